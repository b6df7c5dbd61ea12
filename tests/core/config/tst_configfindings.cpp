#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/goreader.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// "error duplicate-key 4:3 image.name", one a finding.
QStringList listed(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Error     ? u"error"_s
                                 : finding.severity == Severity::Warning ? u"warning"_s
                                                                         : u"info"_s;
        lines.push_back(severity + u" "_s + nameOf(finding.message.id) +
                        u" %1:%2 "_s.arg(finding.place.line).arg(finding.place.column) + finding.path);
    }
    return lines;
}

/// A lite configuration with this section: its first line is line 2.
QByteArray lite(const QByteArray &section)
{
    return "mode: lite\n" + section;
}
QByteArray liteWithPassword(const QByteArray &password)
{
    return lite("image:\n  registries:\n    - name: a\n      endpoint: a.example.com\n      username: u\n      "
                "password: " +
                password + "\n");
}

} // namespace

/// How strict yaml.v3 is, row by row, and Kuscia's own words for what stops it.
class tst_ConfigFindings final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GoReader> m_go;

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QString>("kuscia"); ///< what Kuscia prints, without its first words; empty when it starts
    }
    static void row(const char *name, const QByteArray &bytes, const QStringList &findings, const QString &kuscia = {})
    {
        QTest::newRow(name) << bytes << findings << kuscia;
    }

    void check()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, findings);
        QFETCH(QString, kuscia);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        QCOMPARE(listed(config->findings()), findings);
        QString said;
        for (const Finding &finding : config->findings()) {
            if (finding.severity == Severity::Error && said.isEmpty()) {
                said = finding.message.facts.value(Fact::Detail);
            }
        }
        QCOMPARE(said, kuscia);
        if (m_go && kuscia.startsWith(u"yaml: ")) {
            QCOMPARE(m_go->read(bytes).error, kuscia);
        } else if (m_go) {
            QCOMPARE(m_go->read(bytes).error, QString());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (GoReader::isAvailable()) {
            m_go = std::make_unique<GoReader>();
        }
    }

    void keysThatKusciaIgnores_data()
    {
        addColumns();
        row("keys in another case",
            lite("image:\n  pullpolicy: a\n  DefaultRegistry: a\n  httpproxy: p\n  registries:\n    - userName: u\n"),
            {u"warning key-case 3:3 image.pullpolicy"_s, u"warning key-case 4:3 image.DefaultRegistry"_s,
             u"warning key-case 5:3 image.httpproxy"_s, u"warning key-case 7:7 image.registries[0].userName"_s});
        row("keys with other separators", lite("image:\n  default_registry: a\n  http-proxy: p\n"),
            {u"warning key-case 3:3 image.default_registry"_s, u"warning key-case 4:3 image.http-proxy"_s});
        row("unknown keys", lite("image:\n  registry: a\n  registries:\n    - insecure: true\n"),
            {u"warning unknown-key 3:3 image.registry"_s, u"warning unknown-key 5:7 image.registries[0].insecure"_s});
        row("unknown keys elsewhere are nobody's business", lite("foo: bar\nagent:\n  bar: foo\n"), {});
        row("the section in another case", lite("IMAGE:\n  pullPolicy: a\n"), {u"warning key-case 2:1 IMAGE"_s});
        row("the mode in another case", "Mode: lite\nruntime: runc\n",
            {u"error unknown-mode 0:0 mode"_s, u"warning key-case 1:1 Mode"_s}, u"not support run mode: "_s);
        row("a merged key that is unknown stands elsewhere", "x: &x {foo: 1}\nmode: lite\nimage: {<<: *x}\n", {});
    }
    void keysThatKusciaIgnores() { check(); }

    void keysThatAreGivenTwice_data()
    {
        addColumns();
        row("in the section", lite("image:\n  defaultRegistry: a\n  registries: []\n  defaultRegistry: b\n"),
            {u"error duplicate-key 5:3 image.defaultRegistry"_s},
            u"yaml: unmarshal errors:\n  line 5: mapping key \"defaultRegistry\" already defined at line 3"_s);
        row("at the top", lite("image: {}\nimage:\n"), {u"error duplicate-key 3:1 image"_s},
            u"yaml: unmarshal errors:\n  line 3: mapping key \"image\" already defined at line 2"_s);
        row("in a registry", lite("image:\n  registries:\n    - name: a\n      name: b\n"),
            {u"error duplicate-key 5:7 image.registries[0].name"_s},
            u"yaml: unmarshal errors:\n  line 5: mapping key \"name\" already defined at line 4"_s);
        row("a block that a script appended", lite("agent: {}\n# 仅供测试\nagent:\n  allowPrivileged: true\n"),
            {u"error duplicate-key 4:1 agent"_s, u"warning appended-block 4:1 agent"_s},
            u"yaml: unmarshal errors:\n  line 4: mapping key \"agent\" already defined at line 2"_s);
        row("in the section of a master, which never reads it", "mode: master\nimage:\n  a: b\n  a: c\n",
            {u"warning unknown-key 3:3 image.a"_s, u"warning unknown-key 4:3 image.a"_s});
        row("merged in and overridden is no duplicate",
            "x: &x {name: a}\nmode: lite\nimage: {registries: [{<<: *x, name: b}]}\n", {});
    }
    void keysThatAreGivenTwice() { check(); }

    void wrongTypes_data()
    {
        addColumns();
        row("the list form at the top", "- image:\n  - pullPolicy: a\n",
            {u"error list-form 1:1 "_s, u"info pull-policy-no-effect 2:17 image.pullPolicy"_s},
            u"yaml: unmarshal errors:\n  line 1: cannot unmarshal !!seq into confloader.CommonConfig"_s);
        row("the list form inside", lite("image:\n  - defaultRegistry: a\n"), {u"error list-form 3:3 image"_s},
            u"yaml: unmarshal errors:\n  line 3: cannot unmarshal !!seq into confloader.ImageConfig"_s);
        row("the list form inside, of a master", "mode: master\nimage:\n  - httpProxy: a\n",
            {u"warning master-ignores-image 2:1 image"_s, u"warning list-form 3:3 image"_s});
        row("the registries as a mapping", lite("image:\n  registries:\n    a: {endpoint: b}\n"),
            {u"error wrong-type 4:5 image.registries"_s},
            u"yaml: unmarshal errors:\n  line 4: cannot unmarshal !!map into []confloader.ImageRegistry"_s);
        row("the registries as a text", lite("image:\n  registries: a-long-text-here\n"),
            {u"error wrong-type 3:15 image.registries"_s},
            u"yaml: unmarshal errors:\n  line 3: cannot unmarshal !!str `a-long-...` into []confloader.ImageRegistry"_s);
        row("the section as a text", lite("image: foo\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!str `foo` into confloader.ImageConfig"_s);
        row("the section as a number", lite("image: 12\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!int `12` into confloader.ImageConfig"_s);
        row("the section as a boolean", lite("image: true\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!bool `true` into confloader.ImageConfig"_s);
        row("the section as a quoted number", lite("image: '1.5'\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!str `1.5` into confloader.ImageConfig"_s);
        row("the section as a fraction", lite("image: 1.5\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!float `1.5` into confloader.ImageConfig"_s);
        row("the section as a date", lite("image: 2024-01-01\n"), {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!timestamp `2024-01-01` into "
            "confloader.ImageConfig"_s);
        row("a Chinese text is cut in the middle of a character", lite("image: 私有仓库\n"),
            {u"error wrong-type 2:8 image"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!str `私有\uFFFD...` into confloader.ImageConfig"_s);
        row("a registry as a text", lite("image:\n  registries:\n    - a\n    - name: b\n"),
            {u"error wrong-type 4:7 image.registries[0]"_s},
            u"yaml: unmarshal errors:\n  line 4: cannot unmarshal !!str `a` into confloader.ImageRegistry"_s);
        row("a list where a text should be", lite("image:\n  defaultRegistry: [a]\n"),
            {u"error wrong-type 3:20 image.defaultRegistry"_s},
            u"yaml: unmarshal errors:\n  line 3: cannot unmarshal !!seq into string"_s);
        row("a mapping where the mode should be", "mode: {a: b}\nimage:\n", {u"error wrong-type 1:7 mode"_s},
            u"yaml: unmarshal errors:\n  line 1: cannot unmarshal !!map into string"_s);
        row("a text at the top", "text\n", {u"error wrong-type 1:1 "_s},
            u"yaml: unmarshal errors:\n  line 1: cannot unmarshal !!str `text` into confloader.CommonConfig"_s);
        row("a template that nobody rendered", "mode: lite\ndomainID: {{.DOMAIN_ID}}\nimage:\n",
            {u"error unrendered-template 2:11 domainID"_s},
            u"yaml: unmarshal errors:\n  line 2: cannot unmarshal !!map into string"_s);
        row("a template in the section", lite("image:\n  registries:\n    - name: a\n      endpoint: {{.ENDPOINT}}\n"),
            {u"error unrendered-template 5:17 image.registries[0].endpoint"_s},
            u"yaml: unmarshal errors:\n  line 5: cannot unmarshal !!map into string"_s);
        row("nulls are no wrong types", lite("image:\n  pullPolicy: ~\n  registries: [null]\n"), {});
        row("numbers and booleans are texts",
            lite("image:\n  defaultRegistry: 012\n  registries:\n    - {name: 012, username: true, password: 1e10}\n"),
            {});
    }
    void wrongTypes() { check(); }

    void passwords_data()
    {
        addColumns();
        const QString path = u"image.registries[0].password"_s;
        const QString cut = u"warning cut-by-comment 7:17 "_s + path;
        const QString half = u"warning half-account 6:17 image.registries[0].username"_s;
        row("kept as they are", liteWithPassword("012345678"), {});
        row("a hash inside", liteWithPassword("abc#def"), {});
        row("cut by what is a comment to YAML", liteWithPassword("abc #def"), {cut});
        row("a real comment", liteWithPassword("abc # def"), {});
        row("nothing but what is a comment to YAML", liteWithPassword("#abc"),
            {half, u"warning cut-by-comment 7:7 "_s + path});
        row("quoted", liteWithPassword("'abc #def'"), {});
        row("taken for a tag", liteWithPassword("!abc"), {half, u"warning emptied-by-tag 7:7 "_s + path});
        row("taken for an anchor", liteWithPassword("&abc def"), {u"warning anchor-in-value 7:17 "_s + path});
        row("taken for an anchor and nothing else", liteWithPassword("&abc"),
            {half, u"warning anchor-in-value 7:7 "_s + path});
        row("null", liteWithPassword("null"), {half, u"warning null-value 7:17 "_s + path});
        row("a tilde", liteWithPassword("~"), {half, u"warning null-value 7:17 "_s + path});
        row("a block with its line end", liteWithPassword("|\n        abc"),
            {u"warning trailing-newline 7:17 "_s + path});
        row("a block without", liteWithPassword(">-\n        abc"), {});
        row("base64 that YAML decodes", liteWithPassword("!!binary c2VjcmV0"), {u"info binary-tag 7:17 "_s + path});
        row("a variable that nobody sets", liteWithPassword("${PW}"),
            {u"warning variable-not-expanded 7:17 "_s + path});
        row("missing", liteWithPassword(""), {half});
    }
    void passwords() { check(); }

    void accounts_data()
    {
        addColumns();
        const QString password = u" 7:17 image.registries[0].password"_s;
        const auto user = [](const QByteArray &written) {
            return lite("image:\n  registries:\n    - name: a\n      username: " + written + "\n      password: p\n");
        };
        const QString username = u" 5:17 image.registries[0].username"_s;
        row("a blank in front", liteWithPassword("' abc'"), {u"warning password-blank"_s + password});
        row("an ideographic blank behind", liteWithPassword("'abc\u3000'"),
            {u"warning password-blank"_s + password, u"warning password-full-width"_s + password});
        row("a blank inside", liteWithPassword("'a bc'"), {});
        row("a tab", liteWithPassword("\"a\\tbc\""), {u"warning password-control"_s + password});
        row("two lines", liteWithPassword("\"a\\nbc\""), {u"warning password-control"_s + password});
        row("a byte order mark", liteWithPassword("\"\\uFEFFabc\""), {u"warning password-control"_s + password});
        row("a zero-width blank", liteWithPassword("'abc\u200B'"), {u"warning password-control"_s + password});
        row("full-width digits", liteWithPassword("'abc１２３！'"), {u"warning password-full-width"_s + password});
        row("Chinese", liteWithPassword("'密码很长'"), {});
        row("a coded account", liteWithPassword("dGVzdG5hbWU6dGVzdHBhc3M="), {u"warning password-base64"_s + password});
        row("coded, but no account", liteWithPassword("dGVzdG5hbWV0ZXN0cGFzcw=="), {});
        row("a random password of the same letters", liteWithPassword("Zm9vYmFyMTIzNDU2Nzg5"), {});
        row("angle brackets", liteWithPassword("<password>"), {u"warning password-placeholder"_s + password});
        row("stars", liteWithPassword("'******'"), {u"warning password-placeholder"_s + password});
        row("words of an example", liteWithPassword("your-password"), {u"warning password-placeholder"_s + password});
        row("words of a Chinese example", liteWithPassword("请填写密码"),
            {u"warning password-placeholder"_s + password});
        row("a password with such a word in it", liteWithPassword("your-password-7"), {});
        row("a robot", user("robot$kuscia"), {});
        row("a robot that a shell has cut", user("robot"), {u"warning harbor-robot-name"_s + username});
        row("a robot without the dollar", user("robot-kuscia"), {u"warning harbor-robot-name"_s + username});
        row("a name that begins alike", user("robotics"), {});
        row("a user name with a blank", user("'user '"), {u"warning mangled-account"_s + username});
        row("a user name with a password", user("'user:pw'"), {u"warning mangled-account"_s + username});
        row("a user name of an example", user("<username>"), {u"warning password-placeholder"_s + username});
    }
    void accounts() { check(); }

    void values_data()
    {
        addColumns();
        row("the pull policy", lite("image:\n  pullPolicy: remote\n"),
            {u"info pull-policy-no-effect 3:15 image.pullPolicy"_s});
        row("a default that is no registry", lite("image:\n  defaultRegistry: b\n  registries: [{name: a}]\n"),
            {u"warning default-not-found 3:20 image.defaultRegistry"_s});
        row("a default without registries", lite("image:\n  defaultRegistry: b\n"), {});
        row("an address of a browser", lite("image:\n  registries: [{name: a, endpoint: 'https://r.com/v2/t'}]\n"),
            {u"error endpoint-scheme 3:36 image.registries[0].endpoint"_s,
             u"warning endpoint-api-path 3:36 image.registries[0].endpoint"_s});
        row("blanks", lite("image:\n  registries: [{name: a, endpoint: ' r.com '}]\n"),
            {u"error endpoint-blank 3:36 image.registries[0].endpoint"_s});
        row("a name twice", lite("image:\n  registries: [{name: a}, {name: a}]\n"),
            {u"warning duplicate-name 3:34 image.registries[1].name"_s});
        row("a password without a user", lite("image:\n  registries: [{name: a, password: p}]\n"),
            {u"warning half-account 3:36 image.registries[0].password"_s});
        row("an unknown mode", "mode: Lite2\nimage: {}\n", {u"error unknown-mode 1:1 mode"_s},
            u"not support run mode: lite2"_s);
        row("any case of a mode", "mode: LITE\nimage: {}\n", {});
        row("an unknown runtime", lite("runtime: RunC\n"), {u"error unknown-runtime 2:10 runtime"_s},
            u"unknown runtime: RunC"_s);
        row("a master with a section", "mode: master\nimage: {defaultRegistry: a}\n",
            {u"warning master-ignores-image 2:1 image"_s});
        row("several documents", lite("image: {}\n---\na: b\n"), {u"info several-documents 4:1 "_s});
        row("a fragment is not judged as a whole file", "image: {}\n", {});
        row("nothing", "", {});
    }
    void values() { check(); }

    void whatCannotBeShownIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<MessageId>("id");
        QTest::addColumn<Place>("place");
        QTest::newRow("a tab") << lite("image:\n\tpullPolicy: a\n") << MessageId::TabIndentation << Place{3, 1};
        QTest::newRow("GBK in a comment")
            << QByteArray("# \xC3\xDC\nmode: lite\n") << MessageId::NotUtf8 << Place{1, 3};
        QTest::newRow("the list form behind other keys")
            << lite("- image: {}\n") << MessageId::YamlSyntax << Place{2, 1};
        QTest::newRow("a password with an at sign")
            << liteWithPassword("@abc") << MessageId::YamlSyntax << Place{7, 17};
        QTest::newRow("a password with a percent sign")
            << liteWithPassword("%abc") << MessageId::YamlSyntax << Place{7, 17};
        QTest::newRow("a password with a star") << liteWithPassword("*abc") << MessageId::YamlSyntax << Place{7, 17};
        QTest::newRow("a password with a colon") << liteWithPassword("a: b") << MessageId::YamlSyntax << Place{7, 18};
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF\0\0",
                                                 6)
                                   << MessageId::BinaryFile << Place{1, 5};
        QTest::newRow("a manifest without a configuration")
            << QByteArray("apiVersion: v1\nkind: Secret\n") << MessageId::NoConfigurationInside << Place{0, 0};
    }
    void whatCannotBeShownIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(MessageId, id);
        QFETCH(Place, place);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(!config);
        QCOMPARE(nameOf(config.error().id), nameOf(id));
        QCOMPARE(config.error().facts.value(Fact::Line).toInt(), place.line);
        QCOMPARE(config.error().facts.value(Fact::Column).toInt(), place.column);
        QVERIFY(!config.error().facts.value(Fact::Detail).contains(u"abc")); // it may be a password
        if (m_go && id != MessageId::NoConfigurationInside) {
            QVERIFY(!m_go->read(bytes).error.isEmpty());
        }
    }

    void placesInAManifestAreThoseOfTheFile()
    {
        const auto config = KusciaConfig::fromBytes("apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: |\n    "
                                                    "mode: lite\n    image:\n      foo: 1\n      foo: 2\n");
        QVERIFY(config);
        QCOMPARE(listed(config->findings()),
                 (QStringList{u"warning unknown-key 7:7 image.foo"_s, u"error duplicate-key 8:7 image.foo"_s,
                              u"warning unknown-key 8:7 image.foo"_s}));
        // Kuscia counts from the first line of the text inside
        QCOMPARE(config->findings().at(1).message.facts.value(Fact::Detail),
                 u"yaml: unmarshal errors:\n  line 4: mapping key \"foo\" already defined at line 3"_s);
        const auto broken = KusciaConfig::fromBytes(
            "apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: |\n    mode: lite\n    image: [\n");
        QVERIFY(!broken);
        QCOMPARE(broken.error().facts.value(Fact::Line), u"7"_s);
    }

    void everyFixMakesItsFindingVanish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the scheme") << lite("image:\n  registries: [{name: a, endpoint: 'https://r.com/t'}]\n");
        QTest::newRow("the API path") << lite("image:\n  registries: [{name: a, endpoint: r.com/v2/}]\n");
        QTest::newRow("blanks") << lite("image:\n  registries: [{name: a, endpoint: ' r.com '}]\n");
        QTest::newRow("the default") << lite("image:\n  defaultRegistry: B\n  registries: [{name: a}, {name: b}]\n");
        QTest::newRow("half an account") << lite(
            "image:\n  registries: [{name: a, username: u}, {name: b, password: p}]\n");
        QTest::newRow("a line end") << liteWithPassword("|\n        abc");
        QTest::newRow("blanks around a password") << liteWithPassword("' abc '");
        QTest::newRow("a robot") << lite("image:\n  registries: [{name: a, username: robot-x, password: p}]\n");
        QTest::newRow("a blank in a user name")
            << lite("image: {registries: [{name: a, username: 'u ', password: p}]}\n");
        QTest::newRow("a key in another case")
            << lite("image:\n  httpproxy: a\n  registries: [{Name: a, user_name: u}]\n");
        QTest::newRow("a top-level key in another case") << QByteArray("Mode: lite\nIMAGE:\n  pullPolicy: ''\n");
    }
    void everyFixMakesItsFindingVanish()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        int tried = 0;
        for (const Finding &finding : config->findings()) {
            for (const ConfigFix &fix : finding.fixes) {
                if (fix.edits.empty()) {
                    QVERIFY(fix.target);
                    continue;
                }
                const auto fixed = config->edited(fix.edits);
                QVERIFY(fixed);
                const auto same =
                    std::find_if(fixed->findings().begin(), fixed->findings().end(), [&finding](const Finding &other) {
                        return other.message.id == finding.message.id && other.path == finding.path;
                    });
                QVERIFY2(same == fixed->findings().end(), qPrintable(nameOf(finding.message.id)));
                ++tried;
            }
        }
        QVERIFY(tried > 0);
    }

    void neverNamesAPassword()
    {
        const QByteArray secret = "Zx9-hidden";
        const QByteArray patterns[] = {"@", "!x @", "&x @", "a #@", "[@]", "|\n        @", "${@}", "{@: @}", "'@ '"};
        for (const QByteArray &pattern : patterns) {
            const QByteArray written = QByteArray(pattern).replace("@", secret);
            const auto config = KusciaConfig::fromBytes(liteWithPassword(written));
            QVERIFY(config);
            for (const Finding &finding : config->findings()) {
                for (const QString &fact : finding.message.facts) {
                    QVERIFY2(!fact.contains(QString::fromUtf8(secret)), qPrintable(nameOf(finding.message.id)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ConfigFindings)
#include "tst_configfindings.moc"
