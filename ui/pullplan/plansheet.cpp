#include "ui/pullplan/plansheet.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"
#include "ui/kit/overlayscroll.h"
#include "ui/problems/problemrow.h"
#include "ui/pullplan/addressrows.h"
#include "ui/pullplan/manifestinput.h"
#include "ui/pullplan/pullplan.h"
#include "ui/workspace/workspace.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostProblems = 50; ///< each is a widget
constexpr int rowHeight = 54;
constexpr int problemsHeight = 2 * rowHeight + 20; ///< a glimpse of the third says that there are more
} // namespace

PlanSheet::PlanSheet(const Theme &theme, PullPlan &plan, QWidget *window)
    : Sheet(theme, window, {900, 660}), m_plan(plan), m_model(new AddressRowsModel(this)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_text(new Label(theme, FontRole::Body, &Tokens::text2)), m_input(new ManifestInput(theme)),
      m_files(new Button(theme, Button::Look::Secondary)), m_folder(new Button(theme, Button::Look::Secondary)),
      m_summary(new StateLabel(theme, FontRole::Pane)), m_scroll(new QScrollArea), m_column(new QVBoxLayout),
      m_list(makeAddressList(theme, m_model)), m_close(new Button(theme, Button::Look::Primary))
{
    m_text->setWordWrap(true);
    m_input->setFixedHeight(64);
    m_files->setSign(Sign::File);
    m_folder->setSign(Sign::Folder);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 12);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_text);
    head->addSpacing(8);
    head->addWidget(m_input);
    head->addSpacing(4);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_files);
    choices->addWidget(m_folder);
    choices->addStretch();
    head->addLayout(choices);
    head->addSpacing(8);
    head->addWidget(m_summary);

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
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    connect(m_input, &ManifestInput::pasted, this, &PlanSheet::readText);
    connect(m_input, &ManifestInput::dropped, this, &PlanSheet::readPaths);
    connect(m_files, &QAbstractButton::clicked, this, &PlanSheet::chooseFiles);
    connect(m_folder, &QAbstractButton::clicked, this, &PlanSheet::chooseFolder);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::close);
    connect(&plan, &PullPlan::changed, this, &PlanSheet::refresh);
    m_hasRead = !plan.images().empty();
    retranslate();
}

void PlanSheet::open()
{
    Sheet::open(m_input);
}

void PlanSheet::readText(const QString &text)
{
    m_hasRead = true;
    m_plan.add(appImagesFrom(text.toUtf8(), u"-"_s));
}

void PlanSheet::readPaths(const QStringList &paths)
{
    m_hasRead = true;
    m_plan.add(appImagesIn(paths));
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
    for (ProblemRow *row : m_problems) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_problems.clear();
    const std::vector<Finding> findings = m_plan.findings();
    for (const Finding &finding : findings) {
        if (m_problems.size() < mostProblems) {
            m_problems.push_back(new ProblemRow(theme(), finding, m_problems.empty()));
            m_column->addWidget(m_problems.back());
        }
    }
    m_scroll->setVisible(!findings.empty());
    m_scroll->setFixedHeight(std::min(problemsHeight, static_cast<int>(findings.size()) * rowHeight));

    const Resolver resolver(m_plan.workspace().image(), m_plan.workspace().runtime());
    std::vector<AddressRowsModel::Row> rows;
    for (const AppImage &image : m_plan.images()) {
        rows.push_back({image.name, resolver.resolve(image.reference)});
    }
    const auto images = static_cast<int>(rows.size());
    m_model->setRows(std::move(rows));
    m_list->setVisible(images > 0);
    const QString found = tr("%n AppImage(s) in the plan", nullptr, images);
    if (!m_hasRead) {
        m_summary->show({}, {}, &Tokens::text);
    } else if (images == 0) {
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

void PlanSheet::retranslate()
{
    m_title->setText(tr("Import AppImages"));
    m_text->setText(
        tr("Their references are joined as Kuscia joins them, name and tag, and added to the list. The menu "
           "exports the plan."));
    m_files->setText(tr("Choose files…"));
    m_folder->setText(tr("Choose a folder…"));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("AppImages in the plan"));
    refresh();
}

void PlanSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
