#include "ui/theme/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOption>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int itemHeight = 30;
constexpr int itemSide = 12;
constexpr int signColumn = 26; ///< of a menu: tick or nothing
constexpr int shortcutGap = 28;

/// A menu entry's text: what stands left, and the shortcut behind the tab.
struct ItemText {
    QString words;
    QString keys;
};

ItemText textOf(const QStyleOptionMenuItem &item)
{
    const qsizetype tab = item.text.indexOf(u'\t');
    QString words = item.text.left(tab);
    words.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return {words, tab < 0 ? QString() : item.text.mid(tab + 1)};
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &p)
{
    const QPalette &colours = item.palette;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        p.fillRect(QRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1),
                   colours.color(QPalette::Mid));
        return;
    }
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected)) {
        p.setPen(enabled ? QPen(Qt::NoPen) : QPen(colours.color(QPalette::Mid), 1));
        p.setBrush(enabled ? colours.brush(QPalette::Midlight) : QBrush(Qt::NoBrush));
        p.drawRoundedRect(QRectF(item.rect).adjusted(4, 1, -4, -1), 6, 6);
    }
    const QColor ink = colours.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const qreal middle = item.rect.top() + item.rect.height() / 2.0;
    if (item.checked) {
        paintSign(p, Sign::Check, QRectF(item.rect.left() + itemSide, middle - 7, 14, 14),
                  colours.color(QPalette::Link));
    }
    const ItemText text = textOf(item);
    const QFont font = fontFor(FontRole::Body);
    const int baseline = qRound(middle + QFontMetricsF(font).capHeight() / 2.0);
    p.setPen(ink);
    p.setFont(font);
    p.drawText(item.rect.left() + itemSide + signColumn, baseline, text.words);
    const int right = item.rect.right() - itemSide;
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintSign(p, Sign::ChevronRight, QRectF(right - 13, middle - 7, 14, 14), ink);
    } else if (!text.keys.isEmpty()) {
        const QFont hint = fontFor(FontRole::Hint);
        p.setFont(hint);
        p.setPen(colours.color(QPalette::PlaceholderText));
        p.drawText(right - QFontMetrics(hint).horizontalAdvance(text.keys), baseline, text.keys);
    }
    p.restore();
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_SubMenuOverlap:
        return -2;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Menu_AllowActiveAndDisabled: // a disabled entry says why
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type != CT_MenuItem || !item) {
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        return {20, 9};
    }
    const ItemText text = textOf(*item);
    int width = 2 * itemSide + signColumn + QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(text.words);
    if (!text.keys.isEmpty() || item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += shortcutGap + QFontMetrics(fontFor(FontRole::Hint)).horizontalAdvance(text.keys);
    }
    return {width, itemHeight};
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int size = range <= 0 ? room
                                : std::clamp(static_cast<int>(static_cast<qint64>(bar->pageStep) * room /
                                                              std::max(1, range + bar->pageStep)),
                                             std::min(28, room), room);
    const int from =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - size, bar->upsideDown);
    const auto along = [&](int start, int length) {
        return upright ? QRect(0, start, bar->rect.width(), length) : QRect(start, 0, length, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(from, size);
    case SC_ScrollBarSubPage:
        return along(0, from);
    case SC_ScrollBarAddPage:
        return along(from + size, room - from - size);
    default: // no arrows
        return {};
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (bar->maximum <= bar->minimum) {
        return;
    }
    const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const bool hot = bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken);
    QColor ink = bar->palette.color(QPalette::Dark);
    ink.setAlpha(hot ? 255 : 150);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const qreal inset = hot ? 1 : 1.75;
    const QRectF thumb = upright ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item) {
        drawMenuItem(*item, *painter);
    } else if (element != CE_MenuEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QTipLabel")) {
        widget->setFont(fontFor(FontRole::Note));
    } else if (widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
}

} // namespace kia
