// Taking back a version that saving has kept: seen first, undone like any change, written only by saving.
#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>

#include "core/config/backups.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/save/changelist.h"
#include "ui/save/diffview.h"
#include "ui/save/savesheet.h"
#include "ui/save/versionssheet.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class VersionsFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("versionsflow"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
        m_path = m_window->open(sampleFile("first.com", "password-1"));
    }
    void cleanupTestCase() { m_window.reset(); }
    void saysThatThereIsNone();
    void showsTheNewestFirstAndMasked();
    void restoresAsOneChange();
    void restoresFromTheKeyboard();
    void saysWhyAVersionCannotBeRead();
    void saysWhenThereIsNoDifference();

private:
    /// Saves the file with another host, so that what stood there becomes a version.
    void saveWith(const QString &host)
    {
        Workspace &workspace = (*m_window)->workspace();
        QVERIFY(workspace.setField({FieldKind::RegistryEndpoint, 0}, host + u"/secretflow"_s));
        QVERIFY(workspace.save({}));
    }
    VersionsSheet *versions()
    {
        (*m_window)->actions().earlierVersions->trigger();
        return qobject_cast<VersionsSheet *>((*m_window)->openSheet());
    }
    static QString shown(const VersionsSheet &sheet, DiffRow::Kind kind)
    {
        QStringList lines;
        for (const DiffRow &row : sheet.diff().rows()) {
            if (row.kind == kind) {
                lines << row.text.trimmed();
            }
        }
        return lines.join(u'\n');
    }

    QString m_path;
    std::unique_ptr<WindowUnderTest> m_window;
};

void VersionsFlowTest::saysThatThereIsNone()
{
    VersionsSheet *sheet = versions();
    QVERIFY(sheet);
    QCOMPARE(sheet->versionCount(), 0);
    QVERIFY(!sheet->restoreButton().isEnabled());
    QVERIFY(sheet->restoreButton().toolTip().contains(u"10"_s));
}

void VersionsFlowTest::showsTheNewestFirstAndMasked()
{
    saveWith(u"second.com"_s);
    QVERIFY((*m_window)->workspace().setPassword(0, Secret(u"password-2"_s)));
    saveWith(u"third.com"_s);
    VersionsSheet *sheet = versions();
    QCOMPARE(sheet->versionCount(), 2);
    QVERIFY(shown(*sheet, DiffRow::Kind::Added).startsWith(u"endpoint: second.com/secretflow"_s));
    QVERIFY(shown(*sheet, DiffRow::Kind::Removed).startsWith(u"endpoint: third.com/secretflow"_s));
    const QString all = shown(*sheet, DiffRow::Kind::Added) + shown(*sheet, DiffRow::Kind::Removed);
    QVERIFY(all.contains(u"password: \"••••••••\""_s));
    QVERIFY(!all.contains(u"password-"_s));
    m_window->press(Qt::Key_Down);
    QVERIFY(shown(*sheet, DiffRow::Kind::Added).startsWith(u"endpoint: first.com/secretflow"_s));
    m_window->button(u"Show passwords"_s)->click();
    QVERIFY(shown(*sheet, DiffRow::Kind::Added).contains(u"password-1"_s));
}

void VersionsFlowTest::restoresAsOneChange()
{
    saveWith(u"second.com"_s);
    const QByteArray now = m_window->read(m_path);
    versions()->restoreButton().click();
    Workspace &workspace = (*m_window)->workspace();
    QCOMPARE(workspace.config().bytes(), sampleFile("first.com", "password-1"));
    QCOMPARE(m_window->read(m_path), now); // nothing is written before it is saved
    SaveSheet *save = (*m_window)->saveSheet();
    QVERIFY(save);
    save->close();
    QVERIFY2(workspace.undoText().startsWith(u"Restore the version of "_s), qPrintable(workspace.undoText()));
    workspace.undoStack().undo();
    QCOMPARE(workspace.config().bytes(), now);
    QVERIFY(!workspace.isModified());
}

void VersionsFlowTest::restoresFromTheKeyboard()
{
    saveWith(u"second.com"_s);
    QVERIFY(versions());
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    WindowUnderTest::settle();
    QVERIFY((*m_window)->saveSheet());
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->read(m_path), sampleFile("first.com", "password-1"));
}

void VersionsFlowTest::saysWhyAVersionCannotBeRead()
{
    saveWith(u"second.com"_s);
    const std::vector<Backup> kept = (*m_window)->workspace().earlierVersions();
    QCOMPARE(kept.size(), std::size_t(1));
    m_window->write(QFileInfo(kept.front().path).fileName(), "a: [");
    VersionsSheet *sheet = versions();
    QCOMPARE(sheet->versionCount(), 1);
    QVERIFY(!sheet->restoreButton().isEnabled());
    QVERIFY(sheet->restoreButton().toolTip().contains(u"YAML"_s));
}

void VersionsFlowTest::saysWhenThereIsNoDifference()
{
    saveWith(u"second.com"_s);
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"first.com/secretflow"_s));
    VersionsSheet *sheet = versions();
    QVERIFY(!sheet->restoreButton().isEnabled());
    QVERIFY(!sheet->restoreButton().toolTip().isEmpty());
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QCOMPARE(sheet->restoreButton().text(), u"恢复"_s);
    QVERIFY(sheet->list().accessibleDescription().contains(u"与现在相同"_s));
    (*m_window)->setLanguage(Language::English);
}

QTEST_MAIN(VersionsFlowTest)
#include "tst_versionsflow.moc"
