#include "ui/details/problemdetails.h"

#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "core/report/linediff.h"
#include "ui/details/explanation.h"
#include "ui/details/fold.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"
#include "ui/problems/problemrow.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// "line 4", "lines 1–3"; of a problem that has no place, nothing.
QString linesOf(const Finding &finding)
{
    const QString several = finding.message.facts.value(Fact::List);
    if (finding.places.size() > 1 && !several.isEmpty()) {
        return ProblemDetails::tr("lines %1").arg(several);
    }
    return finding.place.line > 0 ? ProblemDetails::tr("line %1").arg(finding.place.line) : QString();
}

/// A fold with a text of fixed width letters in a card.
Fold *foldOf(const Theme &theme, const QString &kind, Label *text)
{
    auto *card = new Ground(theme, Ground::card());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 10);
    column->addWidget(text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return new Fold(theme, kind, card);
}

} // namespace

ProblemDetails::ProblemDetails(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_banner(new ResultBanner(theme)), m_explanation(new Explanation(theme)),
      m_after(new Label(theme, FontRole::MonoSmall, &Tokens::text)), m_afterFold(foldOf(theme, u"after"_s, m_after)),
      m_own(new Label(theme, FontRole::MonoSmall, &Tokens::text)), m_ownFold(foldOf(theme, u"own-words"_s, m_own))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(m_banner);
    column->addWidget(m_explanation);
    column->addWidget(m_afterFold);
    column->addWidget(m_ownFold);
    column->addStretch();
}

void ProblemDetails::showProblem(const Finding &finding)
{
    m_finding = finding;
    refresh();
}

QString ProblemDetails::linesAfter(const ConfigFix &fix) const
{
    const Result<KusciaConfig, Message> after = m_workspace.config().edited(fix.edits);
    if (fix.edits.empty() || !after) {
        return {};
    }
    QStringList lines;
    qsizetype indent = 1000;
    for (const DiffRow &row : lineDiff(shownLines(m_workspace.config()), shownLines(*after))) {
        if (row.kind == DiffRow::Kind::Added) {
            qsizetype blanks = 0;
            while (blanks < row.text.size() && row.text.at(blanks) == u' ') {
                ++blanks;
            }
            indent = std::min(indent, blanks);
            lines << row.text;
        }
    }
    for (QString &line : lines) {
        line.remove(0, indent);
    }
    return lines.join(u'\n');
}

void ProblemDetails::refresh()
{
    if (!m_finding) {
        return;
    }
    using Tone = ResultLook::Tone;
    const Finding &finding = *m_finding;
    const Tone tone = finding.severity == Severity::Error     ? Tone::Bad
                      : finding.severity == Severity::Warning ? Tone::Warning
                                                              : Tone::Muted;
    const QString code = codeOf(finding.message.id);
    const Sentences title = splitSentences(titleOf(finding.message));
    m_banner->showText(tone, ProblemRow::signOf(finding.severity), title.first,
                       linesOf(finding).isEmpty() ? code : tr("%1, %2").arg(code, linesOf(finding)));
    // the raw text of a program stands by itself, not within a sentence
    Message explained = finding.message;
    const bool hasOwnWords = explained.id != MessageId::YamlSyntax && explained.facts.contains(Fact::Detail);
    const QString own = hasOwnWords ? explained.facts.take(Fact::Detail) : QString();
    m_explanation->showMessage(explained, {explained.facts.value(Fact::Registry)}, title.rest);
    m_explanation->clearActions();
    bool first = true;
    for (const ConfigFix &fix : finding.fixes) {
        Button *button = m_explanation->addAction(titleOf(fix.label),
                                                  first ? Explanation::Weight::Primary : Explanation::Weight::Other);
        if (first) {
            button->setHint(QKeySequence(Qt::CTRL | Qt::Key_Period).toString(QKeySequence::PortableText));
        }
        first = false;
        connect(button, &QAbstractButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
    }
    Button *help = m_explanation->addAction(tr("Open the documentation"), Explanation::Weight::Other);
    help->setToolTip(tr("What this problem is, in this window and without a network (F1)"));
    connect(help, &QAbstractButton::clicked, this, [this, id = finding.message.id] { Q_EMIT helpWanted(id); });
    const QString after = finding.fixes.empty() ? QString() : linesAfter(finding.fixes.front());
    m_after->setProse(after);
    m_afterFold->setVisible(!after.isEmpty());
    const bool converts = !finding.fixes.empty() && finding.fixes.front().label.id == MessageId::ConvertList;
    m_afterFold->setTitle(converts ? tr("After converting") : tr("After the change"));
    m_own->setProse(own);
    m_ownFold->setVisible(!own.isEmpty());
    m_ownFold->setTitle(tr("Kuscia’s own message"));
}

void ProblemDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
