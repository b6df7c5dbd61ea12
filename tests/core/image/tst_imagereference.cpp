#include <QtTest/QTest>

#include <random>

#include "core/image/imagereference.h"

using namespace Qt::StringLiterals;
using kia::ImageReference;
using kia::MessageId;
using kia::ReferenceDialect;
using kia::ReferenceError;
using kia::Result;

namespace {

const QString hex64(64, u'a');

} // namespace

class TestImageReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QString &text, const QString &normalised, const QString &domain,
                            const QString &repository, const QString &last) {
            QTest::newRow(name) << text << normalised << domain << repository << last;
        };
        row("a bare name is Docker Hub's library", u"app"_s, u"docker.io/library/app:latest"_s, u"docker.io"_s,
            u"library/app"_s, u"latest"_s);
        row("two parts are a Docker Hub organisation", u"secretflow/app:v1"_s, u"docker.io/secretflow/app:v1"_s,
            u"docker.io"_s, u"secretflow/app"_s, u"v1"_s);
        row("three parts without a host are Docker Hub too", u"a/b/c:v1"_s, u"docker.io/a/b/c:v1"_s, u"docker.io"_s,
            u"a/b/c"_s, u"v1"_s);
        row("a dot makes a host", u"r.com/app:v1"_s, u"r.com/app:v1"_s, u"r.com"_s, u"app"_s, u"v1"_s);
        row("a port makes a host", u"harbor:80/test/app:v1"_s, u"harbor:80/test/app:v1"_s, u"harbor:80"_s,
            u"test/app"_s, u"v1"_s);
        row("localhost is a host", u"localhost/app:v1"_s, u"localhost/app:v1"_s, u"localhost"_s, u"app"_s, u"v1"_s);
        row("an upper-case host stays as it is", u"HARBOR.corp/test/app:v1"_s, u"HARBOR.corp/test/app:v1"_s,
            u"HARBOR.corp"_s, u"test/app"_s, u"v1"_s);
        row("index.docker.io reads as docker.io", u"index.docker.io/x/app:v1"_s, u"docker.io/x/app:v1"_s,
            u"docker.io"_s, u"x/app"_s, u"v1"_s);
        row("docker.io with one part gets library", u"docker.io/app:v1"_s, u"docker.io/library/app:v1"_s,
            u"docker.io"_s, u"library/app"_s, u"v1"_s);
        row("index.docker.io with one part gets library", u"index.docker.io/app"_s, u"docker.io/library/app:latest"_s,
            u"docker.io"_s, u"library/app"_s, u"latest"_s);
        row("a digest needs no tag", QString(u"r.com/app@sha256:" + hex64), QString(u"r.com/app@sha256:" + hex64),
            u"r.com"_s, u"app"_s, QString(u"sha256:" + hex64));
        row("a tag beside a digest is dropped", QString(u"r.com/app:v1@sha256:" + hex64),
            QString(u"r.com/app@sha256:" + hex64), u"r.com"_s, u"app"_s, QString(u"sha256:" + hex64));
        row("sha512 has 128 digits", QString(u"r.com/app@sha512:" + hex64 + hex64),
            QString(u"r.com/app@sha512:" + hex64 + hex64), u"r.com"_s, u"app"_s, QString(u"sha512:" + hex64 + hex64));
        row("separators may be doubled underscores and many hyphens", u"r.com/a__b/c---d/e.f:v1"_s,
            u"r.com/a__b/c---d/e.f:v1"_s, u"r.com"_s, u"a__b/c---d/e.f"_s, u"v1"_s);
        row("a tag may have upper case, dots and underscores", u"r.com/app:V1.2_rc-3"_s, u"r.com/app:V1.2_rc-3"_s,
            u"r.com"_s, u"app"_s, u"V1.2_rc-3"_s);
        row("a tag may have 128 characters", QString(u"r.com/app:" + QString(128, u'x')),
            QString(u"r.com/app:" + QString(128, u'x')), u"r.com"_s, u"app"_s, QString(128, u'x'));
        row("64 hex digits with a tag are a name", QString(hex64 + u":v1"),
            QString(u"docker.io/library/" + hex64 + u":v1"), u"docker.io"_s, QString(u"library/" + hex64), u"v1"_s);
        row("63 hex digits are a name", hex64.left(63), QString(u"docker.io/library/" + hex64.left(63) + u":latest"),
            u"docker.io"_s, QString(u"library/" + hex64.left(63)), u"latest"_s);
        row("255 characters of name are allowed", QString(u"r.com/" + QString(249, u'a')),
            QString(u"r.com/" + QString(249, u'a') + u":latest"), u"r.com"_s, QString(249, u'a'), u"latest"_s);
    }
    void normalises()
    {
        QFETCH(QString, text);
        const auto reference = ImageReference::parse(text);
        QVERIFY(reference);
        QTEST(reference->text(), "normalised");
        QTEST(reference->domain(), "domain");
        QTEST(reference->repository(), "repository");
        QTEST(QString(reference->tag() + reference->digest()), "last");
        QCOMPARE(reference->original(), text);

        const auto again = ImageReference::parse(reference->text());
        QVERIFY(again);
        QCOMPARE(again->text(), reference->text());
        QCOMPARE(again->insertedLength(), 0);
        QVERIFY(!again->addedLatest());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MessageId>("reason");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &text, MessageId reason, const QString &part) {
            QTest::newRow(name) << text << reason << part;
        };
        row("nothing", QString(), MessageId::ReasonEmpty, QString());
        row("a scheme", u"https://reg.io/x/app:v1"_s, MessageId::ReasonScheme, u"https://"_s);
        row("a scheme of another kind", u"docker://reg.io/x/app:v1"_s, MessageId::ReasonScheme, u"docker://"_s);
        row("a leading blank", u" app:v1"_s, MessageId::ReasonBlank, u" "_s);
        row("a trailing line end", u"app:v1\n"_s, MessageId::ReasonBlank, u"\n"_s);
        row("a no-break space", u"app\u00a0:v1"_s, MessageId::ReasonBlank, u"\u00a0"_s);
        row("Chinese", u"应用:v1"_s, MessageId::ReasonNotAscii, u"应"_s);
        row("a full-width colon", u"app：v1"_s, MessageId::ReasonNotAscii, u"："_s);
        row("a control character", u"app\u0001:v1"_s, MessageId::ReasonNotAscii, u"\u0001"_s);
        row("an upper-case name", u"App:v1"_s, MessageId::ReasonUpperCase, u"App"_s);
        row("an upper-case organisation is no host", u"SecretFlow/app:v1"_s, MessageId::ReasonUpperCase,
            u"SecretFlow"_s);
        row("an upper-case path below a host", u"harbor.corp/Test/app:v1"_s, MessageId::ReasonUpperCase, u"Test"_s);
        row("a password in the address", u"user:pw@r.com/t/app"_s, MessageId::ReasonUserInfo, u"user:pw@"_s);
        row("an IPv6 host", u"[::1]:5000/t/app"_s, MessageId::ReasonIpv6, u"[::1]:5000"_s);
        row("an underscore in the host", u"private_registry.com/t/app"_s, MessageId::ReasonDomain,
            u"private_registry.com"_s);
        row("two dots in the host", u"r..com/app"_s, MessageId::ReasonDomain, u"r..com"_s);
        row("a hyphen at the end of a label", u"r-.com/app"_s, MessageId::ReasonDomain, u"r-.com"_s);
        row("a colon without a port", u"r.com:/t/app"_s, MessageId::ReasonPort, u":"_s);
        row("a port that is no number", u"app:v1/x"_s, MessageId::ReasonPort, u":v1"_s);
        row("a port above 65535", u"r.com:65536/app"_s, MessageId::ReasonPort, u":65536"_s);
        row("port 0", u"r.com:0/app"_s, MessageId::ReasonPort, u":0"_s);
        row("two slashes in a row", u"r.com//app:v1"_s, MessageId::ReasonPath, QString());
        row("a leading slash", u"/app:v1"_s, MessageId::ReasonPath, QString());
        row("nothing but a tag", u":v1"_s, MessageId::ReasonPath, QString());
        row("a trailing slash", u"r.com/app/"_s, MessageId::ReasonPath, QString());
        row("three underscores", u"my___app:v1"_s, MessageId::ReasonPath, u"my___app"_s);
        row("a leading hyphen", u"-app:v1"_s, MessageId::ReasonPath, u"-app"_s);
        row("a dot after a hyphen", u"a-.b:v1"_s, MessageId::ReasonPath, u"a-.b"_s);
        row("a question mark", u"r.com/t?x=1/app"_s, MessageId::ReasonPath, u"t?x=1"_s);
        row("an empty tag", u"app:"_s, MessageId::ReasonEmptyTag, QString());
        row("an empty tag before a digest", QString(u"app:@sha256:" + hex64), MessageId::ReasonEmptyTag, QString());
        row("two tags", u"app:v1:v2"_s, MessageId::ReasonTag, u"v1:v2"_s);
        row("a tag that begins with a plus", u"app:+x"_s, MessageId::ReasonTag, u"+x"_s);
        row("a tag of 129 characters", QString(u"app:" + QString(129, u'x')), MessageId::ReasonTag, QString(129, u'x'));
        row("a digest without an algorithm", QString(u"app@" + hex64), MessageId::ReasonDigest, hex64);
        row("a digest that is too short", u"app@sha256:abc"_s, MessageId::ReasonDigestLength, u"abc"_s);
        row("a digest in upper case", QString(u"app@sha256:" + QString(64, u'A')), MessageId::ReasonDigest,
            QString(64, u'A'));
        row("an unknown algorithm", QString(u"app@md5:" + hex64.left(32)), MessageId::ReasonDigestAlgorithm, u"md5"_s);
        row("two digests", QString(u"app@sha256:" + hex64 + u"@sha256:" + hex64), MessageId::ReasonDigest,
            QString(hex64 + u"@sha256:" + hex64));
        row("a bare image ID", hex64, MessageId::ReasonHexName, hex64);
        row("256 characters of name", QString(u"r.com/" + QString(250, u'a')), MessageId::ReasonTooLong, u"256"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto reference = ImageReference::parse(text);
        QVERIFY(!reference);
        QTEST(reference.error().reason, "reason");
        QTEST(reference.error().part, "part");
        QVERIFY(reference.error().offset >= 0 && reference.error().offset <= text.size());
    }

    void ggcrDiffers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("Docker Hub is index.docker.io") << u"app:v1"_s << u"index.docker.io/library/app:v1"_s;
        QTest::newRow("docker.io is renamed") << u"docker.io/x/app:v1"_s << u"index.docker.io/x/app:v1"_s;
        QTest::newRow("localhost without a port is a Docker Hub path")
            << u"localhost/app:v1"_s << u"index.docker.io/localhost/app:v1"_s;
        QTest::newRow("localhost with a port is a host") << u"localhost:5000/app:v1"_s << u"localhost:5000/app:v1"_s;
        QTest::newRow("a repository of one letter is refused") << u"127.0.0.1:5001/d:1"_s << QString();
        QTest::newRow("only sha256 is known") << QString(u"r.com/app@sha512:" + hex64 + hex64) << QString();
    }
    void ggcrDiffers()
    {
        QFETCH(QString, text);
        QFETCH(QString, normalised);
        const auto reference = ImageReference::parse(text, ReferenceDialect::Ggcr);
        QCOMPARE(reference ? reference->text() : QString(), normalised);
    }

    /// Whatever is read prints to something that reads the same; nothing crashes.
    void anyInputEndsWell()
    {
        std::mt19937 random(20260);
        const QString alphabet = u"aZ09.:/@-_ sha256[]%\\?#应\u00a0\n"_s;
        int valid = 0;
        for (int i = 0; i < 200000; ++i) {
            QString text;
            if (i % 3 == 0) {
                text = u"docker.io/a:5/lib@sha256:"_s.left(static_cast<int>(random() % 26));
            }
            const int length = static_cast<int>(random() % 24);
            for (int c = 0; c < length; ++c) {
                text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(i % 2 ? 9 : alphabet.size()))];
            }
            for (const ReferenceDialect dialect : {ReferenceDialect::Containerd, ReferenceDialect::Ggcr}) {
                const auto reference = ImageReference::parse(text, dialect);
                if (!reference) {
                    continue;
                }
                ++valid;
                const auto again = ImageReference::parse(reference->text(), dialect);
                QVERIFY2(again, qPrintable(text));
                QCOMPARE(again->text(), reference->text());
            }
        }
        QVERIFY(valid > 1000);
    }
};

QTEST_APPLESS_MAIN(TestImageReference)
#include "tst_imagereference.moc"
