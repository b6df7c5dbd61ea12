#pragma once

#include "ui/kit/card.h"

namespace kia {

/// The window's first picture: the grounds and lines of what is to stand in it, in their final places and colours, and
/// no letter. Fonts are what a first picture waits for longest; grounds and lines need none.
class OpeningFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningFrame(const Theme &theme, QWidget *parent = nullptr);

    /// Between the bars: the panes, as wide as they were left, instead of the empty ground of the first run.
    void showPanes(const QByteArray &state);

Q_SIGNALS:
    /// It can be seen now.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_between;
};

} // namespace kia
