#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "core/image/registrychoice.h"
#include "tests/support/yamloracle/documents.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = R"(# 镜像
mode: lite
image:
  pullPolicy: # remote
  defaultRegistry: "private"   # 随意
  registries:
    - name: private
      endpoint: 'private.registry.com/test'
      username: testname
      password: "testpass"
)";

} // namespace

class tst_KusciaConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSection()
    {
        const auto config = KusciaConfig::fromBytes(page);
        QVERIFY(config);
        QCOMPARE(config->mode(), u"lite"_s);
        QCOMPARE(config->image().defaultRegistry, u"private"_s);
        QCOMPARE(config->image().registries.size(), std::size_t(1));
        QCOMPARE(config->image().registries[0].endpoint, u"private.registry.com/test"_s);
        QCOMPARE(config->imageLines()->first, 3);
        QCOMPARE(config->imageLines()->last, 10);
        QVERIFY(config->findings().empty());
    }

    void opensEveryShape_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ConfigKind>("kind");
        QTest::addColumn<int>("registries");
        QTest::addColumn<int>("firstLine");
        QTest::addColumn<int>("lastLine");
        const auto row = [](const char *name, const char *file, ConfigKind kind, int registries, int first, int last) {
            QTest::newRow(name) << sampleFile(file) << kind << registries << first << last;
        };
        row("templates that nobody rendered", "template.yaml", ConfigKind::Kuscia, 1, 18, 25);
        row("the page's form, corrected", "lite-double-quoted.yaml", ConfigKind::Kuscia, 1, 18, 25);
        row("the page's list form", "list-form-page.yaml", ConfigKind::ListForm, 1, 1, 8);
        row("the list form inside a file", "list-form-under-image.yaml", ConfigKind::ListForm, 1, 18, 25);
        row("a ConfigMap", "configmap-clip.yaml", ConfigKind::ConfigMap, 2, 25, 36);
        row("a ConfigMap with the list form", "configmap-list-form.yaml", ConfigKind::ListForm, 1, 8, 11);
        row("a ConfigMap in a List", "configmap-in-list.yaml", ConfigKind::ConfigMap, 2, 27, 38);
        row("a ConfigMap whose text is quoted", "configmap-double-quoted.yaml", ConfigKind::ConfigMap, 1, 7, 7);
        row("JSON", "json.json", ConfigKind::Kuscia, 1, 5, 16);
        row("an empty file", "empty.yaml", ConfigKind::Empty, 0, 0, 0);
        row("comments only", "comments-only.yaml", ConfigKind::Empty, 0, 0, 0);
        row("no section", "section-missing.yaml", ConfigKind::Kuscia, 0, 0, 0);
        row("an empty section", "section-empty.yaml", ConfigKind::Kuscia, 0, 18, 18);
        row("CRLF and a byte order mark", "byte-order-mark-crlf.yaml", ConfigKind::Kuscia, 1, 1, 8);
    }
    void opensEveryShape()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ConfigKind, kind);
        QFETCH(int, registries);
        QFETCH(int, firstLine);
        QFETCH(int, lastLine);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        QCOMPARE(config->kind(), kind);
        QCOMPARE(static_cast<int>(config->image().registries.size()), registries);
        const auto lines = config->imageLines().value_or(KusciaConfig::Lines{});
        QCOMPARE(lines.first, firstLine);
        QCOMPARE(lines.last, lastLine);
    }

    void saysWhereAFieldStands()
    {
        const auto config = KusciaConfig::fromBytes(sampleFile("configmap-clip.yaml"));
        QVERIFY(config);
        QCOMPARE(config->placeOf({FieldKind::PullPolicy}), (Place{26, 7})); // empty: its key
        QCOMPARE(config->placeOf({FieldKind::DefaultRegistry}), (Place{27, 24}));
        QCOMPARE(config->placeOf({FieldKind::HttpProxy}), Place{}); // not there
        QCOMPARE(config->placeOf({FieldKind::RegistryPassword, 1}), (Place{36, 21}));
        QCOMPARE(config->placeOf({FieldKind::RegistryPassword, 7}), Place{});
    }

    void aNewDocumentIsBuiltFromNothing()
    {
        const auto config = KusciaConfig().edited({SetField{{FieldKind::DefaultRegistry}, u"a"_s},
                                                   AddRegistry{{u"a"_s, u"a.example.com/x"_s, u"u"_s, Secret(u"p"_s)}},
                                                   SetField{{FieldKind::PullPolicy}, u"local"_s}});
        QVERIFY(config);
        QCOMPARE(config->bytes(), QByteArray("image:\n  pullPolicy: \"local\"\n  defaultRegistry: \"a\"\n"
                                             "  registries:\n    - name: \"a\"\n      endpoint: \"a.example.com/x\"\n"
                                             "      username: \"u\"\n      password: \"p\"\n"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<ConfigEdits>("edits");
        QTest::addColumn<MessageId>("reason");
        QTest::newRow("a registry that is not there")
            << ConfigEdits{SetField{{FieldKind::RegistryName, 1}, u"x"_s}} << MessageId::NoSuchRegistry;
        QTest::newRow("removing one that is not there") << ConfigEdits{RemoveRegistry{-1}} << MessageId::NoSuchRegistry;
        QTest::newRow("a password for one that is not there")
            << ConfigEdits{SetPassword{5, Secret(u"x"_s)}} << MessageId::NoSuchRegistry;
        QTest::newRow("a second registry of the same name")
            << ConfigEdits{AddRegistry{{u"private"_s, {}, {}, {}}}} << MessageId::NameTaken;
        QTest::newRow("renaming to a name that is taken")
            << ConfigEdits{AddRegistry{{u"b"_s, {}, {}, {}}}, RenameRegistry{1, u"private"_s}} << MessageId::NameTaken;
        QTest::newRow("half a character")
            << ConfigEdits{SetField{{FieldKind::PullPolicy}, QString(QChar(0xD800))}} << MessageId::ValueNotWritable;
        QTest::newRow("the second of two edits")
            << ConfigEdits{SetField{{FieldKind::PullPolicy}, u"x"_s}, RemoveRegistry{9}} << MessageId::NoSuchRegistry;
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(ConfigEdits, edits);
        QFETCH(MessageId, reason);
        const auto config = KusciaConfig::fromBytes(page);
        const auto edited = config->edited(edits);
        QVERIFY(!edited);
        QCOMPARE(nameOf(edited.error().id), nameOf(reason));
        QCOMPARE(config->bytes(), page); // all or none
    }

    void aSharedValueAsksWhichMeaningIsWanted()
    {
        const auto config = KusciaConfig::fromBytes(sampleFile("anchors-inside.yaml"));
        QVERIFY(config);
        const Field first{FieldKind::RegistryUsername, 0};
        const Field second{FieldKind::RegistryUsername, 1};
        const auto refused = config->edited({SetField{first, u"new"_s}});
        QVERIFY(!refused);
        QCOMPARE(nameOf(refused.error().id), nameOf(MessageId::SharedValue));
        // everywhere, from either side
        for (const Field &field : {first, second}) {
            const auto all = config->edited({SetField{field, u"new"_s, Shared::Everywhere}});
            QVERIFY(all);
            QCOMPARE(all->bytes(), sampleFile("anchors-inside.yaml").replace("&user testname", "&user new"));
            QCOMPARE(all->image().registries[0].username, u"new"_s);
            QCOMPARE(all->image().registries[1].username, u"new"_s);
        }
        // only here: the alias becomes a value of its own
        const auto own = config->edited({SetField{second, u"new"_s}});
        QVERIFY(own);
        QCOMPARE(own->bytes(), sampleFile("anchors-inside.yaml").replace("*user", "new"));
        QCOMPARE(own->image().registries[0].username, u"testname"_s);
        // and then nothing is shared any more
        QVERIFY(own->edited({SetField{first, u"newer"_s}}));
        const auto secret = config->edited({SetPassword{1, Secret(u"p"_s), Shared::Everywhere}});
        QVERIFY(secret);
        QVERIFY(secret->bytes().contains("password: &pw 'p'\n"));
        QCOMPARE(secret->image().registries[0].password, Secret(u"p"_s));
    }

    void renamingKeepsTheDefaultInStep_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RenameRegistry>("rename");
        QTest::addColumn<QString>("defaultRegistry");
        const auto row = [](const char *name, const QByteArray &wanted, const QByteArray &names, int index,
                            const QString &newName, const QString &after) {
            QByteArray bytes = "image:\n  defaultRegistry: " + wanted + "\n  registries:\n";
            for (const QByteArray &registry : names.split(',')) {
                bytes += "    - name: " + registry + "\n";
            }
            QTest::newRow(name) << bytes << RenameRegistry{index, newName} << after;
        };
        row("the default", "a", "a,b", 0, u"c"_s, u"c"_s);
        row("another one", "a", "a,b", 1, u"c"_s, u"a"_s);
        row("the last of equals is the default", "a", "a,b,a", 2, u"c"_s, u"c"_s);
        row("the first of equals is not", "a", "a,b,a", 0, u"c"_s, u"a"_s);
        row("a default that names none", "x", "a,b", 0, u"c"_s, u"x"_s);
        row("the first of all, chosen for want of a name", "''", "a,b", 0, u"c"_s, QString());
        row("an unnamed one that was chosen for being unnamed", "''", "a,''", 1, u"c"_s, u"c"_s);
        row("an unnamed one that stays the first", "''", "'',b", 0, u"c"_s, QString());
        row("an unnamed one before another unnamed one", "''", "'',''", 0, u"c"_s, QString());
    }
    void renamingKeepsTheDefaultInStep()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(RenameRegistry, rename);
        QFETCH(QString, defaultRegistry);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto edited = config->edited({rename});
        QVERIFY(edited);
        QCOMPARE(edited->image().registries.at(static_cast<std::size_t>(rename.registry)).name, rename.name);
        QCOMPARE(edited->image().defaultRegistry, defaultRegistry);
        // Kuscia goes on choosing the same registry
        QCOMPARE(chooseRegistry(edited->image()).index, chooseRegistry(config->image()).index);
    }

    void changesOnlyTheBytesOfTheEdit_data()
    {
        QTest::addColumn<ConfigEdits>("edits");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("an empty value is filled before its comment")
            << ConfigEdits{SetField{{FieldKind::PullPolicy}, u"local"_s}} << QByteArray("pullPolicy: # remote")
            << QByteArray("pullPolicy: \"local\" # remote");
        QTest::newRow("a double quoted value stays double quoted")
            << ConfigEdits{SetField{{FieldKind::DefaultRegistry}, u"x"_s}} << QByteArray("\"private\"   #")
            << QByteArray("\"x\"   #");
        QTest::newRow("a plain value stays plain")
            << ConfigEdits{SetField{{FieldKind::RegistryUsername, 0}, u"robot"_s}} << QByteArray("username: testname")
            << QByteArray("username: robot");
        QTest::newRow("a password with a quote gets single quotes")
            << ConfigEdits{SetPassword{0, Secret(u"a\"b"_s)}} << QByteArray("password: \"testpass\"")
            << QByteArray("password: 'a\"b'");
        QTest::newRow("a registry is added behind the last")
            << ConfigEdits{AddRegistry{{u"ali"_s, u"ali.com/sf"_s, {}, {}}}} << QByteArray("password: \"testpass\"\n")
            << QByteArray("password: \"testpass\"\n    - name: ali\n      endpoint: ali.com/sf\n");
    }
    void changesOnlyTheBytesOfTheEdit()
    {
        QFETCH(ConfigEdits, edits);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto config = KusciaConfig::fromBytes(page);
        const auto edited = config->edited(edits);
        QVERIFY(edited);
        QCOMPARE(edited->bytes(), QByteArray(page).replace(before, after));
    }
};

QTEST_GUILESS_MAIN(tst_KusciaConfig)
#include "tst_kusciaconfig.moc"
