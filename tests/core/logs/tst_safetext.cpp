#include <QtTest/QtTest>

#include "core/logs/safetext.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestSafeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("nothing") << u"dial tcp 10.0.0.1:443: i/o timeout"_s << u"dial tcp 10.0.0.1:443: i/o timeout"_s;
        QTest::newRow("the account of an address")
            << u"Get \"https://u:pw@r.example/x\""_s << u"Get \"https://***@r.example/x\""_s;
        QTest::newRow("a query, except for scope and service")
            << u"GET https://a.example/t?scope=s&password=pw&service=r&sig=x: 401"_s
            << u"GET https://a.example/t?scope=s&password=***&service=r&sig=***: 401"_s;
        QTest::newRow("a password") << u"password: pw, next"_s << u"password: ***, next"_s;
        QTest::newRow("Go's %+v") << u"{Username:u Password:pw X:1}"_s << u"{Username:u Password:*** X:1}"_s;
        QTest::newRow("JSON's") << u"{\"token\":\"abc\",\"access_token\": \"def\"}"_s
                                << u"{\"token\":\"***\",\"access_token\": \"***\"}"_s;
        QTest::newRow("JSON's, quoted again")
            << u"{\\\"password\\\":\\\"pw\\\"}"_s << u"{\\\"password\\\":\\\"***\\\"}"_s;
        QTest::newRow("a header") << u"Authorization: Basic dXNlcg=="_s << u"Authorization: Basic ***"_s;
        QTest::newRow("words that only look so")
            << u"failed to fetch oauth token: unexpected status; may require authorization: no"_s
            << u"failed to fetch oauth token: unexpected status; may require authorization: no"_s;
        QTest::newRow("characters that turn text around")
            << QString(u"a" + QChar(0x202e) + u"b\x1b[31mc\nd") << u"a b [31mc d"_s;
    }
    void hides()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(safeText(text), safe);
    }

    void cutsLongText()
    {
        const QString safe = safeText(QString(5000, u'x'));
        QCOMPARE(safe.size(), 300);
        QVERIFY(safe.endsWith(u'…'));
    }

    void anAddressHasNoQueryAndNoAccount()
    {
        QCOMPARE(safeUrl(u"https://u:p@r.example:5000/v2/a?x=1#y"_s), u"https://r.example:5000/v2/a"_s);
    }
};

QTEST_APPLESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
