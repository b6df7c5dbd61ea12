#include <QtTest/QtTest>

#include "core/image/lint.h"
#include "core/image/resolution.h"
#include "core/logs/logcomparison.h"
#include "core/logs/logreader.h"
#include "tests/core/logs/logtexts.h"

using namespace kia;
using namespace logtexts;
using enum MessageId;
using Names = QStringList;

namespace {

QByteArray file(const QString &registries, const QString &more = {})
{
    return QString(u"mode: lite\n" + more + u"image:\n  defaultRegistry: \"main\"\n  registries:\n" + registries)
        .toUtf8();
}
QString registry(const QString &name, const QString &endpoint, bool hasAccount = true)
{
    const QString account = u"      username: \"op\"\n      password: \"hidden-word\"\n"_s;
    return QString(u"    - name: \"" + name + u"\"\n      endpoint: \"" + endpoint + u"\"\n" +
                   (hasAccount ? account : QString()));
}

struct Held {
    LogReading reading;
    KusciaConfig config;
    LogComparison result;

    Names names() const
    {
        Names all;
        for (const Finding &finding : result.findings) {
            all += nameOf(finding.message.id);
        }
        return all;
    }
};
Held held(const QString &log, const QByteArray &bytes, const QStringList &references = {})
{
    Held all{readLog(log.toUtf8()), *KusciaConfig::fromBytes(bytes), {}};
    if (!all.reading.entries.empty()) {
        all.result = compareLog(all.reading.entries.front(), all.reading, all.config, references);
    }
    return all;
}

} // namespace

/// A log's failure against the open file.
class TestLogComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("references");
        QTest::addColumn<Names>("expected");
        const auto row = [](const char *name, const QString &log, const QByteArray &bytes, const QList<MessageId> &ids,
                            const QStringList &references = {}) {
            Names names;
            for (const MessageId id : ids) {
                names += nameOf(id);
            }
            QTest::newRow(name) << log << bytes << references << names;
        };
        const QString with = sync(pull(head401()));
        const QString without = sync(pull(head401(), false));
        const QString hub = registry(u"main"_s, u"hub.lab.example/team"_s);
        const QString other = registry(u"main"_s, u"other.example/x"_s);

        row("everything fits, and the account is what is wrong", with, file(hub), {LogLoginRefused});
        row("no registry has the host, and it was offered the password", with, file(other),
            {LogHostNotConfigured, LogPasswordOffered});
        row("no registry has the host, nobody signed in", without,
            file(registry(u"main"_s, u"other.example/x"_s, false)), {LogHostNotConfigured});
        row("another registry has the host", with, file(QString(other + registry(u"lab"_s, u"hub.lab.example/team"_s))),
            {LogHostOfOtherRegistry, LogPasswordOffered});
        row("the host with another port is another", with, file(registry(u"main"_s, u"hub.lab.example:5000/team"_s)),
            {LogHostNotConfigured, LogPasswordOffered});
        row("the right host, another path", with, file(registry(u"main"_s, u"hub.lab.example/else"_s)),
            {LogEndpointDiffers, LogLoginRefused});
        row("the right host, and a reference that gives this path", with,
            file(registry(u"main"_s, u"hub.lab.example/else"_s)), {LogLoginRefused}, {image});
        row("an organisation was dropped",
            sync(pull(QString(u"rpc error: code = NotFound desc = " + containerd(QString(image + u": not found"))))),
            file(hub), {OrganisationDropped}, {u"else/train:2.1"_s});
        row("the file has an account now", without, file(hub), {LogNodeHasOtherAccount});
        row("the file has no account any more", with, file(registry(u"main"_s, u"hub.lab.example/team"_s, false)),
            {LogNodeHasOtherAccount, LogLoginRefused});
        row("an account is wanted, and there is none", without,
            file(registry(u"main"_s, u"hub.lab.example/team"_s, false)), {LoginNeeded});
        row("the node started with another endpoint",
            QString(u"2026-02-14 08:00:00.001 INFO modules/agent.go:72 registry(main), endpoint(old.example/team)\n" +
                    with),
            file(hub), {LogNodeHasOtherEndpoint, LogLoginRefused});
        row("the node started with this file",
            QString(
                u"2026-02-14 08:00:00.001 INFO modules/agent.go:72 registry(main), endpoint(hub.lab.example/team)\n" +
                with),
            file(hub), {LogLoginRefused});
        row("the node started with fewer registries",
            QString(
                u"2026-02-14 08:00:00.001 INFO modules/agent.go:72 registry(main), endpoint(hub.lab.example/team)\n" +
                with),
            file(QString(hub + registry(u"more"_s, u"more.example/x"_s))), {LogNodeHasOtherEndpoint, LogLoginRefused});
        row("the node rewrote the reference in another way",
            QString(
                u"2026-02-14 08:00:00.001 DEBUG framework/pods_controller.go:501 Replace image \"train:2.1\" with \"" +
                image + u"\", container=worker, pod=train-0_carol(0b0e4f3e-1111-4222-8333-944455566677)\n" + with),
            file(registry(u"main"_s, u"hub.lab.example/new"_s)),
            {LogEndpointDiffers, LogNodeHasOtherEndpoint, LogLoginRefused});
        row("another runtime wrote it", with, file(hub, u"runtime: runp\n"_s),
            {LogNodeHasOtherRuntime, LogLoginRefused});
        row("the same runtime wrote it", with, file(hub, u"runtime: runc\n"_s), {LogLoginRefused});
        row("an old Kuscia", QString(with).replace(u"failed to pull image \\"_s, u"faile to pull image \\"_s),
            file(hub), {LogLoginRefused, LogOldKuscia});
        row("a Kuscia too old for httpProxy",
            QString(with)
                .replace(u"failed to pull image \\"_s, u"faile to pull image \\"_s)
                .replace(u"detail-> "_s, u"detail-> rpc error: code = Unknown desc = "_s),
            QString(QString::fromUtf8(file(hub)) + u"  httpProxy: http://10.0.0.9:3128\n").toUtf8(),
            {VersionTooOld, LogLoginRefused});
        row("an endpoint with a scheme makes every address invalid",
            sync(
                u"Failed to apply default image tag \"https://hub.lab.example/team/train:2.1\": couldn't parse image reference \"https://hub.lab.example/team/train:2.1\": invalid reference format"_s,
                u"InvalidImageName"_s),
            file(registry(u"main"_s, u"https://hub.lab.example/team"_s)), {EndpointScheme});
        row("a proxy that the file does not have",
            sync(pull(
                containerd(QString(u"failed to do request: Head \"" + manifest +
                                   u"\": proxyconnect tcp: dial tcp 10.0.0.9:3128: connect: connection refused")))),
            file(hub), {LogProxyNotInFile});
        row("Docker Hub is no registry to add",
            sync(pull(
                containerd(
                    u"failed to do request: Head \"https://registry-1.docker.io/v2/a/b/c/manifests/1\": dial tcp 1.1.1.1:443: i/o timeout"_s,
                    u"docker.io/a/b/c:1"_s),
                true, u"a/b/c:1"_s)),
            file(hub), {LogPasswordOffered});
        row("the cluster pulls: Kuscia's account is of no matter",
            QString(u"Failed to pull image \"" + image +
                    u"\": rpc error: code = Unknown desc = Error response from daemon: manifest unknown"),
            file(hub, u"runtime: runk\n"_s), {});
        row("no registries at all", with, QByteArray("mode: lite\n"), {LogHostNotConfigured, LogNodeHasOtherAccount});
    }
    void findings()
    {
        QFETCH(QString, log);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, references);
        QFETCH(Names, expected);
        const Held all = held(log, bytes, references);
        QCOMPARE(all.reading.entries.size(), 1U);
        QCOMPARE(all.names(), expected);
        for (const Finding &finding : all.result.findings) {
            const QString facts = finding.message.facts.values().join(u' ');
            QVERIFY2(!facts.contains(u"hidden-word"_s), qPrintable(facts));
            for (const ConfigFix &fix : finding.fixes) {
                QVERIFY(!fix.edits.empty() || fix.target);
                if (!fix.edits.empty()) {
                    QVERIFY(all.config.edited(fix.edits));
                }
            }
        }
    }

    /// The documentation's log line, and a file that lacks its host: one click, and the address is the log's.
    void aMissingRegistryIsAddedWithOneClick()
    {
        const Held all = held(sync(pull(head401())), file(registry(u"main"_s, u"other.example/x"_s)));
        const Finding &finding = all.result.findings.front();
        QCOMPARE(finding.message.id, LogHostNotConfigured);
        QCOMPARE(finding.fixes.size(), 1U);
        const auto fixed = all.config.edited(finding.fixes.front().edits);
        QVERIFY(fixed);
        QCOMPARE(fixed->image().defaultRegistry, u"hub.lab.example"_s);
        QCOMPARE(fixed->image().registries.size(), 2U);
        QCOMPARE(fixed->image().registries[1].endpoint, u"hub.lab.example/team"_s);
        QVERIFY(fixed->image().registries[1].password.isEmpty()); // the other registry's account stays where it is
        QCOMPARE(all.result.reference, u"train:2.1"_s);
        QCOMPARE(all.result.address, image);
        const Resolution after = Resolver(fixed->image(), Runtime::Runc).resolve(all.result.reference);
        QCOMPARE(after.effective(), image);
        QVERIFY(!after.credentials);
        // and with it there is nothing left to add
        const LogComparison again = compareLog(all.reading.entries.front(), all.reading, *fixed);
        for (const Finding &left : again.findings) {
            QVERIFY(left.message.id != LogHostNotConfigured && left.message.id != LogPasswordOffered);
        }
    }

    void aNameThatIsTakenGetsANumber()
    {
        const Held all = held(sync(pull(head401())), file(registry(u"hub.lab.example"_s, u"other.example/x"_s)));
        const auto fixed = all.config.edited(all.result.findings.front().fixes.front().edits);
        QVERIFY(fixed);
        QCOMPARE(fixed->image().defaultRegistry, u"hub.lab.example-2"_s);
    }

    void anOrganisationCanBePutIntoTheEndpoint_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("pulled");
        QTest::addColumn<QString>("better");
        QTest::newRow("in place of the last part")
            << u"hub.lab.example/team"_s << u"hub.lab.example/team/train:2.1"_s << u"hub.lab.example/else"_s;
        QTest::newRow("behind a bare host")
            << u"hub.lab.example"_s << u"hub.lab.example/train:2.1"_s << u"hub.lab.example/else"_s;
        QTest::newRow("of several parts none is guessed")
            << u"hub.lab.example/a/b"_s << u"hub.lab.example/a/b/train:2.1"_s << QString();
    }
    void anOrganisationCanBePutIntoTheEndpoint()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, pulled);
        QFETCH(QString, better);
        const Held all = held(sync(pull(QString(u"rpc error: code = NotFound desc = " +
                                                containerd(QString(pulled + u": not found"), pulled)),
                                        true, pulled)),
                              file(registry(u"main"_s, endpoint)), {u"else/train:2.1"_s});
        const Finding &finding = all.result.findings.front();
        QCOMPARE(finding.message.id, OrganisationDropped);
        QCOMPARE(finding.fixes.empty(), better.isEmpty());
        if (!better.isEmpty()) {
            const auto fixed = all.config.edited(finding.fixes.front().edits);
            QVERIFY(fixed);
            QCOMPARE(fixed->image().registries[0].endpoint, better);
        }
    }

    void theFieldIsNamed()
    {
        const Held all = held(sync(pull(head401())), file(registry(u"main"_s, u"hub.lab.example/team"_s)));
        const Finding &finding = all.result.findings.front();
        QCOMPARE(finding.field, std::optional<Field>(Field{FieldKind::RegistryPassword, 0}));
        QCOMPARE(finding.path, u"image.registries[0].password"_s);
        QCOMPARE(finding.place.line, 8);
        QCOMPARE(finding.fixes.front().label.id, EnterPassword);
        QCOMPARE(finding.fixes.front().target, finding.field);
    }
};

QTEST_APPLESS_MAIN(TestLogComparison)
#include "tst_logcomparison.moc"
