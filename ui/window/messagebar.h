#pragma once

#include <functional>

#include "core/base/message.h"
#include "ui/kit/card.h"

namespace kia {

class Button;

/// The one place for what went wrong besides the findings: a refused edit, a file that changed on disk. Hidden when
/// there is nothing to say.
class MessageBar final : public Ground
{
    Q_OBJECT

public:
    MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Says a message in the current language, and again after a change of language.
    void showMessage(const Message &message);
    void showText(const QString &title, const QString &meaning, const QString &action, std::function<void()> run);
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<Message> m_message;
    StateLabel *m_title;
    Label *m_meaning;
    Button *m_action;
    Button *m_close;
    std::function<void()> m_run;
};

} // namespace kia
