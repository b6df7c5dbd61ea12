#include "ui/details/explanation.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"

namespace kia {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its click may still be going on
        }
        delete item;
    }
}

} // namespace

Explanation::Explanation(const Theme &theme, QWidget *parent)
    : Ground(theme, card(), parent), m_parts(new QVBoxLayout), m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_parts->setSpacing(2);
    m_actions->setSpacing(8);
    column->addLayout(m_parts);
    column->addLayout(m_actions);
}

void Explanation::addPart(const QString &head, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_parts->count() > 0) {
        m_parts->addSpacing(8);
    }
    auto *title = new Label(theme(), FontRole::Section, &Tokens::text2, this);
    title->setText(head);
    auto *words = new Label(theme(), FontRole::Body, &Tokens::text, this);
    words->setText(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(title);
    m_parts->addWidget(words);
}

void Explanation::showMessage(const Message &message)
{
    empty(m_parts);
    addPart(tr("What happened"), titleOf(message));
    addPart(tr("Why"), meaningOf(message));
    addPart(tr("What to do"), remediesOf(message).join(u'\n'));
}

void Explanation::clearActions()
{
    empty(m_actions);
}

Button *Explanation::addAction(const QString &text, bool strong)
{
    // the stretch is the last item
    if (m_actions->count() == 0) {
        m_actions->addStretch();
    }
    auto *button = new Button(theme(), strong ? Button::Look::Secondary : Button::Look::Plain, this);
    button->setSmall(true);
    button->setText(text);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace kia
