#include "ui/help/helppageview.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "core/report/exitcodes.h"
#include "ui/details/explanation.h"
#include "ui/kit/overlayscroll.h"
#include "ui/kit/sentences.h"

namespace kia {

using namespace Qt::StringLiterals;

HelpPageView::HelpPageView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_page(new QWidget), m_code(new Label(theme, FontRole::MonoSmall, &Tokens::text2)),
      m_title(new Label(theme, FontRole::Sheet, &Tokens::text)), m_explanation(new Explanation(theme)),
      m_exits(new Label(theme, FontRole::Note, &Tokens::text2))
{
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_exits->setWordWrap(true);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_code);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_exits);
    column->addStretch();
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the sheet scrolls it
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    new OverlayScroll(theme, this, &Tokens::surface);
    refresh();
}

void HelpPageView::showTopic(std::optional<MessageId> id)
{
    m_topic = id;
    refresh();
    verticalScrollBar()->setValue(0);
}

void HelpPageView::scrollPage(int direction)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * verticalScrollBar()->pageStep());
}

void HelpPageView::refresh()
{
    m_page->setVisible(m_topic.has_value());
    if (!m_topic) {
        return;
    }
    const HelpPage page = helpPage(*m_topic);
    const Sentences title = splitSentences(page.title);
    m_code->setText(page.code + u"   "_s + page.name);
    m_title->setText(title.first);
    m_explanation->showMessage(Message{*m_topic}, {}, title.rest);
    m_explanation->setVisible(!m_explanation->isEmpty());
    m_exits->setVisible(page.exits.has_value());
    m_exits->setText(!page.exits                     ? QString()
                     : *page.exits == exitcode::fine ? tr("kuscia-image ends with 0: all is well.")
                                                     : tr("kuscia-image ends with exit code %1.").arg(*page.exits));
    setAccessibleName(page.code);
    setAccessibleDescription(QStringList{page.title, page.meaning, page.remedies.join(u' ')}.join(u'\n'));
}

void HelpPageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace kia
