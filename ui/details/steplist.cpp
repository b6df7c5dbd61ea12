#include "ui/details/steplist.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include "core/report/stepwords.h"
#include "ui/details/shownsteps.h"

namespace kia {

namespace {

constexpr int rowHeight = 24;
constexpr int barLeft = 132; ///< from the right edge
constexpr int barWidth = 80;

QString duration(double ms)
{
    return ms < 1 ? StepList::tr("<1 ms") : StepList::tr("%1 ms").arg(qRound(ms));
}

} // namespace

StepList::StepList(const Theme &theme, QWidget *parent) : Ground(theme, card(), parent) {}

void StepList::showSteps(const std::vector<TraceStep> &steps, std::optional<StepKind> running)
{
    m_steps = steps;
    m_running = running;
    QStringList said;
    for (const TraceStep &step : m_steps) {
        const QString state = step.state == StepState::NotReached ? tr("not reached") : duration(step.ms);
        const QString detail = stepExplanation(step);
        said << shownStepName(step, m_steps) + u", " + (detail.isEmpty() ? QString() : detail + u", ") + state;
    }
    setAccessibleName(said.join(u'\n'));
    setFixedHeight(static_cast<int>(m_steps.size() + (running ? 1 : 0)) * rowHeight + 8);
    update();
}

std::pair<int, int> StepList::detailPlace(const TraceStep &step) const
{
    const int right = width() - 12;
    const bool reached = step.state != StepState::NotReached;
    const QFontMetrics metrics(fontFor(step.state == StepState::Failed ? FontRole::Section : FontRole::Note));
    const int left = 36 + metrics.horizontalAdvance(shownStepName(step, m_steps)) + 8;
    const int end = step.ms > 0 ? right - barLeft : reached ? right : right - 70;
    return {left, std::max(0, end - left - 6)};
}

QStringList StepList::cutDetails() const
{
    QStringList cut;
    const QFontMetrics metrics(fontFor(FontRole::Hint));
    for (const TraceStep &step : m_steps) {
        const QString detail = stepDetail(step);
        if (metrics.horizontalAdvance(detail) > detailPlace(step).second) {
            cut << detail;
        }
    }
    return cut;
}

const TraceStep *StepList::stepAt(int y) const
{
    const int row = (y - 4) / rowHeight;
    return y >= 4 && row < static_cast<int>(m_steps.size()) ? &m_steps[static_cast<std::size_t>(row)] : nullptr;
}

bool StepList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TraceStep *step = stepAt(help->y());
        QToolTip::showText(help->globalPos(), step ? stepExplanation(*step) : QString(), this);
        return true;
    }
    return Ground::event(event);
}

void StepList::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    const Tokens &t = theme().tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont name = fontFor(FontRole::Note);
    QFont bold = fontFor(FontRole::Section);
    const QFont small = fontFor(FontRole::Hint);
    const qreal cap = QFontMetricsF(name).capHeight();
    double whole = 1;
    for (const TraceStep &step : m_steps) {
        whole = std::max(whole, step.startMs + step.ms);
    }
    int y = 4;
    const int right = width() - 12;
    for (const TraceStep &step : m_steps) {
        const int middle = y + rowHeight / 2;
        const int baseline = qRound(middle + cap / 2);
        const bool failed = step.state == StepState::Failed;
        const bool reached = step.state != StepState::NotReached;
        const QColor ink = failed ? t.errT : reached ? t.text : t.muted;
        if (&step != &m_steps.back()) {
            p.fillRect(QRectF(19.5, middle + 8, 1, rowHeight - 16), t.line);
        }
        const bool challenge = step.detail && step.detail->id == MessageId::ChallengeSeen;
        const Sign sign = failed                             ? Sign::Cross
                          : !reached                         ? Sign::Circle
                          : challenge                        ? Sign::Info
                          : step.state == StepState::Warning ? Sign::Triangle
                                                             : Sign::Tick;
        const QColor signInk = failed                             ? t.errT
                               : !reached                         ? t.muted
                               : challenge                        ? t.accentText
                               : step.state == StepState::Warning ? t.warnT
                                                                  : t.okT;
        paintSign(p, sign, reached ? QRectF(13, middle - 7, 14, 14) : QRectF(15, middle - 5, 10, 10), signInk);
        p.setFont(failed ? bold : name);
        p.setPen(ink);
        const QString title = shownStepName(step, m_steps);
        p.drawText(36, baseline, title);
        if (step.detail) {
            const auto [left, room] = detailPlace(step);
            p.setFont(small);
            p.setPen(failed ? t.errT : t.muted);
            p.drawText(left, baseline, QFontMetrics(small).elidedText(stepDetail(step), Qt::ElideRight, room));
        }
        p.setFont(name);
        p.setPen(reached ? t.text : t.muted);
        const QString time = reached ? (step.ms > 0 ? duration(step.ms) : QString()) : tr("not reached");
        p.drawText(right - p.fontMetrics().horizontalAdvance(time), baseline, time);
        if (reached && step.ms > 0) {
            const qreal left = right - barLeft;
            p.setPen(Qt::NoPen);
            p.setBrush(t.sunken);
            p.drawRoundedRect(QRectF(left, middle - 2, barWidth, 4), 2, 2);
            p.setBrush(failed ? t.errL : challenge ? t.edge : t.endL);
            const qreal from = step.startMs / whole * barWidth;
            const qreal size = std::max(3.0, step.ms / whole * barWidth);
            p.drawRoundedRect(QRectF(left + std::min(from, barWidth - size), middle - 2, size, 4), 2, 2);
        }
        y += rowHeight;
    }
    if (m_running) {
        const int middle = y + rowHeight / 2;
        paintSign(p, Sign::Arc, QRectF(13, middle - 7, 14, 14), t.accentText);
        p.setFont(name);
        p.setPen(t.accentText);
        p.drawText(36, qRound(middle + cap / 2), stepName(*m_running));
    }
}

} // namespace kia
