#include "ui/batch/causerow.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int indent = 40; ///< where the words begin

QString actionText(BatchAction action)
{
    switch (action) {
    case BatchAction::None:
        return {};
    case BatchAction::EnterPassword:
        return CauseRow::tr("Enter password");
    case BatchAction::CheckAnonymously:
        return CauseRow::tr("Check anonymously");
    case BatchAction::CheckAgain:
        return CauseRow::tr("Check again");
    case BatchAction::ShowFirst:
        return CauseRow::tr("Show in the list");
    }
    return {};
}

} // namespace

CauseRow::CauseRow(const Theme &theme, QWidget *parent)
    : Ground(theme, {nullptr}, parent), m_title(new Label(theme, FontRole::Pane, &Tokens::text, this)),
      m_count(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_text(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_action(new Button(theme, Button::Look::Secondary, this))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_count, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(indent, 10, 14, 10);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QAbstractButton::clicked, this, [this] { Q_EMIT actionWanted(m_cause); });
}

void CauseRow::showWords(const QString &title, const QString &text, int count)
{
    m_title->setText(title);
    m_count->setText(tr("%n image(s)", nullptr, count));
    if (m_text->words() != text) {
        m_text->setProse(text);
    }
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(QStringList{title, m_count->text(), text}.join(tr(", ")));
    update();
}

void CauseRow::showCause(const BatchCause &cause, bool last)
{
    m_cause = cause;
    m_passed = false;
    m_last = last;
    showWords(cause.title, titleOf(cause.message), static_cast<int>(cause.references.size()));
    m_action->setText(actionText(cause.action));
    m_action->setSign(cause.action == BatchAction::EnterPassword ? std::optional(Sign::Key) : std::nullopt);
    m_action->setAccessibleName(tr("%1: %2").arg(m_action->text(), cause.title));
    m_action->setVisible(cause.action != BatchAction::None);
}

void CauseRow::showPassed(int count, int fastestMs, int slowestMs)
{
    m_passed = true;
    m_last = true;
    showWords(nameOf(BatchGroup::Passed), tr("Fastest %1 ms, slowest %2 ms").arg(fastestMs).arg(slowestMs), count);
    m_action->hide();
}

void CauseRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool held = m_cause.group == BatchGroup::Held;
    const Sign sign = m_passed ? Sign::Tick : held ? Sign::Barred : Sign::Cross;
    const qreal middle = m_title->y() + m_title->fontMetrics().height() / 2.0;
    paintSign(p, sign, QRectF(14, middle - 8, 16, 16), m_passed ? t.okT : held ? t.warnT : t.errT);
    if (!m_last) {
        p.fillRect(QRect(indent, height() - 1, width() - indent - 14, 1), t.line);
    }
}

} // namespace kia
