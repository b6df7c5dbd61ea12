#include "ui/window/tabstrip.h"

#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

namespace {
constexpr int stripHeight = 43;
constexpr int between = 24;
} // namespace

TabStrip::TabStrip(const Theme &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setFont(fontFor(FontRole::Button));
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFixedHeight(stripHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int TabStrip::countOf(int tab) const
{
    const QVariant count = tabData(tab);
    return count.isValid() ? count.toInt() : -1;
}

void TabStrip::setCount(int tab, int count)
{
    if (countOf(tab) != count) {
        setTabData(tab, count);
        setAccessibleTabName(tab, count < 0 ? QString() : tr("%1, %2").arg(tabText(tab)).arg(count));
        update();
        // QTabBar lays out anew only for what it knows of
        setTabText(tab, tabText(tab));
    }
}

QSize TabStrip::tabSizeHint(int index) const
{
    int width = fontMetrics().horizontalAdvance(tabText(index)) + between;
    if (countOf(index) >= 0) {
        width += 8 + QFontMetrics(fontFor(FontRole::Hint)).horizontalAdvance(QString::number(countOf(index))) + 12;
    }
    return {width, stripHeight};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i)) {
            continue;
        }
        const QRect r = tabRect(i);
        const bool current = i == currentIndex();
        const QFont font = fontFor(current ? FontRole::Pane : FontRole::Button);
        p.setFont(font);
        p.setPen(current ? t.text : t.text2);
        const int baseline = qRound(r.center().y() + 1 + QFontMetrics(font).capHeight() / 2.0);
        p.drawText(r.left(), baseline, tabText(i));
        int right = r.left() + QFontMetrics(font).horizontalAdvance(tabText(i));
        if (countOf(i) >= 0) {
            const QFont small = fontFor(FontRole::Hint);
            const QString number = QString::number(countOf(i));
            const int width = std::max(18, QFontMetrics(small).horizontalAdvance(number) + 12);
            const QRectF chip(right + 7, r.center().y() - 8, width, 18);
            p.setPen(Qt::NoPen);
            p.setBrush(t.sunken);
            p.drawRoundedRect(chip, 9, 9);
            p.setPen(t.text2);
            p.setFont(small);
            p.drawText(chip, Qt::AlignCenter, number);
            right = qRound(chip.right());
        }
        if (current) {
            p.fillRect(QRect(r.left(), this->height() - 2, right - r.left() + 2, 2), t.accent);
            if (hasFocus()) {
                p.setPen(QPen(t.accent, 2));
                p.setBrush(Qt::NoBrush);
                p.drawRoundedRect(QRectF(r.left() - 6, 7, right - r.left() + 12, this->height() - 16), 6, 6);
            }
        }
    }
}

} // namespace kia
