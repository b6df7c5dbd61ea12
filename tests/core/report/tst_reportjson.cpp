#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include "core/image/lint.h"
#include "core/report/changejson.h"
#include "core/report/checkjson.h"
#include "core/report/jsonwriter.h"
#include "core/report/lintjson.h"
#include "core/report/previewjson.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

/// The keys of a JSON text in the order in which they stand, each as its path ("items.parts.text"); those of an
/// array's items once.
QStringList keysOf(const QByteArray &json)
{
    QStringList keys;
    QStringList path;
    QByteArray lastText;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            lastText.clear();
            for (++i; json[i] != '"'; ++i) {
                if (json[i] == '\\') {
                    ++i;
                }
                lastText += json[i];
            }
        } else if (c == ':') {
            path.last() = QString::fromUtf8(lastText);
            QStringList whole = path;
            whole.removeAll(QString());
            if (!keys.contains(whole.join(u'.'))) {
                keys << whole.join(u'.');
            }
        } else if (c == '{' || c == '[') {
            path << QString();
        } else if (c == '}' || c == ']') {
            path.removeLast();
        }
    }
    return keys;
}

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError && json.endsWith("}\n") && json.count('\n') == 1 ? document.object()
                                                                                                    : QJsonObject();
}

KusciaConfig configOf(const QByteArray &text)
{
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(text);
    return config ? *config : KusciaConfig();
}

const QByteArray sample = "mode: Lite\n"
                          "runtime: runc\n"
                          "image:\n"
                          "  pullPolicy: remote\n"
                          "  defaultRegistry: priv\n"
                          "  httpProxy: http://me:proxy-secret@10.0.0.1:3128\n"
                          "  registries:\n"
                          "    - name: private\n"
                          "      endpoint: https://me:endpoint-secret@r.com/t\n"
                          "      username: user\n"
                          "      password: \"file-secret\"\n"
                          "    - name: open\n"
                          "      endpoint: o.com/t\n";

const QStringList previewKeys = {u"typed"_s,
                                 u"effective"_s,
                                 u"rule"_s,
                                 u"registry"_s,
                                 u"parts"_s,
                                 u"parts.text"_s,
                                 u"parts.from"_s,
                                 u"dropped"_s,
                                 u"credentials"_s,
                                 u"credentials.registry"_s,
                                 u"credentials.username"_s,
                                 u"credentials.host"_s,
                                 u"credentials.foreign"_s,
                                 u"error"_s,
                                 u"findings"_s};

QStringList inItems(const QStringList &keys)
{
    QStringList result{u"ok"_s, u"items"_s};
    for (const QString &key : keys) {
        result << u"items."_s + key;
    }
    return result << u"errors"_s;
}

/// Which AppImage of which manifest a reference is.
const QStringList sourceKeys = {u"appImage"_s, u"file"_s, u"line"_s};

const QStringList findingKeys = {u"code"_s, u"name"_s,  u"severity"_s, u"line"_s,     u"column"_s,
                                 u"path"_s, u"title"_s, u"meaning"_s,  u"remedies"_s, u"fix"_s};

QStringList under(const QString &prefix, const QStringList &keys)
{
    QStringList result;
    for (const QString &key : keys) {
        result << prefix + u'.' + key;
    }
    return result;
}

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWriterKeepsTheOrderAndEscapes()
    {
        JsonWriter json;
        json.beginObject();
        json.field("z", u"a\"b\\c\n\t\x1b[31m\u202e\x7f"_s);
        json.field("a", 1);
        json.field("m", 2.345);
        json.field("none", std::optional<QString>());
        json.field("yes", true);
        json.field("list", QStringList{u"镜像"_s, u"\U0001F600"_s, QString(QChar(0xd800))});
        json.key("empty");
        json.beginArray();
        json.endArray();
        json.endObject();
        const QByteArray expected =
            "{\"z\":\"a\\\"b\\\\c\\n\\t\\u001b[31m\\u202e\\u007f\",\"a\":1,\"m\":2.3,"
            "\"none\":null,\"yes\":true,\"list\":[\"镜像\",\"\xf0\x9f\x98\x80\",\"\xef\xbf\xbd\"],"
            "\"empty\":[]}\n";
        QCOMPARE(json.take(), expected);
    }

    void lintHasTheKeysOfTheContract()
    {
        const KusciaConfig config = configOf(sample);
        const QByteArray json = lintJson(u"kuscia.yaml"_s, config, lint(config));
        QStringList expected = {u"ok"_s,
                                u"file"_s,
                                u"kind"_s,
                                u"mode"_s,
                                u"runtime"_s,
                                u"image"_s,
                                u"image.pullPolicy"_s,
                                u"image.defaultRegistry"_s,
                                u"image.httpProxy"_s,
                                u"image.registries"_s,
                                u"image.registries.name"_s,
                                u"image.registries.endpoint"_s,
                                u"image.registries.username"_s,
                                u"image.registries.passwordSet"_s,
                                u"effectiveRegistry"_s,
                                u"effectiveRegistry.index"_s,
                                u"effectiveRegistry.name"_s,
                                u"effectiveRegistry.why"_s,
                                u"findings"_s};
        expected += under(u"findings"_s, findingKeys);
        QCOMPARE(keysOf(json), expected);
        const QJsonObject object = objectOf(json);
        QCOMPARE(object[u"ok"], QJsonValue(false));
        QCOMPARE(object[u"kind"], QJsonValue(u"kuscia"_s));
        QCOMPARE(object[u"mode"], QJsonValue(u"Lite"_s));
        QCOMPARE(object[u"effectiveRegistry"][u"index"], QJsonValue(0));
        QCOMPARE(object[u"effectiveRegistry"][u"why"], QJsonValue(u"fallback-first"_s));
        QCOMPARE(object[u"image"][u"registries"][0][u"passwordSet"], QJsonValue(true));
        QCOMPARE(object[u"image"][u"registries"][1][u"passwordSet"], QJsonValue(false));
        QCOMPARE(object[u"image"][u"registries"][1][u"username"], QJsonValue(QString()));
    }

    void nothingOfWhatIsSecretStandsInAReport()
    {
        const KusciaConfig config = configOf(sample);
        const Resolver resolver(config.image(), Runtime::Runc);
        CheckedImage image{resolver.resolve(u"app:v1"_s), {}};
        const QByteArray all = lintJson(u"f"_s, config, lint(config, {u"app:v1"_s})) +
                               previewJson(config.image(), {image.resolution}) + checkJson(config.image(), {image});
        QVERIFY(all.contains("https://me:***@r.com/t"));
        for (const char *secret : {"file-secret", "proxy-secret", "endpoint-secret"}) {
            QVERIFY2(!all.contains(secret), secret);
        }
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("a file without anything") << QByteArray("# nothing\n") << u"empty"_s << u"environment"_s;
        QTest::newRow("the list form") << QByteArray(
                                              "- image:\n  - defaultRegistry: a\n  - registries:\n    - name: a\n")
                                       << u"list-form"_s << u"name-match"_s;
        QTest::newRow("a ConfigMap")
            << QByteArray("apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: |\n    mode: lite\n    image:\n"
                          "      defaultRegistry: a\n      registries:\n        - name: a\n        - name: a\n")
            << u"configmap"_s << u"last-match"_s;
    }
    void kinds()
    {
        QFETCH(QByteArray, text);
        const QJsonObject object = objectOf(lintJson(u"f"_s, configOf(text), {}));
        QTEST(object[u"kind"].toString(), "kind");
        QTEST(object[u"effectiveRegistry"][u"why"].toString(), "why");
        QCOMPARE(object[u"ok"], QJsonValue(true));
        const bool isNull = object[u"effectiveRegistry"][u"index"].isNull();
        QCOMPARE(isNull, object[u"effectiveRegistry"][u"why"].toString() == u"environment");
    }

    void previewHasTheKeysOfTheContract()
    {
        ImageConfig config;
        config.registries.push_back({u"p"_s, u"r.com/t"_s, u"u"_s, Secret(u"pw"_s)});
        const Resolver resolver(config, Runtime::Runc);
        const QByteArray json =
            previewJson(config, {resolver.resolve(u"o/app:v1"_s), resolver.resolve(u"o.com/a/b:v1"_s)});
        const QStringList expected = inItems(previewKeys + under(u"findings"_s, findingKeys) + sourceKeys);
        QCOMPARE(keysOf(json), expected);
        const QJsonObject first = objectOf(json)[u"items"][0].toObject();
        QCOMPARE(first[u"effective"], QJsonValue(u"r.com/t/app:v1"_s));
        QCOMPARE(first[u"rule"], QJsonValue(u"one-slash"_s));
        QCOMPARE(first[u"registry"], QJsonValue(u"p"_s));
        QCOMPARE(first[u"dropped"], QJsonValue(u"o/"_s));
        QVERIFY(first[u"error"].isNull());
        const QJsonObject second = objectOf(json)[u"items"][1].toObject();
        QVERIFY(second[u"dropped"].isNull());
        QCOMPARE(second[u"credentials"][u"foreign"], QJsonValue(true));
        QCOMPARE(second[u"findings"][0][u"severity"], QJsonValue(u"error"_s));
        // a password that leaves its registry is an error, a dropped organisation a warning
        QCOMPARE(objectOf(json)[u"ok"], QJsonValue(false));
        QCOMPARE(objectOf(previewJson(config, {resolver.resolve(u"o/app:v1"_s)}))[u"ok"], QJsonValue(true));
    }

    void anInvalidReferenceHasAnErrorAndNoAddress()
    {
        const QByteArray json = previewJson({}, {Resolver({}, Runtime::Runc).resolve(u"App:v1"_s)});
        const QJsonObject item = objectOf(json)[u"items"][0].toObject();
        QVERIFY(item[u"effective"].isNull());
        QVERIFY(item[u"registry"].isNull());
        QVERIFY(item[u"credentials"].isNull());
        QCOMPARE(item[u"error"].toObject().keys(), (QStringList{u"code"_s, u"meaning"_s, u"remedies"_s, u"title"_s}));
        QCOMPARE(item[u"error"][u"code"], QJsonValue(u"KIA-C01"_s));
        QVERIFY(keysOf(json).join(u' ').contains(u"items.error.code items.error.title items.error.meaning "
                                                 "items.error.remedies items.findings"));
    }

    void checkHasTheKeysOfTheContract()
    {
        ImageConfig config;
        config.registries.push_back({u"p"_s, u"r.com/t"_s, u"u"_s, Secret(u"pw"_s)});
        CheckedImage good{Resolver(config, Runtime::Runc).resolve(u"app:v1"_s), {}};
        good.report.verdict = Verdict::Pullable;
        good.report.outcome = {MessageId::Pullable, {{Fact::User, u"u"_s}}};
        good.report.notes = {{MessageId::HeadRefused, {}}};
        good.report.requests = 2;
        good.report.manifest = ManifestInfo{u"sha256:ab"_s, u"t"_s, 12, {u"linux/amd64"_s}};
        good.report.steps = {{StepKind::Manifest, StepState::Passed, 0, 1.25, Message{MessageId::PlainHttp, {}}}};
        CheckedImage bad = good;
        bad.report.verdict = Verdict::NotPullable;
        bad.report.outcome = {MessageId::WrongBasic, {}};
        bad.report.notes = {};
        bad.report.manifest = {};
        bad.report.server = ServerWords{401, {{u"UNAUTHORIZED"_s, u"no"_s}}, u"text"_s, u"HEAD https://r.com"_s};
        const QByteArray json = checkJson(config, {good, bad});
        QStringList keys = previewKeys + under(u"findings"_s, findingKeys) + sourceKeys;
        keys += QStringList{u"verdict"_s,
                            u"code"_s,
                            u"name"_s,
                            u"title"_s,
                            u"meaning"_s,
                            u"remedies"_s,
                            u"steps"_s,
                            u"steps.name"_s,
                            u"steps.state"_s,
                            u"steps.ms"_s,
                            u"steps.detail"_s,
                            u"requests"_s,
                            u"manifest"_s,
                            u"manifest.digest"_s,
                            u"manifest.mediaType"_s,
                            u"manifest.size"_s,
                            u"manifest.platforms"_s,
                            u"server"_s,
                            u"server.status"_s,
                            u"server.errors"_s,
                            u"server.errors.code"_s,
                            u"server.errors.message"_s,
                            u"server.text"_s,
                            u"server.request"_s};
        QCOMPARE(keysOf(json), inItems(keys));
        const QJsonObject object = objectOf(json);
        QCOMPARE(object[u"ok"], QJsonValue(false));
        const QJsonObject first = object[u"items"][0].toObject();
        QCOMPARE(first[u"verdict"], QJsonValue(u"pullable"_s));
        QVERIFY(first[u"code"].isNull() && first[u"name"].isNull() && first[u"server"].isNull());
        QCOMPARE(first[u"findings"][0][u"code"], QJsonValue(u"KIA-C54"_s));
        QCOMPARE(first[u"findings"][0][u"severity"], QJsonValue(u"info"_s));
        const QJsonObject second = object[u"items"][1].toObject();
        QCOMPARE(second[u"verdict"], QJsonValue(u"not-pullable"_s));
        QCOMPARE(second[u"code"], QJsonValue(u"KIA-C57"_s));
        QCOMPARE(second[u"name"], QJsonValue(u"wrong-basic"_s));
        QVERIFY(second[u"manifest"].isNull());
        QCOMPARE(second[u"steps"][0][u"state"], QJsonValue(u"passed"_s));
        QCOMPARE(objectOf(checkJson(config, {good}))[u"ok"], QJsonValue(true));
    }

    void changesAndErrorsHaveTheKeysOfTheContract()
    {
        QCOMPARE(changeJson({true, u"d"_s, u"/b"_s, true, true, {3, 5}}),
                 QByteArray(R"({"ok":true,"changed":true,"difference":"d","backup":"/b","inPlace":true,)"
                            R"("sectionReplaced":true,"lostLines":[3,5]})"
                            "\n"));
        QCOMPARE(changeJson({}), QByteArray(R"({"ok":true,"changed":false,"difference":"","backup":null,)"
                                            R"("inPlace":false,"sectionReplaced":false,"lostLines":[]})"
                                            "\n"));
        const QByteArray error = errorJson({MessageId::FileMissing, {{Fact::Path, u"/x"_s}}});
        QCOMPARE(keysOf(error), (QStringList{u"ok"_s, u"error"_s, u"error.code"_s, u"error.name"_s, u"error.title"_s,
                                             u"error.meaning"_s, u"error.remedies"_s}));
        QCOMPARE(objectOf(error)[u"error"][u"code"], QJsonValue(u"KIA-F01"_s));
        QVERIFY(objectOf(error)[u"error"][u"remedies"].isArray());
    }
};

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
