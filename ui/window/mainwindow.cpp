#include "ui/window/mainwindow.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/details/detailspane.h"
#include "ui/kit/textfield.h"
#include "ui/problems/problemstrip.h"
#include "ui/references/referencespane.h"
#include "ui/save/changes.h"
#include "ui/save/savesheet.h"
#include "ui/settings/registryform.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/demomode.h"
#include "ui/window/errorcard.h"
#include "ui/window/filedesk.h"
#include "ui/window/firstrun.h"
#include "ui/window/hairline.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/tabstrip.h"
#include "ui/window/toolbar.h"
#include "ui/yaml/yamlview.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {
constexpr int narrowWidth = 1180;
constexpr int settingsWidth = 340;
constexpr int detailsWidth = 388;
enum Tab { ReferencesTab, YamlTab };
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_checks(m_workspace), m_actions(this), m_files(new FileDesk(m_workspace, this)),
      m_demo(new DemoMode(m_workspace, m_checks, this)), m_toolBar(new ToolBar(m_theme, m_actions, m_actions.menu)),
      m_pages(new QStackedWidget), m_firstRun(new FirstRun(m_theme)), m_error(new ErrorCard(m_theme)),
      m_status(new StatusStrip(m_theme, m_actions.languageMenu, m_actions.themeMenu))
{
    setAcceptDrops(true);
    buildWork();
    for (QWidget *page : std::initializer_list<QWidget *>{m_firstRun, m_work, m_error}) {
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
    connectParts();
    restoreSession();
    showPage();
    retranslate();
}

MainWindow::~MainWindow()
{
    // the panes go with the window, after the members they read from; nothing may tell them anything any more
    m_workspace.disconnect();
    m_checks.disconnect();
    qApp->disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::buildWork()
{
    m_settings = new SettingsPane(m_theme, m_workspace, m_checks);
    m_details = new DetailsPane(m_theme, m_workspace, m_checks);
    m_work = new HairlineSplitter(m_theme, Qt::Horizontal);
    m_work->addWidget(m_settings);
    m_work->addWidget(buildCentre());
    m_work->addWidget(m_details);
    m_work->setStretchFactor(0, 0);
    m_work->setStretchFactor(1, 1);
    m_work->setStretchFactor(2, 0);
    m_work->setChildrenCollapsible(false);
    m_work->setSizes({settingsWidth, 552, detailsWidth});
}

QWidget *MainWindow::buildCentre()
{
    auto *centre = new Ground(m_theme, {&Tokens::surface, nullptr, 0, false, false});
    centre->setMinimumWidth(340);
    auto *head = new Ground(m_theme, {&Tokens::surface, nullptr, 0, false, true});
    head->setFixedHeight(44);
    m_tabs = new TabStrip(m_theme);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 1);
    row->addWidget(m_tabs);
    row->addStretch();

    m_messages = new MessageBar(m_theme);
    m_references = new ReferencesPane(m_theme, m_workspace, m_checks);
    m_yaml = new YamlView(m_theme, m_workspace);
    m_views = new QStackedWidget;
    m_views->addWidget(m_references);
    m_views->addWidget(m_yaml);
    m_problems = new ProblemStrip(m_theme, m_workspace);

    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    column->addWidget(m_problems);
    return centre;
}

void MainWindow::connectActions()
{
    const WindowActions &a = m_actions;
    connect(a.open, &QAction::triggered, m_files, &FileDesk::chooseAndOpen);
    connect(a.save, &QAction::triggered, this, &MainWindow::reviewAndSave);
    connect(a.closeFile, &QAction::triggered, this, [this] { m_demo->isOn() ? toggleDemo() : m_files->close(); });
    connect(a.demo, &QAction::triggered, this, &MainWindow::toggleDemo);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, &m_workspace.undoStack(), &QUndoStack::undo);
    connect(a.redo, &QAction::triggered, &m_workspace.undoStack(), &QUndoStack::redo);
    connect(a.newReference, &QAction::triggered, this, [this] {
        showTab(ReferencesTab);
        m_references->focusInput();
    });
    connect(a.checkAll, &QAction::triggered, &m_checks, &CheckController::checkAll);
    connect(a.stop, &QAction::triggered, this, &MainWindow::escape);
    connect(a.testSignIn, &QAction::triggered, &m_settings->form(), &RegistryForm::testSignIn);
    connect(a.firstFix, &QAction::triggered, m_problems, &ProblemStrip::doFirstFix);
    connect(a.nextProblem, &QAction::triggered, this, [this] { m_problems->step(1); });
    connect(a.previousProblem, &QAction::triggered, this, [this] { m_problems->step(-1); });
    connect(a.showSettings, &QAction::triggered, this, [this](bool on) { setPane(m_settings, on); });
    connect(a.showDetails, &QAction::triggered, this, [this](bool on) { setPane(m_details, on); });
    connect(a.focusSettings, &QAction::triggered, this, [this] {
        setPane(m_settings, true);
        m_settings->focusFirst();
    });
    connect(a.focusCentre, &QAction::triggered, this, [this] {
        m_views->currentWidget() == m_yaml ? m_yaml->setFocus(Qt::ShortcutFocusReason) : m_references->focusList();
    });
    connect(a.focusDetails, &QAction::triggered, this, [this] {
        setPane(m_details, true);
        m_details->focusFirst();
    });
    connect(a.nextPane, &QAction::triggered, this, &MainWindow::stepPane);
    connect(a.menuKey, &QAction::triggered, m_toolBar, &ToolBar::openMenu);
    connect(a.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    for (int i = 0; i < 2; ++i) {
        connect(a.languages[i], &QAction::triggered, this, [this, i] {
            setLanguage(static_cast<Language>(i));
            QSettings().setValue(u"window/language"_s, nameOf(m_language.current()));
        });
    }
    for (int i = 0; i < 3; ++i) {
        connect(a.themes[i], &QAction::triggered, this, [this, i] {
            setTheme(static_cast<ThemeMode>(i));
            QSettings().setValue(u"window/theme"_s, i);
        });
    }
}

void MainWindow::connectParts()
{
    connect(m_files, &FileDesk::failed, this, &MainWindow::showError);
    connect(m_files, &FileDesk::saveWanted, this, &MainWindow::reviewAndSave);
    connect(m_firstRun, &FirstRun::openWanted, m_files, &FileDesk::chooseAndOpen);
    connect(m_firstRun, &FirstRun::demoWanted, this, &MainWindow::startDemo);
    connect(m_error, &ErrorCard::openWanted, m_files, &FileDesk::chooseAndOpen);
    connect(m_error, &ErrorCard::backWanted, this, &MainWindow::showPage);
    connect(m_demo, &DemoMode::changed, this, [this] {
        m_toolBar->showDemo(m_demo->isOn());
        m_files->setRemembers(!m_demo->isOn());
        refreshActions();
    });

    connect(&m_workspace, &Workspace::documentOpened, this, [this] {
        m_messages->dismiss();
        showPage();
    });
    connect(&m_workspace, &Workspace::documentChanged, this, &MainWindow::refreshScope);
    connect(&m_workspace, &Workspace::savedStateChanged, this, &MainWindow::refreshFile);
    connect(&m_workspace, &Workspace::findingsChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::referencesChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::refused, m_messages, &MessageBar::showMessage);
    connect(&m_workspace, &Workspace::diskChanged, this, [this](bool changed) {
        if (changed && !saveSheet()) {
            m_messages->showText(tr("%1 was changed on disk").arg(m_workspace.fileName()),
                                 tr("What you see is what was read before. Undo brings it back after reading again."),
                                 tr("Read again"), [this] {
                                     const Result<void, Message> read = m_workspace.reload();
                                     if (!read) {
                                         m_messages->showMessage(read.error());
                                     }
                                 });
        } else if (!changed) {
            m_messages->dismiss();
        }
    });
    connect(&m_workspace.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_checks, &CheckController::runningChanged, this, &MainWindow::refreshActions);

    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::refreshHints);
    connect(m_problems, &ProblemStrip::fieldWanted, this, &MainWindow::goTo);
    connect(m_problems, &ProblemStrip::lineWanted, this, [this](int line) {
        showTab(YamlTab);
        m_yaml->goToLine(line);
    });
    connect(m_problems, &ProblemStrip::fixed, this, [this](const QString &what) {
        m_status->announce(tr("Done: %1").arg(what), [this] { m_workspace.undoStack().undo(); });
    });
    connect(m_references, &ReferencesPane::currentChanged, m_details, &DetailsPane::showReference);
    connect(m_references, &ReferencesPane::detailsWanted, this, [this] { setPane(m_details, true); });
    connect(m_details, &DetailsPane::closeWanted, this, [this] { setPane(m_details, false); });
    connect(m_details, &DetailsPane::fieldWanted, this, &MainWindow::goTo);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshHints);
}

void MainWindow::restoreSession()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        resize(1280, 800);
    }
    m_work->restoreState(settings.value(u"window/panes"_s).toByteArray());
    m_workspace.setReferences(settings.value(u"references"_s).toStringList());
    const auto language = languageFrom(settings.value(u"window/language"_s).toString());
    setLanguage(language.value_or(systemLanguage()));
    setTheme(static_cast<ThemeMode>(std::clamp(settings.value(u"window/theme"_s, 0).toInt(), 0, 2)));
    // a pane that was closed when the window was last left stays open: it costs a click, the other way round a search
    m_settings->show();
    m_details->setVisible(width() >= narrowWidth);
    m_narrow = width() < narrowWidth;
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
    settings.setValue(u"window/panes"_s, m_work->saveState());
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

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        fitPanes(m_settings);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDesk::droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = FileDesk::droppedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

void MainWindow::setPane(QWidget *pane, bool visible)
{
    pane->setVisible(visible);
    if (visible) {
        fitPanes(pane);
    }
    refreshActions();
}

void MainWindow::fitPanes(QWidget *wanted)
{
    if (m_narrow && m_settings->isVisibleTo(this) && m_details->isVisibleTo(this)) {
        (wanted == m_settings ? static_cast<QWidget *>(m_details) : m_settings)->hide();
    }
    refreshActions();
}

void MainWindow::stepPane()
{
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_settings, m_views, m_problems, m_details}) {
        if (pane->isVisibleTo(this)) {
            panes << pane;
        }
    }
    int now = -1;
    for (int i = 0; i < static_cast<int>(panes.size()); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget())) {
            now = i;
        }
    }
    if (panes.isEmpty()) {
        return;
    }
    QWidget *next = panes.at((now + 1) % panes.size());
    if (next == m_settings) {
        m_settings->focusFirst();
    } else if (next == m_views) {
        m_actions.focusCentre->trigger();
    } else if (next == m_problems) {
        m_problems->problemCount() > 0 ? m_problems->step(1) : m_problems->setFocus();
    } else {
        m_details->focusFirst();
    }
}

void MainWindow::goTo(const Field &field)
{
    setPane(m_settings, true);
    m_settings->focusField(field);
}

void MainWindow::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MainWindow::escape()
{
    if (m_checks.isRunning()) {
        m_checks.stop();
    } else if (m_messages->isVisible()) {
        m_messages->dismiss();
    } else if (m_details->isVisibleTo(this)) {
        setPane(m_details, false);
    }
}

} // namespace kia
