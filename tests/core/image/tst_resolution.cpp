#include <QtTest/QTest>

#include "core/image/resolution.h"

using namespace Qt::StringLiterals;
using kia::AddressPart;
using kia::AddressRule;
using kia::ImageConfig;
using kia::MessageId;
using kia::Origin;
using kia::Resolution;
using kia::Resolver;
using kia::Runtime;
using kia::Secret;

namespace {

const QString hex64(64, u'0');
const QString sf = u"private.registry.com/secretflow"_s;

ImageConfig configWith(const QString &endpoint, const QString &user = {}, const QString &password = {})
{
    ImageConfig config;
    config.defaultRegistry = u"private"_s;
    config.registries.push_back({u"private"_s, endpoint, user, Secret(password)});
    return config;
}

QString joined(const Resolution &resolution)
{
    QString text;
    for (const AddressPart &part : resolution.parts) {
        text += part.text;
    }
    return text;
}

QString drawn(const Resolution &resolution)
{
    QStringList pieces;
    for (const AddressPart &part : resolution.parts) {
        const QString from = part.origin == Origin::Endpoint    ? u"E"_s
                             : part.origin == Origin::Reference ? u"R"_s
                                                                : u"D"_s;
        pieces += from + u'(' + part.text + u')';
    }
    return pieces.join(u' ');
}

} // namespace

class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The eight rows of the documentation page's table.
    void pageTable_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("effective");
        const auto row = [](const char *name, const QString &endpoint, const QString &reference,
                            const QString &effective) {
            QTest::newRow(name) << endpoint << reference << effective;
        };
        row("1 nothing configured, organisation", {}, u"secretflow/app:v1"_s, u"docker.io/secretflow/app:v1"_s);
        row("2 nothing configured, full address", {}, u"private.registry.com/secretflow/app:v1"_s,
            u"private.registry.com/secretflow/app:v1"_s);
        row("3 host only, organisation is dropped", u"private.registry.com"_s, u"secretflow/app:v1"_s,
            u"private.registry.com/app:v1"_s);
        row("4 host and path, bare name", sf, u"app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("5 host and path, same organisation", sf, u"secretflow/app:v1"_s,
            u"private.registry.com/secretflow/app:v1"_s);
        row("6 host and path, other organisation", sf, u"test/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s);
        row("7 host and path, full address", sf, u"private.registry.com/secretflow/app:v1"_s,
            u"private.registry.com/secretflow/app:v1"_s);
        row("8 host and path, another host", sf, u"public.aliyun.com/secretflow/app:v1"_s,
            u"public.aliyun.com/secretflow/app:v1"_s);
    }
    void pageTable()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, reference);
        const Resolution resolution =
            Resolver(endpoint.isEmpty() ? ImageConfig() : configWith(endpoint), Runtime::Runc).resolve(reference);
        QTEST(resolution.effective(), "effective");
        QCOMPARE(joined(resolution), resolution.effective());
    }

    /// What Kuscia's own libraries made of each reference with the endpoint private.registry.com/secretflow.
    void truthTable_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<AddressRule>("rule");
        QTest::addColumn<QString>("rewritten");
        QTest::addColumn<QString>("effective"); // empty: InvalidImageName
        QTest::addColumn<QString>("dropped");
        const auto row = [](const char *name, const QString &reference, AddressRule rule, const QString &rewritten,
                            const QString &effective, const QString &dropped = {}) {
            QTest::newRow(name) << reference << rule << rewritten << effective << dropped;
        };
        const QString app = sf + u"/app:v1"_s;
        using enum AddressRule;
        row("bare name", u"app:v1"_s, BareName, app, app);
        row("bare name without tag", u"app"_s, BareName, sf + u"/app"_s, sf + u"/app:latest"_s);
        row("organisation", u"test/app:v1"_s, OneSlash, app, app, u"test/"_s);
        row("upper-case organisation", u"SecretFlow/app:v1"_s, OneSlash, app, app, u"SecretFlow/"_s);
        row("the endpoint's own host", u"private.registry.com/app:v1"_s, OneSlash, app, app,
            u"private.registry.com/"_s);
        row("localhost with a port", u"localhost:5000/app:v1"_s, OneSlash, app, app, u"localhost:5000/"_s);
        row("host with a port", u"harbor:5000/app:v1"_s, OneSlash, app, app, u"harbor:5000/"_s);
        row("an address", u"10.0.0.5/app:v1"_s, OneSlash, app, app, u"10.0.0.5/"_s);
        row("docker.io with one part", u"docker.io/app:v1"_s, OneSlash, app, app, u"docker.io/"_s);
        row("three parts go to Docker Hub", u"a/b/c:v1"_s, Kept, u"a/b/c:v1"_s, u"docker.io/a/b/c:v1"_s);
        row("a foreign host", u"host.io/a/b:v1"_s, Kept, u"host.io/a/b:v1"_s, u"host.io/a/b:v1"_s);
        row("a foreign host, deep", u"host.io/a/b/c/d:v1"_s, Kept, u"host.io/a/b/c/d:v1"_s, u"host.io/a/b/c/d:v1"_s);
        row("docker.io in full", u"docker.io/secretflow/app:v1"_s, Kept, u"docker.io/secretflow/app:v1"_s,
            u"docker.io/secretflow/app:v1"_s);
        row("a digest", u"app@sha256:"_s + hex64, BareName, sf + u"/app@sha256:"_s + hex64,
            sf + u"/app@sha256:"_s + hex64);
        row("a tag and a digest", u"app:v1@sha256:"_s + hex64, BareName, sf + u"/app:v1@sha256:"_s + hex64,
            sf + u"/app@sha256:"_s + hex64, u":v1"_s);
        row("an organisation, a tag and a digest", u"test/app:v1@sha256:"_s + hex64, OneSlash,
            sf + u"/app:v1@sha256:"_s + hex64, sf + u"/app@sha256:"_s + hex64, u"test/ :v1"_s);
        row("a leading slash", u"/app:v1"_s, OneSlash, app, app, u"/"_s);
        row("a trailing slash", u"app/"_s, OneSlash, sf + u"/app"_s, sf + u"/app:latest"_s, u"/"_s);
        row("a slash before the tag", u"app/:v1"_s, OneSlash, sf + u"/:v1"_s, {}, u"app/"_s);
        row("a slash alone", u"/"_s, OneSlash, sf + u"/"_s, {}, u"/"_s);
        row("nothing", u""_s, BareName, sf + u"/"_s, {});
        row("only a tag", u":v1"_s, BareName, sf + u"/:v1"_s, {});
        row("two leading slashes", u"//app:v1"_s, Kept, u"//app:v1"_s, {});
        row("an empty tag", u"app:"_s, BareName, sf + u"/app:"_s, {});
        row("an upper-case name", u"App:v1"_s, BareName, sf + u"/App:v1"_s, {});
        row("a leading blank", u" app:v1"_s, BareName, sf + u"/ app:v1"_s, {});
        row("a trailing blank", u"app:v1 "_s, BareName, sf + u"/app:v1 "_s, {});
        row("a blank inside", u"app :v1"_s, BareName, sf + u"/app :v1"_s, {});
        row("two tags", u"app:v1:v2"_s, BareName, sf + u"/app:v1:v2"_s, {});
        row("three underscores", u"my___app:v1"_s, BareName, sf + u"/my___app:v1"_s, {});
        row("a leading hyphen", u"-app:v1"_s, BareName, sf + u"/-app:v1"_s, {});
        row("Chinese", u"应用:v1"_s, BareName, sf + u"/应用:v1"_s, {});
        row("a tag that begins with a plus", u"app:+x"_s, BareName, sf + u"/app:+x"_s, {});
        row("a scheme", u"https://reg.io/x/app:v1"_s, Kept, u"https://reg.io/x/app:v1"_s, {});
        row("a scheme, short", u"http://reg.io/app:v1"_s, Kept, u"http://reg.io/app:v1"_s, {});
        row("a tag before the last part", u"app:v1/x"_s, OneSlash, sf + u"/x"_s, sf + u"/x:latest"_s, u"app:v1/"_s);
    }
    void truthTable()
    {
        QFETCH(QString, reference);
        const Resolution resolution = Resolver(configWith(sf), Runtime::Runc).resolve(reference);
        QTEST(resolution.rule, "rule");
        QTEST(resolution.rewritten, "rewritten");
        QTEST(resolution.effective(), "effective");
        QTEST(resolution.dropped, "dropped");
        QCOMPARE(resolution.error.has_value(), resolution.effective().isEmpty());
        if (resolution.error) {
            QCOMPARE(resolution.error->id, MessageId::BadReference);
            QCOMPARE(joined(resolution), resolution.rewritten);
        } else {
            QCOMPARE(joined(resolution), resolution.effective());
        }
    }

    /// What becomes of `app:v1` behind each way to write an endpoint.
    void endpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("effective"); // empty: every pod fails with InvalidImageName
        const auto row = [](const char *name, const QString &endpoint, const QString &effective) {
            QTest::newRow(name) << endpoint << effective;
        };
        row("host", u"r.com"_s, u"r.com/app:v1"_s);
        row("host and slash", u"r.com/"_s, u"r.com/app:v1"_s);
        row("host and path", u"r.com/t"_s, u"r.com/t/app:v1"_s);
        row("many trailing slashes", u"r.com/t///"_s, u"r.com/t/app:v1"_s);
        row("deep path", u"r.com/a/b/c"_s, u"r.com/a/b/c/app:v1"_s);
        row("port", u"r.com:5000/t"_s, u"r.com:5000/t/app:v1"_s);
        row("https scheme", u"https://r.com/t"_s, {});
        row("http scheme", u"http://10.0.0.5:5000/t"_s, {});
        row("tag", u"r.com/t:v9"_s, {});
        row("digest", u"r.com/t@sha256:"_s + hex64, {});
        row("two slashes inside", u"r.com//t"_s, {});
        row("leading slash", u"/r.com/t"_s, {});
        row("user and password", u"user:pw@r.com/t"_s, {});
        row("colon without port", u"r.com:/t"_s, {});
        row("query", u"r.com/t?x=1"_s, {});
        row("leading blank", u" r.com/t"_s, {});
        row("trailing blank", u"r.com/t "_s, {});
        row("upper-case path", u"harbor.corp/Test"_s, {});
        row("upper-case host", u"HARBOR.corp/test"_s, u"HARBOR.corp/test/app:v1"_s);
        row("bare word goes to Docker Hub", u"secretflow"_s, u"docker.io/secretflow/app:v1"_s);
        row("bare host and path go to Docker Hub", u"harbor/test"_s, u"docker.io/harbor/test/app:v1"_s);
        row("bare host with a port", u"harbor:80/test"_s, u"harbor:80/test/app:v1"_s);
        row("localhost", u"localhost/test"_s, u"localhost/test/app:v1"_s);
        row("IPv6", u"[::1]:5000/t"_s, {});
        row("docker.io", u"docker.io"_s, u"docker.io/library/app:v1"_s);
        row("docker.io with organisation", u"docker.io/secretflow"_s, u"docker.io/secretflow/app:v1"_s);
        row("index.docker.io", u"index.docker.io/x"_s, u"docker.io/x/app:v1"_s);
        row("slash", u"/"_s, {});
        row("slashes", u"//"_s, {});
        row("API path", u"r.com/v2/t"_s, u"r.com/v2/t/app:v1"_s);
        row("underscore in the host", u"private_registry.com/t"_s, {});
    }
    void endpoints()
    {
        QFETCH(QString, endpoint);
        const Resolution resolution = Resolver(configWith(endpoint), Runtime::Runc).resolve(u"app:v1"_s);
        QTEST(resolution.effective(), "effective");
        if (resolution.effective().isEmpty()) {
            QVERIFY(resolution.error);
            QCOMPARE(resolution.error->id, MessageId::EndpointInvalid);
            // a password that somebody put into the endpoint is not a fact to show
            const QString shown = endpoint.startsWith(u"user:pw@"_s) ? u"user:***@r.com/t"_s : endpoint;
            QCOMPARE(resolution.error->facts.value(kia::Fact::Endpoint), shown);
        } else {
            QCOMPARE(joined(resolution), resolution.effective());
        }
    }

    void partsSayWhereEachPieceComesFrom_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("parts");
        QTest::newRow("endpoint and name")
            << sf << u"app:v1"_s << u"E(private.registry.com/secretflow) D(/) R(app:v1)"_s;
        QTest::newRow("latest is added") << sf << u"demo/psi"_s
                                         << u"E(private.registry.com/secretflow) D(/) R(psi) D(:latest)"_s;
        QTest::newRow("a full address is all the AppImage's")
            << sf << u"public.aliyun.com/secretflow/app:v1"_s << u"R(public.aliyun.com/secretflow/app:v1)"_s;
        QTest::newRow("without an endpoint Docker Hub is added")
            << QString() << u"secretflow/app:v1"_s << u"D(docker.io/) R(secretflow/app:v1)"_s;
        QTest::newRow("library is added too") << QString() << u"app"_s << u"D(docker.io/library/) R(app) D(:latest)"_s;
        QTest::newRow("library between docker.io and the name")
            << QString() << u"docker.io/app:v1"_s << u"R(docker.io/) D(library/) R(app:v1)"_s;
        QTest::newRow("index.docker.io is replaced")
            << u"index.docker.io/x"_s << u"app:v1"_s << u"D(docker.io/) E(x) D(/) R(app:v1)"_s;
        QTest::newRow("a bare endpoint") << u"secretflow"_s << u"app:v1"_s
                                         << u"D(docker.io/) E(secretflow) D(/) R(app:v1)"_s;
        QTest::newRow("docker.io as the endpoint")
            << u"docker.io"_s << u"app:v1"_s << u"E(docker.io) D(/) D(library/) R(app:v1)"_s;
        QTest::newRow("a dropped tag") << u"r.com/t"_s << QString(u"app:v1@sha256:" + hex64)
                                       << QString(u"E(r.com/t) D(/) R(app@sha256:" + hex64 + u")");
        QTest::newRow("an invalid result keeps its pieces")
            << u"r.com/T"_s << u"app:v1"_s << u"E(r.com/T) D(/) R(app:v1)"_s;
    }
    void partsSayWhereEachPieceComesFrom()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, reference);
        const Resolution resolution =
            Resolver(endpoint.isEmpty() ? ImageConfig() : configWith(endpoint), Runtime::Runc).resolve(reference);
        QTEST(drawn(resolution), "parts");
    }
};

QTEST_APPLESS_MAIN(TestResolution)
#include "tst_resolution.moc"
