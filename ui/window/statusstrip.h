#pragma once

#include <QtCore/QTimer>

#include <functional>

#include "ui/kit/card.h"

class QHBoxLayout;
class QMenu;

namespace kia {

class Button;

/// The line at the bottom: what is touched, the keys of the focused list, language and theme. A finished fix is
/// announced here for five seconds, with Undo.
class StatusStrip final : public Ground
{
    Q_OBJECT

public:
    static constexpr int barHeight = 28;

    struct KeyHint {
        QString key;
        QString what;
    };

    StatusStrip(const Theme &theme, QMenu *languageMenu, QMenu *themeMenu, QWidget *parent = nullptr);

    void showScope(const QString &text);
    void announce(const QString &text, std::function<void()> undo);
    /// To screen readers only: what the eye sees elsewhere.
    void say(const QString &text);
    void showHints(const std::vector<KeyHint> &hints);
    void showChoices(const QString &language, const QString &theme, bool dark);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void retranslate();

    QString m_scope;
    QTimer m_timer;
    std::function<void()> m_undo;
    Label *m_text;
    Button *m_undoButton;
    QHBoxLayout *m_hints;
    Button *m_language;
    Button *m_themeButton;
};

} // namespace kia
