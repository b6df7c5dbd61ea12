#include "ui/save/diffview.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include "ui/kit/overlayscroll.h"
#include "ui/theme/fonts.h"

namespace kia {

namespace {

constexpr int rowHeight = 22;
constexpr int padding = 8;
constexpr int oldNumbers = 38; ///< right edge of the old line numbers
constexpr int newNumbers = 74; ///< right edge of the new ones
constexpr int signLeft = 86;
constexpr int textLeft = 104;

QColor over(const QColor &ground, const QColor &line, double share)
{
    const auto mix = [share](int a, int b) {
        return qRound(a * (1 - share) + b * share);
    };
    return QColor(mix(ground.red(), line.red()), mix(ground.green(), line.green()), mix(ground.blue(), line.blue()));
}

} // namespace

DiffView::DiffView(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(rowHeight);
    new OverlayScroll(theme, this, &Tokens::surface);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    describe();
}

void DiffView::describe()
{
    setAccessibleName(tr("The lines that change"));
}

void DiffView::setRows(std::vector<DiffRow> rows)
{
    m_rows = std::move(rows);
    m_markedFrom = -1;
    m_markedTo = -1;
    QStringList said;
    for (const DiffRow &row : m_rows) {
        if (row.kind == DiffRow::Kind::Removed) {
            said << tr("removed, line %1: %2").arg(row.before).arg(row.text);
        } else if (row.kind == DiffRow::Kind::Added) {
            said << tr("added, line %1: %2").arg(row.after).arg(row.text);
        }
    }
    setAccessibleDescription(said.join(u'\n'));
    measure();
    viewport()->update();
}

void DiffView::showChange(int line, bool removed)
{
    m_markedFrom = -1;
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        const DiffRow &row = m_rows[static_cast<std::size_t>(i)];
        const bool hit = removed ? row.kind == DiffRow::Kind::Removed && row.before == line
                                 : row.kind == DiffRow::Kind::Added && row.after == line;
        if (hit) {
            const bool paired =
                !removed && i > 0 && m_rows[static_cast<std::size_t>(i - 1)].kind == DiffRow::Kind::Removed;
            m_markedFrom = paired ? i - 1 : i;
            m_markedTo = i;
            break;
        }
    }
    if (m_markedFrom >= 0) {
        const int middle = padding + m_markedFrom * rowHeight - viewport()->height() / 2 + rowHeight;
        verticalScrollBar()->setValue(middle);
    }
    viewport()->update();
}

int DiffView::markedLine() const
{
    if (m_markedFrom < 0) {
        return 0;
    }
    const DiffRow &row = m_rows[static_cast<std::size_t>(m_markedTo)];
    return row.kind == DiffRow::Kind::Removed ? row.before : row.after;
}

void DiffView::measure()
{
    const QFontMetrics metrics(fontFor(FontRole::MonoSmall));
    int width = 0;
    for (const DiffRow &row : m_rows) {
        width = std::max(width, metrics.horizontalAdvance(row.text));
    }
    const int height = static_cast<int>(m_rows.size()) * rowHeight + 2 * padding;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, textLeft + width + 16 - viewport()->width()));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void DiffView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(viewport());
    p.fillRect(event->rect(), t.surface);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont mono = fontFor(FontRole::MonoSmall);
    const QFont tiny = fontFor(FontRole::MonoTiny);
    const QFontMetricsF metrics(mono);
    const int width = viewport()->width();
    const int shift = horizontalScrollBar()->value();
    const double share = t.dark ? 0.38 : 0.24;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const int top = padding + i * rowHeight - verticalScrollBar()->value();
        if (top + rowHeight < event->rect().top() || top > event->rect().bottom()) {
            continue;
        }
        const DiffRow &row = m_rows[static_cast<std::size_t>(i)];
        const int baseline = top + qRound(rowHeight / 2.0 + metrics.capHeight() / 2.0);
        if (row.kind == DiffRow::Kind::Gap) {
            p.fillRect(0, top, width, rowHeight, t.win);
            const QFont note = fontFor(FontRole::Note);
            p.setFont(note);
            p.setPen(t.muted);
            p.drawText(textLeft, baseline, tr("%n unchanged line(s)", nullptr, row.skipped));
            continue;
        }
        const bool removed = row.kind == DiffRow::Kind::Removed;
        const bool changed = row.kind != DiffRow::Kind::Same;
        const QColor ground = removed ? t.errB : t.okB;
        if (changed) {
            p.fillRect(0, top, width, rowHeight, ground);
        }
        if (i >= m_markedFrom && i <= m_markedTo && m_markedFrom >= 0) {
            p.fillRect(0, top, 3, rowHeight, t.accent);
        }
        p.save();
        p.setClipRect(textLeft - 2, top, width - textLeft + 2, rowHeight);
        p.setPen(Qt::NoPen);
        p.setBrush(over(ground, removed ? t.errL : t.okL, share));
        for (const ShownLine::Span &mark : row.marks) {
            const qreal from = metrics.horizontalAdvance(row.text.left(mark.begin));
            const qreal size = metrics.horizontalAdvance(row.text.mid(mark.begin, mark.size));
            p.drawRoundedRect(QRectF(textLeft - shift + from - 2, top + 2, size + 4, rowHeight - 4), 3, 3);
        }
        p.setFont(mono);
        p.setPen(changed ? t.text : t.text2);
        p.drawText(textLeft - shift, baseline, row.text);
        p.restore();
        p.setFont(tiny);
        const QFontMetrics small(tiny);
        p.setPen(t.muted);
        const auto number = [&](int value, int right) {
            if (value > 0) {
                const QString text = QString::number(value);
                p.drawText(right - small.horizontalAdvance(text), baseline, text);
            }
        };
        number(row.before, oldNumbers);
        number(row.after, newNumbers);
        if (changed) {
            p.setPen(removed ? t.errT : t.okT);
            QFont bold = mono;
            bold.setBold(true);
            p.setFont(bold);
            p.drawText(signLeft, baseline, removed ? QString(QChar(0x2212)) : QStringLiteral("+"));
        }
    }
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.accent, 2));
        p.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace kia
