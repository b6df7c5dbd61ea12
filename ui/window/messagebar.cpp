#include "ui/window/messagebar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"

namespace kia {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::warnB, nullptr, 0, false, true}, parent),
      m_title(new StateLabel(theme, FontRole::Pane, this)),
      m_meaning(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_action(new Button(theme, Button::Look::Secondary, this)), m_close(new Button(theme, Button::Look::Icon, this))
{
    m_action->setSmall(true);
    m_close->setSmall(true);
    m_close->setSign(Sign::Close);
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    auto *indent = new QHBoxLayout;
    indent->setContentsMargins(20, 0, 0, 0);
    indent->addWidget(m_meaning);
    words->addLayout(indent);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const std::function<void()> run = m_run;
        dismiss();
        if (run) {
            run();
        }
    });
    setAccessibleName(tr("Message"));
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_run = {};
    m_action->hide();
    retranslate();
    show();
}

void MessageBar::showText(const QString &title, const QString &meaning, const QString &action,
                          std::function<void()> run)
{
    m_message.reset();
    m_title->show(Sign::Triangle, title, &Tokens::warnT);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    show();
}

void MessageBar::dismiss()
{
    m_message.reset();
    m_run = {};
    hide();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    if (m_message) {
        m_title->show(Sign::Triangle, titleOf(*m_message), &Tokens::warnT);
        const QStringList remedies = remediesOf(*m_message);
        const QString meaning = meaningOf(*m_message);
        m_meaning->setText(remedies.isEmpty() ? meaning : meaning + u' ' + remedies.first());
        m_meaning->setVisible(!m_meaning->text().trimmed().isEmpty());
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
