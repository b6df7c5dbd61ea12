#include "ui/save/savesheet.h"

#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checkmark.h"
#include "ui/save/changelist.h"
#include "ui/save/diffview.h"
#include "ui/save/savebanner.h"
#include "ui/save/savedpage.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

SaveSheet::SaveSheet(const Theme &theme, Workspace &workspace, QWidget *window)
    : Sheet(theme, window, {960, 580}), m_workspace(workspace),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_path(new Label(theme, FontRole::MonoSmall, &Tokens::text2)), m_scope(new StateLabel(theme, FontRole::Note)),
      m_pages(new QStackedWidget), m_whatChanges(new Label(theme, FontRole::Section, &Tokens::text2)),
      m_list(new ChangeList(theme)), m_checked(new Label(theme, FontRole::Section, &Tokens::text2)),
      m_loads(new StateLabel(theme, FontRole::Note)), m_others(new StateLabel(theme, FontRole::Note)),
      m_disk(new StateLabel(theme, FontRole::Note)), m_diff(new DiffView(theme)), m_banner(new SaveBanner(theme)),
      m_backup(new CheckMark(theme)), m_show(new Button(theme, Button::Look::Plain)),
      m_cancel(new Button(theme, Button::Look::Secondary)), m_save(new Button(theme, Button::Look::Primary)),
      m_donePage(new SavedPage(theme))
{
    auto *middle = new QWidget;
    auto *middleRow = new QHBoxLayout(middle);
    middleRow->setContentsMargins(0, 0, 0, 0);
    middleRow->setSpacing(0);
    middleRow->addWidget(makeLeft());
    auto *divider = new Ground(theme, {&Tokens::line, nullptr, 0, false, false});
    divider->setFixedWidth(1);
    middleRow->addWidget(divider);
    middleRow->addWidget(m_diff, 1);
    m_pages->addWidget(middle);
    m_pages->addWidget(m_donePage);

    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());

    connect(m_list, &ChangeList::chosen, this, [this](int index) {
        const Change &change = m_changes[static_cast<std::size_t>(index)];
        m_diff->showChange(change.line, change.removed);
    });
    connect(m_show, &QAbstractButton::toggled, this, [this] {
        retranslate();
        refresh();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::close);
    connect(m_save, &QAbstractButton::clicked, this, &SaveSheet::save);
    connect(&m_banner->reloadButton(), &QAbstractButton::clicked, this, [this] {
        const Result<void, Message> read = m_workspace.reload();
        if (!read) {
            fail(read.error());
            return;
        }
        // the text edited so far comes back on top of what the disk holds now, so that both can be compared
        m_workspace.undoStack().undo();
        m_failure.reset();
        refresh();
    });
    connect(&m_banner->overwriteButton(), &QAbstractButton::clicked, this, [this] { write(true); });
    connect(&m_banner->elsewhereButton(), &QAbstractButton::clicked, this, &SaveSheet::chooseElsewhere);
    connect(&workspace, &Workspace::diskChanged, this, &SaveSheet::refresh);
    workspace.checkDisk();
    retranslate();
    refresh();
}

void SaveSheet::open()
{
    Sheet::open(m_list);
    m_list->choose(0);
}

void SaveSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    Sheet::keyPressEvent(event);
}

QCheckBox &SaveSheet::backupBox()
{
    return *m_backup;
}

QString SaveSheet::failureText() const
{
    return m_failure ? m_banner->title() : QString();
}

QWidget *SaveSheet::makeHead()
{
    auto *head = new Ground(theme(), {nullptr, nullptr, 0, false, true});
    head->setFixedHeight(80);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_path);
    words->addStretch();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->addLayout(words, 1);
    auto *pill = new Ground(theme(), {&Tokens::win, &Tokens::line, 14});
    pill->setFixedHeight(28);
    auto *pillRow = new QHBoxLayout(pill);
    pillRow->setContentsMargins(12, 0, 12, 0);
    pillRow->addWidget(m_scope);
    row->addWidget(pill);
    m_pill = pill;
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return head;
}

QWidget *SaveSheet::makeLeft()
{
    auto *left = new Ground(theme(), {&Tokens::win, nullptr, 0, false, false});
    left->setFixedWidth(287);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new Ground(theme(), {&Tokens::line, nullptr, 0, false, false});
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 18, 12, 16);
    column->setSpacing(8);
    const auto indented = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    indented(m_whatChanges);
    column->addWidget(scroll, 1);
    indented(line);
    column->addSpacing(4);
    indented(m_checked);
    for (StateLabel *check : {m_loads, m_others, m_disk}) {
        check->setWordWrap(true);
        indented(check);
    }
    return left;
}

QWidget *SaveSheet::makeFoot()
{
    auto *foot = new Ground(theme(), {nullptr, nullptr, 0, true, false});
    foot->setFixedHeight(63);
    m_backup->setChecked(QSettings().value(u"save/backup"_s, true).toBool());
    connect(m_backup, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(u"save/backup"_s, on); });
    m_show->setCheckable(true);
    m_cancel->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::PortableText));
    m_save->setHint(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::PortableText));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(m_backup);
    row->addStretch();
    row->addWidget(m_show);
    row->addSpacing(12);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return foot;
}

void SaveSheet::refresh()
{
    if (m_done) {
        return;
    }
    m_changes = describeChanges(m_workspace.savedConfig(), m_workspace.config());
    m_list->setChanges(m_changes);
    const bool show = m_show->isChecked();
    m_diff->setRows(lineDiff(shownLines(m_workspace.savedConfig(), show), shownLines(m_workspace.config(), show)));

    const int count = static_cast<int>(m_changes.size());
    m_title->setText(count == 0 ? tr("Nothing left to save") : tr("Save %n change(s)?", nullptr, count));
    card()->setAccessibleName(m_title->text());
    m_path->setText(m_workspace.path());
    const auto lines = m_workspace.config().imageLines();
    m_scope->show(Sign::Shield,
                  lines ? tr("Only the image section, lines %1–%2").arg(lines->first).arg(lines->last) : QString(),
                  &Tokens::okT, &Tokens::text);
    m_pill->setVisible(lines.has_value());

    int errors = 0;
    for (const Finding &finding : m_workspace.findings()) {
        errors += finding.severity == Severity::Error;
    }
    if (errors == 0) {
        m_loads->show(Sign::Tick, tr("Kuscia can load the result"), &Tokens::okT, &Tokens::text);
    } else {
        m_loads->show(Sign::Triangle, tr("%n problem(s) left in the file", nullptr, errors), &Tokens::warnT,
                      &Tokens::text);
    }
    const int inside = lines ? lines->last - lines->first + 1 : 0;
    m_others->show(Sign::Tick,
                   tr("%n other line(s) identical", nullptr, std::max(0, m_workspace.config().lineCount() - inside)),
                   &Tokens::okT, &Tokens::text);
    if (m_workspace.isChangedOnDisk()) {
        m_disk->show(Sign::Cross, tr("File changed on disk since opened"), &Tokens::errT, &Tokens::text);
    } else {
        m_disk->show(Sign::Tick, tr("File unchanged on disk since opened"), &Tokens::okT, &Tokens::text);
    }
    refreshBanner();
}

void SaveSheet::refreshBanner()
{
    const bool changed = m_workspace.isChangedOnDisk();
    const bool gone = changed && !QFileInfo::exists(m_workspace.path());
    m_banner->showState(gone      ? SaveBanner::Disk::Gone
                        : changed ? SaveBanner::Disk::Changed
                                  : SaveBanner::Disk::AsOpened,
                        m_failure);
    m_save->setEnabled(!changed && !m_changes.empty());
    m_save->setToolTip(changed             ? tr("Choose first what happens to the change on disk.")
                       : m_changes.empty() ? tr("There is nothing to save.")
                                           : QString());
}

void SaveSheet::save()
{
    if (m_done) {
        close();
    } else if (m_save->isEnabled()) {
        write(false);
    }
}

void SaveSheet::write(bool overwrite)
{
    SaveOptions options;
    options.backup = m_backup->isChecked();
    options.overwriteChanged = overwrite;
    finish(m_workspace.save(options));
}

void SaveSheet::chooseElsewhere()
{
    auto *dialog = new QFileDialog(this, tr("Save elsewhere"), m_workspace.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_workspace.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SaveSheet::saveElsewhere);
    dialog->open();
}

void SaveSheet::saveElsewhere(const QString &path)
{
    SaveOptions options;
    options.backup = m_backup->isChecked();
    finish(m_workspace.saveElsewhere(path, options));
}

void SaveSheet::fail(const Message &why)
{
    m_failure = why;
    refresh();
}

void SaveSheet::finish(const Result<SavedFile, Message> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_failure.reset();
    m_done = true;
    m_banner->hide();
    m_pill->hide();
    m_path->setText(m_workspace.path());
    m_donePage->showSaved(*result, m_workspace.config().kind() == ConfigKind::ConfigMap);
    m_pages->setCurrentWidget(m_donePage);
    m_backup->hide();
    m_show->hide();
    m_cancel->hide();
    m_save->setEnabled(true);
    m_save->setToolTip({});
    m_save->setFocus();
    retranslate();
    Q_EMIT saved();
}

void SaveSheet::retranslate()
{
    m_whatChanges->setText(tr("What changes"));
    m_list->setAccessibleName(tr("What changes"));
    m_checked->setText(tr("Checked before saving"));
    m_backup->setText(tr("Keep a backup next to the file"));
    m_show->setText(m_show->isChecked() ? tr("Hide passwords") : tr("Show passwords"));
    m_show->setSign(m_show->isChecked() ? Sign::EyeOff : Sign::Eye);
    m_cancel->setText(tr("Cancel"));
    m_save->setText(m_done ? tr("Close") : tr("Save"));
    if (m_done) {
        m_title->setText(tr("Saved"));
        card()->setAccessibleName(m_title->text());
    }
}

void SaveSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
