#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "core/config/secretranges.h"
#include "tests/support/yamloracle/documents.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class tst_SecretRanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverySecret_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("secrets");
        const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &secrets) {
            QTest::newRow(name) << bytes << secrets;
        };
        row("plain", "password: abc # c\n", {"abc"});
        row("quoted", "password: 'it''s'\npassword2: \"a\\\"b\"\n", {"it''s", "a\\\"b"});
        row("a block", "password: |-  # c\n  abc\n  def\nx: y\n", {"  abc\n  def"});
        row("cut by a comment", "password: abc #def g\n", {"abc", "#def g"});
        row("taken for a tag or an anchor", "a: {password: !abc }\nb:\n  password: &abc def\n", {"!abc", "&abc def"});
        row("taken for a collection", "a:\n  password: {abc}\n  passwd: [abc, d]\nb:\n  password:\n    - abc\n",
            {"{abc}", "[abc, d]", "abc"});
        row("over several lines", "password: abc\n  def\nx: y\n", {"abc\n  def"});
        row("of other names", "domainKeyData: abc\nliteDeployToken: d\ntls: {key: e}\nsecretKey: f\n",
            {"abc", "d", "e", "f"});
        row("behind an alias", "x: &p abc\npassword: *p\n", {"abc"});
        row("in an address", "datastoreEndpoint: mysql://user:pa:s@s@tcp(h:3306)/db\nproxy: http://u:p@h:1\n",
            {"pa:s@s", "p"});
        row("no address at all", "image: h.com/a:v1@sha256:abc\nmail: a@b.c\n", {});
        row("an unrendered template", "domainKeyData: {{.KEY}}\n", {});
        row("nothing", "password:\nx: {password: ''}\ntoken: ~ # c\n", {"~"});
        row("in a later document", "a: b\n---\npassword: abc\n", {"abc"});
        row("commented out",
            "a: b\n#  - password: \"abc\"  \n# password:\n  # token: abc # d\n# the password: of all\n",
            {"\"abc\"", "abc # d"});
        row("a plain word in a comment", "# password\n# Token: the token of the node is secret\na: b\n",
            {"the token of the node is secret"}); // rather too much than too little
    }
    void findsEverySecret()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArray>, secrets);
        const auto document = YamlDocument::parse(bytes);
        QVERIFY(document);
        QList<QByteArray> found;
        for (const ByteRange &range : secretRangesOf(*document)) {
            found.push_back(bytes.mid(range.begin, range.size()));
        }
        QCOMPARE(found, secrets);
    }

    void hidesEveryPasswordOfEverySample_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }
    void hidesEveryPasswordOfEverySample()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const std::vector<ByteRange> ranges = config->secretRanges();
        QByteArray masked = bytes;
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            masked.replace(range->begin, range->size(), "***");
        }
        for (const ImageRegistry &registry : config->image().registries) {
            const QByteArray password = registry.password.reveal().trimmed().toUtf8();
            const bool isMarkedWord = password.size() < 3 || password.startsWith("{{"); // too short to search for
            const QByteArray first = password.split('\n').first();
            QVERIFY2(isMarkedWord || !masked.contains(first) || first == "true" || first == "own", masked.constData());
        }
        for (const char *other : {"a-made-up-token", "bm90IGEga2V5", "an-old-password", "other-secret"}) {
            QVERIFY2(!masked.contains(other), masked.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SecretRanges)
#include "tst_secretranges.moc"
