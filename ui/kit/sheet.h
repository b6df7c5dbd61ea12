#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include "ui/kit/card.h"

namespace kia {

/// A sheet over its window. The window behind is dimmed and can be reached neither by the mouse nor by the keyboard
/// until the sheet is closed; Escape closes it. Deletes itself when it is closed.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    /// `wish`: the size of the card, cut down to what the window has room for.
    Sheet(const Theme &theme, QWidget *window, QSize wish);

    /// Shows the sheet; the focus goes to `focus`, and back to where it was when the sheet is closed.
    void open(QWidget *focus);
    void close();
    bool isOpen() const { return m_isOpen; }
    /// What the sheet's own widgets lie on.
    QWidget *card() const { return m_card; }

Q_SIGNALS:
    void closed();

protected:
    /// The card is as high as its content asks for, instead of as high as the wish.
    void setFitsContent() { m_fitsContent = true; }
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    void place();

    const Theme &m_theme;
    QSize m_wish;
    Ground *m_card;
    QPointer<QWidget> m_before;
    bool m_isOpen = false;
    bool m_fitsContent = false;
};

} // namespace kia
