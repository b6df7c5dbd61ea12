#include "ui/window/mainwindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/batch/batchdetails.h"
#include "ui/details/detailspane.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/sheet.h"
#include "ui/log/logdetails.h"
#include "ui/problems/problemstrip.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/errorcard.h"
#include "ui/window/filedesk.h"
#include "ui/window/firstrun.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// By its name alone: a big log is not read twice to find out.
bool isLog(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"log" || suffix == u"txt" || suffix == u"out";
}

Language rememberedLanguage()
{
    return languageFrom(QSettings().value(u"window/language"_s).toString()).value_or(systemLanguage());
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_language(rememberedLanguage()), m_checks(m_workspace), m_batch(m_workspace, m_checks),
      m_log(m_workspace), m_plan(m_workspace), m_actions(this), m_files(new FileDesk(m_theme, m_workspace, this)),
      m_demo(new DemoMode(m_workspace, m_checks, this)), m_toolBar(new ToolBar(m_theme, m_actions, m_actions.menu)),
      m_pages(new PageStack), m_firstRun(new FirstRun(m_theme)), m_error(new ErrorCard(m_theme)),
      m_settings(new SettingsPane(m_theme, m_workspace, m_checks)),
      m_centre(new CentrePane(m_theme, m_workspace, m_checks, m_batch, m_log)),
      m_details(new DetailsPane(m_theme, m_workspace, m_checks)),
      m_logDetails(new LogDetails(m_theme, m_workspace, m_log)),
      m_batchDetails(new BatchDetails(m_theme, m_workspace, m_checks, m_batch)),
      m_panes(new ThreePanes(m_theme, m_settings, m_centre, m_details)),
      m_status(new StatusStrip(m_theme, m_actions.languageMenu, m_actions.themeMenu))
{
    setAcceptDrops(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_firstRun, m_panes, m_error}) {
        m_pages->addWidget(page);
    }
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    setMinimumSize(760, 520);

    connectActions();
    connectChoices();
    connectWorkspace();
    connectPanes();
    connectLog();
    connectPlan();
    connectTools();
    connectBatch();
    restoreSession();
    showPage();
    retranslate();
}

MainWindow::~MainWindow()
{
    // the panes go with the window, after the members they read from; nothing may tell them anything any more
    m_workspace.disconnect();
    m_checks.disconnect();
    m_batch.disconnect();
    m_log.disconnect();
    m_plan.disconnect();
    qApp->disconnect(this);
    delete openSheet();
    delete takeCentralWidget();
}

void MainWindow::restoreSession()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        resize(1280, 800);
    }
    m_panes->arrange(settings.value(u"window/panes"_s).toByteArray());
    m_workspace.setReferences(settings.value(u"references"_s).toStringList());
    m_checks.setTestSettings(rememberedTestSettings());
    m_actions.languages[static_cast<int>(m_language.current())]->setChecked(true);
    setTheme(static_cast<ThemeMode>(std::clamp(settings.value(u"window/theme"_s, 0).toInt(), 0, 2)));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_theme.lookAtSystem();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        m_theme.followPalette();
    } else if (event->type() == QEvent::Paint && !m_theme.followsDesktop()) {
        QTimer::singleShot(0, &m_theme, &Theme::followDesktop); // nobody waits for the bus to see the window
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
    if (!m_onlyLog) { // then they stand as nobody has arranged them
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
    if (isLog(paths.front()) || (m_centre->isVisible() && m_centre->tab() == CentrePane::LogTab)) {
        showLog();
        m_log.readFile(paths.front());
    } else if (!importDropped(paths)) {
        openFile(paths.front());
    }
}

void MainWindow::stepPane()
{
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
