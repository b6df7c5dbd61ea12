#include "ui/window/errorcard.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"

namespace kia {

ErrorCard::ErrorCard(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_path(new Label(theme, FontRole::MonoSmall, &Tokens::text2)),
      m_meaning(new Label(theme, FontRole::Body, &Tokens::text2)), m_remedies(new QVBoxLayout),
      m_open(new Button(theme, Button::Look::Primary)), m_back(new Button(theme, Button::Look::Secondary))
{
    auto *box = new Ground(theme, {&Tokens::surface, &Tokens::line, 12, false, false});
    box->setMaximumWidth(600);
    for (Label *label : {m_title, m_path, m_meaning}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_path);
    column->addWidget(m_meaning);
    m_remedies->setSpacing(6);
    column->addLayout(m_remedies);
    column->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // not an alignment: that would forget that lines wrap
    middle->setContentsMargins(24, 0, 24, 0);
    middle->addStretch(1);
    middle->addWidget(box, 100);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    setFocusProxy(m_open);
    connect(m_open, &QAbstractButton::clicked, this, &ErrorCard::openWanted);
    connect(m_back, &QAbstractButton::clicked, this, &ErrorCard::backWanted);
    retranslate();
}

void ErrorCard::showError(const QString &path, const Message &message, const QString &openFile)
{
    m_path->setText(path);
    m_message = message;
    m_openFile = openFile;
    retranslate();
    m_open->setFocus();
}

void ErrorCard::retranslate()
{
    m_open->setText(tr("Open another file…"));
    m_back->setText(m_openFile.isEmpty() ? tr("Back to the start") : tr("Back to %1").arg(m_openFile));
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_message) {
        return;
    }
    m_title->setText(titleOf(*m_message));
    m_meaning->setText(meaningOf(*m_message));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    for (const QString &remedy : remediesOf(*m_message)) {
        auto *line = new StateLabel(theme(), FontRole::Body);
        line->setWordWrap(true);
        m_remedies->addWidget(line);
        line->show(Sign::Arrow, remedy, &Tokens::text);
    }
}

void ErrorCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
