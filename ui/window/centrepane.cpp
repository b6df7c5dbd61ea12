#include "ui/window/centrepane.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/batch/batch.h"
#include "ui/kit/button.h"
#include "ui/kit/pagestack.h"
#include "ui/log/logpane.h"
#include "ui/log/logtext.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencespane.h"
#include "ui/window/messagebar.h"
#include "ui/window/tabstrip.h"
#include "ui/workspace/workspace.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

namespace kia {

CentrePane::CentrePane(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch, LogSession &log,
                       QWidget *parent)
    : Ground(theme, {&Tokens::surface}, parent), m_workspace(workspace), m_batch(batch), m_session(log),
      m_tabs(new TabStrip(theme)), m_showPasswords(new Button(theme, Button::Look::Plain)),
      m_import(new Button(theme, Button::Look::Plain)), m_export(new Button(theme, Button::Look::Plain)),
      m_openLog(new Button(theme, Button::Look::Plain)), m_pasteLog(new Button(theme, Button::Look::Plain)),
      m_messages(new MessageBar(theme)), m_views(new PageStack),
      m_references(new ReferencesPane(theme, workspace, checks, batch)), m_problems(new ProblemStrip(theme, workspace))
{
    setMinimumWidth(leastWidth);
    auto *head = new Ground(theme, {&Tokens::surface, nullptr, 0, false, true});
    head->setFixedHeight(44);
    for (int tab = ReferencesTab; tab <= LogTab; ++tab) {
        m_tabs->addTab({});
    }
    m_showPasswords->setCheckable(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 12, 1);
    row->addWidget(m_tabs);
    row->addStretch();
    for (Button *button : {m_showPasswords, m_import, m_export, m_openLog, m_pasteLog}) {
        row->addWidget(button);
    }
    m_import->setSign(Sign::Import);
    m_import->setHint(QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::PortableText));
    m_export->setSign(Sign::Import);
    m_openLog->setSign(Sign::Folder);
    m_pasteLog->setSign(Sign::Copy);
    m_pasteLog->setHint(QKeySequence(QKeySequence::Paste).toString(QKeySequence::PortableText));
    m_views->addWidget(m_references);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    column->addWidget(m_problems);

    installEventFilter(m_problems); // they are as high as there is room for

    connect(m_tabs, &QTabBar::currentChanged, this, &CentrePane::followTab);
    connect(m_showPasswords, &QAbstractButton::toggled, this, [this](bool shown) {
        yaml().view().showPasswords(shown);
        retranslate();
    });
    connect(m_import, &QAbstractButton::clicked, this, &CentrePane::importWanted);
    connect(m_export, &QAbstractButton::clicked, this, [this] { Q_EMIT exportWanted(m_export); });
    connect(&batch, &Batch::stateChanged, this, &CentrePane::showTools);
    connect(m_openLog, &QAbstractButton::clicked, this, [this] { this->log().chooseFile(); });
    connect(m_pasteLog, &QAbstractButton::clicked, this, [this] {
        this->log().text().pasteNew();
        this->log().focusText();
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

YamlPane &CentrePane::yaml()
{
    if (!m_yaml) {
        m_yaml = new YamlPane(theme(), m_workspace);
        m_views->addWidget(m_yaml);
    }
    return *m_yaml;
}

LogPane &CentrePane::log()
{
    if (!m_log) {
        m_log = new LogPane(theme(), m_workspace, m_session);
        m_views->addWidget(m_log);
        connect(m_log, &LogPane::fieldWanted, this, &CentrePane::fieldWanted);
        connect(m_log, &LogPane::entryActivated, this, &CentrePane::detailsWanted);
    }
    return *m_log;
}

QWidget *CentrePane::view(Tab tab)
{
    switch (tab) {
    case ReferencesTab:
        break;
    case YamlTab:
        return &yaml();
    case LogTab:
        return &log();
    }
    return m_references;
}

QWidget *CentrePane::views() const
{
    return m_views;
}

void CentrePane::focusView()
{
    switch (tab()) {
    case ReferencesTab:
        m_references->focusList();
        break;
    case YamlTab:
        yaml().setFocus(Qt::ShortcutFocusReason);
        break;
    case LogTab:
        log().focusText();
        break;
    }
}

void CentrePane::setOnlyLog(bool only)
{
    if (only) {
        showTab(LogTab);
    }
    m_tabs->setTabVisible(ReferencesTab, !only);
    m_tabs->setTabVisible(YamlTab, !only);
    m_problems->setVisible(!only);
}

void CentrePane::followTab()
{
    m_views->setCurrentWidget(view(tab()));
    showTools();
    if (tab() != YamlTab) {
        m_showPasswords->setChecked(false); // not to be forgotten on the screen
    }
    Q_EMIT tabChanged();
}

void CentrePane::showTools()
{
    m_showPasswords->setVisible(tab() == YamlTab);
    m_import->setVisible(tab() == ReferencesTab && !m_batch.isOn());
    m_export->setVisible(tab() == ReferencesTab && m_batch.isOn());
    m_openLog->setVisible(tab() == LogTab);
    m_pasteLog->setVisible(tab() == LogTab);
}

void CentrePane::retranslate()
{
    m_tabs->setTabText(ReferencesTab, tr("References"));
    m_tabs->setTabText(YamlTab, tr("YAML"));
    m_tabs->setTabText(LogTab, tr("Log"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Import the AppImages of a cluster (Ctrl+I)"));
    m_export->setText(tr("Export report…"));
    m_export->setToolTip(tr("Write the addresses and what the checks found into a file"));
    m_openLog->setText(tr("Open a log…"));
    m_pasteLog->setText(tr("Paste"));
    m_pasteLog->setToolTip(tr("Paste a log in place of this one (Ctrl+V)"));
    m_tabs->setCount(ReferencesTab, static_cast<int>(m_workspace.references().size()));
    m_tabs->setAccessibleName(tr("Views"));
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
