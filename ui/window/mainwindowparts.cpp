// MainWindow: what is made when. The order is that of the first pictures: the frame, what is in it, the panes.
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "ui/batch/batchdetails.h"
#include "ui/details/detailspane.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/sheet.h"
#include "ui/log/logdetails.h"
#include "ui/references/referencespane.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/errorcard.h"
#include "ui/window/filedesk.h"
#include "ui/window/firstrun.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openingframe.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// Longer than any window takes to be painted that is painted at all.
constexpr std::chrono::milliseconds unseenPause{300};

Language rememberedLanguage()
{
    return languageFrom(QSettings().value(u"window/language"_s).toString()).value_or(systemLanguage());
}

QByteArray rememberedPanes()
{
    return QSettings().value(u"window/panes"_s).toByteArray();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_language(rememberedLanguage()), m_checks(m_workspace), m_batch(m_workspace, m_checks),
      m_log(m_workspace), m_plan(m_workspace), m_actions(this), m_files(new FileDesk(m_theme, m_workspace, this)),
      m_demo(new DemoMode(m_workspace, m_checks, this))
{
    setAcceptDrops(true);
    setMinimumSize(760, 520);
    setWindowTitle(tr("Kuscia Image Assistant"));
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(unseenPause);
    connect(&m_unseen, &QTimer::timeout, this, &MainWindow::fill);
    connectActions();
    connectChoices();
    restoreSession();
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
    m_workspace.setReferences(settings.value(u"references"_s).toStringList());
    m_checks.setTestSettings(rememberedTestSettings());
    m_actions.languages[static_cast<int>(m_language.current())]->setChecked(true);
    setTheme(static_cast<ThemeMode>(std::clamp(settings.value(u"window/theme"_s, 0).toInt(), 0, 2)));
}

void MainWindow::openFileOnceShown(const QString &path)
{
    onceShown(QFileInfo(path).fileName(), [this, path] { openFile(path); });
}

void MainWindow::startDemoOnceShown()
{
    onceShown({}, [this] { startDemo(); });
}

void MainWindow::onceShown(const QString &title, std::function<void()> work)
{
    if (isFilled()) {
        work();
        return;
    }
    if (!title.isEmpty()) {
        setWindowTitle(tr("%1[*] – Kuscia Image Assistant").arg(title));
    }
    m_onceShown = std::move(work);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!isFilled() && !centralWidget()) {
        auto *frame = new OpeningFrame(m_theme);
        if (m_onceShown) {
            frame->showPanes(rememberedPanes());
        }
        setCentralWidget(frame);
        frame->show(); // now, and in its place, since the first picture is to have it
        layout()->activate();
        connect(frame, &OpeningFrame::painted, this, &MainWindow::fill, Qt::QueuedConnection);
        m_unseen.start();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::fill()
{
    if (isFilled()) {
        return;
    }
    m_unseen.stop();
    m_toolBar = new ToolBar(m_theme, m_actions, m_actions.menu);
    m_pages = new PageStack;
    m_status = new StatusStrip(m_theme, m_actions.languageMenu, m_actions.themeMenu);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);

    connect(m_files, &FileDesk::opening, this, &MainWindow::makePanes);
    connect(m_files, &FileDesk::failed, this, &MainWindow::showError);
    connect(m_files, &FileDesk::manifestsChosen, this, &MainWindow::importManifests);
    connect(&m_workspace, &Workspace::documentOpened, this, &MainWindow::showPage);
    connect(&m_workspace, &Workspace::referencesChanged, this, &MainWindow::refreshScope);
    connect(&m_theme, &Theme::changed, this, &MainWindow::retranslate);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshHints);
    if (const auto work = std::exchange(m_onceShown, {})) {
        work();
    }
    if (!page()) {
        showPage();
    }
    retranslate();
    setCentralWidget(central); // in one piece, in the place of the frame
    central->show();
    if (Sheet *sheet = openSheet()) {
        sheet->raise(); // what the window was started for has opened it
    } else {
        focusPage();
    }
    QTimer::singleShot(0, &m_theme, &Theme::followDesktop); // nobody waits for the bus to see the window
}

void MainWindow::makePanes()
{
    if (m_panes) {
        return;
    }
    fill();
    if (m_panes) {
        return; // what the window was started for has made them
    }
    m_settings = new SettingsPane(m_theme, m_workspace, m_checks);
    m_centre = new CentrePane(m_theme, m_workspace, m_checks, m_batch, m_log);
    m_details = new DetailsPane(m_theme, m_workspace, m_checks);
    m_panes = new ThreePanes(m_theme, m_settings, m_centre, m_details);
    m_panes->arrange(rememberedPanes());
    m_pages->addWidget(m_panes);
    connectWorkspace();
    connectPanes();
    connectLog();
    connectPlan();
    connectTools();
    connectBatch();
    m_details->showReference(references().current());
}

SettingsPane &MainWindow::settings()
{
    makePanes();
    return *m_settings;
}

CentrePane &MainWindow::centre()
{
    makePanes();
    return *m_centre;
}

ReferencesPane &MainWindow::references()
{
    return centre().references();
}

DetailsPane &MainWindow::details()
{
    makePanes();
    return *m_details;
}

ThreePanes &MainWindow::panes()
{
    makePanes();
    return *m_panes;
}

LogDetails &MainWindow::logDetails()
{
    if (!m_logDetails) {
        m_logDetails = new LogDetails(m_theme, m_workspace, m_log);
        details().addPage(m_logDetails);
        connect(m_logDetails, &LogDetails::fixChosen, this, &MainWindow::fixFromLog);
        connect(m_logDetails, &LogDetails::fieldWanted, this, &MainWindow::goTo);
        connect(m_logDetails, &LogDetails::checkWanted, this, &MainWindow::checkFromLog);
    }
    return *m_logDetails;
}

BatchDetails &MainWindow::batchDetails()
{
    if (!m_batchDetails) {
        m_batchDetails = new BatchDetails(m_theme, m_workspace, m_checks, m_batch);
        details().addPage(m_batchDetails);
        connect(m_batchDetails, &BatchDetails::fieldWanted, this, &MainWindow::goTo);
        connect(m_batchDetails, &BatchDetails::referenceWanted, this, &MainWindow::goToReference);
    }
    return *m_batchDetails;
}

FirstRun &MainWindow::firstRun()
{
    fill();
    if (!m_firstRun) {
        m_firstRun = new FirstRun(m_theme);
        m_pages->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRun::openWanted, m_files, &FileDesk::chooseAndOpen);
        connect(m_firstRun, &FirstRun::demoWanted, this, &MainWindow::startDemo);
        connect(m_firstRun, &FirstRun::logWanted, this, &MainWindow::showLog);
    }
    return *m_firstRun;
}

ErrorCard &MainWindow::errorCard()
{
    fill();
    if (!m_error) {
        m_error = new ErrorCard(m_theme);
        m_pages->addWidget(m_error);
        connect(m_error, &ErrorCard::openWanted, m_files, &FileDesk::chooseAndOpen);
        connect(m_error, &ErrorCard::backWanted, this, &MainWindow::showPage);
    }
    return *m_error;
}

StatusStrip &MainWindow::status()
{
    fill();
    return *m_status;
}

ToolBar &MainWindow::toolBar()
{
    fill();
    return *m_toolBar;
}

const QWidget *MainWindow::page()
{
    fill();
    return m_pages->currentWidget();
}

} // namespace kia
