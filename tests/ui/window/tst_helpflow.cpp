// F1: the page of what is looked at, or the index; found by code and words; in the language of the window.
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/help/helppageview.h"
#include "ui/help/helprows.h"
#include "ui/help/helpsheet.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class HelpFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("helpflow"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
    }
    void cleanupTestCase() { m_window.reset(); }
    void opensTheIndexWhenNothingIsChosen();
    void opensThePageOfTheProblem();
    void opensThePageOfTheReference();
    void opensThePageOfTheLogEntry();
    void opensThePageOfAFileThatCannotBeRead();
    void opensFromTheDetailsToo();
    void searchesByCodeAndWords();
    void keepsThePageWhileSearching();
    void isLedByTheKeyboardAlone();
    void followsTheLanguage();

private:
    HelpSheet *help()
    {
        m_window->press(Qt::Key_F1);
        return qobject_cast<HelpSheet *>((*m_window)->openSheet());
    }

    std::unique_ptr<WindowUnderTest> m_window;
};

void HelpFlowTest::opensTheIndexWhenNothingIsChosen()
{
    HelpSheet *sheet = help();
    QVERIFY(sheet);
    QCOMPARE(sheet->rows().rowCount(), static_cast<int>(helpTopics().size()));
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::BadReference));
}

void HelpFlowTest::opensThePageOfTheProblem()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_F8);
    HelpSheet *sheet = help();
    QVERIFY(sheet);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::EndpointScheme));
    QVERIFY(sheet->page().accessibleDescription().contains(u"Kuscia expects host and path only."_s));
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->openSheet());
}

void HelpFlowTest::opensThePageOfTheReference()
{
    (*m_window)->workspace().setReferences({u"test/app:v1"_s, u"UPPER:v1"_s});
    m_window->open(sampleFile());
    (*m_window)->references().focusList();
    HelpSheet *sheet = help();
    QVERIFY(sheet);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::OrganisationDropped));
    m_window->press(Qt::Key_Escape);
    (*m_window)->references().list().setCurrentIndex((*m_window)->references().list().model()->index(1, 0));
    QCOMPARE(help()->page().topic(), std::optional(MessageId::BadReference));
}

void HelpFlowTest::opensThePageOfTheLogEntry()
{
    m_window->open(sampleFile());
    (*m_window)->actions().showLog->trigger();
    (*m_window)->log().readText(pageLine());
    QTRY_VERIFY((*m_window)->log().entry());
    HelpSheet *sheet = help();
    QVERIFY(sheet);
    QCOMPARE(sheet->page().topic(), std::optional((*m_window)->log().entry()->cause.id));
}

void HelpFlowTest::opensThePageOfAFileThatCannotBeRead()
{
    m_window->open("a: [");
    QCOMPARE(help()->page().topic(), std::optional(MessageId::YamlSyntax));
}

void HelpFlowTest::opensFromTheDetailsToo()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_F8);
    m_window->button(u"Open the documentation"_s)->click();
    auto *sheet = qobject_cast<HelpSheet *>((*m_window)->openSheet());
    QVERIFY(sheet);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::EndpointScheme));
}

void HelpFlowTest::searchesByCodeAndWords()
{
    HelpSheet *sheet = help();
    QTest::keyClicks(&sheet->field(), u"c57"_s);
    QCOMPARE(sheet->rows().rowCount(), 1);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::WrongBasic));
    sheet->field().setText(u"organisation dropped"_s);
    QVERIFY(sheet->rows().rowOf(MessageId::OrganisationDropped) >= 0);
    sheet->field().setText(u"组织"_s); // the words of the other language find it, too
    QVERIFY(sheet->rows().rowOf(MessageId::OrganisationDropped) >= 0);
    sheet->field().setText(u"xyzzy"_s);
    QCOMPARE(sheet->rows().rowCount(), 0);
    QVERIFY(!sheet->page().topic());
}

void HelpFlowTest::keepsThePageWhileSearching()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_F8);
    HelpSheet *sheet = help();
    QTest::keyClicks(&sheet->field(), u"endpoint"_s);
    QVERIFY(sheet->rows().rowCount() > 3);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::EndpointScheme));
}

void HelpFlowTest::isLedByTheKeyboardAlone()
{
    HelpSheet *sheet = help();
    QCOMPARE(QApplication::focusWidget(), &sheet->field());
    m_window->press(Qt::Key_Down);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::NoTag));
    m_window->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &sheet->list());
    m_window->press(Qt::Key_Down);
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::RuntimeDifference));
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->openSheet());
}

void HelpFlowTest::followsTheLanguage()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_F8);
    HelpSheet *sheet = help();
    const QString english = sheet->page().title();
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QVERIFY(sheet->page().title() != english);
    QVERIFY(sheet->page().accessibleDescription().contains(u"地址"_s));
    QCOMPARE(sheet->page().topic(), std::optional(MessageId::EndpointScheme));
    QVERIFY(m_window->button(u"关闭"_s)->isVisible());
    (*m_window)->setLanguage(Language::English);
}

QTEST_MAIN(HelpFlowTest)
#include "tst_helpflow.moc"
