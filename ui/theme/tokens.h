#pragma once

#include <QtGui/QColor>

namespace kia {

/// The colours of the window by use (design: palette). Text tokens reach 4.5:1 on every background they stand on, line
/// tokens 3:1. A meaning is never carried by colour alone.
struct Tokens {
    QColor win;         ///< window, side panes
    QColor surface;     ///< centre, cards, fields
    QColor sunken;      ///< tracks, raw text, disabled
    QColor hover;       ///< hovered row
    QColor sel;         ///< selected row
    QColor line;        ///< hairlines, decoration only
    QColor edge;        ///< field and button borders
    QColor text;        ///< text
    QColor text2;       ///< labels, second lines
    QColor muted;       ///< captions, placeholders
    QColor accent;      ///< primary fill, focus ring
    QColor accentHover; ///< primary fill, hovered
    QColor accentText;  ///< links, busy
    // T text, B background, L line
    QColor endT, endB, endL;    ///< from the endpoint
    QColor refT, refB, refL;    ///< from the AppImage
    QColor defT, defB, defL;    ///< added by Kuscia
    QColor dropT;               ///< dropped or replaced
    QColor okT, okB, okL;       ///< success
    QColor warnT, warnB, warnL; ///< warning, held back
    QColor errT, errB, errL;    ///< error
    bool dark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace kia
