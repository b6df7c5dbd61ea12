#include "ui/batch/batchbar.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace kia {

namespace {

constexpr int barHeight = 8;
constexpr qreal gap = 2;
constexpr qreal least = 6; ///< a single one among thousands is still to be seen

/// Slanted stripes, so that what is not decided differs from what is without its colour, too.
void paintHatch(QPainter &p, const QRectF &rect, const QColor &ink)
{
    p.setPen(QPen(ink, 2.2));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 5) {
        p.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height(), rect.top() - 1));
    }
}

} // namespace

BatchBar::BatchBar(const Theme &theme, const Batch &batch, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_batch(batch)
{
    setFixedHeight(barHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&batch, &Batch::progressed, this, qOverload<>(&QWidget::update));
}

void BatchBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const qreal whole = std::max(1, m_batch.total());
    int pieces = 0;
    qreal small = 0; ///< what the small ones take from the others
    for (const BatchGroup group : batchGroups) {
        const qreal share = m_batch.count(group) / whole * width();
        pieces += m_batch.count(group) > 0 ? 1 : 0;
        small += share > 0 && share < least ? least - share : 0;
    }
    const qreal room = width() - std::max(0, pieces - 1) * gap - small;
    qreal x = 0;
    for (const BatchGroup group : batchGroups) {
        if (m_batch.count(group) == 0) {
            continue;
        }
        const qreal share = m_batch.count(group) / whole;
        const qreal size = share * width() < least ? least : share * room;
        const QRectF piece(x, 0, std::min(size, width() - x), height());
        x += size + gap;
        QPainterPath path;
        path.addRoundedRect(piece.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
        const bool hatched = group == BatchGroup::Held || group == BatchGroup::Checking;
        if (hatched) {
            p.save();
            p.setClipPath(path);
            p.fillRect(piece, group == BatchGroup::Held ? t.warnB : t.sel);
            paintHatch(p, piece, group == BatchGroup::Held ? t.warnL : t.accent);
            p.restore();
        } else if (group == BatchGroup::Passed || group == BatchGroup::Failed) {
            p.fillPath(path, group == BatchGroup::Passed ? t.okL : t.errL);
        } else {
            p.setPen(QPen(t.edge, 1));
            p.setBrush(t.sunken);
            p.drawPath(path);
        }
    }
}

} // namespace kia
