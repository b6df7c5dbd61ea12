// MainWindow: the log and the pull plan. Its composition is in mainwindow.cpp.
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/logs/logreader.h"
#include "ui/batch/batchdetails.h"
#include "ui/details/detailspane.h"
#include "ui/kit/textfield.h"
#include "ui/log/logdetails.h"
#include "ui/log/logpane.h"
#include "ui/problems/problemstrip.h"
#include "ui/pullplan/docssheet.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/firstrun.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"

namespace kia {

using namespace Qt::StringLiterals;

void MainWindow::connectLog()
{
    m_details->addPage(m_logDetails);
    connect(m_actions.showLog, &QAction::triggered, this, &MainWindow::showLog);
    connect(m_actions.openLog, &QAction::triggered, this, [this] {
        showLog();
        m_centre->log().chooseFile();
    });
    connect(m_firstRun, &FirstRun::logWanted, this, &MainWindow::showLog);
    connect(m_centre, &CentrePane::tabChanged, this, &MainWindow::explainTab);
    connect(&m_log, &LogSession::currentChanged, this, &MainWindow::explainTab);
    connect(&m_centre->log(), &LogPane::fieldWanted, this, &MainWindow::goTo);
    connect(&m_centre->log(), &LogPane::entryActivated, this, [this] {
        m_panes->setShown(m_details, true);
        m_details->focusFirst();
    });
    connect(m_logDetails, &LogDetails::fixChosen, &m_centre->problems(), &ProblemStrip::doFix);
    connect(m_logDetails, &LogDetails::fieldWanted, this, &MainWindow::goTo);
    connect(m_logDetails, &LogDetails::checkWanted, this, &MainWindow::checkFromLog);
}

void MainWindow::showLog()
{
    if (openSheet()) {
        return;
    }
    if (!m_workspace.hasDocument() && !m_onlyLog) {
        m_onlyLog = true;
        m_panes->setShown(m_settings, false);
        showPage();
    }
    m_centre->showTab(CentrePane::LogTab);
    m_centre->log().focusText();
}

void MainWindow::leaveLog()
{
    m_onlyLog = false;
    m_panes->setShown(m_settings, true);
    m_centre->showTab(CentrePane::ReferencesTab);
    showPage();
}

void MainWindow::explainTab()
{
    if (m_centre->tab() == CentrePane::LogTab && m_log.entry()) {
        m_details->showPage(m_logDetails);
    } else if (m_batch.isOn()) {
        m_details->showPage(m_batchDetails);
    } else if (!m_details->showsProblem()) {
        m_details->showReference(references().current());
    }
}

void MainWindow::checkFromLog(const QString &reference)
{
    QStringList all = m_workspace.references();
    if (!all.contains(reference)) {
        all << reference;
        m_workspace.setReferences(all);
    }
    m_centre->showTab(CentrePane::ReferencesTab);
    references().choose(reference);
    references().focusList();
    m_panes->setShown(m_details, true);
    m_checks.check({reference});
}

void MainWindow::connectPlan()
{
    connect(m_actions.importPlan, &QAction::triggered, this, &MainWindow::showPlan);
    connect(m_actions.docsTable, &QAction::triggered, this, &MainWindow::showDocsTable);
    connect(m_centre, &CentrePane::importWanted, this, &MainWindow::showPlan);
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        m_actions.exportMenu->addAction(nameOf(format), this, [this, format] { exportPlan(format); });
    }
}

void MainWindow::showPlan()
{
    if (m_workspace.hasDocument() && !openSheet()) {
        (new PlanSheet(m_theme, m_plan, this))->open();
    }
}

void MainWindow::showDocsTable()
{
    if (!openSheet()) {
        (new DocsSheet(m_theme, m_workspace, this))->open();
    }
}

bool MainWindow::importDropped(const QStringList &paths)
{
    if (!m_workspace.hasDocument()) {
        return false;
    }
    AppImageList found = appImagesIn(paths);
    if (found.images.empty()) {
        return false;
    }
    m_plan.add(std::move(found));
    showPlan();
    return true;
}

void MainWindow::takeText(const QString &text)
{
    const bool log = m_centre->isVisible() && m_centre->tab() == CentrePane::LogTab;
    if (log || !readLog(text.toUtf8()).entries.empty()) {
        showLog();
        m_log.readText(text);
    } else if (m_workspace.hasDocument()) {
        m_centre->showTab(CentrePane::ReferencesTab);
        references().input().enter(text);
    } else {
        m_firstRun->referenceField().setText(text.trimmed().section(u'\n', 0, 0));
    }
}

void MainWindow::exportPlan(PlanFormat format)
{
    auto *dialog = new QFileDialog(this, tr("Export the pull plan"), m_workspace.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(u"pull-plan."_s + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = m_plan.exported(format, m_checks);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
            m_status->announce(tr("Exported: %1").arg(QFileInfo(path).fileName()), {});
        } else {
            m_centre->messages().showText(tr("The pull plan could not be written"), file.errorString(), {}, {});
        }
    });
    dialog->open();
}

} // namespace kia
