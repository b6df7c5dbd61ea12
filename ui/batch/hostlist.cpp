#include "ui/batch/hostlist.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int rowHeight = 48;
constexpr int side = 14;

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
    setFixedHeight(static_cast<int>(hosts.size()) * rowHeight + 8);
    update();
}

void HostList::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    const Tokens &t = theme().tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont mono = fontFor(FontRole::MonoSmall);
    const QFont note = fontFor(FontRole::Note);
    const QFontMetrics metrics(note);
    int y = 4;
    for (const BatchHost &host : m_hosts) {
        p.setFont(mono);
        p.setPen(t.text);
        p.drawText(side, y + 20, QFontMetrics(mono).elidedText(host.host, Qt::ElideMiddle, width() - 2 * side));
        const QString text = progressText(host);
        const int left = width() - side - metrics.horizontalAdvance(text);
        p.setFont(note);
        p.setPen(t.text2);
        p.drawText(left, y + 39, text);
        const QRectF track(side, y + 33, std::max(40, left - side - 14), 4);
        p.setPen(Qt::NoPen);
        p.setBrush(t.sunken);
        p.drawRoundedRect(track, 2, 2);
        p.setBrush(t.endL);
        const qreal done = host.asked > 0 ? track.width() * host.ended / host.asked : 0;
        p.drawRoundedRect(QRectF(track.topLeft(), QSizeF(done, 4)), 2, 2);
        y += rowHeight;
    }
}

} // namespace kia
