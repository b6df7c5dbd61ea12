#include "ui/theme/tokens.h"

namespace kia {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value | 0xff000000U);
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .win = rgb(0xF4F5F8),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xECEEF3),
        .hover = rgb(0xF1F3F7),
        .sel = rgb(0xEAF0FE),
        .line = rgb(0xE1E4EA),
        .edge = rgb(0x7D8698),
        .text = rgb(0x181D29),
        .text2 = rgb(0x465063),
        .muted = rgb(0x5F697B),
        .accent = rgb(0x2A5BD0),
        .accentHover = rgb(0x234DB3),
        .accentText = rgb(0x2350BC),
        .endT = rgb(0x1C4BB4),
        .endB = rgb(0xE3EBFD),
        .endL = rgb(0x2F66D8),
        .refT = rgb(0x0A5D55),
        .refB = rgb(0xDBF2EE),
        .refL = rgb(0x12897C),
        .defT = rgb(0x465063),
        .defB = rgb(0xECEEF3),
        .defL = rgb(0x7D8698),
        .dropT = rgb(0x9A3412),
        .okT = rgb(0x11652F),
        .okB = rgb(0xE1F4E7),
        .okL = rgb(0x1E8A45),
        .warnT = rgb(0x854700),
        .warnB = rgb(0xFFF2D9),
        .warnL = rgb(0xB96A00),
        .errT = rgb(0xAF231B),
        .errB = rgb(0xFDE8E6),
        .errL = rgb(0xD4362C),
        .dark = false,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .win = rgb(0x14171D),
        .surface = rgb(0x1A1E25),
        .sunken = rgb(0x11141A),
        .hover = rgb(0x222730),
        .sel = rgb(0x22304C),
        .line = rgb(0x2C323D),
        .edge = rgb(0x737D90),
        .text = rgb(0xE6E9EF),
        .text2 = rgb(0xB4BCC9),
        .muted = rgb(0x929CAC),
        .accent = rgb(0x3A6BDB),
        .accentHover = rgb(0x3360CB),
        .accentText = rgb(0x8FB3FF),
        .endT = rgb(0xA3C1FF),
        .endB = rgb(0x1F2E4F),
        .endL = rgb(0x5E8FF7),
        .refT = rgb(0x74D9CA),
        .refB = rgb(0x12332F),
        .refL = rgb(0x2EAD9C),
        .defT = rgb(0xB4BCC9),
        .defB = rgb(0x2A303B),
        .defL = rgb(0x737D90),
        .dropT = rgb(0xF2AC7C),
        .okT = rgb(0x74D697),
        .okB = rgb(0x15311F),
        .okL = rgb(0x35A85F),
        .warnT = rgb(0xF3C26C),
        .warnB = rgb(0x352910),
        .warnL = rgb(0xC98A1E),
        .errT = rgb(0xFFA097),
        .errB = rgb(0x3D1E1C),
        .errL = rgb(0xE5584D),
        .dark = true,
    };
    return tokens;
}

} // namespace kia
