#include "ui/details/sumcard.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include "ui/kit/button.h"
#include "ui/paint/addresspainter.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int side = 16;
constexpr int labelWidth = 76;

struct Parts {
    AddressLayout typed;
    AddressLayout endpoint;
    AddressLayout address;
    qreal endpointTop = 0;
    qreal sumTop = 0;
    qreal addressTop = 0;
    qreal signInTop = 0;
    int height = 0;
};

AddressPieces typedOf(const Resolution &resolution)
{
    AddressPieces pieces = typedPieces(resolution);
    for (AddressPiece &piece : pieces) {
        if (piece.kind == AddressPiece::Kind::Plain) {
            piece.kind = AddressPiece::Kind::Reference;
        }
    }
    return pieces;
}

Parts partsOf(const Resolution &resolution, const QString &endpoint, int width)
{
    const QFont mono = fontFor(FontRole::MonoSmall);
    const bool used = resolution.rule == AddressRule::BareName || resolution.rule == AddressRule::OneSlash;
    AddressPieces endpointPieces;
    if (!endpoint.isEmpty()) {
        endpointPieces.push_back({endpoint, used ? AddressPiece::Kind::Endpoint : AddressPiece::Kind::Plain});
    }
    const qreal right = width - 2.0 * side - labelWidth;
    Parts parts{AddressLayout(typedOf(resolution), mono, right),
                AddressLayout(endpointPieces, mono, right),
                AddressLayout(effectivePieces(resolution), mono, width - 2.0 * side),
                0,
                0,
                0,
                0,
                0};
    parts.endpointTop = 10 + parts.typed.height() + 4;
    parts.sumTop = parts.endpointTop + parts.endpoint.height() + 8;
    parts.addressTop = parts.sumTop + 28;
    parts.signInTop = parts.addressTop + parts.address.height() + 26;
    parts.height = qCeil(parts.signInTop + 38);
    return parts;
}

} // namespace

SumCard::SumCard(const Theme &theme, QWidget *parent)
    : Ground(theme, card(), parent), m_copy(new Button(theme, Button::Look::Icon, this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_copy->setSmall(true);
    m_copy->setSign(Sign::Copy);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (m_resolution) {
            QGuiApplication::clipboard()->setText(m_resolution->effective());
        }
    });
}

void SumCard::showResolution(const Resolution &resolution, const QString &endpoint)
{
    m_resolution = resolution;
    m_endpoint = endpoint;
    m_copy->setAccessibleName(tr("Copy the address"));
    m_copy->setToolTip(tr("Copy the address (Ctrl+C in the list)"));
    setAccessibleName(text());
    placeCopy();
    updateGeometry();
    update();
}

QSize SumCard::sizeHint() const
{
    return {320, heightForWidth(356)};
}

int SumCard::heightForWidth(int width) const
{
    return m_resolution ? partsOf(*m_resolution, m_endpoint, width).height : 0;
}

QString SumCard::text() const
{
    if (!m_resolution) {
        return {};
    }
    return tr("AppImage: %1. Endpoint: %2. Kuscia pulls: %3. %4")
        .arg(m_resolution->typed, m_endpoint.isEmpty() ? tr("none") : m_endpoint, m_resolution->effective(), signIn());
}

QString SumCard::signIn() const
{
    if (m_resolution && m_resolution->error) {
        return tr("Nothing is pulled from an address that is not valid");
    }
    if (!m_resolution || !m_resolution->credentials) {
        return tr("Pulls without signing in");
    }
    const CredentialUse &use = *m_resolution->credentials;
    if (use.foreign) {
        return tr("Would send the account of %1 to %2").arg(use.registryName, use.host);
    }
    return tr("Signs in as %1, the account of %2").arg(use.username, use.registryName);
}

void SumCard::placeCopy()
{
    if (m_resolution) {
        const Parts parts = partsOf(*m_resolution, m_endpoint, width());
        m_copy->setGeometry(width() - side - 22, qRound(parts.sumTop) + 3, 28, 28);
    }
}

void SumCard::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    placeCopy();
}

void SumCard::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    if (!m_resolution) {
        return;
    }
    const Tokens &t = theme().tokens();
    const Parts parts = partsOf(*m_resolution, m_endpoint, width());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont note = fontFor(FontRole::Note);
    const qreal cap = QFontMetricsF(note).capHeight();
    const auto label = [&](qreal top, const QString &text, const QColor &ink, const QFont &font) {
        p.setFont(font);
        p.setPen(ink);
        p.drawText(QPointF(side, std::round(top + AddressLayout::lineHeight / 2 + cap / 2)), text);
    };
    label(10, tr("AppImage"), t.text2, note);
    parts.typed.paint(p, QPointF(side + labelWidth, 10), t);
    label(parts.endpointTop, tr("Endpoint"), t.text2, note);
    const bool added = m_resolution->rule == AddressRule::BareName || m_resolution->rule == AddressRule::OneSlash;
    if (m_endpoint.isEmpty() || !added) {
        p.setPen(t.muted);
        const QString why = m_endpoint.isEmpty() ? tr("none") : tr("not used");
        p.drawText(QPointF(side + labelWidth, std::round(parts.endpointTop + AddressLayout::lineHeight / 2 + cap / 2)),
                   why);
    } else {
        p.setPen(t.muted);
        p.drawText(
            QPointF(side + labelWidth - 13, std::round(parts.endpointTop + AddressLayout::lineHeight / 2 + cap / 2)),
            u"+"_s);
        parts.endpoint.paint(p, QPointF(side + labelWidth, parts.endpointTop), t);
    }
    p.fillRect(QRectF(side, parts.sumTop, width() - 2 * side, 1), t.edge);
    label(parts.sumTop + 5, tr("Kuscia pulls"), t.text, fontFor(FontRole::Section));
    parts.address.paint(p, QPointF(side, parts.addressTop), t);
    if (parts.address.height() <= AddressLayout::lineHeight) {
        p.setFont(fontFor(FontRole::Hint));
        const QRectF endpointBox = parts.address.boxOf(AddressPiece::Kind::Endpoint);
        const QRectF referenceBox = parts.address.boxOf(AddressPiece::Kind::Reference);
        const qreal y = parts.addressTop + AddressLayout::lineHeight + 13;
        if (!endpointBox.isEmpty()) {
            const QString name = m_resolution->credentials ? m_resolution->credentials->registryName : QString();
            p.setPen(t.endT);
            p.drawText(QPointF(side + endpointBox.left() + 3, y),
                       name.isEmpty() ? tr("endpoint") : tr("endpoint of %1").arg(name));
        }
        if (!referenceBox.isEmpty()) {
            const QString text = tr("from AppImage");
            const qreal textWidth = p.fontMetrics().horizontalAdvance(text);
            const qreal x = std::min(side + referenceBox.left() + 3, width() - side - textWidth);
            p.setPen(t.refT);
            p.drawText(QPointF(x, y), text);
        }
    }
    p.fillRect(QRectF(1, parts.signInTop - 1, width() - 2, 1), t.line);
    const bool foreign = m_resolution->credentials && m_resolution->credentials->foreign;
    paintSign(p,
              m_resolution->error ? Sign::Info
              : foreign           ? Sign::Triangle
                                  : Sign::Key,
              QRectF(side, parts.signInTop + 11, 16, 16), foreign ? t.errT : t.text2);
    p.setFont(note);
    p.setPen(foreign ? t.errT : t.text);
    p.drawText(QRectF(side + 24, parts.signInTop, width() - 2 * side - 24, 38), Qt::AlignLeft | Qt::AlignVCenter,
               signIn());
}

} // namespace kia
