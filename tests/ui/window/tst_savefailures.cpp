// Whatever stands between the text and the disk is said in the sheet, the old file stays, and there is a way out.
#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include <sys/mount.h>

#include "tests/core/config/filecases.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/save/restartcard.h"
#include "ui/save/savebanner.h"
#include "ui/save/savedpage.h"
#include "ui/save/savesheet.h"
#include "ui/window/filedesk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class SaveFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("savefailures"); }
    void init()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>();
    }
    void cleanupTestCase() { m_window.reset(); }
    void savesElsewhereWhenTheFileChanged();
    void replacesWhatStandsElsewhereWithABackup();
    void saysThatTheFileIsGone();
    void saysThatTheFolderIsGone();
    void saysThatTheFileIsReadOnly();
    void saysThatTheFolderIsReadOnly();
    void saysThatTheDiskIsFull();
    void saysThatAMountedFileIsWrittenInPlace();
    void speaksOfSubPathWhereAConfigMapIsMounted_data();
    void speaksOfSubPathWhereAConfigMapIsMounted();
    void speaksTheOtherLanguageWhenItChanges();

private:
    /// A file in a folder of its own, open and edited.
    QString openEdited(const QByteArray &host = "private.registry.com")
    {
        m_folder = QFileInfo(m_window->write(u"anchor"_s, {})).absolutePath() + u"/sub"_s;
        if (!QDir(m_folder).exists()) {
            Q_ASSERT(QDir().mkdir(m_folder));
        }
        const QString path = m_window->write(u"sub/kuscia.yaml"_s, sampleFile(host));
        (*m_window)->openFile(path);
        Q_ASSERT((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"mine.com/secretflow"_s));
        return path;
    }
    SaveSheet *review()
    {
        (*m_window)->actions().save->trigger();
        return (*m_window)->saveSheet();
    }
    /// The sheet is still there and says something, the text is not lost, the old file is as it was.
    void verifyRefused(SaveSheet *sheet, const QString &path, const QString &words)
    {
        QCOMPARE((*m_window)->saveSheet(), sheet);
        QVERIFY2(sheet->failureText().contains(words), qPrintable(sheet->failureText()));
        QVERIFY(!sheet->banner().text().isEmpty());
        QVERIFY(sheet->banner().elsewhereButton().isVisible());
        QVERIFY((*m_window)->workspace().isModified());
        if (QFileInfo::exists(path)) {
            QCOMPARE(m_window->read(path), sampleFile());
        }
    }

    QString m_folder;
    std::unique_ptr<WindowUnderTest> m_window;
};

void SaveFailuresTest::savesElsewhereWhenTheFileChanged()
{
    const QString path = openEdited();
    m_window->write(u"sub/kuscia.yaml"_s, sampleFile("theirs.com"));
    SaveSheet *sheet = review();
    QVERIFY(!sheet->saveButton().isEnabled());
    QVERIFY(sheet->banner().elsewhereButton().isVisible());
    const QString other = m_folder + u"/other.yaml"_s;
    sheet->saveElsewhere(other);
    QCOMPARE(m_window->read(other), sampleFile("mine.com"));
    QCOMPARE(m_window->read(path), sampleFile("theirs.com")); // theirs stays
    QCOMPARE((*m_window)->workspace().path(), other);         // and the other one is open now
    QVERIFY(!(*m_window)->workspace().isModified());
    QCOMPARE(FileDesk::recent().front(), other);
    sheet->close();
    QVERIFY((*m_window)->windowTitle().startsWith(u"other.yaml"_s));
}

void SaveFailuresTest::replacesWhatStandsElsewhereWithABackup()
{
    openEdited();
    const QString other = m_window->write(u"sub/other.yaml"_s, "image: {}\n");
    SaveSheet *sheet = review();
    sheet->backupBox().setChecked(true);
    sheet->saveElsewhere(other);
    QCOMPARE(m_window->read(other), sampleFile("mine.com"));
    const QStringList backups = QDir(m_folder).entryList({u"other.yaml.*.bak"_s});
    QCOMPARE(backups.size(), 1);
    QCOMPARE(m_window->read(m_folder + u'/' + backups.front()), QByteArray("image: {}\n"));
}

void SaveFailuresTest::saysThatTheFileIsGone()
{
    const QString path = openEdited();
    QVERIFY(QFile::remove(path));
    SaveSheet *sheet = review();
    QCOMPARE(sheet->banner().title(), u"The file is gone from its place"_s);
    QVERIFY(!sheet->saveButton().isEnabled());
    QVERIFY(!sheet->banner().reloadButton().isVisible());
    m_window->button(u"Write it again"_s)->click();
    QCOMPARE(m_window->read(path), sampleFile("mine.com"));
}

void SaveFailuresTest::saysThatTheFolderIsGone()
{
    const QString path = openEdited();
    QVERIFY(QDir(m_folder).removeRecursively());
    SaveSheet *sheet = review();
    sheet->banner().overwriteButton().click();
    QCOMPARE((*m_window)->saveSheet(), sheet);
    QVERIFY(!sheet->failureText().isEmpty());
    QVERIFY((*m_window)->workspace().isModified());
    const QString other = QFileInfo(m_folder).absolutePath() + u"/rescued.yaml"_s;
    sheet->saveElsewhere(other);
    QCOMPARE(m_window->read(other), sampleFile("mine.com"));
    QVERIFY(!QFileInfo::exists(path));
}

void SaveFailuresTest::saysThatTheFileIsReadOnly()
{
    const QString path = openEdited();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(QFile::setPermissions(QFileInfo(m_folder).absolutePath(), QFile::Permissions(0x7777)));
    SaveSheet *sheet = review();
    {
        const WithoutRights rights;
        if (!rights.hold()) {
            QSKIP("root cannot drop its rights here");
        }
        sheet->save();
    }
    verifyRefused(sheet, path, u"kuscia.yaml"_s);
}

void SaveFailuresTest::saysThatTheFolderIsReadOnly()
{
    const QString path = openEdited();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(QFileInfo(m_folder).absolutePath(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_folder, readable));
    SaveSheet *sheet = review();
    {
        const WithoutRights rights;
        if (!rights.hold()) {
            QSKIP("root cannot drop its rights here");
        }
        sheet->save();
    }
    verifyRefused(sheet, path, {});
    QVERIFY(QFile::setPermissions(m_folder, QFile::Permissions(0x7777)));
}

void SaveFailuresTest::saysThatTheDiskIsFull()
{
    m_folder = QFileInfo(m_window->write(u"anchor"_s, {})).absolutePath() + u"/sub"_s;
    QVERIFY(QDir().mkdir(m_folder));
    const Mount disk("tmpfs", m_folder, "tmpfs", 0, "size=16k");
    if (!disk.isThere()) {
        QSKIP(disk.whyNot().constData());
    }
    const QString path = openEdited();
    m_window->write(u"sub/filler"_s, QByteArray(8'000, 'f'));
    SaveSheet *sheet = review();
    sheet->save();
    verifyRefused(sheet, path, u"no space left"_s);
    QVERIFY(QFile::remove(m_folder + u"/filler"_s));
    sheet->save(); // there is room again
    QCOMPARE(m_window->read(path), sampleFile("mine.com"));
}

void SaveFailuresTest::saysThatAMountedFileIsWrittenInPlace()
{
    const QString outside = m_window->write(u"outside"_s, sampleFile());
    m_folder = QFileInfo(outside).absolutePath() + u"/sub"_s;
    QVERIFY(QDir().mkdir(m_folder));
    const QString path = m_window->write(u"sub/kuscia.yaml"_s, {});
    const Mount bound(QFile::encodeName(outside).constData(), path, nullptr, MS_BIND, nullptr);
    if (!bound.isThere()) {
        QSKIP(bound.whyNot().constData());
    }
    (*m_window)->openFile(path);
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"mine.com/secretflow"_s));
    SaveSheet *sheet = review();
    sheet->backupBox().setChecked(false);
    sheet->save();
    QCOMPARE(m_window->read(outside), sampleFile("mine.com"));
    QVERIFY2(sheet->donePage().note().startsWith(u"The file was written in place."_s),
             qPrintable(sheet->donePage().note()));
    QVERIFY(sheet->donePage().note().contains(u".bak"_s)); // kept although nobody asked for it
}

void SaveFailuresTest::speaksOfSubPathWhereAConfigMapIsMounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("commands");
    QTest::newRow("a file") << sampleFile() << 2;
    QTest::newRow("a ConfigMap")
        << QByteArray("apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: |\n    mode: lite\n    image:\n"
                      "      registries:\n        - name: a\n          endpoint: a.com\n")
        << 1;
}

void SaveFailuresTest::speaksOfSubPathWhereAConfigMapIsMounted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, commands);
    m_window->open(bytes);
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"mine.com"_s));
    SaveSheet *sheet = review();
    sheet->save();
    const auto *card = sheet->findChild<RestartCard *>();
    QVERIFY(card);
    QCOMPARE(card->findChildren<QLineEdit *>().size(), commands);
    QStringList words;
    for (const Label *label : card->findChildren<Label *>()) {
        words << label->text();
    }
    QVERIFY(words.join(u' ').contains(u"subPath"_s));
}

void SaveFailuresTest::speaksTheOtherLanguageWhenItChanges()
{
    openEdited();
    m_window->write(u"sub/kuscia.yaml"_s, sampleFile("theirs.com"));
    SaveSheet *sheet = review();
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QVERIFY(sheet->banner().title().contains(u"文件"_s));
    QCOMPARE(sheet->banner().elsewhereButton().text(), u"另存到…"_s);
    sheet->banner().overwriteButton().click();
    QVERIFY(sheet->donePage().text().contains(u"已写入"_s));
    (*m_window)->setLanguage(Language::English);
    WindowUnderTest::settle();
    QVERIFY(sheet->donePage().text().startsWith(u"The file is written."_s));
    QCOMPARE(sheet->saveButton().text(), u"Close"_s);
}

QTEST_MAIN(SaveFailuresTest)
#include "tst_savefailures.moc"
