#include "ui/save/versionssheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "core/config/backups.h"
#include "core/explain/catalogue.h"
#include "core/report/linediff.h"
#include "ui/kit/button.h"
#include "ui/save/changelist.h"
#include "ui/save/diffview.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

VersionsSheet::VersionsSheet(const Theme &theme, Workspace &workspace, QWidget *window)
    : Sheet(theme, window, {960, 580}), m_workspace(workspace),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_path(new Label(theme, FontRole::MonoSmall, &Tokens::text2)), m_list(new ChangeList(theme)),
      m_listTitle(new Label(theme, FontRole::Section, &Tokens::text2)), m_diff(new DiffView(theme)),
      m_note(new Label(theme, FontRole::Body, &Tokens::muted)), m_showPasswords(new Button(theme, Button::Look::Plain)),
      m_cancel(new Button(theme, Button::Look::Secondary)), m_restore(new Button(theme, Button::Look::Primary))
{
    auto *head = new Ground(theme, {nullptr, nullptr, 0, false, true});
    head->setFixedHeight(80);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(24, 0, 24, 0);
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_path);
    words->addStretch();
    m_path->setElided(Qt::ElideMiddle);
    auto *divider = new Ground(theme, {&Tokens::line, nullptr, 0, false, false});
    divider->setFixedWidth(1);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_diff, 1);
    right->addWidget(m_note, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeLeft());
    middle->addWidget(divider);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());

    connect(m_list, &ChangeList::chosen, this, &VersionsSheet::show);
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::close);
    connect(m_restore, &QAbstractButton::clicked, this, &VersionsSheet::restore);
    connect(m_showPasswords, &QAbstractButton::toggled, this, &VersionsSheet::retranslate);
    read();
    retranslate();
}

QWidget *VersionsSheet::makeLeft()
{
    auto *left = new Ground(theme(), {&Tokens::win, nullptr, 0, false, false});
    left->setFixedWidth(287);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 18, 12, 12);
    column->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(12, 0, 12, 0);
    title->addWidget(m_listTitle);
    column->addLayout(title);
    column->addWidget(scroll, 1);
    return left;
}

QWidget *VersionsSheet::makeFoot()
{
    auto *foot = new Ground(theme(), {nullptr, nullptr, 0, true, false});
    foot->setFixedHeight(63);
    m_showPasswords->setCheckable(true);
    m_cancel->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::PortableText));
    m_restore->setHint(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::PortableText));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_showPasswords);
    row->addSpacing(12);
    row->addWidget(m_cancel);
    row->addWidget(m_restore);
    return foot;
}

void VersionsSheet::open()
{
    Sheet::open(m_versions.empty() ? static_cast<QWidget *>(m_cancel) : m_list);
    m_list->choose(0);
}

void VersionsSheet::read()
{
    for (const Backup &backup : m_workspace.earlierVersions()) {
        Version version;
        version.backup = backup;
        if (const Result<QByteArray, Message> bytes = bytesOfBackup(backup); !bytes) {
            version.error = bytes.error();
        } else if (const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(*bytes); !config) {
            version.error = config.error();
        } else {
            version.config = *config;
        }
        m_versions.push_back(std::move(version));
    }
}

void VersionsSheet::describe()
{
    std::vector<Change> rows;
    for (const Version &version : m_versions) {
        Change row;
        row.title = version.backup.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        if (version.error) {
            row.detail = titleOf(*version.error);
        } else {
            const auto changes = describeChanges(m_workspace.config(), *version.config).size();
            row.detail = changes == 0 ? tr("the same as now")
                                      : tr("%n change(s) against now", nullptr, static_cast<int>(changes));
        }
        rows.push_back(std::move(row));
    }
    m_list->setChanges(std::move(rows));
}

void VersionsSheet::show(int index)
{
    m_current = index;
    const Version *version = index >= 0 ? &m_versions[static_cast<std::size_t>(index)] : nullptr;
    const bool readable = version && version->config;
    const bool differs = readable && !(*version->config == m_workspace.config());
    m_diff->setVisible(differs);
    m_note->setVisible(!differs);
    m_restore->setEnabled(differs);
    if (differs) {
        const bool clear = m_showPasswords->isChecked();
        m_diff->setRows(lineDiff(shownLines(m_workspace.config(), clear), shownLines(*version->config, clear)));
        m_restore->setToolTip({});
        return;
    }
    const QString why = !version
                            ? tr("No earlier version is kept. Saving with a backup keeps the last %1.").arg(backupsKept)
                        : readable ? tr("This version is what the window holds now.")
                                   : titleOf(*version->error);
    m_note->setText(why);
    m_restore->setToolTip(why);
}

void VersionsSheet::restore()
{
    if (!m_restore->isEnabled() || m_current < 0) {
        return;
    }
    const Backup backup = m_versions[static_cast<std::size_t>(m_current)].backup;
    if (const Result<void, Message> done = m_workspace.restore(backup); !done) {
        m_versions[static_cast<std::size_t>(m_current)].config.reset(); // gone or damaged since it was listed
        m_versions[static_cast<std::size_t>(m_current)].error = done.error();
        retranslate();
        return;
    }
    close();
    Q_EMIT restored();
}

void VersionsSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        restore();
        return;
    }
    Sheet::keyPressEvent(event);
}

void VersionsSheet::retranslate()
{
    const int current = m_current;
    m_title->setText(tr("Earlier versions"));
    card()->setAccessibleName(m_title->text());
    m_path->setText(m_workspace.path());
    m_listTitle->setText(tr("Kept when saving"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_showPasswords->setText(m_showPasswords->isChecked() ? tr("Hide passwords") : tr("Show passwords"));
    m_showPasswords->setSign(m_showPasswords->isChecked() ? Sign::EyeOff : Sign::Eye);
    m_cancel->setText(tr("Cancel"));
    m_restore->setText(tr("Restore"));
    describe();
    if (current >= 0) {
        m_list->choose(current);
    } else {
        show(-1);
    }
}

void VersionsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
