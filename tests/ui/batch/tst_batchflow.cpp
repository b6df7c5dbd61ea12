// All references are checked: the head counts, the chips filter, the details say what can be done, and work goes on.
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include "core/demo/demoregistry.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/batch/batchcauses.h"
#include "ui/batch/batchdetails.h"
#include "ui/batch/batchhead.h"
#include "ui/batch/causerow.h"
#include "ui/batch/filterchip.h"
#include "ui/details/detailspane.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"
#include "ui/window/toolbar.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;
const QString fine = u"app:v1"_s;
const QString alsoFine = u"psi:v1"_s;
const QString noTag = u"app:v9"_s;
const QString noTagEither = u"app:v8"_s;
const QString limited = u"limited:v1"_s;
const QString foreign = u"other.example.com/secretflow/app:v1"_s;
const QString slow = u"slow:v1"_s;

} // namespace

class BatchFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("batchflow"); }
    void init();
    void givesTheHeadTheInputsPlace();
    void countsAndStaysUntilDismissed();
    void filtersTheRowsByChips();
    void groupsByCauseWithOneActionEach();
    void saysOnEachRowWhyItFailed();
    void beginsWithTheMostFrequentCause();
    void countsWhatHasEndedOfAHost();
    void groupsInTheReadersWords();
    void checksTheHeldOnesAnonymously();
    void leadsToThePasswordOnce();
    void leadsToThePasswordFromEachRow();
    void stopsByEscape();
    void goesOnWhileAnythingIsEdited();
    void stepsThroughTheFailures();
    void showsTheInputAgainWhenAskedFor();
    void keepsThePageWhileRowsChange();

private:
    void runToTheEnd();
    QListView &list() { return (*m_window)->references().list(); }
    BatchHead &head() { return (*m_window)->references().batchHead(); }
    Batch &batch() { return (*m_window)->batch(); }
    const CauseRow *cause(const QString &beginning);
    QStringList shown();

    std::unique_ptr<WindowUnderTest> m_window;
};

void BatchFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
    (*m_window)->startDemo();
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(samplePassword())));
    (*m_window)->workspace().setReferences({fine, noTag, foreign, alsoFine, limited, noTagEither});
}

void BatchFlowTest::runToTheEnd()
{
    m_window->press(Qt::Key_F5);
    QVERIFY(batch().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!batch().isRunning(), patience);
    WindowUnderTest::settle();
}

QStringList BatchFlowTest::shown()
{
    QStringList rows;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        rows << list().model()->index(row, 0).data().toString();
    }
    return rows;
}

const CauseRow *BatchFlowTest::cause(const QString &beginning)
{
    for (const CauseRow *row : (*m_window)->batchDetails().rows()) {
        if (row->accessibleName().startsWith(beginning)) {
            return row;
        }
    }
    return nullptr;
}

void BatchFlowTest::givesTheHeadTheInputsPlace()
{
    (*m_window)->workspace().setReferences({slow, fine});
    (*m_window)->references().focusInput();
    m_window->press(Qt::Key_F5);
    WindowUnderTest::settle();
    QVERIFY(head().isVisible());
    QVERIFY(!(*m_window)->references().input().isVisible());
    QCOMPARE(QApplication::focusWidget(), &list());
    QCOMPARE(head().title(), u"Checking 2 references"_s);
    QCOMPARE((*m_window)->toolBar().checkButton().text(), u"Stop"_s);
    QCOMPARE((*m_window)->details().title(), u"Batch check"_s);
    QVERIFY((*m_window)->batchDetails().banner().title().endsWith(u"to go"_s));
    QVERIFY(head().chip(BatchGroup::Waiting).isVisible());
    QVERIFY(!head().chip(BatchGroup::NotChecked).isVisible());
    QVERIFY(m_window->button(u"Export report…"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!batch().isRunning(), patience);
}

void BatchFlowTest::countsAndStaysUntilDismissed()
{
    runToTheEnd();
    QCOMPARE(batch().count(BatchGroup::Passed), 2);
    QCOMPARE(batch().count(BatchGroup::Failed), 3);
    QCOMPARE(batch().count(BatchGroup::Held), 1);
    QCOMPARE(batch().ended(), 6);
    QVERIFY(!batch().secondsLeft());
    QVERIFY(head().isVisible());
    QCOMPARE(head().title(), u"6 references checked"_s);
    QVERIFY2(head().aside().startsWith(u"Ended at "_s), qPrintable(head().aside()));
    QCOMPARE(head().chip(BatchGroup::Failed).accessibleName(), u"Failed: 3"_s);
    QVERIFY(!head().chip(BatchGroup::Waiting).isVisible());
    QCOMPARE((*m_window)->batchDetails().banner().title(), u"3 images cannot be pulled"_s);
    QCOMPARE(shown(), (*m_window)->workspace().references()); // rows keep their place

    m_window->press(Qt::Key_Escape);
    WindowUnderTest::settle();
    QVERIFY(!head().isVisible());
    QVERIFY((*m_window)->references().input().isVisible());
    QCOMPARE((*m_window)->details().title(), (*m_window)->references().current());
    QCOMPARE((*m_window)->references().model().result(1).text, u"404"_s); // results stay
}

void BatchFlowTest::filtersTheRowsByChips()
{
    runToTheEnd();
    head().chip(BatchGroup::Failed).click();
    QCOMPARE(shown(), (QStringList{noTag, limited, noTagEither}));
    QCOMPARE((*m_window)->references().current(), noTag);
    head().chip(BatchGroup::Held).click();
    QCOMPARE(shown(), QStringList{foreign});
    (*m_window)->references().choose(fine); // not among them: all are shown again
    QCOMPARE(shown().size(), 6);
    QCOMPARE((*m_window)->references().current(), fine);
    head().chip(BatchGroup::Passed).click();
    QCOMPARE(shown(), (QStringList{fine, alsoFine}));
    // an edit takes their results away, and so the rows
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(u"other"_s)));
    QCOMPARE(shown(), QStringList());
    QTRY_COMPARE(batch().count(BatchGroup::NotChecked), 6);
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(samplePassword())));
    QCOMPARE(shown().size(), 2);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(shown().size(), 6);
}

void BatchFlowTest::groupsByCauseWithOneActionEach()
{
    runToTheEnd();
    const CauseRow *missing = cause(u"404"_s);
    QVERIFY(missing);
    QCOMPARE(missing->cause().references, (QStringList{noTag, noTagEither}));
    QCOMPARE(missing->text(), u"The registry has no tag for this image."_s); // the tags differ, so none is named
    QCOMPARE(missing->action().text(), u"Show in the list"_s);
    const CauseRow *tooMany = cause(u"429"_s);
    QVERIFY(tooMany);
    QCOMPARE(tooMany->action().text(), u"Check again"_s);
    QVERIFY(cause(u"Held back"_s));
    QVERIFY(cause(u"Passed, 2 images"_s));
    head().chip(BatchGroup::Passed).click();
    missing->action().click();
    QCOMPARE((*m_window)->references().current(), noTag);
    QCOMPARE((*m_window)->details().title(), noTag);
}

void BatchFlowTest::saysOnEachRowWhyItFailed()
{
    runToTheEnd();
    const ReferencesModel &model = (*m_window)->references().model();
    const auto notes = [&model](const QString &reference) {
        QStringList texts;
        for (const ReferencesModel::Note &note : model.notes(model.rowOf(reference))) {
            texts << note.text;
        }
        return texts;
    };
    QCOMPARE(notes(fine), QStringList());
    QCOMPARE(notes(noTag), QStringList{u"404: The registry has no tag v9 for this image."_s});
    QVERIFY(notes(limited).value(0).startsWith(u"429: "_s));
    QCOMPARE(notes(foreign).size(), 1); // the address says already what the check held back
    QVERIFY(model.index(model.rowOf(noTag)).data(Qt::AccessibleTextRole).toString().contains(u"no tag v9"_s));
    // the row grows with what it says
    const auto height = [this, &model](const QString &reference) {
        return list().visualRect(list().model()->index(model.rowOf(reference), 0)).height();
    };
    QVERIFY(height(noTag) > height(fine));
    // what is checked anew, or was checked before an edit, says nothing of it any more
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"127.0.0.1:1/other"_s));
    QCOMPARE(notes(noTag), QStringList());
}

void BatchFlowTest::beginsWithTheMostFrequentCause()
{
    (*m_window)->workspace().setReferences({limited, noTag, noTagEither});
    runToTheEnd();
    const std::vector<BatchCause> causes = batchCauses({limited, noTag, noTagEither}, (*m_window)->checks());
    QCOMPARE(causes.size(), std::size_t(2));
    QCOMPARE(causes.front().references, (QStringList{noTag, noTagEither}));
}

void BatchFlowTest::countsWhatHasEndedOfAHost()
{
    (*m_window)->workspace().setReferences({slow, fine});
    m_window->press(Qt::Key_F5);
    const auto host = [this] {
        return batchHosts({slow, fine}, (*m_window)->checks()).front();
    };
    QCOMPARE(host().asked, 2);
    QCOMPARE(host().ended, 0);
    QTRY_COMPARE_WITH_TIMEOUT(host().ended, 2, patience);
}

void BatchFlowTest::groupsInTheReadersWords()
{
    (*m_window)->setLanguage(Language::Chinese);
    runToTheEnd();
    QVERIFY(cause(u"404 找不到标签，"_s));
    QVERIFY(cause(u"429 请求过多，"_s));
    QVERIFY(cause(u"已拦下，未发送，"_s));
    (*m_window)->setLanguage(Language::English);
}

void BatchFlowTest::checksTheHeldOnesAnonymously()
{
    runToTheEnd();
    const CauseRow *held = cause(u"Held back"_s);
    QVERIFY(held);
    QCOMPARE(held->action().text(), u"Check anonymously"_s);
    held->action().click();
    QVERIFY(batch().isRunning()); // the same batch goes on
    QTRY_VERIFY_WITH_TIMEOUT(!batch().isRunning(), patience);
    QVERIFY((*m_window)->checks().stateOf(foreign).anonymous);
    QVERIFY((*m_window)->checks().stateOf(foreign).report.verdict != Verdict::HeldBack);
}

void BatchFlowTest::leadsToThePasswordOnce()
{
    (*m_window)->workspace().undoStack().undo(); // the wrong password again
    (*m_window)->workspace().setReferences({fine, alsoFine, noTag});
    runToTheEnd();
    QCOMPARE(batch().count(BatchGroup::Failed), 1); // it was sent once
    QCOMPARE(batch().count(BatchGroup::Held), 2);
    const CauseRow *refused = cause(u"401"_s);
    QVERIFY(refused);
    refused->action().click();
    QCOMPARE(QApplication::focusWidget(), &m_window->field(FieldKind::RegistryPassword));
}

void BatchFlowTest::leadsToThePasswordFromEachRow()
{
    (*m_window)->workspace().setReferences({fine, alsoFine});
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(u"wrong"_s)));
    runToTheEnd();
    const bool isFirst = (*m_window)->checks().stateOf(fine).report.outcome.id == MessageId::NotTestedSamePassword;
    (*m_window)->references().choose(isFirst ? fine : alsoFine);
    WindowUnderTest::settle();
    QCOMPARE((*m_window)->details().banner().title(), u"Not tested"_s);
    m_window->button(u"Enter password"_s)->click();
    QCOMPARE(QApplication::focusWidget(), &m_window->field(FieldKind::RegistryPassword));
}

void BatchFlowTest::stopsByEscape()
{
    (*m_window)->workspace().setReferences({slow, fine, noTag});
    m_window->press(Qt::Key_F5);
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!batch().isRunning());
    QVERIFY(batch().isOn()); // with what was found until then
    QVERIFY(batch().count(BatchGroup::NotChecked) > 0);
    WindowUnderTest::settle();
    QVERIFY(head().chip(BatchGroup::NotChecked).isVisible());
    QCOMPARE((*m_window)->toolBar().checkButton().text(), u"Check all"_s);
}

void BatchFlowTest::goesOnWhileAnythingIsEdited()
{
    const QString address = (*m_window)->workspace().image().registries.front().endpoint.section(u'/', 0, 0);
    const QString full = address + u"/secretflow/slow:v1"_s; // takes no part of its address from the endpoint
    (*m_window)->workspace().setReferences({full, slow});
    m_window->press(Qt::Key_F5);
    QVERIFY((*m_window)->checks().stateOf(full).isBusy());
    TextField &endpoint = m_window->field(FieldKind::RegistryEndpoint);
    endpoint.setFocus();
    endpoint.end(false);
    QTest::keyClicks(&endpoint, u"x"_s);
    QVERIFY(batch().isRunning());
    QTRY_COMPARE((*m_window)->checks().stateOf(slow).phase, CheckPhase::NotChecked); // nobody asks that any more
    QVERIFY((*m_window)->checks().stateOf(full).isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!batch().isRunning(), patience);
    QCOMPARE((*m_window)->checks().stateOf(full).report.verdict, Verdict::Pullable);
    QVERIFY(!(*m_window)->checks().stateOf(full).stale);
}

void BatchFlowTest::stepsThroughTheFailures()
{
    runToTheEnd();
    (*m_window)->references().choose(fine);
    m_window->press(Qt::Key_F8);
    QCOMPARE((*m_window)->references().current(), noTag);
    m_window->press(Qt::Key_F8);
    QCOMPARE((*m_window)->references().current(), limited);
    m_window->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE((*m_window)->references().current(), noTag);
    m_window->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE((*m_window)->references().current(), noTagEither);
}

void BatchFlowTest::showsTheInputAgainWhenAskedFor()
{
    runToTheEnd();
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!batch().isOn());
    QCOMPARE(QApplication::focusWidget(), &(*m_window)->references().input().edit());
}

void BatchFlowTest::keepsThePageWhileRowsChange()
{
    (*m_window)->workspace().setReferences({slow, fine, noTag});
    (*m_window)->references().choose(fine);
    m_window->press(Qt::Key_F5);
    // the current row's check ends: the page of the batch stays
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(fine).isFinished(), patience);
    QCOMPARE((*m_window)->details().title(), u"Batch check"_s);
    m_window->press(Qt::Key_Down); // chosen by the user: shown
    QCOMPARE((*m_window)->details().title(), noTag);
    head().chip({}).click();
    head().chip(BatchGroup::Passed).click();
    QCOMPARE((*m_window)->details().title(), u"Batch check"_s);
}

QTEST_MAIN(BatchFlowTest)
#include "tst_batchflow.moc"
