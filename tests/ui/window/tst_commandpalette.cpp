// Everything the window can do is in the palette, is found in either language, and says why where it cannot be done.
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include "tests/ui/support/windowundertest.h"
#include "ui/kit/textfield.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/commandrows.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("commandpalette"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
    }
    void cleanupTestCase() { m_window.reset(); }
    void holdsEveryActionOfTheWindow_data();
    void holdsEveryActionOfTheWindow();
    void findsInEitherLanguage_data();
    void findsInEitherLanguage();
    void runsWhatIsChosen();
    void saysWhyItCannot();
    void isLedByTheKeyboardAlone();
    void followsTheLanguage();

private:
    CommandPalette *palette()
    {
        m_window->press(Qt::Key_K, Qt::ControlModifier);
        return qobject_cast<CommandPalette *>((*m_window)->openSheet());
    }
    static QStringList titles(CommandPalette &palette)
    {
        QStringList found;
        for (int row = 0; row < palette.rows().rowCount(); ++row) {
            found << palette.rows().command(row).title;
        }
        return found;
    }

    std::unique_ptr<WindowUnderTest> m_window;
};

void CommandPaletteTest::holdsEveryActionOfTheWindow_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("without a file") << false;
    QTest::newRow("with a file") << true;
}

void CommandPaletteTest::holdsEveryActionOfTheWindow()
{
    QFETCH(bool, open);
    if (open) {
        m_window->open(sampleFile());
    }
    CommandPalette *sheet = palette();
    QVERIFY(sheet);
    QSet<const QAction *> listed;
    for (int row = 0; row < sheet->rows().rowCount(); ++row) {
        const Command &command = sheet->rows().command(row);
        listed.insert(command.action);
        QVERIFY2(!command.title.isEmpty(), "a command without a name");
        QCOMPARE(command.keys, command.action->shortcut().toString(QKeySequence::PortableText));
        if (!command.action->isEnabled()) {
            QVERIFY2(!command.why.isEmpty() && command.why != u"Not possible now"_s, qPrintable(command.title));
        }
    }
    QStringList missing;
    for (const QAction *action : (*m_window)->findChildren<QAction *>()) {
        // separators do nothing, and a menu is opened by what stands in it
        const bool isCommand = !action->isSeparator() && !action->menu() && !action->text().isEmpty();
        if (isCommand && !listed.contains(action)) {
            missing << action->text();
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QVERIFY(listed.size() > 40);
}

void CommandPaletteTest::findsInEitherLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("English in English") << Language::English << u"dupl"_s << u"Registry: Duplicate the registry"_s;
    QTest::newRow("Chinese in English") << Language::English << u"复制一份"_s << u"Registry: Duplicate the registry"_s;
    QTest::newRow("English in Chinese") << Language::Chinese << u"quit"_s << u"退出"_s;
    QTest::newRow("words in any order") << Language::English << u"problem next"_s << u"Problems: Next problem"_s;
    QTest::newRow("by the menu it stands in") << Language::English << u"theme dark"_s << u"Theme: Dark"_s;
    QTest::newRow("by its shortcut") << Language::English << u"shift+f8"_s << u"Problems: Previous problem"_s;
}

void CommandPaletteTest::findsInEitherLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    (*m_window)->setLanguage(language);
    m_window->open(sampleFile());
    CommandPalette *sheet = palette();
    sheet->field().setText(typed);
    QVERIFY(sheet->rows().rowCount() >= 1);
    QTEST(sheet->rows().command(0).title, "first");
    sheet->field().setText(u"xyzzy"_s);
    QCOMPARE(sheet->rows().rowCount(), 0);
    (*m_window)->setLanguage(Language::English);
}

void CommandPaletteTest::runsWhatIsChosen()
{
    m_window->open(sampleFile());
    CommandPalette *sheet = palette();
    QTest::keyClicks(&sheet->field(), u"explain a log"_s);
    m_window->press(Qt::Key_Return);
    QVERIFY(!(*m_window)->openSheet());
    QCOMPARE((*m_window)->centre().tab(), CentrePane::LogTab);
    sheet = palette();
    QTest::keyClicks(&sheet->field(), u"about"_s);
    m_window->press(Qt::Key_Return);
    QVERIFY((*m_window)->openSheet() && (*m_window)->openSheet() != sheet); // a sheet after the sheet
}

void CommandPaletteTest::saysWhyItCannot()
{
    m_window->open(sampleFile());
    CommandPalette *sheet = palette();
    QTest::keyClicks(&sheet->field(), u"review and save"_s);
    QCOMPARE(sheet->rows().command(0).why, u"There are no changes to save."_s);
    QVERIFY(sheet->rows().index(0).data(Qt::AccessibleTextRole).toString().contains(u"no changes"_s));
    m_window->press(Qt::Key_Return);
    QCOMPARE((*m_window)->openSheet(), sheet); // nothing happens, and the reason stays in sight
}

void CommandPaletteTest::isLedByTheKeyboardAlone()
{
    m_window->open(sampleFile());
    CommandPalette *sheet = palette();
    QCOMPARE(QApplication::focusWidget(), &sheet->field());
    QCOMPARE(sheet->list().currentIndex().row(), 0);
    m_window->press(Qt::Key_Down);
    m_window->press(Qt::Key_Down);
    QCOMPARE(sheet->list().currentIndex().row(), 2);
    m_window->press(Qt::Key_Up);
    QCOMPARE(sheet->list().currentIndex().row(), 1);
    m_window->press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(sheet->list().currentIndex().row(), sheet->rows().rowCount() - 1);
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->openSheet());
}

void CommandPaletteTest::followsTheLanguage()
{
    m_window->open(sampleFile());
    CommandPalette *sheet = palette();
    QVERIFY(titles(*sheet).contains(u"Quit"_s));
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QVERIFY(titles(*sheet).contains(u"退出"_s));
    QVERIFY(!titles(*sheet).contains(u"Quit"_s));
    (*m_window)->setLanguage(Language::English);
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
