#pragma once

#include <QtWidgets/QAbstractButton>

#include <optional>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace kia {

/// A button in one of the design's looks, painted from the theme's tokens. The focus ring is always visible.
class Button final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Primary,   ///< filled
        Secondary, ///< outlined
        Plain,     ///< text only, a background when hovered
        Link,      ///< text in the colour of links
        Head,      ///< the heading of a fold
        Icon,      ///< a square sign; needs an accessible name
    };

    Button(const Theme &theme, Look look, QWidget *parent = nullptr);

    void setSign(std::optional<Sign> sign);
    /// Behind the text instead of before it, as on a button that opens a menu.
    void setSignBehind(bool behind);
    /// A shortcut shown behind the text, for example "Ctrl+S".
    void setHint(const QString &hint);
    /// 28 px high instead of 32.
    void setSmall(bool small);
    /// In the status bar: the text of a note.
    void setNote(bool note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont textFont() const;
    int sidePadding() const;

    const Theme &m_theme;
    Look m_look;
    std::optional<Sign> m_sign;
    QString m_hint;
    bool m_small = false;
    bool m_note = false;
    bool m_signBehind = false;
    bool m_hovered = false;
};

} // namespace kia
