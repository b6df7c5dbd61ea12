#include <QtTest/QtTest>

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>

#include "tests/core/config/filecases.h"

using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QString strace = u"/usr/bin/strace"_s;
constexpr int patience = 30'000;

/// One system call of the saving: the nth of its name in the whole run, as strace counts them.
struct Call {
    QByteArray name;
    int count;
};

} // namespace

/// The saver is killed at every system call it makes: what is on disk afterwards is the old file or the new one, whole.
class tst_SaveKill final : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_old = "mode: lite\nimage:\n  defaultRegistry: old\n" + QByteArray(20'000, '#') + "\n";
    const QByteArray m_new = "mode: lite\nimage:\n  defaultRegistry: new\n" + QByteArray(30'000, '#') + "\n";

    /// Exit code of the traced saver, or -1 when it was killed.
    int run(const QStringList &options, const QString &target, const QString &news)
    {
        QProcess process;
        process.start(strace, options + QStringList{QStringLiteral(KIA_SAVER), target, news});
        if (!process.waitForFinished(patience)) {
            return -2;
        }
        m_errors = process.readAllStandardError();
        // strace dies of the signal its child died of
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    std::vector<Call> callsOfTheSaving(const QString &folder)
    {
        const QString log = folder + u"/trace"_s;
        write(folder + u"/kuscia.yaml"_s, m_old);
        if (run({u"-f"_s, u"-o"_s, log}, folder + u"/kuscia.yaml"_s, folder + u"/new"_s) != 0) {
            return {};
        }
        std::vector<Call> calls;
        QHash<QByteArray, int> counts;
        int marks = 0;
        for (const QByteArray &line : contents(log).split('\n')) {
            const QByteArray call = line.mid(line.indexOf(' ') + 1).trimmed();
            const QByteArray name = call.left(call.indexOf('('));
            if (name.isEmpty() || name.contains(' ') || call.startsWith('+')) {
                continue;
            }
            const int count = ++counts[name];
            marks += name == "getppid" ? 1 : 0;
            if (marks == 1 && name != "getppid") {
                calls.push_back({name, count});
            }
        }
        return calls;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(strace)) {
            QSKIP("strace is not installed");
        }
        QTemporaryDir folder;
        write(folder.filePath(u"new"_s), m_new);
        write(folder.filePath(u"kuscia.yaml"_s), m_old);
        if (run({u"-f"_s, u"-o"_s, u"/dev/null"_s}, folder.filePath(u"kuscia.yaml"_s), folder.filePath(u"new"_s)) !=
            0) {
            if (m_errors.contains("ptrace")) {
                QSKIP("this machine forbids ptrace");
            }
            QFAIL(m_errors.constData());
        }
        QCOMPARE(contents(folder.filePath(u"kuscia.yaml"_s)), m_new);
    }

    void leavesTheOldOrTheNewFile_data()
    {
        QTest::addColumn<QString>("injection");
        QTest::newRow("killed") << u"signal=SIGKILL"_s;
        QTest::newRow("the disk is full") << u"error=ENOSPC"_s;
        QTest::newRow("the disk is broken") << u"error=EIO"_s;
    }
    void leavesTheOldOrTheNewFile()
    {
        QFETCH(QString, injection);
        QTemporaryDir plan;
        write(plan.filePath(u"new"_s), m_new);
        const std::vector<Call> calls = callsOfTheSaving(plan.path());
        QVERIFY(calls.size() > 10);
        int failures = 0;
        for (const Call &call : calls) {
            if (!injection.startsWith(u"signal") &&
                (call.name == "exit_group" || call.name == "munmap" || call.name == "brk" || call.name == "mmap")) {
                continue; // memory has no disk
            }
            const QString at = QString::fromLatin1(call.name) + u":"_s + injection + u":when=%1"_s.arg(call.count);
            QTemporaryDir folder;
            QVERIFY(folder.isValid());
            const QString target = folder.filePath(u"kuscia.yaml"_s);
            write(target, m_old);
            const int code =
                run({u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"inject="_s + at}, target, plan.filePath(u"new"_s));
            const QByteArray bytes = contents(target);
            QVERIFY2(bytes == m_old || bytes == m_new, qPrintable(at));
            QVERIFY2(code != 0 || bytes == m_new, qPrintable(at + u": said to be saved, and is not"_s));
            QVERIFY2(code != 1 || bytes == m_old, qPrintable(at + u": said to have failed, and is saved"_s));
            failures += code != 0 ? 1 : 0;
            // nothing worse than a temporary file or a backup is left, and both are for the owner only
            const QStringList entries =
                QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
            for (const QString &entry : entries) {
                QVERIFY2(entry.startsWith(u"kuscia.yaml"), qPrintable(at + u": "_s + entry));
                if (entry.endsWith(u".bak")) {
                    QVERIFY2(QByteArray(m_old).startsWith(contents(folder.filePath(entry))), qPrintable(at));
                    struct stat status = {};
                    QCOMPARE(::stat(QFile::encodeName(folder.filePath(entry)).constData(), &status), 0);
                    QCOMPARE(status.st_mode & 0777U, 0600U);
                }
            }
        }
        QVERIFY(failures > 3); // the injection did reach the saving
    }

    /// A file that is bound into a container by itself is written into, so there are moments in which it is neither the
    /// old nor the new one. In each of them the old bytes stand in a backup, whole.
    void aFileWrittenInPlaceIsNeverLost()
    {
        QTemporaryDir plan;
        write(plan.filePath(u"new"_s), m_new);
        const auto bind = [](const QTemporaryDir &folder) {
            write(folder.filePath(u"kuscia.yaml"_s), {});
            return std::make_unique<Mount>(QFile::encodeName(folder.filePath(u"outside"_s)).constData(),
                                           folder.filePath(u"kuscia.yaml"_s), nullptr, MS_BIND, nullptr);
        };
        write(plan.filePath(u"outside"_s), m_old);
        const auto bound = bind(plan);
        if (!bound->isThere()) {
            QSKIP(bound->whyNot().constData());
        }
        const std::vector<Call> calls = callsOfTheSaving(plan.path());
        QVERIFY(calls.size() > 10);
        int killed = 0;
        int rescued = 0;
        for (const Call &call : calls) {
            const QString at = QString::fromLatin1(call.name) + u":signal=SIGKILL:when=%1"_s.arg(call.count);
            QTemporaryDir folder;
            write(folder.filePath(u"outside"_s), m_old);
            const auto mount = bind(folder);
            QVERIFY(mount->isThere());
            killed += run({u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"inject="_s + at},
                          folder.filePath(u"kuscia.yaml"_s), plan.filePath(u"new"_s)) == -1
                          ? 1
                          : 0;
            const QByteArray bytes = contents(folder.filePath(u"outside"_s));
            const QStringList backups = backupsIn(folder.path());
            const bool hasBackup = std::any_of(backups.begin(), backups.end(), [&](const QString &name) {
                return contents(folder.filePath(name)) == m_old;
            });
            const bool isWhole = bytes == m_old || bytes == m_new;
            QVERIFY2(isWhole || hasBackup, qPrintable(at));
            rescued += isWhole ? 0 : 1;
        }
        QVERIFY(killed > 10);
        QVERIFY(rescued > 0); // the moment of danger was met
    }

private:
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(tst_SaveKill)
#include "tst_savekill.moc"
