#include "ui/window/threepanes.h"

#include <QtCore/QDataStream>
#include <QtGui/QResizeEvent>

namespace kia {

ThreePanes::ThreePanes(const Theme &theme, QWidget *settings, QWidget *centre, QWidget *details)
    : HairlineSplitter(theme, Qt::Horizontal), m_settings(settings), m_details(details)
{
    addWidget(settings);
    addWidget(centre);
    addWidget(details);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setChildrenCollapsible(false);
    setSizes({settingsWidth, narrowWidth, detailsWidth});
}

void ThreePanes::setShown(QWidget *pane, bool shown)
{
    QWidget *other = pane == m_settings ? m_details : m_settings;
    if (shown && m_narrow) {
        other->hide();
    }
    m_pushedOut = nullptr; // what is asked for now counts, not what once had to go
    pane->setVisible(shown);
    Q_EMIT shownChanged();
}

QByteArray ThreePanes::arrangement() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << saveState();
    for (const QWidget *pane : {m_settings, m_details}) {
        stream << (isShown(pane) || pane == m_pushedOut);
    }
    return bytes;
}

void ThreePanes::arrange(const QByteArray &arrangement)
{
    QDataStream stream(arrangement);
    QByteArray widths;
    bool settings = true;
    bool details = true;
    stream >> widths >> settings >> details;
    if (stream.status() == QDataStream::Ok && restoreState(widths)) {
        m_settings->setVisible(settings);
        m_details->setVisible(details);
        Q_EMIT shownChanged();
    }
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < narrowWidth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow && isShown(m_settings) && isShown(m_details)) {
            m_pushedOut = m_details->isAncestorOf(focusWidget()) ? m_settings : m_details;
            m_pushedOut->hide();
        } else if (!narrow && m_pushedOut) {
            m_pushedOut->show();
            m_pushedOut = nullptr;
        }
        Q_EMIT shownChanged();
    }
    HairlineSplitter::resizeEvent(event);
}

} // namespace kia
