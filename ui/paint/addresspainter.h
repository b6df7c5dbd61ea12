#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFont>

#include <vector>

#include "core/image/resolution.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace kia {

/// A piece of an address as it is painted: colour, underline and (elsewhere) a word say where it comes from.
struct AddressPiece {
    enum class Kind {
        Endpoint,  ///< blue, solid
        Reference, ///< teal, dotted
        Added,     ///< grey, dashed
        Dropped,   ///< rust, struck through
        Plain,
    };
    QString text;
    Kind kind = Kind::Plain;

    friend bool operator==(const AddressPiece &, const AddressPiece &) = default;
};
using AddressPieces = std::vector<AddressPiece>;

/// The address that Kuscia pulls; the "/" that joins endpoint and reference is plain.
AddressPieces effectivePieces(const Resolution &resolution);
/// What was typed, the dropped part struck through.
AddressPieces typedPieces(const Resolution &resolution);

/// Where the pieces go: wrapped after `/ . - :` and never cut.
class AddressLayout
{
public:
    static constexpr qreal lineHeight = 24;      ///< room for the chips
    static constexpr qreal plainLineHeight = 20; ///< where there are none

    AddressLayout(const AddressPieces &pieces, const QFont &font, qreal width, qreal line = lineHeight);

    qreal height() const { return m_height; }
    qreal width() const { return m_width; }
    /// What is painted, line after line: the address again.
    QString text() const;
    /// Paints from `topLeft` on. On a selected row chips stand on the surface colour, or they would melt into it.
    void paint(QPainter &painter, QPointF topLeft, const Tokens &tokens, bool selected = false,
               const QColor &plainInk = {}) const;
    /// Where the first box of a kind stands, empty when there is none; for captions beneath it.
    QRectF boxOf(AddressPiece::Kind kind) const;

private:
    struct Box {
        QRectF rect;
        QString text;
        AddressPiece::Kind kind;
    };
    std::vector<Box> m_boxes;
    QFont m_font;
    qreal m_height = 0;
    qreal m_width = 0;
};

} // namespace kia
