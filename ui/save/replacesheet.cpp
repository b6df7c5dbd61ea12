#include "ui/save/replacesheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/report/linediff.h"
#include "ui/kit/button.h"
#include "ui/save/diffview.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

ReplaceSheet::ReplaceSheet(const Theme &theme, Workspace &workspace, ConfigEdits edits, QWidget *window)
    : Sheet(theme, window, {820, 580}), m_workspace(workspace), m_edits(std::move(edits)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_text(new Label(theme, FontRole::Body, &Tokens::text2)), m_lost(new StateLabel(theme, FontRole::Note)),
      m_diff(new DiffView(theme)), m_showPasswords(new Button(theme, Button::Look::Plain)),
      m_cancel(new Button(theme, Button::Look::Secondary)), m_replace(new Button(theme, Button::Look::Primary))
{
    if (const Result<SectionReplacement, Message> after = workspace.config().withSectionReplaced(m_edits)) {
        m_after = *after;
    }
    m_text->setWordWrap(true);
    m_lost->setWordWrap(true);
    auto *head = new Ground(theme, {nullptr, nullptr, 0, false, true});
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(24, 18, 24, 14);
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_lost);
    auto *foot = new Ground(theme, {nullptr, nullptr, 0, true, false});
    foot->setFixedHeight(63);
    m_showPasswords->setCheckable(true);
    m_cancel->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::PortableText));
    m_replace->setHint(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::PortableText));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_showPasswords);
    row->addSpacing(12);
    row->addWidget(m_cancel);
    row->addWidget(m_replace);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_diff, 1);
    column->addWidget(foot);

    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::close);
    connect(m_replace, &QAbstractButton::clicked, this, &ReplaceSheet::replace);
    connect(m_showPasswords, &QAbstractButton::toggled, this, &ReplaceSheet::refresh);
    refresh();
}

void ReplaceSheet::open()
{
    Sheet::open(m_cancel); // what is lost is read before it is confirmed
}

void ReplaceSheet::replace()
{
    if (m_replace->isEnabled()) {
        const ConfigEdits edits = m_edits;
        close();
        (void)m_workspace.replaceSection(edits);
    }
}

void ReplaceSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        replace();
        return;
    }
    Sheet::keyPressEvent(event);
}

void ReplaceSheet::refresh()
{
    const bool clear = m_showPasswords->isChecked();
    m_title->setText(tr("Replace the whole image section?"));
    card()->setAccessibleName(m_title->text());
    m_text->setText(tr("This value stands in a form that cannot be changed by itself. The section is written anew with "
                       "the same values and yours; every line outside it stays."));
    m_showPasswords->setText(clear ? tr("Hide passwords") : tr("Show passwords"));
    m_showPasswords->setSign(clear ? Sign::EyeOff : Sign::Eye);
    m_cancel->setText(tr("Cancel"));
    m_replace->setText(tr("Replace"));
    m_replace->setEnabled(m_after.has_value());
    if (!m_after) {
        return;
    }
    QStringList lines;
    for (const int line : m_after->lostLines) {
        lines << QString::number(line);
    }
    const QString lost = tr("Comments or keys without a place in the new section go, in %n line(s): %1", nullptr,
                            static_cast<int>(lines.size()))
                             .arg(lines.join(tr(", ")));
    lines.isEmpty() ? m_lost->show(Sign::Tick, tr("Nothing is lost."), &Tokens::okT)
                    : m_lost->show(Sign::Triangle, lost, &Tokens::warnT);
    m_diff->setRows(lineDiff(shownLines(m_workspace.config(), clear), shownLines(m_after->config, clear)));
}

void ReplaceSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
