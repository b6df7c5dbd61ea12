#include <QtTest/QTest>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestCheckRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceBecomesARequest_data();
    void aReferenceBecomesARequest();
    void anInvalidReferenceBecomesAnError();
    void aSignInAsksTheEndpointsHost_data();
    void aSignInAsksTheEndpointsHost();
    void namesAreThoseOfTheContract();
};

namespace {

ImageConfig configuration(const QString &endpoint, const QString &user = u"op"_s, const QString &password = u"s"_s)
{
    ImageConfig config;
    config.defaultRegistry = u"lab"_s;
    config.httpProxy = u"http://p:1"_s;
    config.registries = {{u"lab"_s, endpoint, user, Secret(password)}};
    return config;
}

CheckRequest requestFor(const ImageConfig &config, const QString &reference, Runtime runtime)
{
    return checkRequestFor(Resolver(config, runtime).resolve(reference), config, runtime);
}

} // namespace

void TestCheckRequest::aReferenceBecomesARequest_data()
{
    QTest::addColumn<ImageConfig>("config");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("image"); // domain repository reference
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("endpointHost");
    QTest::addColumn<bool>("foreign");
    const auto row = [](const char *name, const ImageConfig &config, Runtime runtime, const QString &reference,
                        const QString &image, const QString &account, const QString &endpointHost, bool foreign) {
        QTest::newRow(name) << config << runtime << reference << image << account << endpointHost << foreign;
    };
    const ImageConfig own = configuration(u"r.com:5000/sf/"_s);
    row("below the endpoint", own, Runtime::Runc, u"app:v1"_s, u"r.com:5000 sf/app v1"_s, u"op"_s, u"r.com:5000"_s,
        false);
    row("no tag", own, Runtime::Runc, u"app"_s, u"r.com:5000 sf/app latest"_s, u"op"_s, u"r.com:5000"_s, false);
    row("another host", own, Runtime::Runc, u"q.com/sf/app:v1"_s, u"q.com sf/app v1"_s, u"op"_s, u"r.com:5000"_s, true);
    row("Docker Hub", own, Runtime::Runc, u"docker.io/sf/app:v1"_s, u"docker.io sf/app v1"_s, u"op"_s, u"r.com:5000"_s,
        true);
    row("half an account is none", configuration(u"r.com"_s, u"op"_s, {}), Runtime::Runc, u"app:v1"_s,
        u"r.com app v1"_s, {}, u"r.com"_s, false);
    row("runk sends none", own, Runtime::Runk, u"app:v1"_s, u"r.com:5000 sf/app v1"_s, {}, u"r.com:5000"_s, false);
    row("no registry", ImageConfig(), Runtime::Runc, u"app:v1"_s, u"docker.io library/app v1"_s, {}, {}, false);
    const QString digest = u"sha256:"_s + QString(64, u'a');
    row("a digest", own, Runtime::Runc, QString(u"app:v1@"_s + digest), QString(u"r.com:5000 sf/app "_s + digest),
        u"op"_s, u"r.com:5000"_s, false);
}

void TestCheckRequest::aReferenceBecomesARequest()
{
    QFETCH(ImageConfig, config);
    QFETCH(Runtime, runtime);
    QFETCH(QString, reference);
    QFETCH(QString, image);
    QFETCH(QString, account);
    QFETCH(QString, endpointHost);
    QFETCH(bool, foreign);
    const CheckRequest request = requestFor(config, reference, runtime);
    QCOMPARE(QString(request.domain + u' ' + request.repository + u' ' + request.reference), image);
    QCOMPARE(request.account ? request.account->user : QString(), account);
    QCOMPARE(request.endpointHost, endpointHost);
    QCOMPARE(request.foreign, foreign);
    QCOMPARE(request.httpProxy, runtime == Runtime::Runc ? config.httpProxy : QString());
    QVERIFY(!request.error);
    QCOMPARE(request.configuration.id,
             config.registries.empty() ? MessageId::ConfigurationNone : MessageId::ConfigurationChosen);
    QCOMPARE(request.rule.id, MessageId::AddressRule);
}

void TestCheckRequest::anInvalidReferenceBecomesAnError()
{
    const CheckRequest request = requestFor(configuration(u"r.com"_s), u"App:v1"_s, Runtime::Runc);
    QVERIFY(request.error);
    QCOMPARE(request.error->id, MessageId::BadReference);
    QCOMPARE(request.address, u"r.com/App:v1"_s);
    QVERIFY(request.repository.isEmpty());
}

void TestCheckRequest::aSignInAsksTheEndpointsHost_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("error");
    QTest::newRow("host and path") << u"r.com:5000/sf"_s << Runtime::Runc << u"r.com:5000"_s << QString();
    QTest::newRow("host") << u"r.com/"_s << Runtime::Runp << u"r.com"_s << QString();
    QTest::newRow("a path on Docker Hub") << u"secretflow"_s << Runtime::Runc << u"docker.io"_s << QString();
    QTest::newRow("a scheme") << u"https://r.com"_s << Runtime::Runc << QString() << u"endpoint-invalid"_s;
    QTest::newRow("nothing") << QString() << Runtime::Runc << QString() << u"endpoint-invalid"_s;
    QTest::newRow("an account inside") << u"u:secret@r.com"_s << Runtime::Runc << QString() << u"endpoint-invalid"_s;
}

void TestCheckRequest::aSignInAsksTheEndpointsHost()
{
    QFETCH(QString, endpoint);
    QFETCH(Runtime, runtime);
    QFETCH(QString, domain);
    QFETCH(QString, error);
    const CheckRequest request = signInRequestFor(configuration(endpoint), 0, runtime);
    QCOMPARE(request.domain, domain);
    QVERIFY(request.repository.isEmpty());
    QVERIFY(!request.foreign);
    QCOMPARE(request.account->user, u"op"_s);
    QCOMPARE(request.error ? nameOf(request.error->id) : QString(), error);
    for (const Message &message : {request.configuration, request.rule, request.error.value_or(request.rule)}) {
        for (const QString &text : std::as_const(message.facts)) {
            QVERIFY2(!text.contains(u"secret@"), qPrintable(text));
        }
    }
}

void TestCheckRequest::namesAreThoseOfTheContract()
{
    QStringList steps;
    for (int kind = 0; kind <= static_cast<int>(StepKind::Platforms); ++kind) {
        steps.append(nameOf(static_cast<StepKind>(kind)));
    }
    QCOMPARE(steps.join(u' '), u"configuration address proxy resolve connect tls manifest challenge token "
                               "manifest-again platforms"_s);
    QStringList states;
    for (const StepState state : {StepState::Passed, StepState::Warning, StepState::Failed, StepState::NotReached}) {
        states.append(nameOf(state));
    }
    QCOMPARE(states.join(u' '), u"passed warning failed not-reached"_s);
    QStringList verdicts;
    for (const Verdict verdict : {Verdict::Pullable, Verdict::NotPullable, Verdict::HeldBack, Verdict::Unknown}) {
        verdicts.append(nameOf(verdict));
    }
    QCOMPARE(verdicts.join(u' '), u"pullable not-pullable held-back unknown"_s);
}

QTEST_GUILESS_MAIN(TestCheckRequest)
#include "tst_checkrequest.moc"
