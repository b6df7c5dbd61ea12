#include "ui/window/centrepane.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencespane.h"
#include "ui/window/messagebar.h"
#include "ui/window/tabstrip.h"
#include "ui/workspace/workspace.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

namespace kia {

CentrePane::CentrePane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, {&Tokens::surface}, parent), m_workspace(workspace), m_tabs(new TabStrip(theme)),
      m_import(new Button(theme, Button::Look::Plain)), m_showPasswords(new Button(theme, Button::Look::Plain)),
      m_messages(new MessageBar(theme)), m_views(new QStackedWidget),
      m_references(new ReferencesPane(theme, workspace, checks)), m_yaml(new YamlPane(theme, workspace)),
      m_problems(new ProblemStrip(theme, workspace))
{
    setMinimumWidth(340);
    auto *head = new Ground(theme, {&Tokens::surface, nullptr, 0, false, true});
    head->setFixedHeight(44);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_showPasswords->setCheckable(true);
    m_import->setSign(Sign::Import);
    connect(m_import, &QAbstractButton::clicked, this, &CentrePane::importWanted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 12, 1);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_showPasswords);
    m_views->addWidget(m_references);
    m_views->addWidget(m_yaml);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    column->addWidget(m_problems);

    connect(m_tabs, &QTabBar::currentChanged, this, &CentrePane::followTab);
    connect(m_showPasswords, &QAbstractButton::toggled, this, [this](bool shown) {
        m_yaml->view().showPasswords(shown);
        retranslate();
    });
    connect(&workspace, &Workspace::documentOpened, this, [this] { m_showPasswords->setChecked(false); });
    connect(&workspace, &Workspace::referencesChanged, this,
            [this] { m_tabs->setCount(ReferencesTab, static_cast<int>(m_workspace.references().size())); });
    retranslate();
    followTab();
}

CentrePane::Tab CentrePane::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CentrePane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QWidget *CentrePane::views() const
{
    return m_views;
}

void CentrePane::focusView()
{
    tab() == YamlTab ? m_yaml->setFocus(Qt::ShortcutFocusReason) : m_references->focusList();
}

void CentrePane::followTab()
{
    m_views->setCurrentIndex(tab());
    m_import->setVisible(tab() == ReferencesTab);
    m_showPasswords->setVisible(tab() == YamlTab);
    if (tab() != YamlTab) {
        m_showPasswords->setChecked(false); // not to be forgotten on the screen
    }
    Q_EMIT tabChanged();
}

void CentrePane::retranslate()
{
    m_tabs->setTabText(ReferencesTab, tr("References"));
    m_tabs->setTabText(YamlTab, tr("YAML"));
    m_tabs->setCount(ReferencesTab, static_cast<int>(m_workspace.references().size()));
    m_tabs->setAccessibleName(tr("Views"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Take the references from AppImage manifests (Ctrl+I)"));
    m_showPasswords->setText(m_showPasswords->isChecked() ? tr("Hide passwords") : tr("Show passwords"));
    m_showPasswords->setSign(m_showPasswords->isChecked() ? Sign::EyeOff : Sign::Eye);
}

void CentrePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
