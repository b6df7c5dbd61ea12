// What one has arranged is there again the next time: in settings of the test's own.
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/settings/settingspane.h"
#include "ui/window/filedesk.h"
#include "ui/window/threepanes.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class RestorationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void bringsBackTheWindowAndItsPanes();
    void bringsBackPanesThatAreClosed();
    void bringsBackLanguageAndTheme();
    void remembersOnlyWhatWasChosenInTheWindow();
    void bringsBackFilesAndReferences();
    void beginsWithoutAnythingRemembered();
    void survivesSettingsThatAreNoSettings();

private:
    QString sample() { return m_files.filePath(u"kuscia.yaml"_s); }

    QTemporaryDir m_home;
    QTemporaryDir m_files;
};

void RestorationTest::initTestCase()
{
    startUp("restoration");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    QFile file(sample());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sampleFile()) > 0);
    QVERIFY(QSettings().fileName().startsWith(m_home.path()));
}

void RestorationTest::bringsBackTheWindowAndItsPanes()
{
    QList<int> sizes;
    QRect place;
    {
        MainWindow window;
        window.show();
        window.setGeometry(60, 40, 1350, 700);
        window.openFile(sample());
        WindowUnderTest::settle();
        window.panes().setSizes({420, 500, 430});
        WindowUnderTest::settle();
        sizes = window.panes().sizes();
        QVERIFY(window.workspace().hasDocument());
        place = window.geometry();
        QVERIFY(sizes.at(0) > ThreePanes::settingsWidth + 20); // it is not what one begins with
        window.close();
    }
    MainWindow again;
    again.show();
    again.openFile(sample());
    WindowUnderTest::settle();
    QCOMPARE(again.geometry(), place);
    QCOMPARE(again.panes().sizes(), sizes);
}

void RestorationTest::bringsBackPanesThatAreClosed()
{
    {
        MainWindow window;
        window.show();
        window.openFile(sample());
        WindowUnderTest::settle();
        window.panes().setShown(&window.details(), false);
        window.close();
    }
    MainWindow again;
    again.show();
    again.openFile(sample());
    WindowUnderTest::settle();
    QVERIFY(!again.panes().isShown(&again.details()));
    QVERIFY(again.panes().isShown(&again.settings()));
    QVERIFY(!again.actions().showDetails->isChecked());
}

void RestorationTest::bringsBackLanguageAndTheme()
{
    {
        MainWindow window;
        window.actions().languages[static_cast<int>(Language::Chinese)]->trigger();
        window.actions().themes[static_cast<int>(ThemeMode::Dark)]->trigger();
    } // however it ends
    {
        MainWindow again;
        QVERIFY(again.actions().languages[static_cast<int>(Language::Chinese)]->isChecked());
        QCOMPARE(again.actions().quit->text(), u"退出"_s);
        QCOMPARE(again.theme().mode(), ThemeMode::Dark);
        QVERIFY(again.theme().tokens().dark);
        QVERIFY(again.actions().themes[static_cast<int>(ThemeMode::Dark)]->isChecked());
        again.actions().languages[static_cast<int>(Language::English)]->trigger();
        again.actions().themes[static_cast<int>(ThemeMode::System)]->trigger();
    }
    MainWindow third;
    QCOMPARE(third.actions().quit->text(), u"Quit"_s);
    QCOMPARE(third.theme().mode(), ThemeMode::System);
}

void RestorationTest::remembersOnlyWhatWasChosenInTheWindow()
{
    {
        MainWindow window; // as --lang and --theme do
        window.setLanguage(Language::Chinese);
        window.setTheme(ThemeMode::Dark);
        window.close();
    }
    MainWindow again;
    QCOMPARE(again.theme().mode(), ThemeMode::System);
    QCOMPARE(again.actions().quit->text(), u"Quit"_s);
}

void RestorationTest::bringsBackFilesAndReferences()
{
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        QFile file(m_files.filePath(u"kuscia%1.yaml"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sampleFile()) > 0);
        paths.prepend(file.fileName());
    }
    {
        MainWindow window;
        for (qsizetype i = paths.size(); i > 0; --i) {
            window.openFile(paths.at(i - 1));
        }
        window.openFile(paths.at(2)); // once more: it moves to the top
        window.workspace().setReferences({u"a:1"_s, u"b:1"_s});
        window.close();
    }
    paths.move(2, 0);
    MainWindow again;
    QCOMPARE(again.workspace().references(), (QStringList{u"a:1"_s, u"b:1"_s}));
    QVERIFY(!again.workspace().hasDocument()); // it is for the user to say which one
    QMenu *menu = again.actions().recentMenu;
    Q_EMIT menu->aboutToShow();
    QStringList shown;
    for (const QAction *action : menu->actions()) {
        if (action->text().startsWith(u'/')) {
            shown << action->text();
        }
    }
    QCOMPARE(shown, QStringList(paths.mid(0, 8)));
    menu->actions().at(1)->trigger();
    QCOMPARE(again.workspace().path(), paths.at(1));
    menu->actions().last()->trigger(); // "Forget these"
    QCOMPARE(FileDesk::recent(), QStringList());
}

void RestorationTest::beginsWithoutAnythingRemembered()
{
    MainWindow window;
    QCOMPARE(window.size(), QSize(1280, 800));
    QCOMPARE(window.theme().mode(), ThemeMode::System);
    QCOMPARE(window.workspace().references(), QStringList());
    QCOMPARE(FileDesk::recent(), QStringList());
}

void RestorationTest::survivesSettingsThatAreNoSettings()
{
    QSettings().setValue(u"window/geometry"_s, QByteArray("junk"));
    QSettings().setValue(u"window/panes"_s, QByteArray("junk"));
    QSettings().setValue(u"window/language"_s, u"tlh"_s);
    QSettings().setValue(u"window/theme"_s, 99);
    MainWindow window;
    QCOMPARE(window.size(), QSize(1280, 800));
    window.show();
    window.openFile(sample());
    WindowUnderTest::settle();
    QVERIFY(window.panes().isShown(&window.settings()) && window.panes().isShown(&window.details()));
}

QTEST_MAIN(RestorationTest)
#include "tst_restoration.moc"
