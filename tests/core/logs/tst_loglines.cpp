#include <QtTest/QtTest>

#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;

namespace {

QString json(const QString &text)
{
    return QString(u"{\"log\":" + quoted(QString(text + u'\n')) +
                   u",\"stream\":\"stdout\",\"time\":\"2026-02-14T00:20:01.1Z\"}");
}

QString wrapped(const QString &line, qsizetype width)
{
    QStringList lines;
    for (qsizetype i = 0; i < line.size(); i += width) {
        lines += line.mid(i, width);
    }
    return lines.join(u'\n');
}

} // namespace

/// One failure in everything that a line may be wrapped in.
class TestLogLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        const QString line = sync(pull(head401()));
        const QString own = u"2026-02-14 08:20:01.007"_s;
        const auto row = [](const char *name, const QString &text, const QString &time) {
            QTest::newRow(name) << text << time;
        };
        row("as Kuscia writes it", line, own);
        row("unquoted, as the container's start tells it", started(pull(head401())), own);
        row("with a carriage return", QString(line + u"\r\n"), own);
        row("behind docker's time", QString(u"2026-02-14T00:20:01.123456789Z " + line), own);
        row("behind a time of the same form", QString(u"2026-02-14 08:20:05 " + line), own);
        row("behind compose's name", QString(u"kuscia-1  | " + line), own);
        row("in Kubernetes' container log", QString(u"2026-02-14T00:20:01.123456789+08:00 stderr F " + line), own);
        row("in docker's JSON", json(line), own);
        row("in docker's JSON, unquoted inside", json(started(pull(head401()))), own);
        row("in JSON twice", json(json(line)), own);
        row("in JSON without a time of its own",
            QString(u"{\"level\":\"error\",\"ts\":\"2026-02-14T00:20:01.1Z\",\"msg\":" + quoted(line.mid(62)) + u"}"),
            u"2026-02-14T00:20:01.1Z"_s);
        row("in JSON with the time behind",
            QString(u"{\"msg\":" + quoted(line.mid(62)) + u",\"time\":\"2026-02-14T00:20:01.1Z\"}"),
            u"2026-02-14T00:20:01.1Z"_s);
        row("in colours",
            QString(u"\x1b[31m" + QString(line).replace(u"pull image"_s, u"\x1b[01;31m\x1b[Kpull\x1b[m\x1b[K image"_s) +
                    u"\x1b[0m"),
            own);
        row("in JSON's colours",
            json(QString(line).replace(u"ERROR"_s, u"\x1b[31mERROR\x1b[0m"_s)).replace(QChar(u'\x1b'), u"\\u001b"_s),
            own);
        row("broken by a terminal of 80 columns", wrapped(line, 80), own);
        row("broken by a terminal of 131 columns", wrapped(line, 131), own);
        row("broken between words",
            QString(line)
                .replace(u" with ErrImagePull"_s, u"\nwith ErrImagePull"_s)
                .replace(u" failed to resolve"_s, u"\nfailed to resolve"_s),
            own);
        row("as Failed to sync pod", QString(line).replace(u"Error syncing pod"_s, u"Failed to sync pod: x, pod"_s),
            own);
        row("in square brackets with another",
            QString(QString(line).replace(u"skipping: "_s, u"skipping: ["_s) +
                    u", failed to \"StartContainer\" for \"b\" with CrashLoopBackOff: \"back-off 10s\"]"),
            own);
        row("with text around it", QString(u"see this: '" + line + u"' thank you"), own);
    }
    void wrappings()
    {
        QFETCH(QString, text);
        QFETCH(QString, time);
        const LogReading reading = readLog(text.toUtf8());
        QCOMPARE(reading.entries.size(), 1U);
        const LogEntry &entry = reading.entries.front();
        QCOMPARE(entry.cause.id, LogLoginRefused);
        QCOMPARE(entry.image, image);
        QCOMPARE(entry.host, u"hub.lab.example"_s);
        QCOMPARE(entry.repository, u"team/train"_s);
        QCOMPARE(entry.tag, u"2.1"_s);
        QCOMPARE(entry.status, 401);
        QCOMPARE(entry.runtime, Runtime::Runc);
        QCOMPARE(entry.credentials, LogCredentials::Configured);
        QCOMPARE(entry.request, QString(u"HEAD " + manifest));
        QCOMPARE(entry.pod, u"train-0"_s);
        QCOMPARE(entry.nameSpace, u"carol"_s);
        QCOMPARE(entry.container, u"worker"_s);
        QCOMPARE(entry.reason, u"ErrImagePull"_s);
        QCOMPARE(entry.first.text, time);
        QCOMPARE(entry.line, 1);
        // what is marked, put together again, is what was read
        QString raw = text;
        raw.remove(u'\r');
        QStringList marked;
        for (const LogSpan &span : entry.spans) {
            if (span.role == LogRole::Image) {
                marked += raw.mid(span.begin, span.length).remove(u'\n');
            }
        }
        QCOMPARE(marked, QStringList{image});
    }

    void aMessageMayHaveLineEnds()
    {
        const QByteArray text = started(pull(u"no token in bearer response:\n{}"_s)).toUtf8() +
                                "\n2026-02-14 08:20:02.000 INFO x/y.go:1 z\n";
        const LogReading reading = readLog(text);
        QCOMPARE(reading.entries.size(), 1U);
        QCOMPARE(reading.entries.front().cause.id, TokenAnswerBad);
        QCOMPARE(reading.entries.front().reason, u"ErrImagePull"_s);
        QCOMPARE(reading.lines, 3);
    }

    void twoContainersOfOneLineAreTwo()
    {
        const QString second = QString(u"failed to \"StartContainer\" for \"side\" with ImagePullBackOff: " +
                                       quoted(QString(u"Back-off pulling image \"" + image + u"\"")));
        const QString line =
            QString(sync(pull(head401())).replace(u"skipping: "_s, u"skipping: ["_s) + u", " + second + u"]");
        const LogReading reading = readLog(line.toUtf8());
        QCOMPARE(reading.entries.size(), 2U);
        QCOMPARE(reading.entries[0].container, u"worker"_s);
        QCOMPARE(reading.entries[1].cause.id, LogBackOff);
        QCOMPARE(reading.entries[1].container, u"side"_s);
        QCOMPARE(reading.entries[1].reason, u"ImagePullBackOff"_s);
    }

    void states_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &line, MessageId cause, const QString &found) {
            QTest::newRow(name) << line << nameOf(cause) << found;
        };
        row("waiting", sync(QString(u"Back-off pulling image \"" + image + u"\""), u"ImagePullBackOff"_s), LogBackOff,
            image);
        row("waiting, with the newer kubelet's reason",
            QString(u"Back-off pulling image \"" + image + u"\": ErrImagePull: rpc error: code = NotFound desc = " +
                    containerd(QString(image + u": not found"))),
            LogNotFound, image);
        row("never",
            sync(QString(u"Container image \"" + image + u"\" is not present with pull policy of Never"),
                 u"ErrImageNeverPull"_s),
            LogNeverPull, image);
        row("inspect",
            sync(QString(u"Failed to inspect image \"" + image + u"\": failed to get image \"" + image +
                         u"\" manifest, detail-> x"),
                 u"ImageInspectError"_s),
            LogImageInspect, image);
        row("invalid",
            sync(
                u"Failed to apply default image tag \"hub.lab.example/team/Train:\": couldn't parse image reference \"hub.lab.example/team/Train:\": invalid reference format"_s,
                u"InvalidImageName"_s),
            BadReference, u"hub.lab.example/team/Train:"_s);
        row("not in runp's store", sync(QString(u"image(" + image + u") is not exists"), u"CreateContainerError"_s),
            LogNotInStore, image);
        row("under another name in runp's store",
            sync(u"image(docker.io/a/b:1) is not exists"_s, u"CreateContainerError"_s), RunpNeverFound,
            u"docker.io/a/b:1"_s);
        row("another id",
            sync(QString(u"image \"" + image + u"\" ID mismatch, expected \"sha256:aa\", actual \"sha256:bb\""),
                 u"CreateContainerError"_s),
            LogIdMismatch, image);
        row("a task waits",
            QString(u"container[worker] waiting state reason: \"ErrImagePull\", message: " + quoted(pull(head401()))),
            LogLoginRefused, image);
        row("a task waits for a cluster's docker",
            u"container[worker] waiting state reason: \"ErrImagePull\", message: \"rpc error: code = Unknown desc = Error response from daemon: manifest unknown\""_s,
            LogNotFound, QString());
        row("an event without its reason", u"  Warning  Failed  10s (x4 over 9m)  kubelet  Error: ErrImagePull"_s,
            LogPullFailed, QString());
        row("a reason that nobody knows", sync(pull(u"the dog ate it"_s)), LogUnknownError, image);
        row("containerd tries the next host",
            QString(u"time=\"2026-02-14T08:20:01.000000000+08:00\" level=info msg=\"trying next host\" error=" +
                    quoted(QString(u"failed to do request: Head \"" + manifest + u"\": EOF")) +
                    u" host=hub.lab.example"),
            Closed, image);
    }
    void states()
    {
        QFETCH(QString, line);
        QFETCH(QString, cause);
        QFETCH(QString, found);
        const LogReading reading = readLog(line.toUtf8());
        QCOMPARE(reading.entries.size(), 1U);
        QCOMPARE(nameOf(reading.entries.front().cause.id), cause);
        QCOMPARE(reading.entries.front().image, found);
    }

    void aWrongReferenceHasItsReason()
    {
        const LogEntry entry =
            readLog(
                sync(
                    u"Failed to apply default image tag \"https://r.example/a:1\": couldn't parse image reference \"https://r.example/a:1\": invalid reference format"_s,
                    u"InvalidImageName"_s)
                    .toUtf8())
                .entries.front();
        QCOMPARE(entry.cause.reason, ReasonScheme);
        QVERIFY(entry.host.isEmpty());
    }

    void theTwoIdsAreTurnedRound()
    {
        const LogEntry entry =
            readLog(
                sync(u"image \"a.example/b:1\" ID mismatch, expected \"sha256:aa\", actual \"sha256:bb\""_s).toUtf8())
                .entries.front();
        QCOMPARE(entry.cause.facts.value(Fact::Expected), u"sha256:bb"_s);
        QCOMPARE(entry.cause.facts.value(Fact::Actual), u"sha256:aa"_s);
    }

    void theSpellingTellsTheAge()
    {
        const QString old = sync(
            QString(u"faile to pull image \"" + image + u"\", detail-> rpc error: code = Unknown desc = " + head401()));
        const LogEntry entry = readLog(old.toUtf8()).entries.front();
        QVERIFY(entry.oldSpelling && entry.oldRpcPrefix);
        QCOMPARE(entry.credentials, LogCredentials::NotConfigured);
        const LogEntry young = readLog(sync(pull(head401())).toUtf8()).entries.front();
        QVERIFY(!young.oldSpelling && !young.oldRpcPrefix);
    }

    void startFailures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &text, MessageId cause) {
            QTest::newRow(name) << text << nameOf(cause);
        };
        row("the list form",
            u"Load kuscia config failed. yaml: unmarshal errors:\n  line 7: cannot unmarshal !!seq into confloader.ImageConfig"_s,
            ListFormExits);
        row("the list form alone in the file",
            u"Load kuscia common config failed. yaml: unmarshal errors:\n  line 1: cannot unmarshal !!seq into confloader.CommonConfig"_s,
            ListFormExits);
        row("a key twice",
            u"Load kuscia config failed. yaml: unmarshal errors:\n  line 4: mapping key \"defaultRegistry\" already defined at line 3"_s,
            DuplicateKey);
        row("a template",
            u"Load kuscia common config failed. yaml: unmarshal errors:\n  line 3: cannot unmarshal !!map into string"_s,
            UnrenderedTemplate);
        row("a text for a section",
            u"Load kuscia config failed. yaml: unmarshal errors:\n  line 3: cannot unmarshal !!str `foo` into confloader.ImageConfig"_s,
            WrongType);
        row("a tab", u"Load kuscia common config failed. yaml: line 9: found character that cannot start any token"_s,
            TabIndentation);
        row("another encoding", u"Load kuscia common config failed. yaml: invalid leading UTF-8 octet"_s, NotUtf8);
        row("any other mistake", u"Load kuscia common config failed. yaml: line 5: did not find expected key"_s,
            YamlSyntax);
        row("a mode that is none", u"Load kuscia config failed. not support run mode: lit"_s, UnknownMode);
        row("a runtime that is none", u"2026-02-14 08:00:00.001 FATAL x/y.go:1 unknown runtime: docker"_s,
            UnknownRuntime);
    }
    void startFailures()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        const LogReading reading = readLog(QString(text + u"\nnext line\n").toUtf8());
        QCOMPARE(reading.notes.size(), 1U);
        QCOMPARE(nameOf(reading.notes.front().message.id), cause);
        QVERIFY(reading.entries.empty());
    }

    void aLogThatHoldsThePasswordIsSaidToAndDoesNotPassItOn()
    {
        const LogReading reading =
            readLog("2026-02-14 08:00:00.001 DEBUG modules/agent.go:103 Agent config is "
                    "{Registry:{Default:{Repository:r.example/x Username:u Password:hidden-word ServerAddress:}}}\n");
        QCOMPARE(reading.notes.size(), 1U);
        QCOMPARE(reading.notes.front().message.id, DebugPrintsPassword);
        QVERIFY(!reading.notes.front().message.facts.values().join(u' ').contains(u"hidden-word"_s));
        QVERIFY(readLog("DEBUG modules/agent.go:103 Agent config is {Registry:{Default:{Username: Password: }}}\n")
                    .notes.empty());
    }

    void nothingIsFoundInOtherLines_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line) {
            QTest::newRow(name) << line;
        };
        row("an empty one", QString());
        row("a pull that went well",
            u"2026-02-14 08:00:00.001 INFO store/oci_store_pull.go:184 Finished pull image(hub.lab.example/team/train:2.1)"_s);
        row("a pull that begins",
            u"2026-02-14 08:00:00.001 INFO kuberuntime/kuberuntime_image.go:62 Pulling image \"hub.lab.example/team/train:2.1\" ..."_s);
        row("another failure of a pod",
            sync(u"back-off 5m0s restarting failed container=worker"_s, u"CrashLoopBackOff"_s));
        row("a request elsewhere",
            u"2026-02-14 08:00:00.001 WARN x/y.go:1 Get \"https://master.svc/v1/nodes\": dial tcp 10.0.0.1:443: connect: connection refused"_s);
        row("a sentence about it", u"docs: what to do when the node failed to pull image"_s);
        row("a file's name", u"GET /files/ErrImagePull.md 200"_s);
    }
    void nothingIsFoundInOtherLines()
    {
        QFETCH(QString, line);
        const LogReading reading = readLog(line.toUtf8());
        QVERIFY2(reading.entries.empty(),
                 reading.entries.empty() ? "" : qPrintable(nameOf(reading.entries.front().cause.id)));
        QVERIFY(reading.notes.empty());
    }
};

QTEST_APPLESS_MAIN(TestLogLines)
#include "tst_loglines.moc"
