#include "ui/window/toolbar.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"
#include "ui/window/actions.h"

using namespace Qt::StringLiterals;

namespace kia {

ToolBar::ToolBar(const Theme &theme, const WindowActions &actions, QMenu *menu, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, true}, parent), m_actions(actions),
      m_menu(new Button(theme, Button::Look::Icon, this)), m_settings(new Button(theme, Button::Look::Icon, this)),
      m_name(new Label(theme, FontRole::Title, &Tokens::text, this)),
      m_state(new Chip(theme, &Tokens::warnT, &Tokens::warnB, this)),
      m_noChanges(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_folder(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_demo(new Chip(theme, &Tokens::accentText, &Tokens::endB, this)),
      m_undo(new Button(theme, Button::Look::Icon, this)), m_redo(new Button(theme, Button::Look::Icon, this)),
      m_check(new Button(theme, Button::Look::Secondary, this)), m_save(new Button(theme, Button::Look::Primary, this)),
      m_details(new Button(theme, Button::Look::Icon, this))
{
    setFixedHeight(barHeight);
    m_menu->setSign(Sign::Menu);
    connect(m_menu, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 4))); });
    m_settings->setSign(Sign::PaneLeft);
    m_undo->setSign(Sign::Undo);
    m_redo->setSign(Sign::Redo);
    m_details->setSign(Sign::PaneRight);
    bind(m_settings, actions.showSettings);
    bind(m_undo, actions.undo);
    bind(m_redo, actions.redo);
    bind(m_save, actions.save);
    bind(m_details, actions.showDetails);
    connect(m_check, &QAbstractButton::clicked, this,
            [this] { (m_running ? m_actions.stop : m_actions.checkAll)->trigger(); });
    connect(actions.checkAll, &QAction::changed, this, &ToolBar::showState);

    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(10);
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_state);
    nameRow->addWidget(m_noChanges);
    nameRow->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(nameRow);
    words->addWidget(m_folder);
    words->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(4);
    row->addWidget(m_menu);
    row->addWidget(m_settings);
    row->addSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(8);
    row->addWidget(m_demo);
    row->addSpacing(4);
    row->addWidget(m_check);
    row->addSpacing(4);
    row->addWidget(m_save);
    row->addSpacing(4);
    row->addWidget(m_details);
    m_folder->setElided(Qt::ElideMiddle);
    m_demo->hide();
    m_check->setHint(QKeySequence(Qt::Key_F5).toString(QKeySequence::PortableText));
    m_save->setHint(QKeySequence(QKeySequence::Save).toString(QKeySequence::PortableText));
    retranslate();
    showNoFile();
}

void ToolBar::bind(Button *button, QAction *action)
{
    button->setCheckable(action->isCheckable());
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text().remove(u'&'));
    };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void ToolBar::showFile(const FileState &state)
{
    m_hasFile = true;
    m_file = state;
    showState();
}

void ToolBar::showNoFile()
{
    m_hasFile = false;
    showState();
}

void ToolBar::showDemo(bool on)
{
    m_demo->setVisible(on);
}

void ToolBar::showRunning(bool running)
{
    m_running = running;
    showState();
}

void ToolBar::showState()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_settings, m_folder, m_undo, m_redo, m_check, m_save, m_details}) {
        part->setVisible(m_hasFile);
    }
    if (!m_hasFile) {
        m_name->setText(tr("Kuscia Image Assistant"));
        m_state->hide();
        m_noChanges->hide();
        return;
    }
    m_name->setText(m_file.name);
    m_folder->setText(m_file.folder);
    m_folder->setToolTip(m_file.folder);
    if (m_file.changedOnDisk) {
        m_state->setText(tr("Changed on disk"));
        m_state->setColours(&Tokens::errT, &Tokens::errB);
    } else if (m_file.changes > 0) {
        m_state->setText(tr("%n unsaved change(s)", nullptr, m_file.changes));
        m_state->setColours(&Tokens::warnT, &Tokens::warnB);
    } else {
        m_state->clear();
    }
    const bool touched = m_file.changedOnDisk || m_file.changes > 0;
    m_state->setVisible(touched);
    m_noChanges->setText(tr("No changes"));
    m_noChanges->setVisible(!touched);
    m_state->updateGeometry();
    m_check->setSign(m_running ? Sign::Stop : Sign::Play);
    m_check->setText(m_running ? tr("Stop") : tr("Check all"));
    m_check->setHint(QKeySequence(m_running ? Qt::Key_Escape : Qt::Key_F5).toString(QKeySequence::PortableText));
    m_check->setEnabled(m_running || m_actions.checkAll->isEnabled());
    m_check->setToolTip(m_running ? tr("Stop all checks (Esc)") : m_actions.checkAll->toolTip());
    m_check->setAccessibleName(m_check->text());
}

void ToolBar::openMenu()
{
    m_menu->click();
}

void ToolBar::retranslate()
{
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_save->setText(tr("Review & save…"));
    m_demo->setText(tr("Demo registry on"));
    m_demo->setToolTip(tr("Checks go only to the demo registry on this computer. The network is blocked."));
    m_demo->updateGeometry();
    showState();
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
