#include <QtTest/QtTest>

#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;

namespace {

/// What may be said of a line whose end is missing, when the whole line says something else.
bool saysOnlyThatMuch(MessageId id)
{
    return id == LogCut || id == LogUnknownError || id == LogPullFailed || id == LogBackOff || id == LogAccessDenied ||
           id == LogCertificateRefused;
}

} // namespace

/// Lines cut at every column, at their end and at their beginning: nothing is said that the rest does not bear out.
class TestLogCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverAWrongCertainty_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line) {
            QTest::newRow(name) << line;
        };
        const QString head = u"failed to do request: Head \"" + manifest + u"\": ";
        const auto request = [&head](const QString &net) {
            return sync(pull(containerd(QString(head + net))));
        };
        row("401", sync(pull(head401())));
        row("401 without an account", sync(pull(head401(), false)));
        row("401, unquoted", started(pull(head401())));
        row("401 in docker's JSON", QString(u"{\"log\":" + quoted(sync(pull(head401()))) + u",\"stream\":\"stdout\"}"));
        row("403", sync(pull(containerd(
                       QString(u"unexpected status from HEAD request to " + manifest + u": 403 Forbidden")))));
        row("not found",
            sync(pull(QString(u"rpc error: code = NotFound desc = " + containerd(QString(image + u": not found"))))));
        row("denied",
            sync(pull(containerd(
                u"pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed"_s))));
        row("no account",
            sync(pull(
                containerd(
                    u"pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials"_s),
                false)));
        row("refused by the token server",
            sync(pull(containerd(
                u"failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.example/t?scope=x: 401 Unauthorized"_s))));
        row("the token server is out of reach",
            sync(pull(
                containerd(
                    u"failed to authorize: failed to fetch anonymous token: Get \"https://auth.example/t\": dial tcp 1.2.3.4:443: i/o timeout"_s),
                false)));
        row("unknown name", request(u"dial tcp: lookup hub.lab.example on 127.0.0.11:53: no such host"_s));
        row("refused", request(u"dial tcp 10.1.1.1:443: connect: connection refused"_s));
        row("expired",
            request(
                u"x509: certificate has expired or is not yet valid: current time 2026-02-14T00:00:00Z is after 2026-01-01T00:00:00Z"_s));
        row("not yet valid",
            request(
                u"x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:00Z is before 2026-01-01T00:00:00Z"_s));
        row("another name",
            request(
                u"tls: failed to verify certificate: x509: certificate is valid for a.example, not hub.lab.example"_s));
        row("unknown authority",
            request(u"tls: failed to verify certificate: x509: certificate signed by unknown authority"_s));
        row("proxy", request(u"proxyconnect tcp: dial tcp 10.0.0.9:3128: connect: connection refused"_s));
        row("plain HTTP", request(u"http: server gave HTTP response to HTTPS client"_s));
        row("runp 401",
            sync(pull(QString(u"GET " + manifest +
                              u": UNAUTHORIZED: unauthorized to access repository: team/train, action: pull"))));
        row("runp, both schemes",
            sync(pull(
                u"Get \"https://10.0.0.5:5000/v2/\": http: server gave HTTP response to HTTPS client; Get \"http://10.0.0.5:5000/v2/\": dial tcp 10.0.0.5:5000: connect: connection refused"_s)));
        row("an event",
            QString(u"2026-02-14 08:20:01.010 INFO record/event.go:377 Event(v1.ObjectReference{Kind:\"Pod\", "
                    u"Namespace:\"carol\", Name:\"y-0\", UID:\"9a\", FieldPath:\"spec.containers{worker}\"}): type: "
                    u"'Warning' reason: 'Failed' Failed to pull image \"" +
                    image + u"\": " + pull(head401())));
        row("a task's status",
            QString(u"container[worker] waiting state reason: \"ErrImagePull\", message: " + quoted(pull(head401()))));
        row("containerd's log",
            QString(u"time=\"2026-02-14T08:20:01.000000000+08:00\" level=error msg=" +
                    quoted(QString(u"PullImage \"" + image + u"\" failed")) + u" error=" + quoted(head401())));
        row("invalid",
            sync(
                u"Failed to apply default image tag \"hub.lab.example/team/Train:1\": couldn't parse image reference \"hub.lab.example/team/Train:1\": invalid reference format: repository name must be lowercase"_s,
                u"InvalidImageName"_s));
        row("back-off", sync(QString(u"Back-off pulling image \"" + image + u"\""), u"ImagePullBackOff"_s));
    }
    void neverAWrongCertainty()
    {
        QFETCH(QString, line);
        const LogReading whole = readLog(line.toUtf8());
        QCOMPARE(whole.entries.size(), 1U);
        const LogEntry &full = whole.entries.front();
        qsizetype told = 0;
        for (qsizetype column = 0; column < line.size(); ++column) {
            const QString rest = line.left(column);
            const LogReading reading = readLog(rest.toUtf8());
            QVERIFY(reading.entries.size() <= 1);
            for (const LogEntry &entry : reading.entries) {
                ++told;
                compare(entry, full, rest);
            }
        }
        QVERIFY(told > 20); // and something is said of what is left
    }

    void aMissingBeginningDoesNoHarm_data() { neverAWrongCertainty_data(); }
    void aMissingBeginningDoesNoHarm()
    {
        QFETCH(QString, line);
        const LogEntry full = readLog(line.toUtf8()).entries.front();
        for (qsizetype column = 1; column < line.size(); ++column) {
            const QString rest = line.mid(column);
            for (const LogEntry &entry : readLog(rest.toUtf8()).entries) {
                const bool isSame = entry.cause.id == full.cause.id;
                const bool isVaguer = entry.cause.id == LogLoginRefused || entry.cause.id == LogAccessDenied ||
                                      saysOnlyThatMuch(entry.cause.id);
                QVERIFY2(isSame || isVaguer, qPrintable(QString(nameOf(entry.cause.id) + u" in " + rest)));
                QVERIFY2(entry.image.isEmpty() || entry.image == full.image ||
                             full.image.endsWith(entry.image.section(u'/', 1)),
                         qPrintable(QString(entry.image + u" in " + rest)));
            }
        }
    }

private:
    static void compare(const LogEntry &entry, const LogEntry &full, const QString &rest)
    {
        const auto fits = [&rest](bool condition, const QString &what) {
            QVERIFY2(condition, qPrintable(QString(what + u" in " + rest)));
        };
        fits(entry.cause.id == full.cause.id || saysOnlyThatMuch(entry.cause.id), nameOf(entry.cause.id));
        fits(entry.image.isEmpty() || entry.image == full.image, entry.image);
        fits(entry.host.isEmpty() || entry.host == full.host, entry.host);
        fits(!entry.status || entry.status == full.status, QString::number(entry.status.value_or(0)));
        fits(!entry.runtime || entry.runtime == full.runtime, u"runtime"_s);
        fits(entry.credentials == LogCredentials::Unknown || entry.credentials == full.credentials, u"credentials"_s);
        fits(entry.pod.isEmpty() || entry.pod == full.pod, entry.pod);
        fits(entry.container.isEmpty() || entry.container == full.container, entry.container);
        fits(entry.reason.isEmpty() || entry.reason == full.reason, entry.reason);
        for (const MessageId id : entry.possible) {
            const bool isKnown = std::find(full.possible.begin(), full.possible.end(), id) != full.possible.end();
            fits(isKnown || id == full.cause.id || entry.cause.id == full.cause.id || entry.cause.id == LogAccessDenied,
                 nameOf(id));
        }
    }
};

QTEST_APPLESS_MAIN(TestLogCut)
#include "tst_logcut.moc"
