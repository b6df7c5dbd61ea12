#include "ui/batch/hostlist.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>

#include "ui/paint/addresspainter.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int barRow = 24;
constexpr int nameLine = 18;
constexpr int padding = 6; ///< of a row, together
constexpr int side = 14;

/// A host decides: it is wrapped and never cut.
AddressLayout nameOf(const BatchHost &host, int width)
{
    return {{{host.host, AddressPiece::Kind::Plain}}, fontFor(FontRole::MonoSmall), qreal(width - 2 * side), nameLine};
}

int heightOf(const BatchHost &host, int width)
{
    return qCeil(nameOf(host, width).height()) + barRow + padding;
}

QString progressText(const BatchHost &host)
{
    QString text = HostList::tr("%1 of %2").arg(host.ended).arg(host.asked);
    if (host.averageMs > 0) {
        text += HostList::tr(", %1 ms on average").arg(host.averageMs);
    }
    if (host.held > 0) {
        text += HostList::tr(", %n held back", nullptr, host.held);
    }
    return text;
}

} // namespace

HostList::HostList(const Theme &theme, QWidget *parent) : Ground(theme, card(), parent) {}

void HostList::showHosts(const std::vector<BatchHost> &hosts)
{
    m_hosts = hosts;
    QStringList said;
    for (const BatchHost &host : hosts) {
        said << host.host + u": " + progressText(host);
    }
    setAccessibleName(said.join(u'\n'));
    fit();
    update();
}

void HostList::fit()
{
    int height = 8;
    for (const BatchHost &host : m_hosts) {
        height += heightOf(host, width());
    }
    setFixedHeight(height);
}

void HostList::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fit();
    }
}

void HostList::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    const Tokens &t = theme().tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont note = fontFor(FontRole::Note);
    const QFontMetrics metrics(note);
    int y = 4;
    for (const BatchHost &host : m_hosts) {
        const AddressLayout name = nameOf(host, width());
        name.paint(p, QPointF(side, y + 4), t, false, t.text);
        const int below = y + 4 + qCeil(name.height());
        const QString text = progressText(host);
        const int left = width() - side - metrics.horizontalAdvance(text);
        p.setFont(note);
        p.setPen(t.text2);
        p.drawText(left, below + 16, text);
        const QRectF track(side, below + 10, std::max(40, left - side - 14), 4);
        p.setPen(Qt::NoPen);
        p.setBrush(t.sunken);
        p.drawRoundedRect(track, 2, 2);
        p.setBrush(t.endL);
        const qreal done = host.asked > 0 ? track.width() * host.ended / host.asked : 0;
        p.drawRoundedRect(QRectF(track.topLeft(), QSizeF(done, 4)), 2, 2);
        y += heightOf(host, width());
    }
}

} // namespace kia
