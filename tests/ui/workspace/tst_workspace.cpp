#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/ui/support/windowundertest.h"
#include "ui/workspace/workspace.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const Field endpoint{FieldKind::RegistryEndpoint, 0};

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAFile();
    void keepsWhatIsOpenWhenAnotherFileIsBad();
    void changesOnlyTheBytesOfTheEdit();
    void undoesToTheByteAndIsCleanAgain();
    void makesOneStepOfTypingInOneField();
    void dropsAStepThatWasTypedAndTakenBack();
    void renamesTheStepsWithTheLanguage();
    void tellsARefusedEdit();
    void doesNothingWhenAValueStaysTheSame();
    void lintsSoonAfterTypingAndAtOnceWhenAsked();
    void savesAndIsUnmodified();
    void noticesAChangeOnDisk();
    void readsAgainAndKeepsTheTextOneUndoAway();
    void forgetsOnClose();

private:
    QString file() const { return m_folder->filePath(u"kuscia.yaml"_s); }
    void write(const QByteArray &bytes) const;
    QByteArray onDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkspaceTest::write(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray WorkspaceTest::onDisk() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    write(sampleFile());
    QVERIFY(m_workspace->open(file()));
}

void WorkspaceTest::opensAFile()
{
    Workspace workspace;
    QVERIFY(!workspace.hasDocument());
    const QSignalSpy opened(&workspace, &Workspace::documentOpened);
    const QSignalSpy changed(&workspace, &Workspace::documentChanged);
    QVERIFY(workspace.open(file()));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(workspace.hasDocument());
    QVERIFY(!workspace.isModified());
    QCOMPARE(workspace.fileName(), u"kuscia.yaml"_s);
    QCOMPARE(workspace.folder(), m_folder->path());
    QCOMPARE(workspace.image().registries.size(), std::size_t(3));
    QVERIFY(!workspace.findings().empty()); // the scheme of lab
}

void WorkspaceTest::keepsWhatIsOpenWhenAnotherFileIsBad()
{
    const QSignalSpy opened(m_workspace.get(), &Workspace::documentOpened);
    QVERIFY(!m_workspace->open(m_folder->filePath(u"missing.yaml"_s)));
    QCOMPARE(opened.count(), 0);
    QCOMPARE(m_workspace->path(), file());
    QCOMPARE(m_workspace->config().bytes(), sampleFile());
}

void WorkspaceTest::changesOnlyTheBytesOfTheEdit()
{
    QVERIFY(m_workspace->setField(endpoint, u"new.registry.com/secretflow"_s));
    QVERIFY(m_workspace->isModified());
    QCOMPARE(m_workspace->config().bytes(), sampleFile("new.registry.com"));
}

void WorkspaceTest::undoesToTheByteAndIsCleanAgain()
{
    QVERIFY(m_workspace->setField(endpoint, u"a.com"_s));
    QVERIFY(m_workspace->setPassword(0, Secret(u"other"_s)));
    QVERIFY(m_workspace->apply({RemoveRegistry{1}}));
    m_workspace->undoStack().setIndex(0);
    QCOMPARE(m_workspace->config().bytes(), sampleFile());
    QVERIFY(!m_workspace->isModified());
    m_workspace->undoStack().setIndex(3);
    QVERIFY(m_workspace->isModified());
    QCOMPARE(m_workspace->image().registries.size(), std::size_t(2));
}

void WorkspaceTest::makesOneStepOfTypingInOneField()
{
    QVERIFY(m_workspace->setField(endpoint, u"a"_s));
    QVERIFY(m_workspace->setField(endpoint, u"ab"_s));
    QVERIFY(m_workspace->setField(endpoint, u"abc"_s));
    QCOMPARE(m_workspace->undoStack().count(), 1);
    QVERIFY(m_workspace->setField({FieldKind::RegistryUsername, 0}, u"other"_s));
    QCOMPARE(m_workspace->undoStack().count(), 2);
}

void WorkspaceTest::dropsAStepThatWasTypedAndTakenBack()
{
    const QString before = m_workspace->image().registries[0].endpoint;
    QVERIFY(m_workspace->setField(endpoint, before + u'x'));
    QVERIFY(m_workspace->setField(endpoint, before));
    QCOMPARE(m_workspace->undoStack().count(), 0);
    QVERIFY(!m_workspace->isModified());
}

void WorkspaceTest::renamesTheStepsWithTheLanguage()
{
    QVERIFY(m_workspace->setField(endpoint, u"a.com"_s));
    QCOMPARE(m_workspace->undoText(), u"Change the endpoint of private"_s);
    LanguageSwitch language;
    language.set(Language::Chinese);
    QVERIFY(m_workspace->undoText().contains(u"private"_s));
    QVERIFY(m_workspace->undoText() != u"Change the endpoint of private"_s);
}

void WorkspaceTest::tellsARefusedEdit()
{
    const QSignalSpy refused(m_workspace.get(), &Workspace::refused);
    QVERIFY(!m_workspace->apply({RemoveRegistry{7}}));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_workspace->config().bytes(), sampleFile());
    QCOMPARE(m_workspace->undoStack().count(), 0);
}

void WorkspaceTest::doesNothingWhenAValueStaysTheSame()
{
    const QSignalSpy changed(m_workspace.get(), &Workspace::documentChanged);
    QVERIFY(m_workspace->setField(endpoint, u"private.registry.com/secretflow"_s));
    QVERIFY(m_workspace->setPassword(0, Secret(u"testpass"_s)));
    QCOMPARE(changed.count(), 0);
}

void WorkspaceTest::lintsSoonAfterTypingAndAtOnceWhenAsked()
{
    const auto schemes = [this] {
        return std::count_if(m_workspace->findings().begin(), m_workspace->findings().end(),
                             [](const Finding &finding) { return finding.message.id == MessageId::EndpointScheme; });
    };
    QCOMPARE(schemes(), 1);
    QSignalSpy found(m_workspace.get(), &Workspace::findingsChanged);
    QVERIFY(m_workspace->setField({FieldKind::RegistryEndpoint, 2}, u"harbor.lab.internal/sf"_s));
    QCOMPARE(schemes(), 1); // not yet: somebody is typing
    QVERIFY(found.wait(2000));
    QCOMPARE(schemes(), 0);
    m_workspace->undoStack().undo();
    m_workspace->lintNow();
    QCOMPARE(schemes(), 1);
}

void WorkspaceTest::savesAndIsUnmodified()
{
    QVERIFY(m_workspace->setField(endpoint, u"new.registry.com/secretflow"_s));
    QVERIFY(m_workspace->save({}));
    QCOMPARE(onDisk(), sampleFile("new.registry.com"));
    QVERIFY(!m_workspace->isModified());
    QVERIFY(m_workspace->undoStack().canUndo());
    m_workspace->undoStack().undo();
    QVERIFY(m_workspace->isModified()); // the disk holds the new text now
}

void WorkspaceTest::noticesAChangeOnDisk()
{
    QSignalSpy told(m_workspace.get(), &Workspace::diskChanged);
    write(sampleFile("elsewhere.com"));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(m_workspace->isChangedOnDisk());
    QVERIFY(m_workspace->setField(endpoint, u"mine.com/x"_s));
    QVERIFY(!m_workspace->save({}));
    QCOMPARE(onDisk(), sampleFile("elsewhere.com")); // theirs is not lost
    write(sampleFile());
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(!m_workspace->isChangedOnDisk());
}

void WorkspaceTest::readsAgainAndKeepsTheTextOneUndoAway()
{
    QVERIFY(m_workspace->setField(endpoint, u"mine.com/x"_s));
    const QByteArray mine = m_workspace->config().bytes();
    write(sampleFile("elsewhere.com"));
    QVERIFY(m_workspace->reload());
    QCOMPARE(m_workspace->config().bytes(), sampleFile("elsewhere.com"));
    QVERIFY(!m_workspace->isModified());
    m_workspace->undoStack().undo();
    QCOMPARE(m_workspace->config().bytes(), mine);
    QVERIFY(m_workspace->isModified());
}

void WorkspaceTest::forgetsOnClose()
{
    QVERIFY(m_workspace->setField(endpoint, u"a.com"_s));
    m_workspace->close();
    QVERIFY(!m_workspace->hasDocument());
    QVERIFY(!m_workspace->isModified());
    QVERIFY(m_workspace->findings().empty());
    QVERIFY(m_workspace->image().registries.empty());
    QVERIFY(!m_workspace->undoStack().canUndo());
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
