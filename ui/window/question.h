#pragma once

#include <functional>
#include <vector>

#include "ui/kit/sheet.h"

class QHBoxLayout;

namespace kia {

class Button;

/// A small sheet that says something and offers a few answers; Escape is none of them. The first answer has the focus.
class Question final : public Sheet
{
    Q_OBJECT

public:
    Question(const Theme &theme, QWidget *window, const QString &title, const QString &text);

    /// The first one is the one that is recommended.
    void addAnswer(const QString &text, std::function<void()> then);
    void open();
    QString title() const { return m_title->text(); }
    Button *answer(int index) const { return m_answers[static_cast<std::size_t>(index)]; }

private:
    Label *m_title;
    QHBoxLayout *m_row;
    std::vector<Button *> m_answers;
};

} // namespace kia
