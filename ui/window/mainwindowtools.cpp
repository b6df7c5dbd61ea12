// MainWindow: the palette, the help, and the work on registries and files that the menu offers. What it is made of is
// in mainwindowparts.cpp.
#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include "core/explain/catalogue.h"
#include "ui/details/detailspane.h"
#include "ui/help/helpsheet.h"
#include "ui/palette/commandpalette.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/save/replacesheet.h"
#include "ui/save/versionssheet.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/errorcard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/threepanes.h"

namespace kia {

void MainWindow::connectTools()
{
    const WindowActions &a = m_actions;
    connect(m_details, &DetailsPane::helpWanted, this, [this](MessageId id) { showHelpOn(id); });

    connect(&m_centre->messages(), &MessageBar::spoken, this, &MainWindow::refreshEscape);
    connect(&m_log, &LogSession::progressed, this, &MainWindow::refreshEscape);
    connect(&m_log, &LogSession::changed, this, &MainWindow::refreshEscape);

    ReferencesPane *rows = &references();
    connect(a.checkReference, &QAction::triggered, rows, &ReferencesPane::checkSelected);
    connect(a.checkAnonymously, &QAction::triggered, rows, &ReferencesPane::checkAnonymously);
    connect(a.editReference, &QAction::triggered, rows, [this, rows] {
        m_centre->showTab(CentrePane::ReferencesTab);
        rows->editCurrent();
    });
    connect(a.copyAddress, &QAction::triggered, rows, &ReferencesPane::copyAddresses);
    connect(a.copyReport, &QAction::triggered, rows, &ReferencesPane::copyReport);
    connect(a.removeReference, &QAction::triggered, rows, &ReferencesPane::removeSelected);
    rows->setMenuActions(a.ofReference());

    RegistryList *list = &m_settings->list();
    connect(a.addRegistry, &QAction::triggered, list, [this, list] {
        m_panes->setShown(m_settings, true);
        list->addRegistry();
    });
    connect(a.makeDefault, &QAction::triggered, list, [list] { list->makeDefault(list->currentRow()); });
    connect(a.duplicateRegistry, &QAction::triggered, list, [this, list] {
        m_panes->setShown(m_settings, true);
        list->duplicateRegistry(list->currentRow());
    });
    connect(a.removeRegistry, &QAction::triggered, list, [list] { list->removeRegistry(list->currentRow()); });
    connect(a.moveRegistryUp, &QAction::triggered, list,
            [list] { list->moveRegistry(list->currentRow(), list->currentRow() - 1); });
    connect(a.moveRegistryDown, &QAction::triggered, list,
            [list] { list->moveRegistry(list->currentRow(), list->currentRow() + 1); });
    list->addActions({a.moveRegistryUp, a.moveRegistryDown}); // their keys are the list's
    list->setMenuActions({a.makeDefault, a.testSignIn, a.duplicateRegistry, a.moveRegistryUp, a.moveRegistryDown,
                          a.removeRegistry, a.addRegistry});
}

void MainWindow::refreshRegistryActions(int row)
{
    const WindowActions &a = m_actions;
    const int count = static_cast<int>(m_workspace.image().registries.size());
    const QString blocked = !m_workspace.hasDocument() ? tr("Open a kuscia.yaml first.")
                            : m_workspace.isListForm() ? tr("image is written as a list. Convert it first.")
                                                       : QString();
    const QString none = blocked.isEmpty() && row < 0 ? tr("There is no registry.") : blocked;
    const auto set = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setProperty(actionproperty::why, why);
        if (!why.isEmpty()) {
            action->setToolTip(why);
        }
    };
    const auto unless = [&none](bool stops, const QString &why) {
        return none.isEmpty() && stops ? why : none;
    };
    const bool isDefault =
        row >= 0 && m_settings->list().registries().index(row).data(RegistriesModel::DefaultRole).toBool();
    set(a.addRegistry, blocked);
    set(a.duplicateRegistry, none);
    set(a.removeRegistry, none);
    set(a.makeDefault, unless(isDefault, tr("It is the default already.")));
    set(a.moveRegistryUp, unless(row == 0, tr("It is the first one.")));
    set(a.moveRegistryDown, unless(row + 1 >= count, tr("It is the last one.")));
}

void MainWindow::showCommands()
{
    if (openSheet()) {
        return;
    }
    fillRecentMenu(); // otherwise they are filled when the menu opens
    fillScenarioMenu();
    (new CommandPalette(m_theme, *m_actions.menu, this))->open();
}

void MainWindow::showHelp()
{
    showHelpOn(helpTopic());
}

void MainWindow::showHelpOn(std::optional<MessageId> topic)
{
    if (!openSheet()) {
        (new HelpSheet(m_theme, this))->open(topic && hasHelp(*topic) ? topic : std::nullopt);
    }
}

std::optional<MessageId> MainWindow::helpTopic()
{
    if (m_error && page() == m_error && m_error->message()) {
        return m_error->message()->id;
    }
    if (!m_panes) {
        return {};
    }
    if (m_centre->tab() == CentrePane::LogTab && m_log.entry() && !m_details->showsProblem()) {
        return m_log.entry()->cause.id;
    }
    if (!m_workspace.hasDocument()) {
        return {};
    }
    if (m_details->problem()) {
        return m_details->problem()->message.id;
    }
    const int row = references().model().rowOf(references().current()); // the list may be filtered
    if (m_centre->tab() != CentrePane::ReferencesTab || row < 0) {
        return {};
    }
    const CheckState check = m_checks.stateOf(references().current());
    if (check.isFinished() && check.report.verdict != Verdict::Pullable) {
        return check.report.outcome.id;
    }
    const Resolution &resolution = references().model().resolution(row);
    if (resolution.error) {
        return resolution.error->id;
    }
    return resolution.notes.empty() ? std::nullopt : std::optional<MessageId>(resolution.notes.front().id);
}

void MainWindow::showEarlierVersions()
{
    if (!m_workspace.hasDocument() || openSheet()) {
        return;
    }
    auto *sheet = new VersionsSheet(m_theme, m_workspace, this);
    connect(sheet, &VersionsSheet::restored, this, &MainWindow::reviewAndSave);
    sheet->open();
}

void MainWindow::offerWaysOut(const Message &reason, const ConfigEdits &edits)
{
    std::vector<MessageBar::WayOut> ways;
    const KusciaConfig &config = m_workspace.config();
    if (reason.id == MessageId::SharedValue && !edits.empty()) {
        if (config.edited(withMeaning(edits, Shared::Everywhere))) {
            ways.push_back({[] { return titleOf({MessageId::ChangeEverywhere}); },
                            [this, edits] {
                                (void)m_workspace.applyShared(edits, Shared::Everywhere);
                            }});
        }
        if (config.edited(withMeaning(edits, Shared::Here))) {
            ways.push_back({[] { return tr("Only here"); },
                            [this, edits] {
                                (void)m_workspace.applyShared(edits, Shared::Here);
                            }});
        }
    }
    if (ways.empty() && offersReplacement(reason) && !edits.empty() && config.withSectionReplaced(edits)) {
        ways.push_back({[] { return tr("Replace the whole section…"); },
                        [this, edits] {
                            if (!openSheet()) {
                                (new ReplaceSheet(m_theme, m_workspace, edits, this))->open();
                            }
                        }});
    }
    m_centre->messages().showMessage(reason, std::move(ways));
}

} // namespace kia
