#pragma once

#include <QtWidgets/QTabBar>

#include "ui/theme/theme.h"

namespace kia {

/// The tabs above the centre: a word, a count where there is one, a line under the current tab.
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    TabStrip(const Theme &theme, QWidget *parent = nullptr);

    /// A number behind the tab's text; -1: none.
    void setCount(int tab, int count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    int countOf(int tab) const;

    const Theme &m_theme;
};

} // namespace kia
