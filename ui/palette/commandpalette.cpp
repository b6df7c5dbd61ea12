#include "ui/palette/commandpalette.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/dictionary.h"
#include "ui/kit/listkeys.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/textfield.h"
#include "ui/palette/commandrows.h"

namespace kia {

CommandPalette::CommandPalette(const Theme &theme, const QMenu &menu, QWidget *window)
    : Sheet(theme, window, {600, 480}), m_menu(menu), m_model(new CommandModel(this)), m_field(new TextField(theme)),
      m_list(new QListView), m_nothing(new Label(theme, FontRole::Body, &Tokens::muted))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field leads it
    m_list->viewport()->setAutoFillBackground(false);
    new OverlayScroll(theme, m_list, &Tokens::surface);
    leadListFrom(m_field, m_list);
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->addWidget(m_field);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    collect();
    retranslate();
}

void CommandPalette::open()
{
    Sheet::open(m_field);
}

void CommandPalette::collect()
{
    m_commands = commandsOf(m_menu, *parentWidget());
    filter();
}

void CommandPalette::filter()
{
    std::vector<Command> found;
    for (const Command &command : m_commands) {
        if (command.action && holdsWords(command.texts, m_field->text())) {
            found.push_back(command);
        }
    }
    // what can be done comes first once something is typed
    if (!m_field->text().trimmed().isEmpty()) {
        std::stable_partition(found.begin(), found.end(), [](const Command &c) { return c.why.isEmpty(); });
    }
    m_model->setCommands(std::move(found));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->command(current.row()).why.isEmpty()) {
        return; // the row says why
    }
    const QPointer<QAction> action = m_model->command(current.row()).action;
    close(); // first: what it does may need the window, or open a sheet itself
    if (action) {
        action->trigger();
    }
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        run();
        return;
    }
    Sheet::keyPressEvent(event);
}

void CommandPalette::retranslate()
{
    card()->setAccessibleName(tr("All commands"));
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_field->setAccessibleName(tr("Search the commands"));
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setText(tr("No command is called like this."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        collect();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
