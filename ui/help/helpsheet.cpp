#include "ui/help/helpsheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include "ui/help/helppageview.h"
#include "ui/help/helprows.h"
#include "ui/kit/button.h"
#include "ui/kit/listkeys.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/textfield.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {
constexpr int indexWidth = 340;
}

HelpSheet::HelpSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window, {920, 620}), m_model(new HelpModel(this)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_count(new Label(theme, FontRole::Note, &Tokens::muted)), m_field(new TextField(theme)), m_list(new QListView),
      m_nothing(new Label(theme, FontRole::Body, &Tokens::muted)), m_page(new HelpPageView(theme)),
      m_hint(new Label(theme, FontRole::Note, &Tokens::muted)), m_close(new Button(theme, Button::Look::Secondary))
{
    auto *head = new Ground(theme, {nullptr, nullptr, 0, false, true});
    head->setFixedHeight(64);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(24, 0, 24, 0);
    headRow->setSpacing(12);
    headRow->addWidget(m_title);
    headRow->addWidget(m_count, 1);
    headRow->addWidget(m_field);
    m_field->setFixedWidth(320);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new HelpDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    new OverlayScroll(theme, m_list, &Tokens::win);
    leadListFrom(m_field, m_list);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *index = new Ground(theme, {&Tokens::win, nullptr, 0, false, false});
    index->setFixedWidth(indexWidth);
    auto *indexColumn = new QVBoxLayout(index);
    indexColumn->setContentsMargins(0, 4, 0, 4);
    indexColumn->addWidget(m_list, 1);
    indexColumn->addWidget(m_nothing, 1);
    auto *line = new Ground(theme, {&Tokens::line, nullptr, 0, false, false});
    line->setFixedWidth(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(index);
    middle->addWidget(line);
    middle->addWidget(m_page, 1);

    auto *foot = new Ground(theme, {nullptr, nullptr, 0, true, false});
    foot->setFixedHeight(56);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(24, 0, 24, 0);
    footRow->addWidget(m_hint, 1);
    footRow->addWidget(m_close);
    m_close->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::PortableText));

    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(middle, 1);
    column->addWidget(foot);

    connect(m_field, &QLineEdit::textChanged, this, &HelpSheet::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_page->showTopic(current.isValid() ? std::optional<MessageId>(m_model->topic(current.row())) : std::nullopt);
    });
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::close);
    filter();
    retranslate();
}

void HelpSheet::open(std::optional<MessageId> topic)
{
    Sheet::open(m_field);
    choose(topic ? m_model->rowOf(*topic) : 0);
}

void HelpSheet::choose(int row)
{
    const QModelIndex index = m_model->index(std::max(0, row));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, row > 0 ? QAbstractItemView::PositionAtCenter : QAbstractItemView::PositionAtTop);
}

void HelpSheet::filter()
{
    const std::optional<MessageId> shown = m_page->topic();
    m_model->setTopics(m_search.find(m_field->text()));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        choose(shown ? m_model->rowOf(*shown) : 0); // a page that is still among them stays
    } else {
        m_page->showTopic({});
    }
    m_count->setText(tr("%n page(s)", nullptr, m_model->rowCount()));
}

void HelpSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_page->scrollPage(event->key() == Qt::Key_Up ? -1 : 1); // in a window too low for the page
        return;
    }
    Sheet::keyPressEvent(event);
}

void HelpSheet::retranslate()
{
    m_title->setText(tr("Help"));
    card()->setAccessibleName(tr("Help"));
    m_field->setPlaceholderText(tr("Search by code or words"));
    m_field->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages"));
    m_nothing->setText(tr("No page holds these words."));
    m_hint->setText(tr("Up and Down choose a page. Nothing of this is fetched from anywhere."));
    m_close->setText(tr("Close"));
    m_count->setText(tr("%n page(s)", nullptr, m_model->rowCount()));
    m_model->retranslate();
}

void HelpSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace kia
