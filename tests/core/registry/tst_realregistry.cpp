#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "core/registry/registrycheck.h"
#include "tests/support/dockerregistry.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Checks against Debian's docker-registry: what a real registry answers, end to end.
class TestRealRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckSaysWhatIsThere_data();
    void aCheckSaysWhatIsThere();
    void aPulledImageIsDescribed();
    void anIndexListsItsPlatforms();
    void aSignInIsTestedWithoutAnImage_data();
    void aSignInIsTestedWithoutAnImage();
    void aWholeConfigurationIsChecked();

private:
    CheckReport check(const CheckRequest &request) const;
    CheckRequest requestFor(const DockerRegistry &registry, const QString &repository, const QString &reference,
                            const QString &password, Runtime runtime = Runtime::Runc) const;

    DockerRegistry m_open;
    DockerRegistry m_closed;
    QByteArray m_digest;
};

namespace {

constexpr auto user = "operator";
constexpr auto rightPassword = "right + p\303\244ss&word";

} // namespace

void TestRealRegistry::initTestCase()
{
    QVERIFY2(m_open.start(), qPrintable(m_open.errorString()));
    QVERIFY2(m_closed.start(QString::fromLatin1(user), QString::fromUtf8(rightPassword)),
             qPrintable(m_closed.errorString()));
    m_digest = m_open.pushImage(u"sf/app"_s, u"v1"_s);
    QVERIFY(!m_digest.isEmpty());
    QCOMPARE(m_closed.pushImage(u"sf/app"_s, u"v1"_s), m_digest);
    QVERIFY(!m_open.pushIndex(u"sf/many"_s, u"v1"_s).isEmpty());
}

CheckReport TestRealRegistry::check(const CheckRequest &request) const
{
    RegistryCheck check(request, {});
    QSignalSpy finished(&check, &RegistryCheck::finished);
    check.start();
    return finished.wait() ? finished.first().first().value<CheckReport>() : CheckReport();
}

CheckRequest TestRealRegistry::requestFor(const DockerRegistry &registry, const QString &repository,
                                          const QString &reference, const QString &password, Runtime runtime) const
{
    CheckRequest request;
    request.runtime = runtime;
    request.domain = registry.host();
    request.endpointHost = registry.host();
    request.registryName = u"lab"_s;
    request.repository = repository;
    request.reference = reference;
    request.address = registry.host() + u'/' + repository + u':' + reference;
    if (!password.isEmpty()) {
        request.account = Account{QString::fromLatin1(user), Secret(password)};
    }
    return request;
}

void TestRealRegistry::aCheckSaysWhatIsThere_data()
{
    const QString right = QString::fromUtf8(rightPassword);
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::addColumn<bool>("closed");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("password");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<int>("requests");
    using enum MessageId;
    const auto row = [](const char *name, bool closed, Runtime runtime, const char *repository,
                        const QString &reference, const QString &password, MessageId outcome, int requests) {
        QTest::newRow(name) << closed << runtime << QString::fromLatin1(repository) << reference << password << outcome
                            << requests;
    };
    const Runtime runc = Runtime::Runc;
    row("anonymous image", false, runc, "sf/app", u"v1"_s, {}, PullableAnonymous, 1);
    row("anonymous image, account not needed", false, runc, "sf/app", u"v1"_s, right, PullableAnonymous, 1);
    row("missing tag lists the others", false, runc, "sf/app", u"v2"_s, {}, TagMissing, 2);
    row("missing repository", false, runc, "sf/nothing", u"v1"_s, {}, RepoMissing, 2);
    row("missing digest", false, runc, "sf/app", digest, {}, DigestMissing, 3);
    row("right password", true, runc, "sf/app", u"v1"_s, right, Pullable, 2);
    row("wrong password", true, runc, "sf/app", u"v1"_s, u"wrong"_s, WrongBasic, 2);
    row("no password where one is needed", true, runc, "sf/app", u"v1"_s, {}, LoginNeeded, 1);
    row("missing tag behind a login", true, runc, "sf/app", u"v2"_s, right, TagMissing, 3);
    row("missing repository behind a login", true, runc, "sf/nothing", u"v1"_s, right, RepoMissing, 3);
    const Runtime runp = Runtime::Runp;
    // https is tried first, and then http, since this is 127.0.0.1
    row("runp, anonymous", false, runp, "sf/app", u"v1"_s, {}, PullableAnonymous, 3);
    row("runp, right password", true, runp, "sf/app", u"v1"_s, right, Pullable, 3);
    row("runp, wrong password", true, runp, "sf/app", u"v1"_s, u"wrong"_s, WrongBasic, 3);
    row("runp, missing tag", true, runp, "sf/app", u"v2"_s, right, TagMissing, 4);
    row("runk checks without an account", false, Runtime::Runk, "sf/app", u"v1"_s, {}, PullableAnonymous, 1);
    row("runk cannot know the cluster's account", true, Runtime::Runk, "sf/app", u"v1"_s, {}, ClusterPulls, 1);
}

void TestRealRegistry::aCheckSaysWhatIsThere()
{
    QFETCH(bool, closed);
    QFETCH(Runtime, runtime);
    QFETCH(QString, repository);
    QFETCH(QString, reference);
    QFETCH(QString, password);
    QFETCH(MessageId, outcome);
    QFETCH(int, requests);
    const CheckReport report = check(requestFor(closed ? m_closed : m_open, repository, reference, password, runtime));
    QCOMPARE(nameOf(report.outcome.id), nameOf(outcome));
    QCOMPARE(report.requests, requests);
    if (outcome == MessageId::TagMissing) {
        QCOMPARE(report.outcome.facts.value(Fact::List), u"v1"_s);
        QCOMPARE(report.outcome.facts.value(Fact::Repository), u"sf/app"_s);
    }
    if (outcome == MessageId::WrongBasic) {
        QCOMPARE(report.server->status, 401);
        QCOMPARE(report.user, QString());
    }
}

void TestRealRegistry::aPulledImageIsDescribed()
{
    const CheckReport report = check(requestFor(m_closed, u"sf/app"_s, u"v1"_s, QString::fromUtf8(rightPassword)));
    QCOMPARE(report.verdict, Verdict::Pullable);
    QVERIFY(report.manifest);
    QCOMPARE(report.manifest->digest, QString::fromLatin1(m_digest));
    QCOMPARE(report.manifest->mediaType, u"application/vnd.docker.distribution.manifest.v2+json"_s);
    QVERIFY(report.manifest->size > 300);
    QCOMPARE(report.user, QString::fromLatin1(user));
    QVERIFY(!report.server);
    const CheckReport again =
        check(requestFor(m_closed, u"sf/app"_s, QString::fromLatin1(m_digest), QString::fromUtf8(rightPassword)));
    QCOMPARE(again.manifest->digest, QString::fromLatin1(m_digest));
}

void TestRealRegistry::anIndexListsItsPlatforms()
{
    const CheckReport report = check(requestFor(m_open, u"sf/many"_s, u"v1"_s, {}));
    QCOMPARE(report.manifest->platforms, (QStringList{u"linux/amd64"_s, u"linux/arm64"_s}));
    QCOMPARE(report.requests, 2);
    QCOMPARE(report.steps.back().state, StepState::Passed);
}

void TestRealRegistry::aSignInIsTestedWithoutAnImage_data()
{
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("password");
    QTest::addColumn<MessageId>("outcome");
    QTest::newRow("right password") << true << QString::fromUtf8(rightPassword) << MessageId::SignedIn;
    QTest::newRow("wrong password") << true << u"wrong"_s << MessageId::WrongBasic;
    QTest::newRow("no account") << true << QString() << MessageId::LoginNeeded;
    QTest::newRow("nothing to sign in to") << false << u"any"_s << MessageId::NoSignInNeeded;
}

void TestRealRegistry::aSignInIsTestedWithoutAnImage()
{
    QFETCH(bool, closed);
    QFETCH(QString, password);
    QFETCH(MessageId, outcome);
    const CheckReport report = check(requestFor(closed ? m_closed : m_open, {}, {}, password));
    QCOMPARE(nameOf(report.outcome.id), nameOf(outcome));
}

void TestRealRegistry::aWholeConfigurationIsChecked()
{
    ImageConfig config;
    config.defaultRegistry = u"lab"_s;
    config.registries = {{u"lab"_s, QString(m_closed.host() + u"/sf"_s), QString::fromLatin1(user),
                          Secret(QString::fromUtf8(rightPassword))}};
    const Resolver resolver(config, Runtime::Runc);
    const CheckRequest request = checkRequestFor(resolver.resolve(u"app:v1"_s), config, Runtime::Runc);
    const CheckReport report = check(request);
    QCOMPARE(report.verdict, Verdict::Pullable);
    QCOMPARE(nameOf(check(signInRequestFor(config, 0, Runtime::Runc)).outcome.id), u"signed-in"_s);
}

QTEST_GUILESS_MAIN(TestRealRegistry)
#include "tst_realregistry.moc"
