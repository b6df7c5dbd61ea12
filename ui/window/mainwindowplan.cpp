// MainWindow: the pull plan and the documentation's table. What it is made of is in mainwindowparts.cpp.
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include "core/base/outputfile.h"
#include "core/image/appimages.h"
#include "ui/details/detailspane.h"
#include "ui/details/referencedetails.h"
#include "ui/pullplan/docssheet.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
#include "ui/window/filedesk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"

namespace kia {

using namespace Qt::StringLiterals;

void MainWindow::connectPlan()
{
    references().setPlan(m_plan);
    m_details->referencePage().setPlan(m_plan);
    connect(&references(), &ReferencesPane::manifestPasted, this, [this](const QString &text) {
        if (text.size() <= ManifestImport::atOnce) {
            m_plan.add(appImagesFrom(text.toUtf8(), u"-"_s));
        } else if (PlanSheet *sheet = showPlan()) {
            sheet->readText(text);
        }
    });
    connect(m_centre, &CentrePane::importWanted, this, [this] { showPlan(); });
}

PlanSheet *MainWindow::showPlan()
{
    if (openSheet()) {
        return nullptr;
    }
    auto *sheet = new PlanSheet(m_theme, m_plan, m_checks, this);
    connect(sheet, &PlanSheet::exportWanted, this, &MainWindow::exportPlan);
    connect(sheet, &PlanSheet::openWanted, this, [this, sheet] {
        sheet->close();
        m_files->chooseAndOpen();
    });
    sheet->open();
    return sheet;
}

void MainWindow::showDocsTable()
{
    if (!openSheet()) {
        (new DocsSheet(m_theme, m_workspace, this))->open();
    }
}

void MainWindow::importManifests(const QStringList &paths)
{
    if (PlanSheet *sheet = showPlan()) {
        sheet->readPaths(paths);
    }
}

bool MainWindow::importDropped(const QStringList &paths)
{
    QStringList manifests;
    QStringList others;
    for (const QString &path : paths) {
        (QFileInfo(path).isDir() || holdsAppImages(path) ? manifests : others) << path;
    }
    if (manifests.isEmpty()) {
        return false;
    }
    if (!others.isEmpty() && !m_workspace.hasDocument()) {
        openFile(others.front());
    }
    importManifests(manifests);
    return true;
}

void MainWindow::exportPlan(PlanFormat format)
{
    auto *dialog = new QFileDialog(this, tr("Export the pull plan"), m_workspace.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(u"pull-plan."_s + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        if (const auto written = writeOutputFile(path, m_plan.exported(format, m_checks)); written) {
            status().announce(tr("Exported: %1").arg(QFileInfo(path).fileName()), {});
        } else {
            centre().messages().showMessage(written.error());
        }
    });
    dialog->open();
}

} // namespace kia
