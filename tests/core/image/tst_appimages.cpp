#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include "core/image/appimages.h"

using namespace kia;
using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

QByteArray manifest(const QByteArray &name, const QByteArray &image)
{
    return "apiVersion: kuscia.secretflow/v1alpha1\nkind: AppImage\nmetadata:\n  name: " + name +
           "\nspec:\n  image:\n" + image;
}
QByteArray simple(const QByteArray &name, const QByteArray &image, const QByteArray &tag)
{
    return manifest(name, "    name: " + image + "\n    tag: " + tag + "\n");
}

QStringList told(const AppImageList &list)
{
    QStringList all;
    for (const AppImage &image : list.images) {
        all += QString(image.name + u' ' + image.reference + u" @" + QString::number(image.place.line));
    }
    return all;
}

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

} // namespace

class TestAppImages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("ignored");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected, int ignored = 0) {
            QTest::newRow(name) << bytes << expected << ignored;
        };
        const QByteArray one = simple("train", "team/train", "\"2.1\"");
        row("one document", one, {u"train team/train:2.1 @7"_s});
        row("several documents, other kinds between",
            QByteArray("---\n" + one + "---\nkind: Service\napiVersion: v1\n---\n" + simple("eval", "team/eval", "v3")),
            {u"train team/train:2.1 @8"_s, u"eval team/eval:v3 @20"_s}, 1);
        row("a List",
            "apiVersion: v1\nkind: List\nitems:\n- kind: AppImage\n  metadata: {name: a}\n  spec: {image: {name: x/a, "
            "tag: v1}}\n- kind: Pod\n- kind: AppImage\n  metadata: {name: b}\n  spec: {image: {name: x/b, tag: v2}}\n",
            {u"a x/a:v1 @6"_s, u"b x/b:v2 @10"_s}, 1);
        row("a list of the API, whose items have no kind",
            "kind: AppImageList\nitems:\n- metadata: {name: a}\n  spec: {image: {name: x/a, tag: v1}}\n",
            {u"a x/a:v1 @4"_s});
        row("JSON of kubectl",
            "{\n    \"apiVersion\": \"v1\",\n    \"kind\": \"List\",\n    \"items\": [\n        {\"kind\": "
            "\"AppImage\", \"metadata\": {\"name\": \"a\"},\n         \"spec\": {\"image\": {\"id\": \"abc\", "
            "\"name\": \"x/a\", \"tag\": \"v1\"}}}\n    ]\n}\n",
            {u"a x/a:v1 @6"_s});
        row("JSON with tabs",
            "{\n\t\"kind\": \"AppImage\",\n\t\"metadata\": {\"name\": \"a\"},\n\t\"spec\": {\"image\": {\"name\": "
            "\"x/a\", \"tag\": \"v1\"}}\n}\n",
            {u"a x/a:v1 @4"_s});
        row("a JSON array",
            "[{\"kind\":\"AppImage\",\"metadata\":{\"name\":\"a\"},\"spec\":{\"image\":{\"name\":\"x/"
            "a\",\"tag\":\"v1\"}}}]",
            {u"a x/a:v1 @1"_s});
        row("with carriage returns and a byte order mark",
            QByteArray("\xef\xbb\xbf" + QByteArray(one).replace('\n', "\r\n")), {u"train team/train:2.1 @7"_s});
        row("anchors", "kind: AppImage\nmetadata: {name: a}\nx: &i {name: x/a, tag: v1}\nspec:\n  image: *i\n",
            {u"a x/a:v1 @3"_s});
        row("a number is text to Kuscia", simple("a", "x/a", "1.10"), {u"a x/a:1.10 @7"_s});
        row("no tag", manifest("a", "    name: x/a\n"), {u"a x/a: @7"_s});
        row("no image at all", "kind: AppImage\nmetadata: {name: a}\n", {u"a : @1"_s});
        row("nothing", "", {});
        row("only comments", "# nothing\n---\n# here\n", {});
        row("another kind only", "kind: ConfigMap\napiVersion: v1\n", {}, 1);
        row("a kuscia.yaml", "mode: lite\nimage:\n  registries: []\n", {}, 1);
    }
    void forms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        QFETCH(int, ignored);
        const AppImageList list = appImagesFrom(bytes, u"m.yaml"_s);
        QCOMPARE(told(list), expected);
        QCOMPARE(list.ignored, ignored);
        QVERIFY(list.errors.empty());
    }

    void wrongJoins_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QList<MessageId>>("problems");
        QTest::addColumn<bool>("isBroken");
        using Ids = QList<MessageId>;
        const auto row = [](const char *name, const QByteArray &image, const QString &reference, const Ids &ids,
                            bool isBroken) {
            QTest::newRow(name) << image << reference << ids << isBroken;
        };
        row("right", "    name: x/a\n    tag: v1\n", u"x/a:v1"_s, {}, false);
        row("an empty tag", "    name: x/a\n    tag: \"\"\n", u"x/a:"_s, {AppimageTag}, true);
        row("no tag", "    name: x/a\n", u"x/a:"_s, {AppimageTag}, true);
        row("a null tag", "    name: x/a\n    tag: ~\n", u"x/a:"_s, {AppimageTag}, true);
        row("a tag in the name", "    name: x/a:v1\n    tag: v1\n", u"x/a:v1:v1"_s, {AppimageTagInName}, true);
        row("a port in the name is no tag", "    name: h.example:5000/a\n    tag: v1\n", u"h.example:5000/a:v1"_s, {},
            false);
        row("a digest in the name and a tag",
            QByteArray("    name: x/a@sha256:" + QByteArray(64, '0') + "\n    tag: v1\n"),
            QString(u"x/a@sha256:" + QString(64, u'0') + u":v1"), {AppimageTagInName}, true);
        row("a digest, cut where Kuscia joins it",
            QByteArray("    name: x/a@sha256\n    tag: \"" + QByteArray(64, '0') + "\"\n"),
            QString(u"x/a@sha256:" + QString(64, u'0')), {}, false);
        row("a digest behind the tag", QByteArray("    name: x/a\n    tag: v1@sha256:" + QByteArray(64, '0') + "\n"),
            QString(u"x/a:v1@sha256:" + QString(64, u'0')), {}, false);
        row("cut at its port", "    name: h\n    tag: 5000/a/app\n", u"h:5000/a/app"_s, {AppimagePortSplit}, true);
        row("a tag that is a number", "    name: x/a\n    tag: 1.10\n", u"x/a:1.10"_s, {AppimageTagNotText}, false);
        row("a tag that is a truth", "    name: x/a\n    tag: true\n", u"x/a:true"_s, {AppimageTagNotText}, false);
        row("a number in quotes is text", "    name: x/a\n    tag: \"1.10\"\n", u"x/a:1.10"_s, {}, false);
        row("a version is text", "    name: x/a\n    tag: 1.11.0b1\n", u"x/a:1.11.0b1"_s, {}, false);
        row("an id that crashes Kuscia", "    name: x/a\n    tag: v1\n    id: sha256:abc\n", u"x/a:v1"_s,
            {ImageIdCrash}, false);
        row("an id of another form is passed over", "    name: x/a\n    tag: v1\n    id: abc\n", u"x/a:v1"_s, {},
            false);
        row("a template that was not filled in", "    name: {{.IMAGE_NAME}}\n    tag: {{.IMAGE_TAG}}\n",
            u"{{.IMAGE_NAME}}:{{.IMAGE_TAG}}"_s, {UnrenderedTemplate}, true);
        row("two things at once", "    name: x/a\n    tag: \"\"\n    id: sha256:abc\n", u"x/a:"_s,
            {AppimageTag, ImageIdCrash}, true);
    }
    void wrongJoins()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, reference);
        QFETCH(QList<MessageId>, problems);
        QFETCH(bool, isBroken);
        const AppImageList list = appImagesFrom(manifest("a", image), u"m.yaml"_s);
        QCOMPARE(list.images.size(), 1U);
        QCOMPARE(list.images[0].reference, reference);
        QList<MessageId> found;
        for (const Message &problem : list.images[0].problems) {
            found += problem.id;
        }
        QCOMPARE(found, problems);
        QCOMPARE(list.images[0].isBroken(), isBroken);
    }

    void brokenDocumentsCostNothingOfTheOthers_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<MessageId>("error");
        QTest::addColumn<int>("line");
        QTest::newRow("a quote that never ends") << QByteArray("a: \"b\nc: d\n") << YamlSyntax << 0;
        QTest::newRow("a tab") << QByteArray("a:\n\tb: c\n") << TabIndentation << 12;
        QTest::newRow("a bracket that never ends") << QByteArray("a: [b\n") << YamlSyntax << 0;
        QTest::newRow("another encoding") << QByteArray("a: \xb0\xa1\n") << NotUtf8 << 11;
    }
    void brokenDocumentsCostNothingOfTheOthers()
    {
        QFETCH(QByteArray, broken);
        QFETCH(MessageId, error);
        QFETCH(int, line);
        const QByteArray text =
            simple("first", "x/a", "v1") + "---\n" + "b: 1\n" + broken + "---\n" + simple("last", "x/b", "v2");
        const AppImageList list = appImagesFrom(text, u"m.yaml"_s);
        QCOMPARE(list.images.size(), 2U);
        QCOMPARE(list.images[0].name, u"first"_s);
        QCOMPARE(list.images[0].place.line, 7);
        QCOMPARE(list.images[1].name, u"last"_s);
        QCOMPARE(list.images[1].place.line, int(text.left(text.indexOf("x/b")).count('\n')) + 1);
        QCOMPARE(list.errors.size(), 1U);
        const Message &message = list.errors[0].message;
        QCOMPARE(nameOf(message.id), nameOf(error));
        QCOMPARE(message.facts.value(Fact::Path), u"m.yaml"_s);
        QVERIFY(message.facts.value(Fact::Column).toInt() > 0);
        if (line > 0) {
            QCOMPARE(message.facts.value(Fact::Line).toInt(), line);
        }
    }

    void foldersAndFiles()
    {
        QTemporaryDir folder;
        put(folder, u"b.yaml"_s, simple("b", "x/b", "v1"));
        put(folder, u"a.yml"_s, simple("a", "x/a", "v1"));
        put(folder, u"deep/er/c.json"_s,
            "{\"kind\":\"AppImage\",\"metadata\":{\"name\":\"c\"},\"spec\":{\"image\":{\"name\":\"x/"
            "c\",\"tag\":\"v1\"}}}");
        put(folder, u"d.txt"_s, simple("d", "x/d", "v1"));
        put(folder, u"broken.yaml"_s, "a: [\n");
        const AppImageList list = appImagesIn({folder.path()});
        QCOMPARE(list.references(), (QStringList{u"x/a:v1"_s, u"x/b:v1"_s, u"x/c:v1"_s}));
        QCOMPARE(list.images[0].file, folder.filePath(u"a.yml"_s));
        QCOMPARE(list.errors.size(), 1U);
        QCOMPARE(list.errors[0].file, folder.filePath(u"broken.yaml"_s));

        // named by itself, any file is read; one that is not there is an error
        const AppImageList named = appImagesIn({folder.filePath(u"d.txt"_s), folder.filePath(u"nothing.yaml"_s)});
        QCOMPARE(named.references(), QStringList{u"x/d:v1"_s});
        QCOMPARE(named.errors.size(), 1U);
        QCOMPARE(named.errors[0].message.id, FileMissing);
    }

    void collisions_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QStringList>("references");
        QTest::addColumn<QStringList>("addresses");
        const QString r = u"r.example/team"_s;
        QTest::newRow("two organisations, one endpoint")
            << r << QStringList{u"a/app:v1"_s, u"b/app:v1"_s} << QStringList{u"r.example/team/app:v1"_s};
        QTest::newRow("a bare name and an organisation")
            << r << QStringList{u"app:v1"_s, u"b/app:v1"_s} << QStringList{u"r.example/team/app:v1"_s};
        QTest::newRow("other tags") << r << QStringList{u"a/app:v1"_s, u"b/app:v2"_s} << QStringList{};
        QTest::newRow("the same reference twice") << r << QStringList{u"a/app:v1"_s, u"a/app:v1"_s} << QStringList{};
        QTest::newRow("two ways to write one image")
            << QString() << QStringList{u"a/app:v1"_s, u"docker.io/a/app:v1"_s} << QStringList{};
        QTest::newRow("full addresses stay apart")
            << r << QStringList{u"x.example/a/app:v1"_s, u"x.example/b/app:v1"_s} << QStringList{};
        QTest::newRow("what is no reference collides with nothing")
            << r << QStringList{u"App:v1"_s, u"a/App:v1"_s} << QStringList{};
    }
    void collisions()
    {
        QFETCH(QString, endpoint);
        QFETCH(QStringList, references);
        QFETCH(QStringList, addresses);
        std::vector<AppImage> images;
        for (const QString &reference : references) {
            AppImage image;
            image.name = u"n"_s;
            image.reference = reference;
            images.push_back(image);
        }
        ImageConfig config;
        config.registries.push_back({u"main"_s, endpoint, {}, {}});
        QStringList found;
        for (const AppImageCollision &collision : collisionsOf(images, Resolver(config, Runtime::Runc))) {
            found += collision.address;
            QCOMPARE(collision.message.id, AppimageCollision);
            QCOMPARE(collision.images.size(), 2U);
        }
        QCOMPARE(found, addresses);
    }

    /// Manifests like those that Kuscia ships and that a cluster gives, in one folder.
    void manifestsOfTheField()
    {
        const AppImageList list = appImagesIn({QStringLiteral(KIA_TEST_DATA "/manifests")});
        QVERIFY(list.errors.empty());
        QStringList found;
        for (const AppImage &image : list.images) {
            QStringList problems;
            for (const Message &problem : image.problems) {
                problems << nameOf(problem.id);
            }
            found
                << (QStringList{image.name, image.reference, QString::number(image.place.line)} + problems).join(u' ');
        }
        const QStringList expected{
            u"psi-image science/psi:1.0 15"_s,
            u"pinned-image registry.lab.example:5000/pinned:7 21 image-id-crash"_s,
            u"adapter-image science/adapter:0.0.1 6"_s,
            u"engine-image registry.lab.example/science/engine-lite:2.4.0b1 29"_s,
            u"{{.ENGINE_NAME}} {{.ENGINE_IMAGE_NAME}}:{{.ENGINE_IMAGE_TAG}} 14 unrendered-template"_s,
            u"serving-image {{.SERVING_IMAGE_NAME}}:3.0.1 23 unrendered-template"_s};
        QCOMPARE(found, expected);
    }

    void aFolderIsReadFileByFileAndCanBeStopped()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 20; ++i) {
            QFile file(folder.filePath(u"%1.yaml"_s.arg(i, 2, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(simple(QByteArray("n") + QByteArray::number(i), "app", "\"1\""));
        }
        std::vector<std::pair<int, int>> told;
        const AppImageList all = appImagesIn({folder.path()}, [&told](int read, int count) {
            told.push_back({read, count});
            return true;
        });
        QCOMPARE(all.images.size(), 20U);
        QVERIFY((told.back() == std::pair{20, 20}));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        const AppImageList some =
            appImagesIn({folder.path()}, [](int read, int count) { return count == 0 || read < 5; });
        QCOMPARE(some.images.size(), 5U);
        QCOMPARE(some.images.back().name, u"n4"_s);
        int looks = 0; // also while it is still looking for files
        const AppImageList none = appImagesIn({folder.path()}, [&looks](int, int) { return ++looks < 3; });
        QVERIFY(none.images.empty());
    }

    void noMoreIsReadThanTheLimit()
    {
        QStringList paths;
        for (int i = 0; i < mostManifests + 5; ++i) {
            paths << u"/nowhere/at/all"_s;
        }
        int all = 0;
        const AppImageList list = appImagesIn(paths, [&all](int, int count) {
            all = count;
            return false;
        });
        QCOMPARE(all, mostManifests);
        QCOMPARE(list.errors.size(), 1U);
        QCOMPARE(list.errors.front().message.id, ManifestsLeftOut);
    }

    void tellsManifestsFromConfigurations_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("expected");
        QTest::newRow("an AppImage") << simple("a", "app", "\"1\"") << true;
        QTest::newRow("of a List") << QByteArray("kind: List\nitems:\n- kind: AppImage\n") << true;
        QTest::newRow("a list of them") << QByteArray("kind: AppImageList\n") << true;
        QTest::newRow("JSON") << QByteArray(R"({"apiVersion":"x","kind":"AppImage"})") << true;
        QTest::newRow("JSON with blanks") << QByteArray("{\n  \"kind\" : \"AppImage\"}") << true;
        QTest::newRow("a configuration") << QByteArray("mode: lite\nimage:\n  registries: []\n") << false;
        QTest::newRow("a configuration that speaks of them")
            << QByteArray("mode: lite # AppImages: kind of\n# see AppImage\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void tellsManifestsFromConfigurations()
    {
        QFETCH(QByteArray, bytes);
        QTEST(looksLikeAppImages(bytes), "expected");
    }
};

QTEST_APPLESS_MAIN(TestAppImages)
#include "tst_appimages.moc"
