// Where findings stand that stand in more than one place, and which of several names a wrong one was meant to be.
#include <QtTest/QTest>

#include "core/config/kusciaconfig.h"
#include "core/explain/catalogue.h"

using namespace kia;
using namespace Qt::StringLiterals;

class FindingPlacesTest : public QObject
{
    Q_OBJECT

private:
    static Finding findingIn(const QByteArray &bytes, MessageId id)
    {
        const auto config = KusciaConfig::fromBytes(bytes);
        Q_ASSERT(config);
        for (const Finding &finding : config->findings()) {
            if (finding.message.id == id) {
                return finding;
            }
        }
        return {{id, {{Fact::Detail, u"not found"_s}}}, Severity::Info};
    }

private Q_SLOTS:
    void everyDashOfTheListForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("title");
        const auto say = [](const QString &lines) {
            return QString(u"image is written as a list, Kuscia cannot load it. "_s + lines);
        };
        QTest::newRow("the page's form") << QByteArray(
                                                "- image:\n  - defaultRegistry: a\n  - registries:\n    - name: a\n")
                                         << QStringList{u"1:1"_s, u"2:3"_s, u"3:3"_s}
                                         << say(u"Lines 1–3 start with a dash."_s);
        QTest::newRow("only the keys are items")
            << QByteArray("mode: lite\nimage:\n  - defaultRegistry: a\n  # why\n  - httpProxy: b\n")
            << QStringList{u"3:3"_s, u"5:3"_s} << say(u"Lines 3, 5 start with a dash."_s);
        QTest::newRow("one item with all keys") << QByteArray("image:\n  - defaultRegistry: a\n    httpProxy: b\n")
                                                << QStringList{u"2:3"_s} << say(u"Line 2 starts with a dash."_s);
        QTest::newRow("only the section is an item") << QByteArray("- image:\n    defaultRegistry: a\n")
                                                     << QStringList{u"1:1"_s} << say(u"Line 1 starts with a dash."_s);
        QTest::newRow("in a manifest, as its lines count")
            << QByteArray(
                   "apiVersion: v1\nkind: ConfigMap\ndata:\n  kuscia.yaml: |\n    image:\n      - defaultRegistry: a\n")
            << QStringList{u"6:7"_s} << say(u"Line 6 starts with a dash."_s);
    }
    void everyDashOfTheListForm()
    {
        QFETCH(QByteArray, bytes);
        const Finding finding = findingIn(bytes, MessageId::ListForm);
        QStringList places;
        for (const Place &place : finding.places) {
            places << u"%1:%2"_s.arg(place.line).arg(place.column);
        }
        QTEST(places, "places");
        QTEST(titleOf(finding.message), "title");
    }

    void whichRegistryWasMeant_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter is missing") << u"privat"_s << u"private"_s;
        QTest::newRow("two letters are swapped") << u"aliynu"_s << u"aliyun"_s;
        QTest::newRow("in another case") << u"ALIYUN"_s << u"aliyun"_s;
        QTest::newRow("with blanks around it") << u" lab "_s << u"lab"_s;
        QTest::newRow("like none of them: the one that Kuscia takes") << u"production"_s << u"aliyun"_s;
        QTest::newRow("a short name is near to everything, so to nothing") << u"x"_s << u"aliyun"_s;
    }
    void whichRegistryWasMeant()
    {
        QFETCH(QString, wanted);
        const Finding finding = findingIn(
            "mode: lite\nimage:\n  defaultRegistry: '" + wanted.toUtf8() +
                "'\n  registries:\n    - {name: aliyun, endpoint: a.com}\n    - {name: private, endpoint: b.com}\n"
                "    - {name: lab, endpoint: c.com}\n",
            MessageId::DefaultNotFound);
        QCOMPARE(finding.fixes.size(), std::size_t(1));
        QTEST(finding.fixes.front().label.facts.value(Fact::Registry), "meant");
    }
};

QTEST_APPLESS_MAIN(FindingPlacesTest)
#include "tst_findingplaces.moc"
