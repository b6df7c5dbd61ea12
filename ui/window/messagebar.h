#pragma once

#include <functional>
#include <vector>

#include "core/base/message.h"
#include "ui/kit/card.h"

class QHBoxLayout;

namespace kia {

class Button;

/// The one place for what went wrong besides the findings: a refused edit, a file that changed on disk. Hidden when
/// there is nothing to say.
class MessageBar final : public Ground
{
    Q_OBJECT

public:
    MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// A button of the bar: words are asked for again after a change of language.
    struct WayOut {
        std::function<QString()> text;
        std::function<void()> run;
    };
    /// Says a message in the current language, and again after a change of language.
    void showMessage(const Message &message, std::vector<WayOut> waysOut = {});
    void showText(const QString &title, const QString &meaning, const QString &action, std::function<void()> run);
    void dismiss();
    /// It has something to say, whether or not it is seen now.
    bool isSpeaking() const { return !isHidden(); }

Q_SIGNALS:
    /// Something else is said, or nothing any more.
    void spoken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setWaysOut(std::vector<WayOut> waysOut);

    const Theme &m_theme;
    QHBoxLayout *m_row;
    std::optional<Message> m_message;
    StateLabel *m_title;
    Label *m_meaning;
    std::vector<Button *> m_buttons;
    Button *m_close;
    std::vector<WayOut> m_waysOut;
};

} // namespace kia
