#include "ui/paint/addresspainter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr qreal padding = 3;
constexpr qreal gap = 2;
constexpr qreal chipHeight = 20;

using Kind = AddressPiece::Kind;

bool hasChip(Kind kind)
{
    return kind == Kind::Endpoint || kind == Kind::Reference || kind == Kind::Added;
}

struct Colours {
    QColor text;
    QColor ground;
    QColor line;
    Qt::PenStyle style = Qt::SolidLine;
};

Colours coloursOf(Kind kind, const Tokens &t, const QColor &plainInk)
{
    switch (kind) {
    case Kind::Endpoint:
        return {t.endT, t.endB, t.endL, Qt::SolidLine};
    case Kind::Reference:
        return {t.refT, t.refB, t.refL, Qt::DotLine};
    case Kind::Added:
        return {t.defT, t.defB, t.defL, Qt::DashLine};
    case Kind::Dropped:
        return {t.dropT, Qt::transparent, t.dropT, Qt::SolidLine};
    case Kind::Plain:
        break;
    }
    return {plainInk.isValid() ? plainInk : t.text, Qt::transparent, Qt::transparent, Qt::NoPen};
}

/// The longest beginning that fits, ending after one of `/ . - :` where there is one; at least one character.
qsizetype fitting(const QString &text, const QFontMetricsF &metrics, qreal room, bool mayBreakAnywhere)
{
    qsizetype fits = 0;
    qsizetype atBreak = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (metrics.horizontalAdvance(text.left(i)) > room) {
            break;
        }
        fits = i;
        if (u"/.-:@"_s.contains(text.at(i - 1))) {
            atBreak = i;
        }
    }
    if (fits == text.size()) {
        return fits;
    }
    return atBreak > 0 ? atBreak : mayBreakAnywhere ? std::max<qsizetype>(fits, 1) : 0;
}

} // namespace

AddressPieces effectivePieces(const Resolution &resolution)
{
    AddressPieces pieces;
    for (const AddressPart &part : resolution.parts) {
        Kind kind = Kind::Added;
        if (part.origin == Origin::Endpoint) {
            kind = Kind::Endpoint;
        } else if (part.origin == Origin::Reference) {
            kind = Kind::Reference;
        } else if (part.text == u"/"_s) {
            kind = Kind::Plain;
        }
        pieces.push_back({part.text, kind});
    }
    return pieces;
}

AddressPieces typedPieces(const Resolution &resolution)
{
    const QString &typed = resolution.typed;
    const QString &dropped = resolution.dropped;
    const qsizetype at = dropped.isEmpty() ? -1 : typed.indexOf(dropped);
    if (at < 0) {
        return {{typed, Kind::Plain}};
    }
    AddressPieces pieces;
    if (at > 0) {
        pieces.push_back({typed.left(at), Kind::Plain});
    }
    pieces.push_back({dropped, Kind::Dropped});
    if (at + dropped.size() < typed.size()) {
        pieces.push_back({typed.mid(at + dropped.size()), Kind::Plain});
    }
    return pieces;
}

AddressLayout::AddressLayout(const AddressPieces &pieces, const QFont &font, qreal width, qreal line) : m_font(font)
{
    const QFontMetricsF metrics(font);
    qreal x = 0;
    qreal y = 0;
    for (const AddressPiece &piece : pieces) {
        QString rest = piece.text;
        while (!rest.isEmpty()) {
            const qreal side = hasChip(piece.kind) ? padding : 0;
            const qreal room = width - x - 2 * side;
            const qsizetype size = fitting(rest, metrics, room, x == 0);
            if (size == 0) {
                x = 0;
                y += line;
                continue;
            }
            const QString text = rest.left(size);
            const qreal boxWidth = metrics.horizontalAdvance(text) + 2 * side;
            m_boxes.push_back({QRectF(x, y, boxWidth, line), text, piece.kind});
            x += boxWidth + gap;
            m_width = std::max(m_width, x - gap);
            rest = rest.mid(size);
            if (!rest.isEmpty()) {
                x = 0;
                y += line;
            }
        }
    }
    m_height = y + line;
}

void AddressLayout::paint(QPainter &p, QPointF topLeft, const Tokens &tokens, bool selected,
                          const QColor &plainInk) const
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (const Box &box : m_boxes) {
        const QRectF r = box.rect.translated(topLeft);
        const Colours c = coloursOf(box.kind, tokens, plainInk);
        const bool chip = hasChip(box.kind);
        const qreal middle = r.center().y() - (chip ? 0.5 : 0.5);
        const qreal baseline = std::round(middle + metrics.capHeight() / 2.0);
        if (chip) {
            const QRectF ground(r.left(), std::round(middle - chipHeight / 2), r.width(), chipHeight);
            p.setPen(Qt::NoPen);
            p.setBrush(selected ? tokens.surface : c.ground);
            p.drawRoundedRect(ground, 4, 4);
            QPen line(c.line, 2);
            if (c.style == Qt::DotLine) {
                line.setDashPattern({1, 1});
            } else if (c.style == Qt::DashLine) {
                line.setDashPattern({2.5, 1.5});
            }
            line.setCapStyle(Qt::FlatCap);
            p.setPen(line);
            p.setRenderHint(QPainter::Antialiasing, false);
            p.drawLine(QPointF(r.left() + padding, ground.bottom()), QPointF(r.right() - padding, ground.bottom()));
            p.setRenderHint(QPainter::Antialiasing);
        }
        p.setPen(c.text);
        p.drawText(QPointF(r.left() + (chip ? padding : 0), baseline), box.text);
        if (box.kind == Kind::Dropped) {
            p.setPen(QPen(c.line, 1.5));
            p.drawLine(QPointF(r.left() - 1, middle + 1), QPointF(r.right() + 1, middle + 1));
        }
    }
    p.restore();
}

QString AddressLayout::text() const
{
    QString joined;
    for (const Box &box : m_boxes) {
        joined += box.text;
    }
    return joined;
}

QRectF AddressLayout::boxOf(AddressPiece::Kind kind) const
{
    for (const Box &box : m_boxes) {
        if (box.kind == kind) {
            return box.rect;
        }
    }
    return {};
}

} // namespace kia
