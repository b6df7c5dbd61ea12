#include "ui/pullplan/docssheet.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/config/secretranges.h"
#include "core/image/docstable.h"
#include "ui/kit/button.h"
#include "ui/pullplan/addressrows.h"
#include "ui/workspace/workspace.h"

namespace kia {

DocsSheet::DocsSheet(const Theme &theme, Workspace &workspace, QWidget *window)
    : Sheet(theme, window, {860, 660}), m_workspace(workspace), m_model(new AddressRowsModel(this)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_text(new Label(theme, FontRole::Body, &Tokens::text2)), m_list(makeAddressList(theme, m_model)),
      m_close(new Button(theme, Button::Look::Primary))
{
    m_text->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 12);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::close);
    retranslate();
}

void DocsSheet::open()
{
    m_list->setCurrentIndex(m_model->index(0));
    Sheet::open(m_list);
}

void DocsSheet::retranslate()
{
    m_title->setText(tr("The documentation’s table"));
    m_text->setText(
        m_workspace.hasDocument()
            ? tr("The eight lines of the registry page with the endpoint of %1, then what the page leaves out.")
                  .arg(m_workspace.fileName())
            : tr("The eight lines of the registry page as it shows them, then what the page leaves out."));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("The documentation’s table"));
    std::vector<AddressRowsModel::Row> rows;
    int number = 0;
    for (const DocsRow &row : docsTable(m_workspace.image(), m_workspace.runtime())) {
        ++number;
        const QString configured =
            row.endpoint.isEmpty() ? tr("nothing configured") : withoutAccountPassword(row.endpoint);
        rows.push_back(
            {row.isOnPage ? tr("line %1: %2").arg(number).arg(configured) : tr("not on the page"), row.resolution});
    }
    const int current = m_list->currentIndex().row();
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(std::max(0, current)));
}

void DocsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
