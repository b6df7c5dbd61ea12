#include "ui/paint/addressview.h"

#include <QtGui/QPainter>

namespace kia {

namespace {
constexpr int captionHeight = 18;
}

AddressView::AddressView(const Theme &theme, FontRole role, bool captions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_captions(captions)
{
    QSizePolicy policy(QSizePolicy::Expanding, captions ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AddressView::setPieces(AddressPieces pieces)
{
    m_pieces = std::move(pieces);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString AddressView::text() const
{
    QString joined;
    for (const AddressPiece &piece : m_pieces) {
        joined += piece.text;
    }
    return joined;
}

int AddressView::heightForWidth(int width) const
{
    return qCeil(AddressLayout(m_pieces, fontFor(m_role), width).height()) + (m_captions ? captionHeight : 0);
}

void AddressView::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    const AddressLayout layout(m_pieces, fontFor(m_role), width());
    layout.paint(p, QPointF(0, 0), t);
    if (!m_captions || layout.height() > AddressLayout::lineHeight) {
        return; // captions only fit under a single line
    }
    p.setFont(fontFor(FontRole::Hint));
    const auto caption = [&](AddressPiece::Kind kind, const QString &text, const QColor &ink) {
        const QRectF box = layout.boxOf(kind);
        if (!box.isEmpty()) {
            p.setPen(ink);
            p.drawText(QPointF(box.left() + 3, AddressLayout::lineHeight + 12), text);
        }
    };
    const bool both = !layout.boxOf(AddressPiece::Kind::Endpoint).isEmpty();
    caption(AddressPiece::Kind::Endpoint, tr("from the endpoint"), t.endT);
    caption(AddressPiece::Kind::Reference, tr("from AppImage"), t.refT);
    if (!both || layout.boxOf(AddressPiece::Kind::Added).width() > 70) {
        caption(AddressPiece::Kind::Added, tr("added"), t.defT);
    }
}

} // namespace kia
