#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include <optional>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace kia {

/// One of the theme's colours, by name: it stays right when the theme changes.
using Ink = QColor Tokens::*;

/// Text in a role and a colour of the design.
class Label : public QLabel
{
    Q_OBJECT

public:
    Label(const Theme &theme, FontRole role, Ink ink, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Text of several lines, with the line height of prose; every `strong` word in it stands out.
    void setProse(const QString &text, const QStringList &strong = {});
    /// One line that gives up characters when there is no room for all; the tooltip has them.
    void setElided(Qt::TextElideMode mode);
    bool isElided() const { return m_elide != Qt::ElideNone; }
    /// What is said, also where text() holds markup.
    QString words() const { return m_prose.isEmpty() ? text() : m_prose; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColours();

    const Theme &m_theme;
    Ink m_ink;
    QString m_prose;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// A sign and a word in one colour: the result of something.
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    StateLabel(const Theme &theme, FontRole role, QWidget *parent = nullptr);

    /// No sign and no text hides it. The words may have an ink of their own.
    void show(std::optional<Sign> sign, const QString &text, Ink ink, Ink words = nullptr);
    QString text() const { return m_text->text(); }
    void setWordWrap(bool wrap);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_text;
    std::optional<Sign> m_sign;
    Ink m_ink = &Tokens::text2;
};

/// A rounded word on a coloured ground.
class Chip final : public QLabel
{
    Q_OBJECT

public:
    Chip(const Theme &theme, Ink ink, Ink ground, QWidget *parent = nullptr);

    void setColours(Ink ink, Ink ground);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Ink m_ink;
    Ink m_ground;
};

} // namespace kia
