#pragma once

#include "ui/window/hairline.h"

namespace kia {

/// Settings, centre and details side by side. In a narrow window the side panes share the room: opening one closes the
/// other, and the one that had to go comes back when there is room again.
class ThreePanes final : public HairlineSplitter
{
    Q_OBJECT

public:
    /// Below this width the centre would be squeezed by two side panes.
    static constexpr int narrowWidth = 1180;
    static constexpr int settingsWidth = 339; ///< and the line beside it
    static constexpr int detailsWidth = 387;
    static constexpr int headHeight = 44; ///< of each pane

    ThreePanes(const Theme &theme, QWidget *settings, QWidget *centre, QWidget *details);

    void setShown(QWidget *pane, bool shown);
    bool isShown(const QWidget *pane) const { return !pane->isHidden(); }
    bool isNarrow() const { return m_narrow; }
    /// The widths and which panes are closed, for the next time. A pane that only had to go counts as shown.
    QByteArray arrangement() const;
    /// Nothing happens with what is no arrangement.
    void arrange(const QByteArray &arrangement);

Q_SIGNALS:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_settings;
    QWidget *m_details;
    QWidget *m_pushedOut = nullptr;
    bool m_narrow = false;
};

} // namespace kia
