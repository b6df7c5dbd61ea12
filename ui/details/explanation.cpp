#include "ui/details/explanation.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"

using namespace Qt::StringLiterals;

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
    m_parts->setSpacing(1);
    m_actions->setSpacing(8);
    column->addLayout(m_parts);
    column->addLayout(m_actions);
}

void Explanation::addPart(const QString &head, const QString &text, const QStringList &strong)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_parts->count() > 0) {
        m_parts->addSpacing(8);
    }
    auto *title = new Label(theme(), FontRole::Section, &Tokens::text2, this);
    title->setWordWrap(true); // the title of a note may hold an address
    title->setText(head);
    auto *words = new Label(theme(), FontRole::Body, &Tokens::text, this);
    words->setWordWrap(true);
    words->setProse(text, strong);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(title);
    m_parts->addWidget(words);
}

void Explanation::showMessage(const Message &message, const QStringList &strong, bool what)
{
    showMessage(message, strong, what ? titleOf(message) : QString());
}

void Explanation::showMessage(const Message &message, const QStringList &strong, const QString &what)
{
    empty(m_parts);
    addPart(tr("What happened"), what, strong);
    addPart(tr("Why"), meaningOf(message), strong);
    QStringList remedies = remediesOf(message);
    if (remedies.size() > 1) {
        for (QString &remedy : remedies) {
            remedy.prepend(u"• "_s);
        }
    }
    addPart(tr("What to do"), remedies.join(u'\n'), strong);
}

void Explanation::showNotes(const std::vector<Message> &notes)
{
    empty(m_parts);
    for (const Message &note : notes) {
        addPart(splitSentences(titleOf(note)).first, meaningOf(note), {});
    }
}

void Explanation::clearActions()
{
    empty(m_actions);
}

bool Explanation::isEmpty() const
{
    return m_parts->count() == 0 && m_actions->count() == 0; // not isEmpty(): that is true of all that is hidden
}

Button *Explanation::addAction(const QString &text, Weight weight)
{
    // the stretch is the last item
    if (m_actions->count() == 0) {
        m_actions->addStretch();
    }
    const Button::Look look = weight == Weight::Primary ? Button::Look::Primary
                              : weight == Weight::First ? Button::Look::Secondary
                                                        : Button::Look::Plain;
    auto *button = new Button(theme(), look, this);
    button->setSmall(true);
    button->setText(text);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace kia
