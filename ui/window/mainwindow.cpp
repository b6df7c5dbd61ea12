#include "ui/window/mainwindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>

#include "ui/details/detailspane.h"
#include "ui/kit/sheet.h"
#include "ui/problems/problemstrip.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/filedesk.h"
#include "ui/window/messagebar.h"
#include "ui/window/threepanes.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// By its name alone: a big log is not read twice to find out.
bool isLog(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"log" || suffix == u"txt" || suffix == u"out";
}

} // namespace

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_theme.lookAtSystem();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        m_theme.followPalette();
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace.isModified() && !m_closing) {
        event->ignore();
        m_files->whenNothingIsLost([this] {
            m_closing = true;
            close();
        });
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_panes && !m_onlyLog) { // with a log alone they stand as nobody has arranged them
        settings.setValue(u"window/panes"_s, m_panes->arrangement());
    }
    if (!m_demo->isOn()) {
        settings.setValue(u"references"_s, m_workspace.references());
    }
    m_checks.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_workspace.checkDisk();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (!openSheet() && (!FileDesk::droppedFiles(dragged).isEmpty() || (!dragged->hasUrls() && dragged->hasText()))) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = FileDesk::droppedFiles(event->mimeData());
    if (openSheet()) {
        return;
    }
    if (paths.isEmpty()) {
        if (!event->mimeData()->hasUrls() && event->mimeData()->hasText()) {
            event->acceptProposedAction();
            takeText(event->mimeData()->text());
        }
        return;
    }
    event->acceptProposedAction();
    if (isLog(paths.front()) || (m_panes && m_centre->isVisible() && m_centre->tab() == CentrePane::LogTab)) {
        showLog();
        m_log.readFile(paths.front());
    } else if (!importDropped(paths)) {
        openFile(paths.front());
    }
}

void MainWindow::stepPane()
{
    if (!m_panes) {
        return;
    }
    QList<QWidget *> stops;
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_settings, m_centre->views(), &m_centre->problems(), m_details}) {
        if (pane->isVisibleTo(this)) {
            stops << pane;
        }
    }
    if (stops.isEmpty()) {
        return;
    }
    qsizetype now = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops.at(i)->isAncestorOf(focusWidget())) {
            now = i;
        }
    }
    const QWidget *next = stops.at((now + 1) % stops.size());
    if (next == m_settings) {
        m_settings->focusFirst();
    } else if (next == m_details) {
        m_details->focusFirst();
    } else if (next == &m_centre->problems()) {
        m_centre->problems().focusFirst();
    } else {
        m_centre->focusView();
    }
}

void MainWindow::goTo(const Field &field)
{
    m_panes->setShown(m_settings, true);
    m_settings->focusField(field);
}

} // namespace kia
