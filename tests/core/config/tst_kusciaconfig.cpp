#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"

using namespace kia;
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
            << QByteArray("password: \"testpass\"\n    - name: \"ali\"\n      endpoint: \"ali.com/sf\"\n");
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
