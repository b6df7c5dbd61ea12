#include "ui/pullplan/addresssheet.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"
#include "ui/pullplan/addressrows.h"

namespace kia {

AddressSheet::AddressSheet(const Theme &theme, QWidget *window, QSize wish)
    : Sheet(theme, window, wish), m_model(new AddressRowsModel(this)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_text(new Label(theme, FontRole::Body, &Tokens::text2)), m_list(makeAddressList(theme, m_model)),
      m_close(new Button(theme, Button::Look::Primary)), m_head(new QVBoxLayout), m_middle(new QVBoxLayout),
      m_foot(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_head->setContentsMargins(24, 20, 24, 12);
    m_head->setSpacing(4);
    m_head->addWidget(m_title);
    m_head->addWidget(m_text);
    m_foot->setContentsMargins(24, 12, 24, 16);
    m_foot->setSpacing(8);
    auto *foot = new QHBoxLayout;
    foot->addLayout(m_foot);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 12, 24, 16);
    buttons->addWidget(m_close);
    foot->addStretch();
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_middle);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::close);
}

void AddressSheet::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_list->setAccessibleName(title);
}

void AddressSheet::retranslate()
{
    m_close->setText(tr("Close"));
}

void AddressSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
