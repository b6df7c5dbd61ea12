#include "ui/problems/problemstrip.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/keycap.h"
#include "ui/kit/overlayscroll.h"
#include "ui/problems/problemrow.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {
constexpr int headHeight = 38;
constexpr int visibleRows = 3;
constexpr double mostOfCentre = 0.3; ///< what it takes from the list above it

/// What the form says beside the field, always, is no problem to be listed.
std::vector<Finding> listed(const std::vector<Finding> &findings)
{
    std::vector<Finding> problems;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(problems),
                 [](const Finding &finding) { return finding.message.id != MessageId::PullPolicyNoEffect; });
    return problems;
}

bool sameProblem(const Finding &a, const Finding &b)
{
    return a.message == b.message && a.severity == b.severity && a.field == b.field && a.fixes.size() == b.fixes.size();
}
} // namespace

ProblemStrip::ProblemStrip(const Theme &theme, Workspace &workspace, QWidget *parent)
    : Ground(theme, {&Tokens::surface, nullptr, 0, true, false}, parent), m_theme(theme), m_workspace(workspace),
      m_fold(new Button(theme, Button::Look::Icon, this)),
      m_title(new Label(theme, FontRole::Pane, &Tokens::text, this)),
      m_none(new StateLabel(theme, FontRole::Note, this)), m_errors(new StateLabel(theme, FontRole::Note, this)),
      m_warnings(new StateLabel(theme, FontRole::Note, this)), m_key(new KeyCap(theme, u"F8"_s, this)),
      m_hint(new Label(theme, FontRole::Note, &Tokens::muted, this)), m_scroll(new QScrollArea(this))
{
    m_fold->setSmall(true);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setFolded(!isFolded()); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 20, 0);
    head->setSpacing(0);
    head->addWidget(m_fold);
    head->addSpacing(2);
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_none);
    head->addWidget(m_errors);
    head->addSpacing(12);
    head->addWidget(m_warnings);
    head->addStretch();
    head->addWidget(m_key);
    head->addSpacing(7);
    head->addWidget(m_hint);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(headHeight - 1);
    headBox->setLayout(head);

    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    new OverlayScroll(theme, m_scroll, &Tokens::surface);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addWidget(m_scroll, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(&workspace, &Workspace::findingsChanged, this, &ProblemStrip::refresh);
    connect(&workspace, &Workspace::documentOpened, this, [this] { m_folded.reset(); });
    rebuild();
}

void ProblemStrip::refresh()
{
    const std::vector<Finding> now = listed(m_workspace.problems());
    // typing lints all the time; rows that stay must not lose the focus
    if (std::equal(now.begin(), now.end(), m_shown.begin(), m_shown.end(), sameProblem)) {
        m_shown = now;
        return;
    }
    rebuild();
}

void ProblemStrip::rebuild()
{
    m_shown = listed(m_workspace.problems());
    bool hadFocus = false;
    for (ProblemRow *row : m_rows) {
        hadFocus = hadFocus || row->isAncestorOf(QApplication::focusWidget()) || row->hasFocus();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    m_rows.clear();
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : m_shown) {
        errors += finding.severity == Severity::Error;
        warnings += finding.severity == Severity::Warning;
        auto *row = new ProblemRow(m_theme, finding, m_rows.empty());
        connect(row, &ProblemRow::fixChosen, this, &ProblemStrip::doFix);
        connect(row, &ProblemRow::focused, this, [this, row] { Q_EMIT problemChosen(row->finding()); });
        connect(row, &ProblemRow::activated, this, [this, row] {
            if (row->finding().field) {
                Q_EMIT fieldWanted(*row->finding().field);
            } else if (row->finding().place.line > 0) {
                Q_EMIT lineWanted(row->finding().place.line);
            }
        });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_title->setText(tr("Problems"));
    m_hint->setText(tr("next problem"));
    const bool none = m_rows.empty();
    const bool onlyHints = !none && errors + warnings == 0;
    m_none->show(onlyHints ? Sign::Info : Sign::Tick,
                 none        ? tr("None")
                 : onlyHints ? tr("%n hint(s)", nullptr, problemCount())
                             : QString(),
                 onlyHints ? &Tokens::accentText : &Tokens::okT);
    m_errors->show(Sign::Cross, errors > 0 ? QString::number(errors) : QString(), &Tokens::errT);
    m_warnings->show(Sign::Triangle, warnings > 0 ? QString::number(warnings) : QString(), &Tokens::warnT);
    m_errors->setAccessibleName(tr("%n error(s)", nullptr, errors));
    m_warnings->setAccessibleName(tr("%n warning(s)", nullptr, warnings));
    m_key->setVisible(!none);
    m_hint->setVisible(!none);
    if (hadFocus && !none) {
        m_rows.front()->setFocus();
    }
    fit();
}

void ProblemStrip::fit()
{
    const bool folded = isFolded();
    m_fold->setSign(folded ? Sign::ChevronRight : Sign::ChevronDown);
    m_fold->setEnabled(!m_rows.empty());
    const QString name = folded ? tr("Show the problems") : tr("Fold the problems");
    m_fold->setAccessibleName(name);
    m_fold->setToolTip(name);
    m_scroll->setVisible(!folded);
    int height = headHeight;
    if (!folded) {
        const int room = std::max(100, width());
        const int limit = parentWidget() ? qRound(parentWidget()->height() * mostOfCentre) : height;
        int shown = 0;
        for (; shown < std::min(visibleRows, problemCount()); ++shown) {
            const QWidget *row = rowAt(shown);
            const int wish =
                std::max(52, row->hasHeightForWidth() ? row->heightForWidth(room) : row->sizeHint().height());
            if (shown > 0 && height + wish > limit) {
                break;
            }
            height += wish;
        }
        height += problemCount() > shown ? 20 : 6; // a glimpse of the next says that there are more
    }
    setFixedHeight(height);
}

void ProblemStrip::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fit();
    }
}

void ProblemStrip::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

void ProblemStrip::setCrowded(bool crowded)
{
    if (m_crowded != crowded) {
        m_crowded = crowded;
        m_folded.reset();
        fit();
    }
}

bool ProblemStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        fit();
    }
    return Ground::eventFilter(watched, event);
}

void ProblemStrip::step(int direction)
{
    if (m_rows.empty()) {
        return;
    }
    setFolded(false);
    const int count = problemCount();
    int now = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        const ProblemRow *row = rowAt(i);
        if (row->hasFocus() || row->isAncestorOf(QApplication::focusWidget())) {
            now = i;
        }
    }
    ProblemRow *next = rowAt((now + direction + count) % count);
    next->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 4);
}

void ProblemStrip::focusFirst()
{
    m_rows.empty() ? m_fold->setFocus(Qt::ShortcutFocusReason) : step(1);
}

void ProblemStrip::doFirstFix()
{
    const ProblemRow *wanted = nullptr;
    for (const ProblemRow *row : m_rows) {
        const bool focused = row->hasFocus() || row->isAncestorOf(QApplication::focusWidget());
        if (!row->finding().fixes.empty() && (!wanted || focused)) {
            wanted = row;
        }
    }
    if (wanted) {
        doFix(ConfigFix(wanted->finding().fixes.front()));
    }
}

void ProblemStrip::doFix(const ConfigFix &fix)
{
    if (!fix.edits.empty()) {
        const ConfigFix copy = fix; // the row that holds it goes with the problem
        if (m_workspace.apply(copy.edits, copy.label)) {
            Q_EMIT fixed(titleOf(copy.label));
        }
    } else if (fix.target) {
        Q_EMIT fieldWanted(*fix.target);
    }
}

void ProblemStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    Ground::changeEvent(event);
}

} // namespace kia
