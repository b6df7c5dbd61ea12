#pragma once

#include "core/base/message.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace kia {

class Button;

/// A file that cannot be opened, said calmly in the middle of the window: what is true, what it means, what to do. What
/// was open before stays open behind it.
class ErrorCard final : public Ground
{
    Q_OBJECT

public:
    ErrorCard(const Theme &theme, QWidget *parent = nullptr);

    /// `openFile`: the name of the document that is still open, or empty.
    void showError(const QString &path, const Message &message, const QString &openFile);
    QString title() const { return m_title->text(); }
    const std::optional<Message> &message() const { return m_message; }

Q_SIGNALS:
    void openWanted();
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_openFile;
    std::optional<Message> m_message;
    Label *m_title;
    Label *m_path;
    Label *m_meaning;
    QVBoxLayout *m_remedies;
    Button *m_open;
    Button *m_back;
};

} // namespace kia
