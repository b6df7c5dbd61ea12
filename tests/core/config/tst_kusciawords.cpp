#include <QtTest/QtTest>

#include <QtCore/QRandomGenerator>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/goreader.h"
#include "tests/support/yamloracle/nodereader.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// What the product says that Kuscia says; nothing when it finds no error, empty when it is not certain of the words.
std::optional<QString> wordsOf(const QByteArray &bytes)
{
    const auto config = KusciaConfig::fromBytes(bytes);
    if (!config) {
        return config.error().facts.value(Fact::Detail);
    }
    for (const Finding &finding : config->findings()) {
        if (finding.severity == Severity::Error) {
            return finding.message.facts.value(Fact::Detail);
        }
    }
    return {};
}

/// Breaks one line, as a slip of the hand would.
QByteArray broken(const QByteArray &bytes, QRandomGenerator &random)
{
    QList<QByteArray> lines = bytes.split('\n');
    QByteArray &line = lines[random.bounded(lines.size() - 1)];
    switch (random.bounded(9)) {
    case 0:
        line.prepend(' ');
        break;
    case 1:
        line = line.mid(1);
        break;
    case 2:
        line.prepend('\t');
        break;
    case 3:
        line = line.left(line.indexOf(':')) + line.mid(line.indexOf(':') + 1);
        break;
    case 4:
        line = line.left(line.indexOf('"')) + line.mid(line.indexOf('"') + 1);
        break;
    case 5:
        line.replace(": ", ": @");
        break;
    case 6:
        line.replace(": ", ":");
        break;
    case 7:
        line.replace("]", "").replace("}", "");
        break;
    default:
        line = "\t" + line.trimmed();
        break;
    }
    return lines.join('\n');
}

} // namespace

/// What Kuscia prints when it cannot read a file, word by word, is what yaml.v3 itself says.
class tst_KusciaWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!GoReader::isAvailable()) {
            QSKIP(GoReader::whyNot());
        }
        m_go = std::make_unique<GoReader>();
    }

    void areThoseOfYamlV3_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &section) {
            QTest::newRow(name) << "mode: lite\n" + section;
        };
        row("a tab as indentation", "image:\n\tpullPolicy: a\n");
        row("a tab behind blanks", "image:\n  registries:\n  \t- name: a\n");
        row("a tab behind a plain value", "image:\n  pullPolicy: a\n\tdefaultRegistry: b\n");
        row("a tab behind a quoted value", "image:\n  pullPolicy: 'a ''b' # c\n\tdefaultRegistry: b\n");
        row("a tab before a comment", "image:\n\t# c\n  pullPolicy: a\n");
        row("a tab and nothing else", "image:\n\t\n  pullPolicy: a\n");
        row("no colon behind a key", "image\n  pullPolicy: a\n");
        row("no colon between others", "image:\n  pullPolicy: a\n  defaultRegistry b\n  httpProxy: c\n");
        row("no colon at the end", "image:\n  pullPolicy: a\n  defaultRegistry b\n");
        row("no colon behind an empty value", "image:\n  pullPolicy:\n  defaultRegistry b\n  httpProxy: c\n");
        row("no colon, and a comment behind it", "domain https://x # c\n\n# d\nruntime: runc\n");
        row("a full-width colon", "image：\n  pullPolicy: a\n");
        row("no blank behind a colon", "image:\n  pullPolicy:a\n  defaultRegistry: b\n");
        row("a double quote that nobody closes", "image:\n  pullPolicy: \"a\n  defaultRegistry: b\n");
        row("a single quote that nobody closes", "image:\n  pullPolicy: 'a\n  defaultRegistry: b\n");
        row("a double quote that the next one closes", "image:\n  pullPolicy: \"a\n  defaultRegistry: \"b\"\n");
        row("brackets that nobody closes", "image:\n  registries: [{name: a}\n  httpProxy: x\n");
        row("brackets open at the end", "image:\n  registries: [{name: a}\n");
        row("braces that nobody closes", "image: {pullPolicy: a\nruntime: runc\n");
        row("braces open at the end", "image: {pullPolicy: a\n");
        row("no comma", "image: {a: b c: d}\n");
        row("no comma in JSON", "image: {\"a\": \"b\" \"c\": \"d\"}\n");
        row("a key too far right", "image:\n  pullPolicy: a\n    defaultRegistry: b\n");
        row("a key too far right behind a quoted value", "image:\n  pullPolicy: \"a\"\n    defaultRegistry: b\n");
        row("a key too far left", "image:\n    pullPolicy: a\n  defaultRegistry: b\n");
        row("a registry's key too far right", "image:\n  registries:\n    - name: a\n       endpoint: b\n");
        row("a registry's key too far left", "image:\n  registries:\n    - name: a\n     endpoint: b\n");
        row("a dash too far left", "image:\n  registries:\n    - name: a\n   - name: b\n");
        row("the list form behind other keys", "- image: {}\n");
        row("a list between keys", "image:\n  pullPolicy: a\n  - defaultRegistry: b\n");
        row("two colons", "image:\n  pullPolicy: a: b\n");
        row("an at sign", "image:\n  pullPolicy: @abc\n");
        row("a percent sign", "image:\n  pullPolicy: %abc\n");
        row("a backtick", "image:\n  pullPolicy: `abc`\n");
        row("an unknown escape", "image:\n  pullPolicy: \"a\\d\"\n");
        row("a path of Windows", "image:\n  pullPolicy: \"C:\\Users\"\n");
        row("text behind a quote", "image:\n  pullPolicy: \"a\"b\n");
        row("a closing bracket", "image:\n  pullPolicy: ]abc\n");
        row("an opening brace", "image:\n  pullPolicy: {abc\n");
        row("text behind a bar", "image:\n  pullPolicy: |abc\n");
        row("a question mark", "image:\n  pullPolicy: ? a\n");
        row("a dash", "image:\n  pullPolicy: - a\n");
        row("a control character", "image:\n  pullPolicy: a\x01"
                                   "b\n");
        row("GBK", "# \xC3\xDC\xC2\xEB\n");
        row("Latin-1", "# caf\xE9\n");
        QTest::newRow("a key on the line of the marker") << QByteArray("# c\n--- mode: lite\n");
        row("a merge of a text", "image:\n  <<: a\n");
        row("a key twice", "image:\n  pullPolicy: a\n  pullPolicy: b\n");
        QTest::newRow("a tab in the first line") << QByteArray("\t# c\nmode: lite\n");
        QTest::newRow("a brace in the first line") << QByteArray("{mode: lite\n");
        QTest::newRow("an at sign in the first line") << QByteArray("mode: @lite\n");
    }
    void areThoseOfYamlV3()
    {
        QFETCH(QByteArray, bytes);
        const QString kuscia = m_go->read(bytes).error;
        QVERIFY(kuscia.startsWith(u"yaml: "));
        QCOMPARE(wordsOf(bytes).value_or(u"(no error)"_s), kuscia);
    }

    void areNeverOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *name : {"lite-two-registries.yaml", "flow-multi-line.yaml", "comments-everywhere.yaml",
                                 "four-spaces.yaml", "zero-indented-list.yaml", "single-quoted.yaml", "plain.yaml"}) {
            QTest::newRow(name) << sampleFile(name);
        }
    }
    void areNeverOthers()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(static_cast<quint32>(bytes.size()));
        int certain = 0;
        int errors = 0;
        for (int i = 0; i < 200; ++i) {
            const QByteArray text = broken(bytes, random);
            const QString kuscia = m_go->read(text).error;
            const std::optional<QString> words = wordsOf(text);
            if (!kuscia.isEmpty()) {
                // what stops Kuscia is never taken for sound
                QVERIFY2(words, qPrintable(QString::fromUtf8(text) + kuscia));
                ++errors;
            }
            if (words && words->startsWith(u"yaml: ") && !kuscia.isEmpty()) {
                QVERIFY2(*words == kuscia, qPrintable(QString::fromUtf8(text) + kuscia + u" / "_s + *words));
                ++certain;
            }
        }
        QVERIFY2(certain * 5 > errors * 3, qPrintable(u"%1 of %2"_s.arg(certain).arg(errors)));
    }

private:
    std::unique_ptr<GoReader> m_go;
};

QTEST_GUILESS_MAIN(tst_KusciaWords)
#include "tst_kusciawords.moc"
