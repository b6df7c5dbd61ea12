// Every scenario of the demo, from its menu entry to what the window says.
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

#include "core/demo/demoscenarios.h"
#include "core/explain/catalogue.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/resultbanner.h"
#include "ui/references/referencespane.h"
#include "ui/window/demomode.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30000;
}

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEachInTheWindow_data();
    void showsEachInTheWindow();
    void namesThemInBothLanguages();
    void needsTheDemo();

private:
    QList<QAction *> entries();

    std::unique_ptr<WindowUnderTest> m_window;
};

void ScenariosTest::initTestCase()
{
    startUp("scenarios");
    m_window = std::make_unique<WindowUnderTest>();
    (*m_window)->startDemo();
    QVERIFY((*m_window)->demo().isOn());
}

QList<QAction *> ScenariosTest::entries()
{
    Q_EMIT(*m_window)->actions().scenarioMenu->aboutToShow();
    return (*m_window)->actions().scenarioMenu->actions();
}

void ScenariosTest::showsEachInTheWindow_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const DemoExample &example : demoExamples()) {
        QTest::newRow(qPrintable(demoScenarioText(example.scenario))) << index++;
    }
}

void ScenariosTest::showsEachInTheWindow()
{
    QFETCH(int, index);
    const DemoExample example = demoExamples()[static_cast<std::size_t>(index)];
    entries().at(index)->trigger();
    const QString reference = (*m_window)->references().current();
    QVERIFY2(reference.endsWith(example.image), qPrintable(reference));
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(reference).isFinished(), patience);
    const CheckReport report = (*m_window)->checks().stateOf(reference).report;
    QCOMPARE(nameOf(report.outcome.id), nameOf(example.outcome));
    QVERIFY(!(*m_window)->details().banner().title().isEmpty());
}

void ScenariosTest::namesThemInBothLanguages()
{
    QStringList english;
    for (const QAction *entry : entries()) {
        english << entry->text();
    }
    (*m_window)->setLanguage(Language::Chinese);
    QStringList chinese;
    for (const QAction *entry : entries()) {
        chinese << entry->text();
    }
    (*m_window)->setLanguage(Language::English);
    QCOMPARE(chinese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
    }
}

void ScenariosTest::needsTheDemo()
{
    QVERIFY((*m_window)->actions().scenarioMenu->isEnabled());
    (*m_window)->workspace().undoStack().setClean();
    (*m_window)->demo().stop();
    WindowUnderTest::settle();
    QVERIFY(!(*m_window)->actions().scenarioMenu->isEnabled());
}

QTEST_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
