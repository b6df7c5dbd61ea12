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

ProblemDetails::ProblemDetails(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_banner(new ResultBanner(theme)), m_explanation(new Explanation(theme)),
      m_after(new Label(theme, FontRole::MonoSmall, &Tokens::text))
{
    auto *card = new Ground(theme, Ground::card());
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(16, 10, 16, 10);
    cardColumn->addWidget(m_after);
    m_after->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_after->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_afterFold = new Fold(theme, u"after"_s, card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(m_banner);
    column->addWidget(m_explanation);
    column->addWidget(m_afterFold);
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
                       finding.place.line > 0 ? tr("%1, line %2").arg(code).arg(finding.place.line) : code);
    m_explanation->showMessage(finding.message, {finding.message.facts.value(Fact::Registry)}, !title.rest.isEmpty());
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
    m_explanation->setVisible(!m_explanation->isEmpty());
    const QString after = finding.fixes.empty() ? QString() : linesAfter(finding.fixes.front());
    m_after->setText(after);
    m_afterFold->setVisible(!after.isEmpty());
    m_afterFold->setTitle(tr("After the change"));
}

void ProblemDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
