#include <QtTest/QtTest>

#include <cerrno>

#include "core/registry/socketfailure.h"

using namespace kia;
using namespace Qt::StringLiterals;
using Kind = HttpFailureKind;

class TestSocketFailure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connecting_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("refused") << ECONNREFUSED << Kind::Refused;
        QTest::newRow("reset") << ECONNRESET << Kind::Closed;
        QTest::newRow("the kernel gave up") << ETIMEDOUT << Kind::TimedOut;
        QTest::newRow("no network") << ENETUNREACH << Kind::Unreachable;
        QTest::newRow("no route") << EHOSTUNREACH << Kind::Unreachable;
        QTest::newRow("forbidden by a firewall here") << EACCES << Kind::Unreachable;
        QTest::newRow("no IPv6") << EAFNOSUPPORT << Kind::Unreachable;
        QTest::newRow("something else") << EMFILE << Kind::Other;
    }

    void connecting()
    {
        QFETCH(const int, error);
        const HttpFailure failure = connectFailure(error);
        QTEST(failure.kind, "kind");
        QCOMPARE(failure.phase, HttpPhase::Connect);
        QVERIFY(!failure.detail.isEmpty());
    }

    void later_data()
    {
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("closed") << QAbstractSocket::RemoteHostClosedError << Kind::Closed;
        QTest::newRow("handshake") << QAbstractSocket::SslHandshakeFailedError << Kind::Tls;
        QTest::newRow("an alert later") << QAbstractSocket::SslInternalError << Kind::Tls;
        QTest::newRow("network down") << QAbstractSocket::NetworkError << Kind::Unreachable;
        QTest::newRow("something else") << QAbstractSocket::UnknownSocketError << Kind::Other;
    }

    void later()
    {
        QFETCH(const QAbstractSocket::SocketError, error);
        QTEST(socketFailure(error, u"x"_s).kind, "kind");
    }

    void escaping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain words") << u"no route to host"_s << u"no route to host"_s;
        QTest::newRow("Chinese") << u"没有路由"_s << u"没有路由"_s;
        QTest::newRow("a line end") << u"a\r\nb"_s << u"a\\u000d\\u000ab"_s;
        QTest::newRow("an escape sequence") << u"\x1b[31m"_s << u"\\u001b[31m"_s;
        QTest::newRow("text that turns round") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("a hidden character") << u"a\u200bb"_s << u"a\\u200bb"_s;
        QTest::newRow("too long") << QString(1000, u'x') << QString(300, u'x');
        QTest::newRow("too long when escaped") << QString(1000, u'\n') << QString{u"\\u000a"_s.repeated(50)};
    }

    void escaping()
    {
        QFETCH(const QString, text);
        QTEST(escapedDetail(text), "escaped");
    }
};

QTEST_APPLESS_MAIN(TestSocketFailure)
#include "tst_socketfailure.moc"
