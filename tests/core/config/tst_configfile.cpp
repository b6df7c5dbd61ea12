#include <QtTest/QtTest>

#include <QtCore/QTemporaryDir>

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "core/config/backups.h"
#include "tests/core/config/filecases.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class tst_ConfigFile final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name = u"kuscia.yaml"_s) const { return m_folder->filePath(name); }

    void checkNotLoaded(const QString &file, MessageId id)
    {
        const auto loaded = loadConfigFile(file);
        QVERIFY(!loaded);
        QCOMPARE(nameOf(loaded.error().id), nameOf(id));
        QCOMPARE(loaded.error().facts.value(Fact::Path), file);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        // others may look into it, for the cases without rights
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    }

    // ---- reading

    void readsTheBytesAsTheyAre()
    {
        const QByteArray bytes = "\xEF\xBB\xBFmode: lite\r\n\0\xFF no text at all";
        write(path(), bytes);
        const auto loaded = loadConfigFile(path());
        QVERIFY(loaded);
        QCOMPARE(loaded->bytes, bytes);
        QCOMPARE(loaded->path, path());
        QVERIFY(isUnchangedOnDisk(*loaded));
    }

    void aMissingFile() { checkNotLoaded(path(), MessageId::FileMissing); }
    void aFileBelowAFile()
    {
        write(path(), "a");
        checkNotLoaded(path() + u"/x"_s, MessageId::FileMissing);
    }
    void aDirectory() { checkNotLoaded(m_folder->path(), MessageId::IsDirectory); }
    void aDevice() { checkNotLoaded(u"/dev/zero"_s, MessageId::NotARegularFile); }
    void aPipeThatNobodyWritesTo()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        checkNotLoaded(path(), MessageId::NotARegularFile);
    }
    void aSocket()
    {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        struct sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path());
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        QCOMPARE(::bind(socket, reinterpret_cast<struct sockaddr *>(&address), sizeof address), 0);
        checkNotLoaded(path(), MessageId::NotARegularFile);
        ::close(socket);
    }
    void aLinkToNowhereAndALoop()
    {
        QVERIFY(QFile::link(path(u"nowhere"_s), path()));
        checkNotLoaded(path(), MessageId::FileMissing);
        QVERIFY(QFile::link(path(u"b"_s), path(u"a"_s)));
        QVERIFY(QFile::link(path(u"a"_s), path(u"b"_s)));
        checkNotLoaded(path(u"a"_s), MessageId::FileUnreadable);
    }
    void aFileOverTheLimit()
    {
        write(path(), {});
        QVERIFY(QFile::resize(path(), configSizeLimit + 1)); // sparse
        checkNotLoaded(path(), MessageId::FileTooBig);
        QVERIFY(QFile::resize(path(), configSizeLimit));
        QVERIFY(loadConfigFile(path()));
    }
    void aFileThatSaysItIsEmptyAndIsNot()
    {
        const auto loaded = loadConfigFile(u"/proc/self/status"_s);
        QVERIFY(loaded);
        QVERIFY(loaded->bytes.contains("Name:"));
    }
    void aFileOfSomebodyElse()
    {
        write(path(), "a: b", 0000);
        const WithoutRights rights;
        if (!rights.hold()) {
            QSKIP("root cannot drop its rights here");
        }
        checkNotLoaded(path(), MessageId::FileUnreadable);
    }

    // ---- saving

    void replacesTheFileAndKeepsTheOldBytes()
    {
        write(path(), "old\r\n", 0640);
        const auto before = statusOf(path());
        const auto saved = saveConfigFile(*loadConfigFile(path()), "new\n");
        QVERIFY(saved);
        QCOMPARE(contents(path()), QByteArray("new\n"));
        QVERIFY(!saved->inPlace);
        QCOMPARE(saved->file.bytes, QByteArray("new\n"));
        QVERIFY(isUnchangedOnDisk(saved->file));
        QVERIFY(statusOf(path()).st_ino != before.st_ino); // another file under the same name: nobody sees half of it
        QCOMPARE(statusOf(path()).st_mode & 07777U, 0640U);
        QCOMPARE(contents(saved->backup), QByteArray("old\r\n"));
        QCOMPARE(statusOf(saved->backup).st_mode & 07777U, 0600U);
        QCOMPARE(QFileInfo(saved->backup).absolutePath(), m_folder->path());
        QCOMPARE(allIn(m_folder->path()), (QStringList{u"kuscia.yaml"_s, backupsIn(m_folder->path()).front()}));
    }

    void saysWhatItSavedForTheNextTime()
    {
        write(path(), "one");
        auto saved = saveConfigFile(*loadConfigFile(path()), "two");
        QVERIFY(saved);
        saved = saveConfigFile(saved->file, "three");
        QVERIFY(saved);
        QCOMPARE(contents(path()), QByteArray("three"));
        QCOMPARE(contents(saved->backup), QByteArray("two"));
    }

    void keepsTheModeWhateverItIs_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::newRow("for the owner only") << 0600U;
        QTest::newRow("for everybody") << 0666U;
        QTest::newRow("with odd bits") << 02750U;
    }
    void keepsTheModeWhateverItIs()
    {
        QFETCH(uint, mode);
        write(path(), "old", mode);
        QVERIFY(saveConfigFile(*loadConfigFile(path()), "new"));
        QCOMPARE(statusOf(path()).st_mode & 07777U, mode);
    }

    void keepsTheOwnerWhereItMay()
    {
        if (::getuid() != 0) {
            QSKIP("only root can give files away");
        }
        write(path(), "old");
        QCOMPARE(::chown(QFile::encodeName(path()).constData(), 12345, 23456), 0);
        QVERIFY(saveConfigFile(*loadConfigFile(path()), "new"));
        QCOMPARE(statusOf(path()).st_uid, 12345U);
        QCOMPARE(statusOf(path()).st_gid, 23456U);
    }

    void keepsExtendedAttributes()
    {
        write(path(), "old");
        const QByteArray name = QFile::encodeName(path());
        if (::setxattr(name.constData(), "user.note", "kept", 4, 0) != 0) {
            QSKIP("this file system has no extended attributes");
        }
        QVERIFY(saveConfigFile(*loadConfigFile(path()), "new"));
        char value[8] = {};
        QCOMPARE(::getxattr(name.constData(), "user.note", value, sizeof value), ssize_t(4));
        QCOMPARE(QByteArray(value), QByteArray("kept"));
    }

    void followsSymlinks()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        write(path(u"real/kuscia.yaml"_s), "old");
        QVERIFY(QFile::link(u"real/kuscia.yaml"_s, path(u"link"_s)));
        QVERIFY(QFile::link(path(u"link"_s), path()));
        const auto loaded = loadConfigFile(path());
        QVERIFY(loaded);
        QCOMPARE(loaded->target, path(u"real/kuscia.yaml"_s));
        const auto saved = saveConfigFile(*loaded, "new");
        QVERIFY(saved);
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QCOMPARE(contents(path(u"real/kuscia.yaml"_s)), QByteArray("new"));
        QCOMPARE(backupsIn(path(u"real"_s)).size(), 1); // beside the file, not beside the link
        QCOMPARE(backupsIn(m_folder->path()).size(), 0);
        QCOMPARE(saved->file.path, path());
    }

    void refusesAFileThatChangedMeanwhile()
    {
        write(path(), "old");
        const auto loaded = loadConfigFile(path());
        write(path(), "by somebody else");
        QVERIFY(!isUnchangedOnDisk(*loaded));
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::ChangedOnDisk);
        QCOMPARE(contents(path()), QByteArray("by somebody else"));
        QCOMPARE(allIn(m_folder->path()).size(), 1);

        const auto saved = saveConfigFile(*loaded, "new", {true, true});
        QVERIFY(saved);
        QCOMPARE(contents(path()), QByteArray("new"));
        QCOMPARE(contents(saved->backup), QByteArray("by somebody else")); // what was on disk, not what was loaded
    }

    void aFileThatWasRewrittenTheSameIsNotChanged()
    {
        write(path(), "old");
        const auto loaded = loadConfigFile(path());
        write(path(), "old");
        QVERIFY(isUnchangedOnDisk(*loaded));
        QVERIFY(saveConfigFile(*loaded, "new"));
    }

    void aFileThatVanished()
    {
        write(path(), "old");
        const auto loaded = loadConfigFile(path());
        QVERIFY(QFile::remove(path()));
        QVERIFY(!isUnchangedOnDisk(*loaded));
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::FileVanished);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(saveConfigFile(*loaded, "new", {true, true}));
        QCOMPARE(contents(path()), QByteArray("new"));
    }

    void aFolderThatVanished()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        write(path(u"sub/kuscia.yaml"_s), "old");
        const auto loaded = loadConfigFile(path(u"sub/kuscia.yaml"_s));
        QVERIFY(QDir(path(u"sub"_s)).removeRecursively());
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new")), MessageId::FileVanished);
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new", {true, true})), MessageId::NotWritable);
    }

    void aFileThatBecameADirectory()
    {
        write(path(), "old");
        const auto loaded = loadConfigFile(path());
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir(m_folder->path()).mkdir(u"kuscia.yaml"_s));
        QCOMPARE(errorOf(saveConfigFile(*loaded, "new", {true, true})), MessageId::IsDirectory);
    }

    void aNewFileIsForItsOwnerOnly()
    {
        const auto saved = saveConfigFile({path(), {}, {}, {}}, "new");
        QVERIFY(saved);
        QCOMPARE(contents(path()), QByteArray("new"));
        QCOMPARE(saved->backup, QString());
        QCOMPARE(statusOf(path()).st_mode & 07777U, 0600U);
        QCOMPARE(allIn(m_folder->path()).size(), 1);
    }

    void aNewFileDoesNotReplaceAnother()
    {
        write(path(), "somebody's");
        QCOMPARE(errorOf(saveConfigFile({path(), {}, {}, {}}, "new")), MessageId::ChangedOnDisk);
        QCOMPARE(contents(path()), QByteArray("somebody's"));
    }

    void anEmptyFileIsNoNewFile()
    {
        write(path(), {});
        const auto loaded = loadConfigFile(path());
        QVERIFY(!loaded->fingerprint.isEmpty());
        QVERIFY(saveConfigFile(*loaded, "new"));
    }

    // ---- backups

    void keepsTheLastTenBackupsAndNobodysOwnFiles()
    {
        write(path(), "0");
        const QStringList others = {u"kuscia.yaml.bak"_s, u"kuscia.yaml.20240101T000000.000X.bak"_s,
                                    u"other.yaml.20240101T000000.000Z.bak"_s, u"kuscia.yaml.my-copy-of-monday.bak"_s};
        for (const QString &name : others) {
            write(path(name), "mine");
        }
        write(path(u"kuscia.yaml.20240101T000000.000Z.bak"_s), "the oldest of ours");
        auto loaded = loadConfigFile(path());
        for (int i = 1; i <= 15; ++i) {
            const auto saved = saveConfigFile(*loaded, QByteArray::number(i));
            QVERIFY(saved);
            loaded = saved->file;
        }
        QStringList ours;
        for (const QString &name : backupsIn(m_folder->path())) {
            if (!others.contains(name)) {
                ours.push_back(name);
            }
        }
        QCOMPARE(ours.size(), 10);
        for (int i = 0; i < ours.size(); ++i) {
            QCOMPARE(contents(path(ours.at(i))), QByteArray::number(5 + i)); // in order, also within one millisecond
        }
        for (const QString &name : others) {
            QCOMPARE(contents(path(name)), QByteArray("mine"));
        }
    }

    void listsItsBackupsAndGivesThemBack()
    {
        write(path(), "1");
        QVERIFY(QFile::link(path(), path(u"link.yaml"_s)));
        write(path(u"kuscia.yaml.mine.bak"_s), "x");
        for (const char *next : {"2", "3"}) {
            QVERIFY(saveConfigFile(*loadConfigFile(path()), next));
        }
        for (const QString &name : {path(), path(u"link.yaml"_s)}) {
            const std::vector<Backup> backups = backupsFor(name);
            QCOMPARE(backups.size(), std::size_t(2)); // newest first
            QCOMPARE(*bytesOfBackup(backups[0]), QByteArray("2"));
            QCOMPARE(*bytesOfBackup(backups[1]), QByteArray("1"));
            QVERIFY(backups[0].time > backups[1].time);
            QVERIFY(qAbs(backups[0].time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QCOMPARE(backups[0].size, 1);
        }
        QVERIFY(backupsFor(path(u"other.yaml"_s)).empty());
        QCOMPARE(bytesOfBackup({path(u"none.bak"_s), {}, 0}).error().id, MessageId::FileMissing);
    }

    void makesNoBackupWhenNoneIsAskedFor()
    {
        write(path(), "old");
        const auto saved = saveConfigFile(*loadConfigFile(path()), "new", {false, false});
        QVERIFY(saved);
        QCOMPARE(saved->backup, QString());
        QCOMPARE(allIn(m_folder->path()), QStringList{u"kuscia.yaml"_s});
    }

    // ---- what forbids writing
};

QTEST_GUILESS_MAIN(tst_ConfigFile)
#include "tst_configfile.moc"
