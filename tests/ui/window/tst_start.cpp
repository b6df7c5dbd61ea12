// The start of the window: the first picture is its frame alone, what is in it follows, and nothing is made that nobody
// looks at. No time is measured here; tests/bench/window.cpp prints it.
#include <QtCore/QSettings>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/log/logpane.h"
#include "ui/log/logtext.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencespane.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/demomode.h"
#include "ui/window/errorcard.h"
#include "ui/window/firstrun.h"
#include "ui/window/openingframe.h"
#include "ui/window/threepanes.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// Looks at a window in the moment of its first picture.
class FirstPicture final : public QObject
{
public:
    explicit FirstPicture(MainWindow &window) : m_window(window) { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && !seen && widget && widget->window() == &m_window) {
            seen = true;
            isFilled = m_window.isFilled();
            letters = static_cast<int>(m_window.findChildren<QLabel *>().size() +
                                       m_window.findChildren<QAbstractButton *>().size() +
                                       m_window.findChildren<QLineEdit *>().size());
            if (const auto *splitter = m_window.findChild<ThreePanes *>()) {
                for (int i = 0; i < splitter->count(); ++i) {
                    const QWidget *pane = splitter->widget(i);
                    places << (pane->isHidden() ? QRect() : QRect(pane->mapTo(&m_window, QPoint()), pane->size()));
                }
            }
        }
        return false;
    }

    bool seen = false;
    bool isFilled = false;
    int letters = 0;
    QList<QRect> places;

private:
    MainWindow &m_window;
};

/// As with a window that starts as an icon.
class NoPicture final : public QObject
{
public:
    NoPicture() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::Paint; }
};

QList<QRect> placesOf(MainWindow &window)
{
    QList<QRect> places;
    for (const QWidget *pane :
         std::initializer_list<QWidget *>{&window.settings(), &window.centre(), &window.details()}) {
        places << (pane->isHidden() ? QRect() : QRect(pane->mapTo(&window, QPoint()), pane->size()));
    }
    return places;
}

} // namespace

class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("start"); }
    void init() { QSettings().clear(); }
    void theFirstRun();
    void aFile_data();
    void aFile();
    void aFileThatCannotBeOpened();
    void theDemo();
    void hasTheColoursOfTheTheme_data();
    void hasTheColoursOfTheTheme();
    void isWholeForWhoeverAsksBefore();
    void isFilledThoughNobodySeesIt();
    void makesViewsWhenTheyAreLookedAt();
    void isWholeForScreenReaders();

private:
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"kuscia.yaml"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void StartTest::theFirstRun()
{
    MainWindow window;
    window.setLanguage(Language::English);
    const FirstPicture picture(window);
    QVERIFY(window.findChildren<QAbstractButton *>().isEmpty());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.isFilled());
    QVERIFY(picture.seen);
    QVERIFY(!picture.isFilled);
    QCOMPARE(picture.letters, 0);
    QVERIFY(!window.findChild<OpeningFrame *>() || window.findChild<OpeningFrame *>()->isHidden());
    QVERIFY(!window.hasPanes()); // there is nothing to show in them
    QCOMPARE(window.page(), &window.firstRun());
    QCOMPARE(window.windowTitle(), u"Kuscia Image Assistant"_s);

    // and the keys go where they went
    QTRY_COMPARE(QApplication::focusWidget(), &window.firstRun().referenceField());
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::SelectAll));
    QTest::keyClicks(QApplication::focusWidget(), u"test/app:v1"_s);
    QCOMPARE(window.firstRun().address(), u"docker.io/test/app:v1"_s);
}

void StartTest::aFile_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("remembered");
    QTest::newRow("a wide window") << QSize(1280, 800) << false;
    QTest::newRow("a very wide window") << QSize(1900, 900) << false;
    QTest::newRow("a narrow window, where the details have no room") << QSize(1024, 700) << false;
    QTest::newRow("panes as they were left") << QSize(1280, 800) << true;
}

void StartTest::aFile()
{
    QFETCH(QSize, size);
    QFETCH(bool, remembered);
    const QString path = write(sampleFile());
    if (remembered) {
        MainWindow before;
        before.resize(size);
        before.show();
        before.openFile(path);
        WindowUnderTest::settle();
        before.panes().setSizes({420, 500, 360});
        before.close();
    }
    MainWindow window;
    window.setLanguage(Language::English);
    window.resize(size);
    const FirstPicture picture(window);
    window.openFileOnceShown(path);
    QCOMPARE(window.windowTitle(), u"kuscia.yaml[*] – Kuscia Image Assistant"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.isFilled());
    WindowUnderTest::settle();
    QVERIFY(picture.seen);
    QVERIFY(!picture.isFilled);
    QCOMPARE(picture.letters, 0);
    QCOMPARE(picture.places, placesOf(window)); // nothing has moved

    QCOMPARE(window.page(), &window.panes());
    QCOMPARE(window.workspace().fileName(), u"kuscia.yaml"_s);
    QCOMPARE(window.windowTitle(), u"kuscia.yaml[*] – Kuscia Image Assistant"_s);
    QVERIFY(!window.hasFirstRun());
    QVERIFY(!window.centre().hasYaml());
    QVERIFY(!window.centre().hasLog());
    QVERIFY(window.settings().list().registries().rowCount() == 3);
    QVERIFY(window.centre().isAncestorOf(QApplication::focusWidget()));
}

void StartTest::aFileThatCannotBeOpened()
{
    MainWindow window;
    window.setLanguage(Language::English);
    window.openFileOnceShown(m_folder.filePath(u"nothing.yaml"_s));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.isFilled());
    QCOMPARE(window.page(), &window.errorCard());
    QVERIFY(window.errorCard().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(window.windowTitle(), u"Kuscia Image Assistant"_s);
    QVERIFY(!window.hasFirstRun());
}

void StartTest::theDemo()
{
    MainWindow window;
    window.startDemoOnceShown();
    QVERIFY(!window.demo().isOn());
    window.show();
    QTRY_VERIFY(window.demo().isOn());
    QCOMPARE(window.page(), &window.panes());
    QVERIFY(!window.workspace().references().isEmpty());
}

void StartTest::hasTheColoursOfTheTheme_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void StartTest::hasTheColoursOfTheTheme()
{
    QFETCH(ThemeMode, mode);
    MainWindow window;
    window.setTheme(mode);
    window.openFileOnceShown(write(sampleFile()));
    window.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // as before any picture
    const QImage frame = window.grab().toImage();
    QVERIFY(!window.isFilled());
    const Tokens &t = window.theme().tokens();
    QCOMPARE(t.dark, mode == ThemeMode::Dark);
    QTRY_VERIFY(window.isFilled());
    WindowUnderTest::settle();
    const QImage whole = window.grab().toImage();
    QCOMPARE(whole.size(), frame.size());
    // in each ground and on each line; places where nothing is written
    const QWidget &details = window.details();
    const int left = window.settings().width();
    const int right = details.mapTo(&window, QPoint()).x();
    const int bottom = window.height() - 28;
    for (const QPoint place : {QPoint(400, 20), QPoint(600, 51), QPoint(8, 560), QPoint(left, 400), QPoint(600, 250),
                               QPoint(right - 1, 400), QPoint(right + 100, 400), QPoint(600, bottom)}) {
        QVERIFY2(frame.pixelColor(place) == whole.pixelColor(place),
                 qPrintable(u"at %1, %2 the frame is %3 and the window %4"_s.arg(place.x()).arg(place.y()).arg(
                     frame.pixelColor(place).name(), whole.pixelColor(place).name())));
    }
    QCOMPARE(frame.pixelColor(600, 250), t.surface);
    QCOMPARE(frame.pixelColor(8, 560), t.win);
    QCOMPARE(frame.pixelColor(left, 400), t.line);
}

void StartTest::isWholeForWhoeverAsksBefore()
{
    MainWindow window;
    window.openFile(write(sampleFile()));
    QVERIFY(window.isFilled());
    QCOMPARE(window.page(), &window.panes());
    QCOMPARE(window.settings().list().registries().rowCount(), 3);
    window.actions().closeFile->trigger();
    QCOMPARE(window.page(), &window.firstRun());

    MainWindow another;
    another.actions().showLog->trigger();
    QCOMPARE(another.page(), &another.panes());
    QCOMPARE(another.centre().tab(), CentrePane::LogTab);
}

void StartTest::isFilledThoughNobodySeesIt()
{
    MainWindow window;
    NoPicture none;
    window.openFileOnceShown(write(sampleFile()));
    window.show();
    QTRY_VERIFY(window.isFilled());
    QVERIFY(window.workspace().hasDocument());
}

void StartTest::makesViewsWhenTheyAreLookedAt()
{
    WindowUnderTest window;
    window.open(sampleFile());
    CentrePane &centre = window->centre();
    QVERIFY(!centre.hasYaml());
    centre.showTab(CentrePane::YamlTab);
    QVERIFY(centre.hasYaml());
    QVERIFY(centre.yaml().view().isVisible());
    QVERIFY(centre.yaml().view().toPlainText().contains(u"domainID: alice"_s));
    QVERIFY(!centre.hasLog());
    // what was read before anybody looked is there, too
    window->log().readText(u"failed to pull image \"a.example.com/app:v1\": 401 Unauthorized"_s);
    QTRY_VERIFY(!window->log().isReading());
    centre.showTab(CentrePane::LogTab);
    QVERIFY(centre.hasLog());
    QVERIFY(centre.log().text().toPlainText().contains(u"a.example.com/app:v1"_s));
}

void StartTest::isWholeForScreenReaders()
{
    MainWindow window;
    window.setLanguage(Language::English);
    window.openFileOnceShown(write(sampleFile()));
    window.show();
    QTRY_VERIFY(window.isFilled());
    WindowUnderTest::settle();
    QStringList names;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *about) {
        names << about->text(QAccessible::Name);
        for (int i = 0; i < about->childCount(); ++i) {
            if (QAccessibleInterface *child = about->child(i)) {
                walk(child);
            }
        }
    };
    walk(QAccessible::queryAccessibleInterface(&window));
    for (const QString &name : {u"Menu"_s, u"Registries"_s, u"Close the details"_s, u"Language"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

QTEST_MAIN(StartTest)
#include "tst_start.moc"
