#include "ui/pullplan/plansheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "core/report/plangroups.h"
#include "ui/kit/button.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/pastefield.h"
#include "ui/problems/problemrow.h"
#include "ui/pullplan/addressrows.h"
#include "ui/pullplan/pullplan.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 54;
constexpr int problemsHeight = 2 * rowHeight + 20; ///< a glimpse of the third says that there are more
constexpr int rowsAfter = 100;                     ///< while checks end one after the other
} // namespace

PlanSheet::PlanSheet(const Theme &theme, PullPlan &plan, CheckController &checks, QWidget *window)
    : AddressSheet(theme, window, {980, 720}), m_plan(plan), m_checks(checks),
      m_input(new PasteField(theme, &Tokens::text)), m_files(new Button(theme, Button::Look::Secondary)),
      m_folder(new Button(theme, Button::Look::Secondary)), m_stop(new Button(theme, Button::Look::Secondary)),
      m_noFile(new StateLabel(theme, FontRole::Body)), m_openFile(new Button(theme, Button::Look::Link)),
      m_summary(new StateLabel(theme, FontRole::Pane)), m_scroll(new QScrollArea), m_column(new QVBoxLayout),
      m_check(new Button(theme, Button::Look::Secondary)), m_export(new Button(theme, Button::Look::Secondary)),
      m_formats(new QMenu(this))
{
    m_input->setFixedHeight(64);
    m_files->setSign(Sign::File);
    m_folder->setSign(Sign::Folder);
    m_stop->setSign(Sign::Stop);
    m_check->setSign(Sign::Play);
    head()->addSpacing(8);
    head()->addWidget(m_input);
    head()->addSpacing(4);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_files);
    choices->addWidget(m_folder);
    choices->addWidget(m_stop);
    choices->addStretch();
    head()->addLayout(choices);
    head()->addSpacing(8);
    auto *noFile = new QHBoxLayout;
    noFile->setSpacing(8);
    noFile->addWidget(m_noFile);
    noFile->addWidget(m_openFile);
    noFile->addStretch();
    head()->addLayout(noFile);
    head()->addWidget(m_summary);

    auto *problems = new QWidget;
    problems->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(problems);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    problems->setAutoFillBackground(false);
    new OverlayScroll(theme, m_scroll, &Tokens::surface);
    middle()->addWidget(m_scroll);
    foot()->addWidget(m_check);
    foot()->addWidget(m_export);
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        m_formats->addAction(nameOf(format), this, [this, format] { Q_EMIT exportWanted(format); });
    }

    connect(m_input, &PasteField::pasted, this, &PlanSheet::readText);
    connect(m_input, &PasteField::dropped, this, &PlanSheet::readPaths);
    connect(m_files, &QAbstractButton::clicked, this, &PlanSheet::chooseFiles);
    connect(m_folder, &QAbstractButton::clicked, this, &PlanSheet::chooseFolder);
    connect(m_stop, &QAbstractButton::clicked, &m_import, &ManifestImport::stop);
    connect(m_check, &QAbstractButton::clicked, &checks, &CheckController::checkAll);
    connect(m_export, &QAbstractButton::clicked, this,
            [this] { m_formats->popup(m_export->mapToGlobal(QPoint(0, -m_formats->sizeHint().height()))); });
    connect(m_openFile, &QAbstractButton::clicked, this, &PlanSheet::openWanted);
    connect(&m_import, &ManifestImport::progressed, this, &PlanSheet::refreshSummary);
    connect(&m_import, &ManifestImport::finished, this, &PlanSheet::take);
    connect(&plan, &PullPlan::changed, this, &PlanSheet::refresh);
    connect(&plan.workspace(), &Workspace::referencesChanged, this, &PlanSheet::refresh);
    m_rowsLater.setSingleShot(true);
    m_rowsLater.setInterval(rowsAfter);
    connect(&m_rowsLater, &QTimer::timeout, this, &PlanSheet::refreshRows);
    connect(&checks, &CheckController::referenceChanged, this, [this] {
        if (!m_rowsLater.isActive()) {
            m_rowsLater.start();
        }
    });
    m_hasRead = !plan.images().empty();
    PlanSheet::retranslate();
}

void PlanSheet::open()
{
    Sheet::open(m_input);
}

void PlanSheet::readText(const QString &text)
{
    m_import.readText(text);
}

void PlanSheet::readPaths(const QStringList &paths)
{
    m_import.readPaths(paths);
}

void PlanSheet::take(const AppImageList &found)
{
    m_hasRead = true;
    m_plan.add(found);
}

void PlanSheet::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose manifests"), m_plan.workspace().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Manifests (*.yaml *.yml *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PlanSheet::readPaths);
    dialog->open();
}

void PlanSheet::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_plan.workspace().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &PlanSheet::readPaths);
    dialog->open();
}

void PlanSheet::refresh()
{
    refreshProblems();
    refreshRows();
    refreshSummary();
}

void PlanSheet::refreshProblems()
{
    for (ProblemRow *row : m_problems) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_problems.clear();
    for (const Finding &finding : m_plan.findings()) {
        if (m_problems.size() < PullPlan::mostListed) {
            m_problems.push_back(new ProblemRow(theme(), finding, m_problems.empty()));
            m_column->addWidget(m_problems.back());
        }
    }
    m_scroll->setVisible(!m_problems.empty());
    m_scroll->setFixedHeight(std::min(problemsHeight, problemCount() * rowHeight));
}

void PlanSheet::refreshRows()
{
    const std::vector<PlannedImage> plan = m_plan.plan(m_checks);
    std::vector<AddressRowsModel::Row> table;
    for (const PlanGroup &group : planGroups(plan)) {
        AddressRowsModel::Row heading;
        heading.caption = planGroupTitle(group, plan);
        heading.isHeading = true;
        table.push_back(heading);
        for (const std::size_t index : group.images) {
            const PlannedImage &image = plan[index];
            AddressRowsModel::Row row;
            row.caption = image.source.appImage;
            row.resolution = image.resolution;
            row.result = resultLook(m_checks.stateOf(image.resolution.typed));
            row.note = gravestNote(image.resolution, image.source.notes);
            if (image.check && image.check->manifest) {
                row.platforms = image.check->manifest->platforms.join(tr(", "));
            }
            table.push_back(std::move(row));
        }
    }
    list().setVisible(!table.empty());
    const bool isOpen = m_plan.workspace().hasDocument();
    enable(m_check, plan.empty() ? tr("There is no reference to check.")
                    : isOpen     ? QString()
                                 : tr("Open a kuscia.yaml first."));
    enable(m_export, plan.empty() ? tr("There is no reference to export.") : QString());
    m_noFile->setVisible(!isOpen && !plan.empty());
    m_openFile->setVisible(!isOpen && !plan.empty());
    rows().setRows(std::move(table));
}

void PlanSheet::enable(Button *button, const QString &why)
{
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
}

void PlanSheet::refreshSummary()
{
    m_stop->setVisible(m_import.isRunning());
    const auto images = static_cast<int>(m_plan.images().size());
    const auto &findings = m_plan.findings();
    const QString found = tr("%n AppImage(s) in the plan", nullptr, images);
    if (m_import.isRunning()) {
        m_summary->show(Sign::Arc,
                        m_import.filesFound() > 1
                            ? tr("Reading: %1 of %2 files").arg(m_import.filesRead()).arg(m_import.filesFound())
                            : tr("Reading the manifest"),
                        &Tokens::accentText, &Tokens::text);
    } else if (!m_hasRead) {
        m_summary->show({}, {}, &Tokens::text);
    } else if (images == 0 && findings.empty()) {
        m_summary->show(Sign::Info, tr("No AppImage found in this text"), &Tokens::accentText, &Tokens::text);
    } else if (findings.empty()) {
        m_summary->show(Sign::Tick, found, &Tokens::okT, &Tokens::text);
    } else {
        const QString problems = tr("%n problem(s)", nullptr, static_cast<int>(findings.size()));
        const bool isError = findings.front().severity == Severity::Error;
        m_summary->show(isError ? Sign::Cross : Sign::Triangle, tr("%1, %2").arg(found, problems),
                        isError ? &Tokens::errT : &Tokens::warnT, &Tokens::text);
    }
}

void PlanSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_import.isRunning()) {
        m_import.stop();
        return;
    }
    AddressSheet::keyPressEvent(event);
}

void PlanSheet::retranslate()
{
    AddressSheet::retranslate();
    setWords(tr("Pull plan"), tr("AppImages are joined as Kuscia joins them, name and tag, and added to the "
                                 "references. Below stands what Kuscia will pull, by host and account."));
    m_input->setAccessibleName(tr("AppImage manifests"));
    m_input->setPlaceholderText(
        tr("Paste YAML or JSON here, or drop files and folders. For all of a cluster: kubectl get appimage "
           "-A -o yaml"));
    m_noFile->show(Sign::Info, tr("No kuscia.yaml is open: the addresses are those without a registry."),
                   &Tokens::accentText, &Tokens::text);
    m_openFile->setText(tr("Open a kuscia.yaml…"));
    m_files->setText(tr("Choose files…"));
    m_folder->setText(tr("Choose a folder…"));
    m_stop->setText(tr("Stop"));
    m_check->setText(tr("Check all"));
    m_export->setText(tr("Export…"));
    refresh();
}

} // namespace kia
