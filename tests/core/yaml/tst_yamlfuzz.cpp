#include <QtTest/QtTest>

#include <QtCore/QRandomGenerator>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/documents.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that can be asked of a document, and a few edits: none may crash or take long. What is read after an edit
/// is what the edit said.
void useAll(const QByteArray &bytes)
{
    const auto config = KusciaConfig::fromBytes(bytes);
    if (!config) {
        return;
    }
    QVERIFY(config->bytes() == bytes);
    (void)config->imageLines();
    qsizetype end = 0;
    for (const ByteRange &range : config->secretRanges()) {
        QVERIFY(range.begin >= end && range.end >= range.begin && range.end <= bytes.size());
        end = range.end;
    }
    int fixesTried = 0;
    for (const Finding &finding : config->findings()) {
        QVERIFY(finding.place.line >= 0 && finding.place.line <= config->lineCount() + 1);
        for (const ConfigFix &fix : finding.fixes) {
            if (++fixesTried <= 3) {
                (void)config->edited(fix.edits);
            }
        }
    }
    const auto named = config->edited({SetField{{FieldKind::DefaultRegistry}, u"fuzz"_s}});
    if (named) {
        QVERIFY(named->image().defaultRegistry == u"fuzz");
        QVERIFY(named->image().registries == config->image().registries);
    }
    const auto added = config->edited({AddRegistry{{u"fuzz-added"_s, u"e"_s, u"u"_s, Secret(u"p"_s)}}});
    if (added) {
        QVERIFY(added->image().registries.size() == config->image().registries.size() + 1);
        const auto removed = added->edited({RemoveRegistry{0}});
        QVERIFY(!removed || removed->image().registries.size() == config->image().registries.size());
    }
    for (int i = 0; i < std::min(2, static_cast<int>(config->image().registries.size())); ++i) {
        const auto secret = config->edited({SetPassword{i, Secret(u"fuzz # 'pw'"_s)}});
        QVERIFY(!secret ||
                secret->image().registries.at(static_cast<std::size_t>(i)).password == Secret(u"fuzz # 'pw'"_s));
    }
}

QByteArray mutated(const QByteArray &bytes, const std::vector<SampleFile> &all, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"\n",       "\r",   " ",   "\t",
                                             ":",        "- ",   "#",   "'",
                                             "\"",       "{",    "}",   "[",
                                             "]",        "&a ",  "*a",  "!t ",
                                             "|",        ">-\n", "---", "...",
                                             "? ",       "<<:",  "\\",  "\xEF\xBB\xBF",
                                             ",",        "%",    "@",   QByteArray(1, 0),
                                             "\xC3",     "~",    "  ",  "\r\n",
                                             "image:\n", "null"};
    QByteArray result = bytes;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const auto at = [&result, &random] {
            return random.bounded(static_cast<int>(result.size()) + 1);
        };
        const int where = at();
        switch (random.bounded(6)) {
        case 0:
            result.truncate(where);
            break;
        case 1:
            result.insert(where, pieces.at(random.bounded(pieces.size())));
            break;
        case 2:
            result.remove(where, random.bounded(1, 12));
            break;
        case 3:
            if (where < result.size()) {
                result[where] = static_cast<char>(random.bounded(256));
            }
            break;
        case 4:
            result.insert(where, result.mid(at(), random.bounded(60)));
            break;
        default: {
            const QByteArray &other = all.at(random.bounded(static_cast<quint32>(all.size()))).bytes;
            result.insert(where, other.mid(random.bounded(static_cast<int>(other.size()) + 1), 80));
            break;
        }
        }
    }
    return result;
}

} // namespace

/// Damaged input: nothing crashes, nothing hangs, and no edit of what can still be read goes wrong.
class tst_YamlFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncations_data() { listSamples(); }
    void truncations()
    {
        QFETCH(QByteArray, bytes);
        // every length of the short ones, and a spread of the others
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 40);
        for (qsizetype length = 0; length < bytes.size(); length += step) {
            useAll(bytes.left(length));
            if (QTest::currentTestFailed()) {
                qWarning() << "length" << length;
                return;
            }
        }
    }

    void mutations_data() { listSamples(); }
    void mutations()
    {
        QFETCH(QByteArray, bytes);
        const std::vector<SampleFile> all = sampleFiles();
        const int rounds =
            qEnvironmentVariableIntValue("KIA_FUZZ_ROUNDS") > 0 ? qEnvironmentVariableIntValue("KIA_FUZZ_ROUNDS") : 40;
        const int seed = qEnvironmentVariableIntValue("KIA_FUZZ_SEED");
        QRandomGenerator random(static_cast<quint32>(bytes.size() + 7919 * seed));
        for (int i = 0; i < rounds; ++i) {
            const QByteArray broken = mutated(bytes, all, random);
            useAll(broken);
            if (QTest::currentTestFailed()) {
                qWarning() << broken;
                return;
            }
        }
    }

    void manyAliasesOfOneThing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray laughs = "a0: &a0 {k: v}\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray below = QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [*a" + below + ", *a" +
                      below + ", *a" + below + "]}\n";
        }
        QTest::newRow("merges that double again and again")
            << laughs + QByteArray("image:\n  <<: *a29\n  registries:\n    - <<: [*a29, *a28]\n");
        QTest::newRow("a long password in many registries") << "p: &p {name: a, password: " + QByteArray(1 << 20, 'x') +
                                                                   "}\nimage:\n  registries: [" +
                                                                   QByteArray("*p,").repeated(200'000) + "]\n";
        QTest::newRow("many keys in many registries") << "p: &p {" + QByteArray("a,").repeated(100'000) +
                                                             "}\nimage:\n  registries: [" +
                                                             QByteArray("*p,").repeated(100'000) + "]\n";
        QTest::newRow("many keys at the top") << QByteArray("a:\n").repeated(200'000);
        QTest::newRow("many unknown keys on one line")
            << QByteArray("image: {") + QByteArray("registry: a, ").repeated(50'000) + "}\n";
        QTest::newRow("many anchored passwords")
            << QByteArray("image:\n  registries:\n") + QByteArray("  - {name: a, password: &a b}\n").repeated(20'000);
        QTest::newRow("many aliases") << "a: &a b\nimage: [" + QByteArray("*a,").repeated(100'000) + "]\n";
        QTest::newRow("a list that holds itself") << QByteArray("image: &a\n  registries: &b [*a, *b, {<<: *a}]\n");
        QTest::newRow("a mapping that merges itself") << QByteArray("image: &a {<<: *a, registries: [{<<: *a}]}\n");
        QTest::newRow("many documents") << QByteArray("---\nimage: {}\n").repeated(20'000);
    }
    void manyAliasesOfOneThing()
    {
        QFETCH(QByteArray, bytes);
        useAll(bytes); // what doubles with each alias never ends: the test program's own limit ends it then
    }

private:
    static void listSamples()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }
};

QTEST_GUILESS_MAIN(tst_YamlFuzz)
#include "tst_yamlfuzz.moc"
