#include "ui/window/messagebar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"

namespace kia {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::warnB, nullptr, 0, false, true}, parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_title(new StateLabel(theme, FontRole::Pane, this)),
      m_meaning(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_close(new Button(theme, Button::Look::Icon, this))
{
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
    m_row->setContentsMargins(20, 8, 12, 8);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    setAccessibleName(tr("Message"));
    retranslate();
    hide();
}

void MessageBar::setWaysOut(std::vector<WayOut> waysOut)
{
    for (Button *button : m_buttons) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater(); // its click may still be going on
    }
    m_buttons.clear();
    m_waysOut = std::move(waysOut);
    for (const WayOut &way : m_waysOut) {
        auto *button = new Button(m_theme, Button::Look::Secondary, this);
        button->setSmall(true);
        button->setText(way.text());
        connect(button, &QAbstractButton::clicked, this, [this, run = way.run] {
            dismiss();
            run();
        });
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.push_back(button);
    }
}

void MessageBar::showMessage(const Message &message, std::vector<WayOut> waysOut)
{
    m_message = message;
    setWaysOut(std::move(waysOut));
    retranslate();
    show();
    Q_EMIT spoken();
}

void MessageBar::showText(const QString &title, const QString &meaning, const QString &action,
                          std::function<void()> run)
{
    m_message.reset();
    m_title->show(Sign::Triangle, title, &Tokens::warnT);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setWaysOut(action.isEmpty() ? std::vector<WayOut>()
                                : std::vector<WayOut>{{[action] { return action; }, std::move(run)}});
    show();
    Q_EMIT spoken();
}

void MessageBar::dismiss()
{
    m_message.reset();
    setWaysOut({});
    hide();
    Q_EMIT spoken();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    if (m_message) {
        m_title->show(Sign::Triangle, titleOf(*m_message), &Tokens::warnT);
        const QStringList remedies = remediesOf(*m_message);
        const QString meaning = meaningOf(*m_message);
        // a button says it better
        m_meaning->setText(remedies.isEmpty() || !m_waysOut.empty() ? meaning
                                                                    : joinSentences(meaning, remedies.first()));
        m_meaning->setVisible(!m_meaning->text().trimmed().isEmpty());
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(m_waysOut[i].text());
        m_buttons[i]->updateGeometry();
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
