#include "ui/theme/fonts.h"

#include <QtCore/QStringList>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// The design's sizes are for a system font of 13 px; who reads with larger letters gets larger letters.
double scale()
{
    // not QFontInfo: it would load that font, which the window does not use
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96;
    const double pixels = system.pixelSize() > 0 ? system.pixelSize() : system.pointSizeF() * dpi / 72;
    return std::clamp(std::round(pixels) / 13.0, 1.0, 2.0);
}

QFont makeFont(FontRole role, double factor)
{
    struct Shape {
        int pixels;
        QFont::Weight weight;
        bool mono = false;
    };
    const Shape shape = [role]() -> Shape {
        switch (role) {
        case FontRole::Headline:
            return {26, QFont::DemiBold};
        case FontRole::Sheet:
            return {18, QFont::DemiBold};
        case FontRole::Card:
            return {15, QFont::DemiBold};
        case FontRole::Title:
            return {14, QFont::DemiBold};
        case FontRole::Pane:
            return {13, QFont::DemiBold};
        case FontRole::Button:
            return {13, QFont::Medium};
        case FontRole::Body:
            return {13, QFont::Normal};
        case FontRole::Section:
            return {12, QFont::DemiBold};
        case FontRole::Note:
            return {12, QFont::Normal};
        case FontRole::Hint:
            return {11, QFont::Medium};
        case FontRole::Mono:
            return {13, QFont::Normal, true};
        case FontRole::MonoSmall:
            return {12, QFont::Normal, true};
        case FontRole::MonoTiny:
            return {11, QFont::Normal, true};
        }
        return {13, QFont::Normal};
    }();
    QFont font;
    // none of these has ligatures: `->` in an address must stay two signs
    font.setFamilies(shape.mono ? QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK SC"_s}
                                : QStringList{u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setStyleHint(shape.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(shape.pixels * factor));
    font.setWeight(shape.weight);
    return font;
}

} // namespace

QFont fontFor(FontRole role)
{
    // copies of one font share what Qt has loaded for it; never freed, since that would outlive Qt's own font cache
    static const auto *fonts = [] {
        auto *made = new std::vector<QFont>;
        const double factor = scale();
        for (int i = 0; i <= static_cast<int>(FontRole::MonoTiny); ++i) {
            made->push_back(makeFont(static_cast<FontRole>(i), factor));
        }
        return made;
    }();
    return (*fonts)[static_cast<std::size_t>(role)];
}

} // namespace kia
