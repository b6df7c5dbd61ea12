#include "ui/details/detailspane.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/details/problemdetails.h"
#include "ui/details/referencedetails.h"
#include "ui/kit/button.h"
#include "ui/kit/overlayscroll.h"
#include "ui/workspace/workspace.h"

namespace kia {

DetailsPane::DetailsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent), m_workspace(workspace),
      m_uiFont(fontFor(FontRole::Pane)), m_monoFont(fontFor(FontRole::Mono)),
      m_title(new Label(theme, FontRole::Pane, &Tokens::text)), m_close(new Button(theme, Button::Look::Icon)),
      m_scroll(new QScrollArea), m_column(new QVBoxLayout), m_nothing(new Label(theme, FontRole::Body, &Tokens::muted)),
      m_referencePage(new ReferenceDetails(theme, workspace, checks)),
      m_problemPage(new ProblemDetails(theme, workspace))
{
    m_monoFont.setWeight(QFont::DemiBold);
    auto *header = new Ground(theme, {&Tokens::win, nullptr, 0, false, true});
    header->setFixedHeight(44);
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(16, 0, 8, 1);
    headerRow->addWidget(m_title, 1);
    headerRow->addWidget(m_close);
    m_title->setElided(Qt::ElideMiddle);
    m_close->setSmall(true);
    m_close->setSign(Sign::Close);

    auto *body = new QWidget;
    body->setLayout(m_column);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_referencePage, m_problemPage}) {
        column->addWidget(part);
    }
    column->addStretch();
    m_nothing->setWordWrap(true);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    new OverlayScroll(theme, m_scroll, &Tokens::win);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    outer->addWidget(m_scroll, 1);
    setMinimumWidth(leastWidth);

    connect(m_close, &QAbstractButton::clicked, this, &DetailsPane::closeWanted);
    connect(m_referencePage, &ReferenceDetails::fieldWanted, this, &DetailsPane::fieldWanted);
    connect(m_problemPage, &ProblemDetails::fixChosen, this, &DetailsPane::fixChosen);
    connect(m_problemPage, &ProblemDetails::helpWanted, this, &DetailsPane::helpWanted);
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        m_finding.reset();
        refresh();
    });
    connect(&workspace, &Workspace::findingsChanged, this, &DetailsPane::followFindings);
    retranslate();
}

ResultBanner &DetailsPane::banner()
{
    return m_finding ? m_problemPage->banner() : m_referencePage->banner();
}

void DetailsPane::focusFirst()
{
    m_close->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::addPage(QWidget *page)
{
    page->hide();
    m_column->insertWidget(0, page);
    connect(page, &QWidget::windowTitleChanged, this, &DetailsPane::refresh);
}

void DetailsPane::showPage(QWidget *page)
{
    if (m_page && m_page != page) {
        m_page->hide();
    }
    m_finding.reset();
    m_page = page;
    refresh();
}

void DetailsPane::showReference(const QString &reference)
{
    if (m_page) {
        m_page->hide();
        m_page.clear();
    }
    m_finding.reset();
    m_reference = reference;
    refresh();
}

void DetailsPane::showProblem(const Finding &finding)
{
    m_finding = finding;
    refresh();
}

void DetailsPane::followFindings()
{
    if (!m_finding) {
        return;
    }
    for (const Finding &finding : m_workspace.problems()) {
        if (finding.message.id == m_finding->message.id && finding.path == m_finding->path) {
            m_finding = finding;
            refresh();
            return;
        }
    }
    m_finding.reset();
    refresh();
}

void DetailsPane::refresh()
{
    const bool page = m_page && !m_finding;
    if (m_page) {
        m_page->setVisible(page);
    }
    const bool reference = !page && !m_finding && !m_reference.isEmpty() && m_workspace.hasDocument();
    m_title->setFont(reference ? m_monoFont : m_uiFont);
    m_title->setText(m_finding   ? tr("Problem")
                     : page      ? m_page->windowTitle()
                     : reference ? m_reference
                                 : tr("Details"));
    m_title->setToolTip(reference ? m_reference : QString());
    m_nothing->setVisible(!m_finding && !reference && !page);
    m_referencePage->showReference(m_reference);
    m_referencePage->setVisible(reference);
    if (m_finding) {
        m_problemPage->showProblem(*m_finding);
    }
    m_problemPage->setVisible(m_finding.has_value());
}

void DetailsPane::retranslate()
{
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_nothing->setText(tr("Choose a reference to see how its address is made and what a check found."));
    refresh();
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
