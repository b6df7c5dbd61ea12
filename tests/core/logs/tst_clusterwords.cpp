#include <QtTest/QtTest>

#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;

Q_DECLARE_METATYPE(kia::MessageId)

/// With `runtime: runk` the organisation's Kubernetes pulls: what kubelet hands on of docker, podman, CRI-O and
/// containerd.
class TestClusterWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClustersRuntimes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<MessageId>("cause");
        const auto row = [](const char *name, const QString &words, MessageId cause) {
            QTest::newRow(name) << words << cause;
        };
        row("containerd of the cluster", head401(), LogLoginRefused);
        row("docker, denied",
            u"Error response from daemon: pull access denied for hub.lab.example/team/train, repository does not exist or may require 'docker login': denied: requested access to the resource is denied"_s,
            LogAccessDenied);
        row("docker, no such tag",
            u"Error response from daemon: manifest for hub.lab.example/team/train:2.1 not found: manifest unknown: manifest unknown"_s,
            LogNotFound);
        row("docker, no login",
            u"Error response from daemon: Head \"https://hub.lab.example/v2/team/train/manifests/2.1\": no basic auth credentials"_s,
            LoginNeeded);
        row("docker, wrong password",
            u"Error response from daemon: Get \"https://registry-1.docker.io/v2/\": unauthorized: incorrect username or password"_s,
            WrongToken);
        row("docker, the limit of Docker Hub",
            u"Error response from daemon: toomanyrequests: You have reached your pull rate limit."_s, RateLimit);
        row("docker, the name is unknown",
            u"Error response from daemon: Get \"https://hub.lab.example/v2/\": dial tcp: lookup hub.lab.example: no such host"_s,
            Dns);
        row("docker, no answer",
            u"Error response from daemon: Get \"https://hub.lab.example/v2/\": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)"_s,
            ConnectTimeout);
        row("docker, wrong processor",
            u"Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries"_s,
            Platform);
        row("docker, an unexpected status",
            u"Error response from daemon: received unexpected HTTP status: 502 Bad Gateway"_s, BadGateway);
        row("podman, no such tag",
            u"initializing source docker://hub.lab.example/team/train:2.1: reading manifest 2.1 in hub.lab.example/team/train: manifest unknown"_s,
            LogNotFound);
        row("podman, no right",
            u"initializing source docker://hub.lab.example/team/train:2.1: reading manifest 2.1 in hub.lab.example/team/train: unauthorized: access to the requested resource is not authorized"_s,
            LogAccessDenied);
        row("podman, wrong password",
            u"initializing source docker://hub.lab.example/team/train:2.1: unable to retrieve auth token: invalid username/password: unauthorized: authentication required"_s,
            WrongToken);
        row("podman, nothing listens",
            u"initializing source docker://hub.lab.example/team/train:2.1: pinging container registry hub.lab.example: Get \"https://hub.lab.example/v2/\": dial tcp 10.0.0.1:443: connect: connection refused"_s,
            Refused);
        row("CRI-O, wrong processor",
            u"choosing an image from manifest list docker://hub.lab.example/team/train:2.1: no image found in image index for architecture \"arm64\", variant \"v8\", OS \"linux\""_s,
            Platform);
        row("CRI-O, a status of the token server",
            u"Requesting bearer token: invalid status code from registry 503 (Service Unavailable)"_s, Unavailable);
    }
    void theClustersRuntimes()
    {
        QFETCH(QString, words);
        QFETCH(MessageId, cause);
        const QString failed = u"Failed to pull image \"" + image + u"\": ";
        for (const QString &prefix : {QString(failed + u"rpc error: code = Unknown desc = "), failed,
                                      QString(u"  Warning  Failed  3s (x2 over 9s)  kubelet  " + failed),
                                      QString(u"9s  Warning  Failed  pod/y-0  " + failed)}) {
            const LogReading reading = readLog(QString(prefix + words).toUtf8());
            QCOMPARE(reading.entries.size(), 1U);
            const LogEntry &entry = reading.entries.front();
            QCOMPARE(nameOf(entry.cause.id), nameOf(cause));
            QCOMPARE(entry.runtime, Runtime::Runk);
            QCOMPARE(entry.image, image);
            QCOMPARE(entry.credentials, LogCredentials::Unknown);
            QVERIFY(!entry.oldRpcPrefix);
        }
    }
};

QTEST_APPLESS_MAIN(TestClusterWords)
#include "tst_clusterwords.moc"
