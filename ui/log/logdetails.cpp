#include "ui/log/logdetails.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/image/resolution.h"
#include "ui/details/explanation.h"
#include "ui/details/fold.h"
#include "ui/details/resultbanner.h"
#include "ui/details/sumcard.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"
#include "ui/log/logsession.h"
#include "ui/log/logwords.h"
#include "ui/problems/problemrow.h"
#include "ui/workspace/workspace.h"

namespace kia {

using namespace Qt::StringLiterals;

LogDetails::LogDetails(const Theme &theme, Workspace &workspace, LogSession &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_banner(new ResultBanner(theme)),
      m_explanation(new Explanation(theme)), m_sum(new SumCard(theme)), m_after(new Fold(theme, u"log-after"_s, m_sum)),
      m_notes(new Explanation(theme)), m_open(new Fold(theme, {}, m_notes)),
      m_hint(new StateLabel(theme, FontRole::Note))
{
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    for (QWidget *part : std::initializer_list<QWidget *>{m_banner, m_explanation, m_after, m_open, m_hint}) {
        column->addWidget(part);
    }
    column->addStretch();
    m_open->setKind(u"log-open"_s, false);
    connect(&session, &LogSession::currentChanged, this, &LogDetails::refresh);
    connect(&session, &LogSession::comparisonChanged, this, &LogDetails::refresh);
    refresh();
}

const ConfigFix *LogDetails::firstFix() const
{
    for (const Finding &finding : m_session.comparison().findings) {
        for (const ConfigFix &fix : finding.fixes) {
            if (!fix.edits.empty()) {
                return &fix;
            }
        }
    }
    return nullptr;
}

QString LogDetails::afterText() const
{
    return m_after->isVisibleTo(this) ? m_sum->text() : QString();
}

void LogDetails::refresh()
{
    setWindowTitle(tr("The log explained"));
    if (!m_session.entry()) {
        return;
    }
    explain();
    addActions();
    showAfter();
    showNotes();
    const bool hasFile = m_workspace.hasDocument();
    m_hint->show(Sign::Info,
                 hasFile ? tr("The log shows what the node did then. If it has another kuscia.yaml, open that one.")
                         : tr("Open the node’s kuscia.yaml to compare the log with it."),
                 &Tokens::accentText, &Tokens::text2);
}

void LogDetails::explain()
{
    using Tone = ResultLook::Tone;
    const LogEntry &entry = *m_session.entry();
    const Severity severity = logwords::severityOf(entry);
    const Sentences title = splitSentences(titleOf(entry.cause));
    QStringList second{entry.host, codeOf(entry.cause.id)};
    second.removeAll(QString());
    m_banner->showText(severity == Severity::Error ? Tone::Bad : Tone::Warning, ProblemRow::signOf(severity),
                       title.first, second.join(tr(", ")));
    // what the file shows explains more than what the line alone does
    const auto &findings = m_session.comparison().findings;
    const bool isExplained = !findings.empty() && findings.front().severity == Severity::Error;
    const QStringList strong{entry.host,
                             findings.empty() ? QString() : findings.front().message.facts.value(Fact::Registry)};
    if (isExplained) {
        m_explanation->showMessage(findings.front().message, strong);
    } else {
        m_explanation->showMessage(entry.cause, strong, !title.rest.isEmpty());
    }
}

void LogDetails::addActions()
{
    m_explanation->clearActions();
    auto weight = Explanation::Weight::Primary;
    const auto next = [&weight] {
        return std::exchange(weight, Explanation::Weight::First);
    };
    std::optional<Field> field;
    if (const ConfigFix *fix = firstFix()) {
        // a long host has no room on a button
        const bool adds = fix->label.id == MessageId::AddRegistryAndUse;
        Button *button = m_explanation->addAction(adds ? tr("Add this registry") : titleOf(fix->label), next());
        button->setToolTip(titleOf(fix->label));
        if (adds) {
            button->setSign(Sign::Plus);
        }
        connect(button, &QAbstractButton::clicked, this, [this, copy = *fix] { Q_EMIT fixChosen(copy); });
    }
    for (const Finding &finding : m_session.comparison().findings) {
        for (const ConfigFix &fix : finding.fixes) {
            if (fix.edits.empty() && fix.target && !field) {
                field = fix.target;
                Button *button = m_explanation->addAction(titleOf(fix.label), next());
                connect(button, &QAbstractButton::clicked, this, [this, copy = fix] { Q_EMIT fixChosen(copy); });
            }
        }
    }
    if (const QString reference = m_session.referenceToCheck(); !reference.isEmpty() && m_workspace.hasDocument()) {
        Button *button = m_explanation->addAction(tr("Check this image"), next());
        button->setSign(Sign::Play);
        connect(button, &QAbstractButton::clicked, this, [this, reference] { Q_EMIT checkWanted(reference); });
    }
    if (!field && !firstFix()) {
        for (const Finding &finding : m_session.comparison().findings) {
            if (finding.field) {
                Button *button = m_explanation->addAction(tr("Go to the field"), Explanation::Weight::Other);
                connect(button, &QAbstractButton::clicked, this,
                        [this, to = *finding.field] { Q_EMIT fieldWanted(to); });
                break;
            }
        }
    }
}

void LogDetails::showAfter()
{
    const LogComparison &comparison = m_session.comparison();
    const ConfigFix *fix = firstFix();
    m_after->setVisible(false);
    if (!fix || comparison.reference.isEmpty()) {
        return;
    }
    const Result<KusciaConfig, Message> after = m_workspace.config().edited(fix->edits);
    if (!after) {
        return;
    }
    const Resolution resolution = Resolver(after->image(), runtimeOf(*after)).resolve(comparison.reference);
    const auto &registries = after->image().registries;
    const QString endpoint =
        resolution.choice.index ? registries[static_cast<std::size_t>(*resolution.choice.index)].endpoint : QString();
    m_sum->showResolution(resolution, endpoint);
    m_after->setTitle(tr("After the change"));
    m_after->setVisible(true);
}

void LogDetails::showNotes()
{
    const LogEntry &entry = *m_session.entry();
    std::vector<Message> notes;
    for (const MessageId id : entry.possible) {
        notes.push_back({id, entry.cause.facts});
    }
    notes.insert(notes.end(), entry.doubts.begin(), entry.doubts.end());
    for (const LogNote &note : m_session.reading().notes) {
        notes.push_back(note.message);
    }
    m_notes->showNotes(notes);
    m_open->setTitle(tr("What the line leaves open"));
    m_open->setVisible(!notes.empty());
}

void LogDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
