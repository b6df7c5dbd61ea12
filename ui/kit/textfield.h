#pragma once

#include <QtWidgets/QLineEdit>

#include "ui/theme/theme.h"

namespace kia {

class Button;

/// A line edit with the design's frame: rest, focus, warning, error, disabled.
class TextField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Mood { Plain, Warning, Error };

    explicit TextField(const Theme &theme, QWidget *parent = nullptr);

    void setMood(Mood mood);
    Mood mood() const { return m_mood; }
    /// Writes the text in the colour of the endpoint's part of an address.
    void setEndpointInk(bool endpointInk);
    /// Hides the text, with an eye at the end to show it.
    void makePassword();
    Button *eye() const { return m_eye; }
    /// Undo and redo are those of the window, of which this text is a part; the field has none of its own.
    void leaveUndoToWindow() { m_undoOfWindow = true; }
    /// Shows a value that came from elsewhere; the cursor and what is being typed stay when it is the same.
    void showValue(const QString &value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, 32}; }

Q_SIGNALS:
    /// The field lost the focus.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void takeColours();
    void nameEye();

    const Theme &m_theme;
    Mood m_mood = Mood::Plain;
    bool m_endpointInk = false;
    bool m_undoOfWindow = false;
    Button *m_eye = nullptr;
};

} // namespace kia
