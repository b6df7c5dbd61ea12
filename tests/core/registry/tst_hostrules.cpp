#include <QtTest/QtTest>

#include "core/registry/hostrules.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestHostRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("literal");
        QTest::newRow("IPv4") << u"10.0.0.5"_s << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("IPv6 written long") << u"0:0:0:0:0:0:0:1"_s << true;
        QTest::newRow("a name") << u"r.com"_s << false;
        QTest::newRow("short IPv4 is a name to Go") << u"127.1"_s << false;
        QTest::newRow("one number is a name to Go") << u"2130706433"_s << false;
        QTest::newRow("hexadecimal is a name to Go") << u"0x7f000001"_s << false;
        QTest::newRow("leading zeros are a name to Go") << u"127.000.0.1"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void literals()
    {
        QFETCH(const QString, host);
        QTEST(literalAddress(host).has_value(), "literal");
    }

    void proxied_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("proxied");
        QTest::newRow("a name over https") << true << u"r.com"_s << true;
        QTest::newRow("a private address over https") << true << u"10.0.0.5"_s << true;
        QTest::newRow("any http origin goes straight") << false << u"r.com"_s << false;
        QTest::newRow("localhost") << true << u"localhost"_s << false;
        QTest::newRow("LocalHost") << true << u"LocalHost"_s << false;
        QTest::newRow("127.0.0.1") << true << u"127.0.0.1"_s << false;
        QTest::newRow("all of 127/8") << true << u"127.8.9.1"_s << false;
        QTest::newRow("::1") << true << u"::1"_s << false;
        QTest::newRow("a name that only looks like loopback") << true << u"127.0.0.1.evil.com"_s << true;
        QTest::newRow("localhost.evil.com") << true << u"localhost.evil.com"_s << true;
    }

    void proxied()
    {
        QFETCH(const bool, tls);
        QFETCH(const QString, host);
        QTEST(goesThroughProxy({tls, host, 443}), "proxied");
    }

    void allowed_data()
    {
        QTest::addColumn<QStringList>("onlyHosts");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("an empty list allows all") << QStringList{} << u"r.com"_s << true;
        QTest::newRow("a host with any port") << QStringList{u"r.com"_s} << u"r.com"_s << true;
        QTest::newRow("a host with this port") << QStringList{u"r.com:5000"_s} << u"r.com"_s << true;
        QTest::newRow("a host with another port") << QStringList{u"r.com:5001"_s} << u"r.com"_s << false;
        QTest::newRow("another host") << QStringList{u"r.com"_s} << u"x.r.com"_s << false;
        QTest::newRow("the second entry") << QStringList{u"a.com"_s, u"R.com"_s} << u"r.com"_s << true;
        QTest::newRow("an IPv6 address with a port") << QStringList{u"[::1]:5000"_s} << u"::1"_s << true;
        QTest::newRow("an IPv6 address alone") << QStringList{u"::1"_s} << u"::1"_s << true;
    }

    void allowed()
    {
        QFETCH(const QStringList, onlyHosts);
        QFETCH(const QString, host);
        QTEST(mayConnect(host, 5000, onlyHosts), "allowed");
    }

    void originText()
    {
        QCOMPARE((HttpOrigin{true, u"r.com"_s, 443}.text()), u"https://r.com"_s);
        QCOMPARE((HttpOrigin{false, u"127.0.0.1"_s, 5000}.text()), u"http://127.0.0.1:5000"_s);
        QCOMPARE((HttpOrigin{true, u"::1"_s, 80}.text()), u"https://[::1]:80"_s);
    }
};

QTEST_APPLESS_MAIN(TestHostRules)
#include "tst_hostrules.moc"
