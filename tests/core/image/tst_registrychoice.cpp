#include <QtTest/QTest>

#include "core/image/registrychoice.h"

using namespace Qt::StringLiterals;
using kia::ChoiceReason;
using kia::ImageConfig;

class TestRegistryChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QString>("defaultRegistry");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("index");
        QTest::addColumn<ChoiceReason>("reason");
        QTest::newRow("the name that matches") << u"a"_s << QStringList{u"a"_s, u"b"_s} << 0 << ChoiceReason::NameMatch;
        QTest::newRow("the last of equal names")
            << u"a"_s << QStringList{u"a"_s, u"b"_s, u"a"_s} << 2 << ChoiceReason::LastMatch;
        QTest::newRow("the first when no name matches")
            << u"zz"_s << QStringList{u"a"_s, u"b"_s} << 0 << ChoiceReason::FallbackFirst;
        QTest::newRow("the first when defaultRegistry is empty and all have names")
            << QString() << QStringList{u"a"_s, u"b"_s} << 0 << ChoiceReason::FallbackFirst;
        QTest::newRow("the last unnamed one when defaultRegistry is empty")
            << QString() << QStringList{u"a"_s, QString(), u"c"_s, QString()} << 3 << ChoiceReason::LastMatch;
        QTest::newRow("an unnamed one that is not the first")
            << QString() << QStringList{u"a"_s, QString()} << 1 << ChoiceReason::NameMatch;
        QTest::newRow("a blank is not trimmed")
            << u"a "_s << QStringList{u"b"_s, u"a"_s} << 0 << ChoiceReason::FallbackFirst;
        QTest::newRow("case counts") << u"aliyun"_s << QStringList{u"private"_s, u"Aliyun"_s} << 0
                                     << ChoiceReason::FallbackFirst;
        QTest::newRow("the shipped template's unnamed entry")
            << QString() << QStringList{QString()} << 0 << ChoiceReason::NameMatch;
        QTest::newRow("the environment when there is none")
            << u"a"_s << QStringList{} << -1 << ChoiceReason::Environment;
    }
    void chooses()
    {
        QFETCH(QString, defaultRegistry);
        QFETCH(QStringList, names);
        ImageConfig config;
        config.defaultRegistry = defaultRegistry;
        for (const QString &name : names) {
            config.registries.push_back({name, {}, {}, {}});
        }
        const kia::RegistryChoice choice = chooseRegistry(config);
        QTEST(choice.index.value_or(-1), "index");
        QTEST(choice.reason, "reason");
    }
};

QTEST_APPLESS_MAIN(TestRegistryChoice)
#include "tst_registrychoice.moc"
