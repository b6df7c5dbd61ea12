#include "ui/log/logpane.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/overlayscroll.h"
#include "ui/log/logcards.h"
#include "ui/log/logentriesmodel.h"
#include "ui/log/logsession.h"
#include "ui/log/logtext.h"
#include "ui/workspace/workspace.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastText = 96;
constexpr int mostText = 204;
constexpr int visibleEntries = 4;

/// As Kuscia writes it; words of a log are never translated.
QString exampleLine()
{
    return u"2025-12-01 10:15:30.123 ERROR framework/pod_workers.go:978 Error syncing pod \"job-0_alice\", skipping: "
           "failed to \"StartContainer\" for \"app\" with ErrImagePull: \"failed to pull image …\""_s;
}

/// What belongs together, and goes together.
QWidget *sectionOf(const std::vector<QWidget *> &parts)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(6);
    for (QWidget *part : parts) {
        column->addWidget(part);
    }
    return section;
}

} // namespace

LogPane::LogPane(const Theme &theme, Workspace &workspace, LogSession &session, QWidget *parent)
    : Ground(theme, {&Tokens::surface, nullptr, 0, false, false}, parent), m_workspace(workspace), m_session(session),
      m_model(new LogEntriesModel(session, this)), m_scroll(new QScrollArea), m_text(new LogText(theme, session)),
      m_note(new StateLabel(theme, FontRole::Pane)), m_stop(new Button(theme, Button::Look::Secondary)),
      m_hint(new Label(theme, FontRole::Body, &Tokens::text2)),
      m_example(new Label(theme, FontRole::MonoTiny, &Tokens::text2)),
      m_entriesTitle(new Label(theme, FontRole::Section, &Tokens::text2)), m_entries(new QListView),
      m_factsTitle(new Label(theme, FontRole::Section, &Tokens::text2)), m_facts(new LogFactsCard(theme, session)),
      m_comparisonTitle(new Label(theme, FontRole::Section, &Tokens::text2)),
      m_comparison(new LogComparisonCard(theme)), m_fits(new StateLabel(theme, FontRole::Note)),
      m_noteSection(sectionOf({m_note, m_stop, m_hint, m_example})),
      m_entriesSection(sectionOf({m_entriesTitle, m_entries})), m_factsSection(sectionOf({m_factsTitle, m_facts})),
      m_comparisonSection(sectionOf({m_comparisonTitle, m_comparison, m_fits}))
{
    m_entries->setModel(m_model);
    m_entries->setItemDelegate(new LogEntryDelegate(theme, this));
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setUniformItemSizes(true);
    m_entries->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setMouseTracking(true);
    m_entries->setTabKeyNavigation(false);
    new OverlayScroll(theme, m_entries, &Tokens::surface);
    m_hint->setWordWrap(true);
    m_example->setWordWrap(true);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);
    m_fits->setWordWrap(true);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addSpacing(16);
    for (QWidget *section : {m_noteSection, m_entriesSection, m_factsSection, m_comparisonSection}) {
        column->addWidget(section);
    }
    column->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    new OverlayScroll(theme, m_scroll, &Tokens::surface);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(&session, &LogSession::progressed, this, &LogPane::refreshNote);
    connect(&session, &LogSession::changed, this, &LogPane::refresh);
    connect(&session, &LogSession::currentChanged, this, &LogPane::refreshEntry);
    connect(&session, &LogSession::comparisonChanged, this, &LogPane::refreshEntry);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_session.choose(current.row()); });
    m_stop->setSign(Sign::Stop);
    m_stop->setSmall(true);
    m_stop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_stop, &QAbstractButton::clicked, &session, &LogSession::clear);
    connect(m_entries, &QListView::activated, this, &LogPane::entryActivated);
    connect(m_comparison, &LogComparisonCard::fieldWanted, this, &LogPane::fieldWanted);
    connect(&theme, &Theme::changed, m_entries->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_text);
    retranslate();
}

QString LogPane::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void LogPane::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void LogPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a log"), m_workspace.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Logs (*.log *.txt *.json *.out)"), tr("All files (*)")});
    dialog->selectNameFilter(dialog->nameFilters().last());
    connect(dialog, &QFileDialog::fileSelected, &m_session, &LogSession::readFile);
    dialog->open();
}

void LogPane::refresh()
{
    m_model->reset();
    const int count = m_model->rowCount();
    m_entriesSection->setVisible(count > 1);
    m_entries->setFixedHeight(std::min(count, visibleEntries) * LogEntryDelegate::rowHeight +
                              (count > visibleEntries ? LogEntryDelegate::rowHeight / 2 : 0));
    m_entriesTitle->setText(tr("%n failure(s), newest cause first", nullptr, count));
    refreshNote();
    refreshEntry();
    fit();
}

void LogPane::refreshNote()
{
    const bool isNothing = !m_session.isReading() && !m_session.isEmpty() && m_session.reading().entries.empty();
    const bool isWaiting = m_session.isEmpty() && !m_session.error();
    const bool isHelped = (isNothing || isWaiting) && !m_session.isReading();
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(m_session.isReading());
    m_hint->setVisible(isHelped);
    m_example->setVisible(isHelped);
    if (m_session.isReading()) {
        m_note->show(Sign::Arc, tr("Reading the log: %1 %").arg(m_session.progress()), &Tokens::accentText);
    } else if (const auto &error = m_session.error()) {
        m_note->show(Sign::Cross, titleOf(*error), &Tokens::errT);
    } else if (isNothing) {
        m_note->show(Sign::Info, tr("No image pull found in this text"), &Tokens::accentText, &Tokens::text);
    } else if (!m_session.showsAll()) {
        const LogReading &reading = m_session.reading();
        m_note->show(Sign::Info,
                     tr("%1: only the lines that were understood are shown, of %L2 lines")
                         .arg(m_session.fileName().isEmpty() ? tr("Pasted text") : m_session.fileName())
                         .arg(reading.lines),
                     &Tokens::accentText, &Tokens::text2);
    } else {
        m_note->show({}, {}, &Tokens::text);
    }
    m_noteSection->setVisible(isHelped || !m_note->isHidden());
    m_hint->setText(tr("A usable line holds words like “failed to pull image” or “ErrImagePull”. Kuscia writes them to "
                       "/home/kuscia/var/logs/kuscia.log in its container; events of a pod and kubectl describe work "
                       "too. It looks like this:"));
    m_example->setText(exampleLine());
}

void LogPane::refreshEntry()
{
    const LogEntry *entry = m_session.entry();
    if (entry && m_entries->currentIndex().row() != m_session.current()) {
        m_entries->setCurrentIndex(m_model->index(m_session.current()));
    }
    m_facts->refresh();
    m_factsSection->setVisible(entry);
    const auto &findings = m_session.comparison().findings;
    m_comparison->showFindings(findings);
    const bool hasFile = m_workspace.hasDocument();
    m_comparisonTitle->setText(tr("Compared with the open %1").arg(m_workspace.fileName()));
    m_comparisonSection->setVisible(entry && hasFile);
    m_comparison->setVisible(!findings.empty());
    m_fits->show(Sign::Tick, findings.empty() ? tr("The log and the file fit together.") : QString(), &Tokens::okT,
                 &Tokens::text2);
}

void LogPane::fit()
{
    const bool isFirst = m_session.isEmpty();
    m_text->setFixedHeight(isFirst ? mostText : m_text->heightForText(width() - 40, leastText, mostText));
}

void LogPane::keyPressEvent(QKeyEvent *event)
{
    // from the list and the cards too
    if (event->matches(QKeySequence::Paste)) {
        m_text->pasteNew();
        return;
    }
    Ground::keyPressEvent(event);
}

void LogPane::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    fit();
}

void LogPane::retranslate()
{
    m_factsTitle->setText(tr("What the log says"));
    m_entries->setAccessibleName(tr("Failures in the log"));
    refresh();
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
