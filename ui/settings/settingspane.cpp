#include "ui/settings/settingspane.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"
#include "ui/kit/overlayscroll.h"
#include "ui/settings/fieldrow.h"
#include "ui/settings/pullingform.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registryform.h"
#include "ui/settings/registrylist.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

SettingsPane::SettingsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent), m_workspace(workspace),
      m_title(new Label(theme, FontRole::Pane, &Tokens::text)),
      m_section(new Label(theme, FontRole::MonoSmall, &Tokens::muted)),
      m_registries(new Label(theme, FontRole::Section, &Tokens::text2)), m_add(new Button(theme, Button::Look::Link)),
      m_list(new RegistryList(theme, workspace, checks)),
      m_onlyDefault(new Label(theme, FontRole::Note, &Tokens::muted)),
      m_form(new RegistryForm(theme, workspace, checks)), m_pulling(new PullingForm(theme, workspace)),
      m_scroll(new QScrollArea)
{
    auto *header = new Ground(theme, {&Tokens::win, nullptr, 0, false, true});
    header->setFixedHeight(44);
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(16, 0, 16, 0);
    headerRow->setSpacing(8);
    headerRow->addWidget(m_title);
    headerRow->addWidget(m_section);
    headerRow->addStretch();
    m_section->setText(u"image:"_s);

    auto *listCard = new Ground(theme, Ground::card());
    auto *listLayout = new QVBoxLayout(listCard);
    listLayout->setContentsMargins(1, 1, 1, 1);
    listLayout->addWidget(m_list);

    m_add->setSign(Sign::Plus);
    auto *listHead = new QHBoxLayout;
    listHead->addWidget(m_registries);
    listHead->addStretch();
    listHead->addWidget(m_add);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(0);
    column->addLayout(listHead);
    column->addWidget(listCard);
    column->addSpacing(6);
    column->addWidget(m_onlyDefault);
    column->addSpacing(10);
    column->addWidget(m_form);
    column->addSpacing(18);
    column->addWidget(m_pulling);
    column->addStretch();
    m_onlyDefault->setWordWrap(true);

    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    new OverlayScroll(theme, m_scroll, &Tokens::win);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    outer->addWidget(m_scroll, 1);
    setMinimumWidth(leastWidth);

    connect(m_add, &QAbstractButton::clicked, m_list, &RegistryList::addRegistry);
    connect(m_list, &RegistryList::currentRowChanged, m_form, &RegistryForm::showRegistry);
    connect(m_list, &RegistryList::added, this, [this](int row) { focusField({FieldKind::RegistryName, row}); });
    connect(&workspace, &Workspace::documentChanged, this, &SettingsPane::refresh);
    m_form->showRegistry(m_list->currentRow());
    retranslate();
}

void SettingsPane::focusField(const Field &field)
{
    if (field.registry >= 0) {
        m_list->setCurrentRow(field.registry);
        m_form->focusField(field.kind);
    } else if (field.kind == FieldKind::DefaultRegistry) {
        m_list->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_pulling->focusField(field.kind);
    }
    if (QWidget *focused = focusWidget()) {
        m_scroll->ensureWidgetVisible(focused, 0, 40);
    }
}

void SettingsPane::focusFirst()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPane::refresh()
{
    const bool listForm = m_workspace.isListForm();
    m_add->setEnabled(m_workspace.hasDocument() && !listForm);
    m_add->setToolTip(listForm ? tr("image is written as a list. Convert it first.") : tr("Add a registry"));
    m_onlyDefault->setVisible(m_workspace.image().registries.size() > 1);
}

void SettingsPane::retranslate()
{
    m_title->setText(tr("Image settings"));
    m_registries->setText(tr("Registries"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a registry"));
    m_onlyDefault->setText(tr("Kuscia uses only the default registry."));
    refresh();
}

void SettingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
