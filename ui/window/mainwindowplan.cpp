// MainWindow: the pull plan and the documentation's table. What it is made of is in mainwindowparts.cpp.
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include "core/base/outputfile.h"
#include "core/config/configfile.h"
#include "ui/details/detailspane.h"
#include "ui/details/referencedetails.h"
#include "ui/pullplan/docssheet.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
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
    if (!m_workspace.hasDocument() || openSheet()) {
        return nullptr;
    }
    auto *sheet = new PlanSheet(m_theme, m_plan, m_checks, this);
    connect(sheet, &PlanSheet::exportWanted, this, &MainWindow::exportPlan);
    sheet->open();
    return sheet;
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
    const bool isOneFile = paths.size() == 1 && !QFileInfo(paths.front()).isDir();
    if (isOneFile) {
        const Result<LoadedFile, Message> file = loadConfigFile(paths.front());
        if (!file || !looksLikeAppImages(file->bytes)) {
            return false;
        }
    }
    if (PlanSheet *sheet = showPlan()) {
        sheet->readPaths(paths);
    }
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
            m_status->announce(tr("Exported: %1").arg(QFileInfo(path).fileName()), {});
        } else {
            m_centre->messages().showMessage(written.error());
        }
    });
    dialog->open();
}

} // namespace kia
