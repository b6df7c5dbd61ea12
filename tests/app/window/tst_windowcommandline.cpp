#include <QtTest/QTest>

#include "app/window/commandline.h"

using namespace kia;
using namespace Qt::StringLiterals;

using Kind = UsageError::Kind;

class WindowCommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsAskedFor();
    void refuses_data();
    void refuses();
    void namesEveryOptionInTheHelp();
};

void WindowCommandLineTest::readsWhatIsAskedFor()
{
    const auto parsed = [](const QStringList &arguments) {
        return *parseCommandLine(arguments);
    };
    QVERIFY(parsed({}).file.isEmpty());
    QVERIFY(!parsed({}).language && !parsed({}).theme && !parsed({}).demo);
    QCOMPARE(parsed({u"kuscia.yaml"_s}).file, u"kuscia.yaml"_s);
    QCOMPARE(parsed({u"--"_s, u"--demo"_s}).file, u"--demo"_s);
    QVERIFY(parsed({u"--demo"_s}).demo);
    QVERIFY(parsed({u"--help"_s}).help);
    QVERIFY(parsed({u"--version"_s}).version);
    QCOMPARE(*parsed({u"--lang"_s, u"zh"_s}).language, Language::Chinese);
    QCOMPARE(*parsed({u"--lang=en"_s}).language, Language::English);
    QCOMPARE(*parsed({u"--theme"_s, u"dark"_s, u"f.yaml"_s}).theme, ThemeMode::Dark);
    QCOMPARE(*parsed({u"--theme=system"_s}).theme, ThemeMode::System);
}

void WindowCommandLineTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("argument");
    QTest::newRow("an unknown option") << QStringList{u"--demos"_s} << Kind::UnknownOption << u"--demos"_s;
    QTest::newRow("a single dash") << QStringList{u"-"_s} << Kind::UnknownOption << u"-"_s;
    QTest::newRow("an option that ends too early") << QStringList{u"--lang"_s} << Kind::MissingValue << u"--lang"_s;
    QTest::newRow("an unknown language") << QStringList{u"--lang"_s, u"fr"_s} << Kind::BadValue << u"--lang fr"_s;
    QTest::newRow("an unknown theme") << QStringList{u"--theme=blue"_s} << Kind::BadValue << u"--theme blue"_s;
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << Kind::SecondFile << u"b"_s;
    QTest::newRow("a file and the demo") << QStringList{u"--demo"_s, u"a"_s} << Kind::FileAndDemo << u"a"_s;
}

void WindowCommandLineTest::refuses()
{
    QFETCH(QStringList, arguments);
    const auto parsed = parseCommandLine(arguments);
    QVERIFY(!parsed);
    QTEST(parsed.error().kind, "kind");
    QTEST(parsed.error().argument, "argument");
    QVERIFY(errorText(parsed.error()).contains(parsed.error().argument));
}

void WindowCommandLineTest::namesEveryOptionInTheHelp()
{
    for (const QString &option : {u"--demo"_s, u"--lang"_s, u"--theme"_s, u"--version"_s, u"FILE"_s}) {
        QVERIFY2(usageText().contains(option), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(WindowCommandLineTest)
#include "tst_windowcommandline.moc"
