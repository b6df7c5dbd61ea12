#include <QtTest/QtTest>

#include <QtCore/QTemporaryDir>

#include <sys/mount.h>

#include "tests/core/config/filecases.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Files that cannot be written, or not in the usual way: nothing is lost, and the reason is told.
class tst_UnwritableFile final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name = u"kuscia.yaml"_s) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        // others may look into it, for the cases without rights
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    }

    void aReadOnlyFileStaysAsItIs()
    {
        write(path(), "old", 0444);
        const auto loaded = loadConfigFile(path());
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
        const WithoutRights rights;
        if (!rights.hold()) {
            QSKIP("root cannot drop its rights here");
        }
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::NotWritable);
        QCOMPARE(contents(path()), QByteArray("old"));
        QCOMPARE(allIn(m_folder->path()).size(), 1);
    }

    void aReadOnlyDirectory()
    {
        write(path(), "old", 0666);
        const auto loaded = loadConfigFile(path());
        const WithoutRights rights;
        if (!rights.hold()) {
            QSKIP("root cannot drop its rights here");
        }
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::BackupFailed);
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new", {false, false})), MessageId::NotWritable);
        QCOMPARE(contents(path()), QByteArray("old"));
    }

    void aReadOnlyMount()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        const Mount disk("tmpfs", path(u"sub"_s), "tmpfs", 0, "size=1m");
        if (!disk.isThere()) {
            QSKIP(disk.whyNot().constData());
        }
        write(path(u"sub/kuscia.yaml"_s), "old");
        const auto loaded = loadConfigFile(path(u"sub/kuscia.yaml"_s));
        QCOMPARE(
            ::mount(nullptr, QFile::encodeName(path(u"sub"_s)).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr),
            0);
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::NotWritable);
        QCOMPARE(contents(path(u"sub/kuscia.yaml"_s)), QByteArray("old"));
    }

    void aFullDiskLosesNothing()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        const Mount disk("tmpfs", path(u"sub"_s), "tmpfs", 0, "size=64k");
        if (!disk.isThere()) {
            QSKIP(disk.whyNot().constData());
        }
        const QString file = path(u"sub/kuscia.yaml"_s);
        const QByteArray old(20'000, 'o');
        write(file, old);
        const auto loaded = loadConfigFile(file);
        // no room for the new file beside the old one and its backup
        QCOMPARE(errorOf(saveConfigFile(*loaded, QByteArray(30'000, 'n'))), MessageId::DiskFull);
        QCOMPARE(contents(file), old);
        QCOMPARE(allIn(path(u"sub"_s)), QStringList{u"kuscia.yaml"_s}); // nor is anything left behind
        // no room for the backup
        write(path(u"sub/filler"_s), QByteArray(36'000, 'f'));
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::DiskFull);
        QCOMPARE(contents(file), old);
        QCOMPARE(allIn(path(u"sub"_s)), (QStringList{u"filler"_s, u"kuscia.yaml"_s}));
        QVERIFY(QFile::remove(path(u"sub/filler"_s)));
        QVERIFY(saveConfigFile(*loaded, QByteArray(10'000, 'n')));
        QCOMPARE(contents(file), QByteArray(10'000, 'n'));
    }

    void aFileBoundIntoAContainerIsWrittenInPlace()
    {
        write(path(u"outside"_s), "old and rather long", 0640);
        write(path(), {});
        const Mount bound(QFile::encodeName(path(u"outside"_s)).constData(), path(), nullptr, MS_BIND, nullptr);
        if (!bound.isThere()) {
            QSKIP(bound.whyNot().constData());
        }
        for (const bool backup : {true, false}) {
            const auto loaded = loadConfigFile(path());
            const QByteArray old = loaded->bytes;
            for (const QByteArray &bytes : {QByteArray("new"), QByteArray(100'000, 'n'), QByteArray(), old}) {
                const auto saved = saveConfigFile(*loadConfigFile(path()), bytes, {backup, false});
                QVERIFY(saved);
                QVERIFY(saved->inPlace);
                QVERIFY(!saved->backup.isEmpty()); // also when none was asked for: there was a moment of danger
                QCOMPARE(statusOf(saved->backup).st_mode & 07777U, 0600U);
                QCOMPARE(contents(path()), bytes);
                QCOMPARE(contents(path(u"outside"_s)), bytes);
                QVERIFY(isUnchangedOnDisk(saved->file));
            }
        }
        const QStringList names = allIn(m_folder->path());
        QVERIFY(std::all_of(names.begin(), names.end(), [](const QString &name) {
            return name == u"outside" || name == u"kuscia.yaml" || name.endsWith(u".bak");
        }));
    }

    void aFileBoundFromAFullDiskStaysAsItIs()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        const Mount disk("tmpfs", path(u"sub"_s), "tmpfs", 0, "size=64k");
        if (!disk.isThere()) {
            QSKIP(disk.whyNot().constData());
        }
        write(path(u"sub/outside"_s), QByteArray(10'000, 'o'));
        write(path(), {});
        const Mount bound(QFile::encodeName(path(u"sub/outside"_s)).constData(), path(), nullptr, MS_BIND, nullptr);
        QVERIFY(bound.isThere());
        QCOMPARE(errorOf(saveConfigFile(*loadConfigFile(path()), QByteArray(100'000, 'n'))), MessageId::DiskFull);
        QCOMPARE(contents(path()), QByteArray(10'000, 'o'));
        QCOMPARE(backupsIn(m_folder->path()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_UnwritableFile)
#include "tst_unwritablefile.moc"
