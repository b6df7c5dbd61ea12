#include <QtTest/QTest>

#include "core/image/resolution.h"

using namespace Qt::StringLiterals;
using kia::Fact;
using kia::ImageConfig;
using kia::Message;
using kia::MessageId;
using kia::Resolution;
using kia::Resolver;
using kia::Runtime;
using kia::Secret;

using Ids = QList<MessageId>;

class TestResolutionNotes : public QObject
{
    Q_OBJECT

    static ImageConfig config(const QString &endpoint, bool withAccount)
    {
        ImageConfig config;
        config.defaultRegistry = u"private"_s;
        config.registries.push_back({u"private"_s, endpoint, withAccount ? u"testname"_s : QString(),
                                     Secret(withAccount ? u"hidden-word"_s : QString())});
        return config;
    }

private Q_SLOTS:
    void credentials_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("foreign");
        const QString r = u"r.com:5000/t"_s;
        QTest::newRow("to the endpoint's own host") << r << u"app:v1"_s << u"r.com:5000"_s << false;
        QTest::newRow("to the same host written in full") << r << u"r.com:5000/t/app:v1"_s << u"r.com:5000"_s << false;
        QTest::newRow("another port is another host") << r << u"r.com/t/app:v1"_s << u"r.com"_s << true;
        QTest::newRow("a foreign host gets the password") << r << u"public.io/a/app:v1"_s << u"public.io"_s << true;
        QTest::newRow("Docker Hub gets it for three parts") << r << u"a/b/c:v1"_s << u"docker.io"_s << true;
        QTest::newRow("an endpoint without a host sends it to Docker Hub")
            << u"harbor/test"_s << u"app:v1"_s << u"docker.io"_s << true;
        QTest::newRow("an empty endpoint sends it anywhere") << QString() << u"x.io/a/b:1"_s << u"x.io"_s << true;
        QTest::newRow("a Docker Hub account stays at Docker Hub")
            << u"index.docker.io/me"_s << u"docker.io/library/app:v1"_s << u"docker.io"_s << false;
    }
    void credentials()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, reference);
        QFETCH(bool, foreign);
        for (const Runtime runtime : {Runtime::Runc, Runtime::Runp}) {
            const Resolution resolution = Resolver(config(endpoint, true), runtime).resolve(reference);
            QVERIFY(resolution.credentials);
            QCOMPARE(resolution.credentials->registryName, u"private"_s);
            QCOMPARE(resolution.credentials->username, u"testname"_s);
            QCOMPARE(resolution.credentials->foreign, foreign);
            if (runtime == Runtime::Runc) {
                QTEST(resolution.credentials->host, "host");
            }
            QCOMPARE(!resolution.notes.empty() && resolution.notes.front().id == MessageId::CredentialsLeak, foreign);
        }
        QVERIFY(!Resolver(config(endpoint, true), Runtime::Runk).resolve(reference).credentials);
    }

    void halfAnAccountIsNone_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("username without password") << u"testname"_s << QString();
        QTest::newRow("password without username") << QString() << u"hidden-word"_s;
        QTest::newRow("neither") << QString() << QString();
    }
    void halfAnAccountIsNone()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        ImageConfig half = config(u"r.com/t"_s, true);
        half.registries[0].username = user;
        half.registries[0].password = Secret(password);
        QVERIFY(!Resolver(half, Runtime::Runc).resolve(u"x.io/a/b:1"_s).credentials);
    }

    void notes_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<Runtime>("runtime");
        QTest::addColumn<Ids>("ids");
        const QString sf = u"private.registry.com/secretflow"_s;
        const auto row = [](const char *name, const QString &endpoint, const QString &reference, const Ids &ids,
                            Runtime runtime = Runtime::Runc) {
            QTest::newRow(name) << endpoint << reference << runtime << ids;
        };
        using enum MessageId;
        row("nothing to say about the recommended form", sf, u"app:v1"_s, {});
        row("nothing is lost when the organisation is the endpoint's", sf, u"secretflow/app:v1"_s, {});
        row("nothing is lost when the reference repeats the endpoint", u"private.registry.com"_s,
            u"private.registry.com/app:v1"_s, {});
        row("another organisation is dropped", sf, u"test/app:v1"_s, {OrganisationDropped});
        row("an organisation is dropped behind a bare host", u"r.com"_s, u"secretflow/app:v1"_s, {OrganisationDropped});
        row("a host is replaced", sf, u"public.aliyun.com/app:v1"_s, {HostReplaced});
        row("a host with a port is replaced", sf, u"harbor:5000/app:v1"_s, {HostReplaced});
        row("localhost is replaced", sf, u"localhost/app:v1"_s, {HostReplaced});
        row("a tag is no port", sf, u"app:v/x:1"_s, {OrganisationDropped});
        row("the same host gets another repository", sf, u"private.registry.com/app:v1"_s, {RepositoryChanged});
        row("a dropped organisation and no tag", sf, u"demo/psi"_s, {OrganisationDropped, NoTag});
        row("a full address is not redirected", sf, u"x.io/a/app:v1"_s, {ShippedImageNotRedirected});
        row("a full address of the endpoint's host is as meant", sf, u"private.registry.com/a/app:v1"_s, {});
        row("three parts mean Docker Hub", sf, u"a/b/c:v1"_s, {ShortName});
        row("an endpoint without a host means Docker Hub", u"harbor/test"_s, u"app:v1"_s, {ShortName});
        row("runp takes localhost for a folder of Docker Hub", u"localhost"_s, u"app:v1"_s, {RuntimeDifference});
        row("runc takes localhost for a host", u"localhost"_s, u"app:v1"_s,
            {ShortName, RunpNeverFound, RuntimeDifference}, Runtime::Runp);
        row("with a port it is a host for both", u"localhost:5000"_s, u"app:v1"_s, {});
        row("runp takes no repository of one letter", u"r.com"_s, u"a:v1"_s, {RuntimeDifference});
        row("runp knows no other digest than sha256", sf, QString(u"app@sha512:" + QString(128, u'0')),
            {RuntimeDifference});
        row("runp never finds Docker Hub images", sf, u"docker.io/a/app:v1"_s,
            {ShippedImageNotRedirected, RunpNeverFound}, Runtime::Runp);
        row("runp never finds tag and digest", sf, QString(u"app:v1@sha256:" + QString(64, u'0')), {RunpNeverFound},
            Runtime::Runp);
    }
    void notes()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, reference);
        QFETCH(Runtime, runtime);
        const Resolution resolution = Resolver(config(endpoint, false), runtime).resolve(reference);
        Ids ids;
        for (const Message &note : resolution.notes) {
            ids += note.id;
        }
        QTEST(ids, "ids");
    }

    void withoutRegistriesNobodySignsIn()
    {
        const Resolution resolution = Resolver(ImageConfig(), Runtime::Runc).resolve(u"secretflow/app:v1"_s);
        QCOMPARE(resolution.notes.size(), 1U);
        QCOMPARE(resolution.notes.front().id, MessageId::NoRegistry);
        QVERIFY(!resolution.credentials);
        QCOMPARE(resolution.severity(), kia::Severity::Info);
    }

    void noFactHoldsThePassword()
    {
        for (const QString &reference : {u"x.io/a/b:1"_s, u"app"_s, u"A"_s, u"t/app:v1"_s}) {
            const Resolution resolution = Resolver(config(u"r.com/t"_s, true), Runtime::Runc).resolve(reference);
            std::vector<Message> all = resolution.notes;
            if (resolution.error) {
                all.push_back(*resolution.error);
            }
            for (const Message &message : all) {
                QVERIFY(!message.facts.values().join(u' ').contains(u"hidden-word"_s));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestResolutionNotes)
#include "tst_resolutionnotes.moc"
