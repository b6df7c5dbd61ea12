// What the window makes of what is wrong with a file: the lines it marks, the room it gives, the one thing it offers.
#include <QtGui/QAction>
#include <QtTest/QTest>

#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/problemdetails.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/problems/problemrow.h"
#include "ui/problems/problemstrip.h"
#include "ui/settings/registriesmodel.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/yaml/yamlpane.h"
#include "ui/yaml/yamlview.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listForm = "- image:\n  - defaultRegistry: private # any name\n  - registries:\n    - name: private\n"
                            "      endpoint: r.com/test\n      username: u\n      password: p\n";

} // namespace

class ProblemFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("problemflow"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
    }
    void cleanupTestCase() { m_window.reset(); }
    void marksEveryLineOfTheListForm();
    void explainsTheListFormInItsParts();
    void offersOneRegistryForAWrongDefault();
    void foldsTheProblemsWhereTheDetailsNeedTheRoom();
    void leavesRoomForTheListInALowWindow();

private:
    ProblemStrip &problems() { return (*m_window)->centre().problems(); }

    std::unique_ptr<WindowUnderTest> m_window;
};

void ProblemFlowTest::marksEveryLineOfTheListForm()
{
    m_window->open(listForm);
    const YamlView &view = (*m_window)->centre().yaml().view();
    QList<int> marked;
    for (int line = 1; line <= 7; ++line) {
        if (view.isMarked(line)) {
            marked << line;
        }
    }
    QCOMPARE(marked, (QList<int>{1, 2, 3}));
    QStringList waved;
    for (const QTextEdit::ExtraSelection &wave : view.extraSelections()) {
        waved << u"%1 %2"_s.arg(wave.cursor.blockNumber() + 1).arg(wave.cursor.selectedText());
    }
    QCOMPARE(waved, (QStringList{u"1 -"_s, u"2 -"_s, u"3 -"_s}));
    m_window->button(u"Convert"_s)->click();
    QVERIFY(!view.isMarked(1) && !view.isMarked(3));
    QVERIFY(view.extraSelections().isEmpty());
}

void ProblemFlowTest::explainsTheListFormInItsParts()
{
    m_window->open(listForm);
    ProblemDetails &page = (*m_window)->details().problemPage();
    QCOMPARE(page.banner().title(), u"image is written as a list, Kuscia cannot load it"_s);
    QCOMPARE(page.banner().text(), u"KIA-Y01, lines 1–3"_s);
    QVERIFY(page.ownMessage().contains(u"cannot unmarshal !!seq into confloader.CommonConfig"_s));
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QCOMPARE(page.banner().text(), u"KIA-Y01，第 1–3 行"_s);
    QVERIFY(m_window->button(u"打开文档"_s)->isEnabled());
    (*m_window)->setLanguage(Language::English);
}

void ProblemFlowTest::offersOneRegistryForAWrongDefault()
{
    m_window->open(
        "mode: lite\nimage:\n  defaultRegistry: privat\n  registries:\n    - {name: aliyun, endpoint: a.com}\n"
        "    - {name: private, endpoint: b.com}\n    - {name: lab, endpoint: c.com}\n");
    QCOMPARE(problems().problemCount(), 1);
    QCOMPARE(problems().rowAt(0)->buttons().size(), std::size_t(1));
    const RegistriesModel &model = (*m_window)->settings().list().registries();
    QVERIFY(model.index(0).data(RegistriesModel::UsedAsDefaultRole).toBool());
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!model.index(row).data(RegistriesModel::DefaultRole).toBool()); // no radio is filled
    }
    m_window->button(u"Use private"_s)->click();
    QCOMPARE((*m_window)->workspace().image().defaultRegistry, u"private"_s);
    QVERIFY(model.index(1).data(RegistriesModel::DefaultRole).toBool());
}

void ProblemFlowTest::foldsTheProblemsWhereTheDetailsNeedTheRoom()
{
    m_window->open(sampleFile());
    QVERIFY(!problems().isFolded());
    (*m_window)->resize(1024, 700);
    WindowUnderTest::settle();
    QVERIFY(!problems().isFolded());
    (*m_window)->actions().showDetails->trigger();
    WindowUnderTest::settle();
    QVERIFY(problems().isFolded());
    QCOMPARE(problems().height(), 38);
    m_window->press(Qt::Key_F8); // asked for, so it is shown
    QVERIFY(!problems().isFolded());
    (*m_window)->actions().showSettings->trigger();
    WindowUnderTest::settle();
    QVERIFY(!problems().isFolded());
}

void ProblemFlowTest::leavesRoomForTheListInALowWindow()
{
    m_window->open("mode: lite\nimage:\n  registries:\n    - {name: a, endpoint: 'https://a.com'}\n"
                   "    - {name: b, endpoint: 'https://b.com'}\n    - {name: c, endpoint: 'https://c.com'}\n"
                   "    - {name: d, endpoint: 'https://d.com'}\n");
    QVERIFY(problems().problemCount() >= 4);
    for (const int height : {560, 700, 800, 1000}) {
        (*m_window)->resize(1280, height);
        WindowUnderTest::settle();
        QVERIFY2(problems().height() < 0.4 * (*m_window)->centre().height(), qPrintable(QString::number(height)));
        QVERIFY(problems().height() > 38 + 52); // one row at least
    }
}

QTEST_MAIN(ProblemFlowTest)
#include "tst_problemflow.moc"
