#include <QtTest/QTest>

#include "core/registry/foundmanifest.h"
#include "tests/core/registry/talk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class TestManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestsAreChecked_data();
    void digestsAreChecked();
    void bodiesAreHashed();
    void kindsAreToldByTypeAndByBody();
    void platformsAreListed();
    void aPlatformTakesItsVariants();
    void answersAreJudged_data();
    void answersAreJudged();
};

void TestManifest::digestsAreChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("sha256") << someDigest << true;
    QTest::newRow("sha512") << QByteArray("sha512:" + QByteArray(128, '0')) << true;
    QTest::newRow("sha512 of the wrong length") << QByteArray("sha512:" + QByteArray(64, '0')) << false;
    QTest::newRow("one digit short") << someDigest.chopped(1) << false;
    QTest::newRow("upper case") << someDigest.toUpper() << false;
    QTest::newRow("another algorithm") << QByteArray("md5:" + QByteArray(32, '0')) << false;
    QTest::newRow("no algorithm") << QByteArray(64, 'a') << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestManifest::digestsAreChecked()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isDigest(text), valid);
}

void TestManifest::bodiesAreHashed()
{
    QCOMPARE(digestOf("abc"), QByteArray("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(digestOf("abc", "sha512:").startsWith("sha512:ddaf35a193617abacc417349ae204131"));
}

void TestManifest::kindsAreToldByTypeAndByBody()
{
    QCOMPARE(manifestKindOf(imageType), ManifestKind::Image);
    QCOMPARE(manifestKindOf("application/vnd.docker.distribution.manifest.list.v2+json"), ManifestKind::Index);
    QCOMPARE(manifestKindOf("text/plain"), ManifestKind::OldFormat);
    QCOMPARE(manifestKindOf("text/html"), ManifestKind::Page);
    QCOMPARE(manifestKindOf("application/octet-stream"), ManifestKind::Other);
    QCOMPARE(manifestKindOfBody(R"({"schemaVersion":2,"manifests":[]})"), ManifestKind::Index);
    QCOMPARE(manifestKindOfBody(R"({"schemaVersion":1})"), ManifestKind::OldFormat);
    QCOMPARE(manifestKindOfBody(R"({"config":{}})"), ManifestKind::Image);
    QCOMPARE(manifestKindOfBody("{}"), ManifestKind::Other);
    QCOMPARE(manifestKindOfBody("no JSON"), ManifestKind::Other);
}

void TestManifest::platformsAreListed()
{
    const QByteArray index = R"({"manifests":[
        {"platform":{"os":"linux","architecture":"amd64"}},
        {"platform":{"os":"linux","architecture":"arm","variant":"v7"}},
        {"platform":{"os":"linux","architecture":"amd64"}},
        {"platform":{"os":"unknown","architecture":"unknown"}},
        {}, 5]})";
    QCOMPARE(platformsOf(index), (QStringList{u"linux/amd64"_s, u"linux/arm/v7"_s}));
    QVERIFY(platformsOf("no JSON").isEmpty());
}

void TestManifest::aPlatformTakesItsVariants()
{
    QVERIFY(containsPlatform({u"linux/arm64/v8"_s}, u"linux/arm64"_s));
    QVERIFY(!containsPlatform({u"linux/arm64"_s}, u"linux/arm"_s));
    QVERIFY(ownPlatform().startsWith(u"linux/"));
}

void TestManifest::answersAreJudged_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("needsBody");
    QTest::addColumn<QString>("fault");
    const QString digest = QString::fromLatin1(someDigest);
    const QByteArray body = R"({"config":{}})";
    const HttpHeaders whole = {{"content-type", imageType + "; charset=utf-8"},
                               {"docker-content-digest", someDigest},
                               {"content-length", "9"}};
    const HttpHeaders noDigest = {{"Content-Type", imageType}, {"Content-Length", "9"}};
    const HttpHeaders noLength = {{"Content-Type", imageType}, {"Docker-Content-Digest", someDigest}};
    const auto row = [](const char *name, const QByteArray &method, const QString &reference,
                        const HttpHeaders &headers, const QByteArray &text, bool needsBody, const QString &fault) {
        QTest::newRow(name) << method << reference << headers << text << needsBody << fault;
    };
    row("HEAD with everything", "HEAD", u"v1"_s, whole, {}, false, {});
    row("HEAD without digest", "HEAD", u"v1"_s, noDigest, {}, true, {});
    row("HEAD without digest, but asked by it", "HEAD", digest, noDigest, {}, false, {});
    row("HEAD without length", "HEAD", u"v1"_s, noLength, {}, true, {});
    row("HEAD with another digest than asked", "HEAD", u"sha256:"_s + QString(64, u'b'), whole, {}, false,
        u"digest-header"_s);
    row("GET without headers", "GET", u"v1"_s, {}, body, false, {});
    row("GET with a wrong digest", "GET", u"v1"_s, noLength, body, false, u"digest-header"_s);
    row("GET of a page", "GET", u"v1"_s, {{"Content-Type", "text/html"}}, "<html>", false, u"captive-portal"_s);
    row("GET of something else", "GET", u"v1"_s, {}, R"({"a":1})", false, u"not-an-image"_s);
    row("HEAD without a type", "HEAD", u"v1"_s, {{"Content-Length", "9"}}, {}, false, u"not-an-image"_s);
}

void TestManifest::answersAreJudged()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, reference);
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, body);
    QFETCH(bool, needsBody);
    QFETCH(QString, fault);
    CheckRequest wanted = request();
    wanted.reference = reference;
    HttpResponse response;
    response.headers = headers;
    response.body = body;
    const Found found = judgeManifest(wanted, method, response);
    QCOMPARE(found.needsBody, needsBody);
    QCOMPARE(found.fault ? nameOf(*found.fault) : QString(), fault);
    if (!needsBody && fault.isEmpty()) {
        QVERIFY(isDigest(found.info.digest.toLatin1()));
        QCOMPARE(found.info.size, body.isEmpty() ? 9 : body.size());
    }
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
