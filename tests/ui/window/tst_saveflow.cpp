#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/textfield.h"
#include "ui/save/changelist.h"
#include "ui/save/changes.h"
#include "ui/save/diffview.h"
#include "ui/save/restartcard.h"
#include "ui/save/savebanner.h"
#include "ui/save/savesheet.h"
#include "ui/window/question.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class SaveFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("saveflow"); }
    void init();
    void namesWhatChanges();
    void namesAKeyThatWasRenamed();
    void writesOnlyTheEditedBytes();
    void keepsABackupUnlessToldNotTo();
    void saysHowToRestart();
    void masksPasswordsUnlessAsked();
    void marksTheLineOfAChange();
    void refusesWhenTheFileChangedMeanwhile();
    void comparesWithWhatStandsThereNow();
    void overwritesWhenAsked();
    void saysWhyItCannotWrite();
    void keepsTheWindowBehindOutOfReach();
    void asksBeforeChangesAreLost();

private:
    SaveSheet *review();

    QString m_path;
    std::unique_ptr<WindowUnderTest> m_window;
};

void SaveFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
    m_path = m_window->open(sampleFile());
}

SaveSheet *SaveFlowTest::review()
{
    (*m_window)->actions().focusCentre->trigger();
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    return (*m_window)->saveSheet();
}

void SaveFlowTest::namesWhatChanges()
{
    Workspace &workspace = (*m_window)->workspace();
    QVERIFY(workspace.setField({FieldKind::PullPolicy, -1}, u"local"_s));
    QVERIFY(workspace.setPassword(0, Secret(u"secret-2"_s)));
    QVERIFY(workspace.setField({FieldKind::RegistryEndpoint, 2}, u"harbor.lab.internal/sf"_s));
    QVERIFY(workspace.apply({RemoveRegistry{1}}));
    QStringList said;
    for (const Change &change : describeChanges(workspace.savedConfig(), workspace.config())) {
        said << change.title + u": " + change.detail;
        QVERIFY(change.line > 0);
    }
    QCOMPARE(said, (QStringList{u"pullPolicy: remote becomes local"_s, u"private, password: changed, kept hidden"_s,
                                u"aliyun: registry removed"_s, u"lab, endpoint: https:// removed"_s}));
}

void SaveFlowTest::namesAKeyThatWasRenamed()
{
    m_window->open(sampleFile().replace("httpProxy", "httpproxy"));
    Workspace &workspace = (*m_window)->workspace();
    for (const Finding &finding : std::vector<Finding>(workspace.findings())) { // an edit makes them anew
        if (finding.message.id == MessageId::KeyCase) {
            QVERIFY(workspace.apply(finding.fixes.front().edits));
        }
    }
    QVERIFY(workspace.setField({FieldKind::PullPolicy, -1}, u"local"_s));
    QStringList said;
    for (const Change &change : describeChanges(workspace.savedConfig(), workspace.config())) {
        said << QString::number(change.line) + u' ' + change.title + u": " + change.detail;
    }
    QCOMPARE(said,
             (QStringList{u"7 pullPolicy: remote becomes local"_s, u"9 httpProxy: httpproxy becomes httpProxy"_s}));
}

void SaveFlowTest::writesOnlyTheEditedBytes()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"new.registry.com/secretflow"_s));
    SaveSheet *sheet = review();
    QVERIFY(sheet);
    QCOMPARE(m_window->read(m_path), sampleFile()); // nothing before Save
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->read(m_path), sampleFile("new.registry.com"));
    QVERIFY(!(*m_window)->workspace().isModified());
    m_window->press(Qt::Key_Return, Qt::ControlModifier); // closes
    QVERIFY(!(*m_window)->openSheet());
    QVERIFY(!(*m_window)->actions().save->isEnabled());
}

void SaveFlowTest::keepsABackupUnlessToldNotTo()
{
    const QDir folder = QFileInfo(m_path).dir();
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    SaveSheet *sheet = review();
    sheet->backupBox().setChecked(false);
    sheet->save();
    QCOMPARE(folder.entryList({u"*.bak"_s}, QDir::Files).size(), 0);
    sheet->close();
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"b.com"_s));
    sheet = review();
    QVERIFY(!sheet->backupBox().isChecked()); // remembered
    sheet->backupBox().setChecked(true);
    sheet->save();
    QCOMPARE(folder.entryList({u"*.bak"_s}, QDir::Files).size(), 1);
}

void SaveFlowTest::saysHowToRestart()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    SaveSheet *sheet = review();
    sheet->save();
    const auto *card = sheet->findChild<RestartCard *>();
    QVERIFY(card && card->isVisible());
    QStringList commands;
    for (const QLineEdit *field : card->findChildren<QLineEdit *>()) {
        commands << field->text();
    }
    QCOMPARE(commands.size(), 2);
    QVERIFY(commands.first().startsWith(u"docker restart"_s));
    QVERIFY(commands.last().startsWith(u"kubectl"_s));
}

void SaveFlowTest::masksPasswordsUnlessAsked()
{
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(u"secret-2"_s)));
    const SaveSheet *sheet = review();
    const auto shown = [sheet] {
        QString all = sheet->diff().accessibleDescription();
        for (const DiffRow &row : sheet->diff().rows()) {
            all += row.text;
        }
        return all;
    };
    QVERIFY(!shown().contains(u"secret-2"_s) && !shown().contains(u"testpass"_s));
    m_window->button(u"Show passwords"_s)->click();
    QVERIFY(shown().contains(u"secret-2"_s) && shown().contains(u"testpass"_s));
}

void SaveFlowTest::marksTheLineOfAChange()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryUsername, 0}, u"other"_s));
    const SaveSheet *sheet = review();
    QVERIFY(sheet->findChild<ChangeList *>()->hasFocus());
    QCOMPARE(sheet->diff().markedLine(), 7);
    m_window->press(Qt::Key_Down);
    QCOMPARE(sheet->diff().markedLine(), 13);
}

void SaveFlowTest::refusesWhenTheFileChangedMeanwhile()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    m_window->write(u"kuscia.yaml"_s, sampleFile("theirs.com"));
    SaveSheet *sheet = review();
    QVERIFY(!sheet->saveButton().isEnabled());
    QVERIFY(!sheet->saveButton().toolTip().isEmpty());
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->read(m_path), sampleFile("theirs.com"));
}

void SaveFlowTest::comparesWithWhatStandsThereNow()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"mine.com/secretflow"_s));
    m_window->write(u"kuscia.yaml"_s, sampleFile("theirs.com"));
    SaveSheet *sheet = review();
    sheet->banner().reloadButton().click();
    QVERIFY(sheet->saveButton().isEnabled());
    bool seen = false;
    for (const DiffRow &row : sheet->diff().rows()) {
        seen = seen || (row.kind == DiffRow::Kind::Removed && row.text.contains(u"theirs.com"_s));
    }
    QVERIFY(seen);
    sheet->save();
    QCOMPARE(m_window->read(m_path), sampleFile("mine.com"));
}

void SaveFlowTest::overwritesWhenAsked()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"mine.com/secretflow"_s));
    m_window->write(u"kuscia.yaml"_s, sampleFile("theirs.com"));
    SaveSheet *sheet = review();
    sheet->backupBox().setChecked(true);
    sheet->banner().overwriteButton().click();
    QCOMPARE(m_window->read(m_path), sampleFile("mine.com"));
    const QDir folder = QFileInfo(m_path).dir();
    const QStringList backups = folder.entryList({u"*.bak"_s}, QDir::Files);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(m_window->read(folder.filePath(backups.first())), sampleFile("theirs.com"));
}

void SaveFlowTest::saysWhyItCannotWrite()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QDir().mkdir(m_path)); // root may write anything, but not into a folder's place
    SaveSheet *sheet = review();
    sheet->banner().overwriteButton().click();
    QVERIFY((*m_window)->saveSheet() == sheet);
    QVERIFY(!sheet->failureText().isEmpty());
    QVERIFY((*m_window)->workspace().isModified());
}

void SaveFlowTest::keepsTheWindowBehindOutOfReach()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    SaveSheet *sheet = review();
    const QSignalSpy undone(&(*m_window)->workspace(), &Workspace::documentChanged);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    m_window->press(Qt::Key_F8);
    QCOMPARE(undone.count(), 0);
    for (int i = 0; i < 20; ++i) {
        m_window->press(Qt::Key_Tab);
        QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
    }
    m_window->press(Qt::Key_Escape);
    QVERIFY(!(*m_window)->openSheet());
    QVERIFY((*m_window)->workspace().isModified());
}

void SaveFlowTest::asksBeforeChangesAreLost()
{
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    (*m_window)->close();
    QVERIFY((*m_window)->isVisible());
    auto *question = qobject_cast<Question *>((*m_window)->openSheet());
    QVERIFY(question);
    QVERIFY(question->title().contains(u"kuscia.yaml"_s));
    question->answer(2)->click(); // keep editing
    QVERIFY((*m_window)->isVisible());
    const QString other = m_window->write(u"other.yaml"_s, "image:\n  registries: []\n");
    (*m_window)->openFile(other);
    question = qobject_cast<Question *>((*m_window)->openSheet());
    QVERIFY(question);
    QCOMPARE((*m_window)->workspace().path(), m_path);
    question->answer(1)->click(); // discard
    QCOMPARE((*m_window)->workspace().path(), other);
    QCOMPARE(m_window->read(m_path), sampleFile());
    QVERIFY(!(*m_window)->openSheet());
}

QTEST_MAIN(SaveFlowTest)
#include "tst_saveflow.moc"
