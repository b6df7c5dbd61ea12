#include "ui/references/legend.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

#include "ui/kit/button.h"
#include "ui/theme/fonts.h"
#include "ui/workspace/workspace.h"

namespace kia {

namespace {
constexpr int side = 20;
constexpr int swatchWidth = 21;
constexpr int gap = 10;
} // namespace

Legend::Legend(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace), m_runtime(new Button(theme, Button::Look::Plain, this))
{
    setFixedHeight(28);
    m_runtime->setNote(true);
    m_runtime->setSign(Sign::ChevronDown);
    m_runtime->setSignBehind(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, side - 6, 0); // the button's text ends where the rows do
    row->addStretch();
    row->addWidget(m_runtime);
    connect(m_runtime, &QAbstractButton::clicked, this, [this] {
        if (m_menu) {
            m_menu->popup(m_runtime->mapToGlobal(QPoint(0, m_runtime->height())));
        }
    });
    connect(&workspace, &Workspace::documentChanged, this, &Legend::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QString Legend::whatIfText() const
{
    return m_workspace.isWhatIf() ? tr("What if the node ran %1? The file says %2 and stays as it is.")
                                        .arg(nameOf(m_workspace.runtime()), nameOf(m_workspace.fileRuntime()))
                                  : QString();
}

void Legend::refresh()
{
    const Runtime assumed = m_workspace.runtime();
    m_runtime->setVisible(m_workspace.hasDocument());
    m_runtime->setText(nameOf(assumed));
    m_runtime->setAccessibleName(m_workspace.isWhatIf() ? whatIfText() : tr("Runtime: %1").arg(nameOf(assumed)));
    m_runtime->setToolTip(
        m_workspace.isWhatIf() ? whatIfText() : tr("Shows what another runtime would pull. The file stays as it is."));
    update();
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const QFont font = fontFor(FontRole::Note);
    p.setFont(font);
    const int end = m_runtime->isVisible() ? m_runtime->x() - 8 : width() - side;
    const QString sentence = whatIfText();
    if (sentence.isEmpty()) {
        paintSwatches(p, end);
        return;
    }
    const QRect place(side, 0, end - side, height());
    p.setPen(m_theme.tokens().warnT);
    p.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetrics(font).elidedText(sentence, Qt::ElideRight, place.width()));
}

void Legend::paintSwatches(QPainter &p, int end) const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics metrics(p.font());
    const int baseline = qRound(height() / 2.0 + metrics.capHeight() / 2.0);
    int x = side;
    const auto swatch = [&](const QColor &ground, const QColor &line, Qt::PenStyle style, const QString &text) {
        const int length = swatchWidth + metrics.horizontalAdvance(text);
        if (x + length > end) {
            x = end; // no half words, and nothing behind a gap
            return;
        }
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawRoundedRect(QRectF(x, height() / 2.0 - 6, 16, 11), 2, 2);
        p.setRenderHint(QPainter::Antialiasing, false);
        QPen pen(line, 2);
        pen.setCapStyle(Qt::FlatCap);
        if (style == Qt::DotLine) {
            pen.setDashPattern({1, 1});
        } else if (style == Qt::DashLine) {
            pen.setDashPattern({2.5, 1.5});
        }
        p.setPen(pen);
        p.drawLine(QPointF(x + 1, height() / 2.0 + 5), QPointF(x + 15, height() / 2.0 + 5));
        p.setPen(t.text2);
        p.drawText(x + swatchWidth, baseline, text);
        x += length + gap;
    };
    swatch(t.endB, t.endL, Qt::SolidLine, tr("from the endpoint"));
    swatch(t.refB, t.refL, Qt::DotLine, tr("from the AppImage"));
    swatch(t.defB, t.defL, Qt::DashLine, tr("added by Kuscia"));
    const QString dropped = tr("dropped");
    const int length = metrics.horizontalAdvance(dropped);
    if (x + length > end) {
        return;
    }
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.dropT);
    p.drawText(x, baseline, dropped);
    p.setPen(QPen(t.dropT, 1.5));
    p.drawLine(QPointF(x - 1, height() / 2.0 + 1), QPointF(x + length + 1, height() / 2.0 + 1));
}

void Legend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
