#include "ui/window/question.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"

namespace kia {

Question::Question(const Theme &theme, QWidget *window, const QString &title, const QString &text)
    : Sheet(theme, window, {480, 220}), m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_row(new QHBoxLayout)
{
    setFitsContent();
    auto *words = new Label(theme, FontRole::Body, &Tokens::text2);
    m_title->setText(title);
    m_title->setWordWrap(true);
    words->setWordWrap(true);
    words->setProse(text);
    card()->setAccessibleName(title);
    card()->setAccessibleDescription(text);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(words);
    column->addSpacing(12);
    m_row->setSpacing(8);
    m_row->addStretch();
    column->addLayout(m_row);
}

void Question::addAnswer(const QString &text, std::function<void()> then)
{
    auto *button = new Button(theme(), m_answers.empty() ? Button::Look::Primary : Button::Look::Secondary);
    button->setText(text);
    m_row->insertWidget(1, button); // the recommended one stands last, where the eye ends
    m_answers.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, then = std::move(then)] {
        close();
        if (then) {
            then();
        }
    });
}

void Question::open()
{
    Sheet::open(m_answers.front());
}

} // namespace kia
