#include "ui/save/changelist.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include "ui/theme/fonts.h"

namespace kia {

namespace {
constexpr int rowHeight = 48;
constexpr int pitch = 52;
} // namespace

ChangeList::ChangeList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChangeList::setChanges(std::vector<Change> changes)
{
    m_changes = std::move(changes);
    m_current = -1;
    QStringList said;
    for (const Change &change : m_changes) {
        said << change.title + u": " + change.detail;
    }
    setAccessibleDescription(said.join(u'\n'));
    updateGeometry();
    update();
}

QSize ChangeList::sizeHint() const
{
    return {264, static_cast<int>(m_changes.size()) * pitch};
}

void ChangeList::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont titleFont = fontFor(FontRole::Pane);
    const QFont noteFont = fontFor(FontRole::Note);
    const QFont numberFont = fontFor(FontRole::MonoTiny);
    for (int i = 0; i < static_cast<int>(m_changes.size()); ++i) {
        const Change &change = m_changes[static_cast<std::size_t>(i)];
        const QRectF box(0, i * pitch, width(), rowHeight);
        if (i == m_current) {
            p.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
            p.setBrush(t.sel);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
        } else if (hasFocus() && m_current < 0 && i == 0) {
            p.setPen(QPen(t.accent, 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
        }
        const int top = i * pitch;
        const QString number = change.line > 0 ? QString::number(change.line) : QString();
        const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(number);
        p.setFont(numberFont);
        p.setPen(t.muted);
        p.drawText(width() - 12 - numberWidth, top + 18, number);
        p.setFont(titleFont);
        p.setPen(t.text);
        p.drawText(12, top + 19,
                   QFontMetrics(titleFont).elidedText(change.title, Qt::ElideRight, width() - 36 - numberWidth));
        p.setFont(noteFont);
        p.setPen(t.text2);
        p.drawText(12, top + 38, QFontMetrics(noteFont).elidedText(change.detail, Qt::ElideMiddle, width() - 24));
    }
}

void ChangeList::choose(int index)
{
    if (index >= 0 && index < static_cast<int>(m_changes.size())) {
        m_current = index;
        update();
        Q_EMIT chosen(index);
    }
}

void ChangeList::mousePressEvent(QMouseEvent *event)
{
    choose(qFloor(event->position().y()) / pitch);
}

void ChangeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        choose(m_current + 1);
    } else if (event->key() == Qt::Key_Up) {
        choose(m_current - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ChangeList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = help->pos().y() / pitch;
        if (index >= 0 && index < static_cast<int>(m_changes.size())) {
            QToolTip::showText(help->globalPos(), m_changes[static_cast<std::size_t>(index)].detail, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace kia
