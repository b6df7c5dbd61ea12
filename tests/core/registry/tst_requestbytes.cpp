#include <QtTest/QtTest>

#include "core/registry/requestbytes.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

HttpRequest good()
{
    HttpRequest request;
    request.origin = {true, u"r.com"_s, 443};
    request.target = "/v2/a/manifests/1";
    return request;
}

HttpRequest with(const QByteArray &name, const QByteArray &value)
{
    HttpRequest request = good();
    request.headers = {{name, value}};
    return request;
}

} // namespace

class TestRequestBytes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheWire_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<QByteArray>("bytes");

        const QByteArray tail = "Accept-Encoding: identity\r\nConnection: keep-alive\r\n\r\n";
        QTest::newRow("HEAD without a body") << good() << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\n" + tail;

        HttpRequest request = good();
        request.origin.port = 5000;
        QTest::newRow("the port when it is not the scheme's own")
            << request << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com:5000\r\n" + tail;
        request.origin = {false, u"r.com"_s, 80};
        QTest::newRow("http's own port") << request << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\n" + tail;
        request.origin = {true, u"::1"_s, 443};
        QTest::newRow("an IPv6 address stands in brackets")
            << request << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: [::1]\r\n" + tail;
        request.origin.port = 8443;
        QTest::newRow("an IPv6 address with a port")
            << request << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: [::1]:8443\r\n" + tail;

        request = good();
        request.headers = {{"User-Agent", "kia"}, {"Accept", "a/b"}, {"Accept", "c/d"}};
        QTest::newRow("the caller's headers in their order, twice the same too")
            << request
            << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\nUser-Agent: kia\r\nAccept: a/b\r\nAccept: c/d\r\n" +
                   tail;
        QTest::newRow("an encoding that the caller asks for")
            << with("accept-encoding", "gzip")
            << QByteArray("HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\naccept-encoding: gzip\r\n"
                          "Connection: keep-alive\r\n\r\n");
        QTest::newRow("UTF-8 in a value")
            << with("X", "\xc3\xa4") << "HEAD /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\nX: \xc3\xa4\r\n" + tail;

        request = good();
        request.method = "POST";
        request.body = "a=b";
        QTest::newRow("a body has a length") << request
                                             << QByteArray("POST /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\n"
                                                           "Accept-Encoding: identity\r\nContent-Length: 3\r\n"
                                                           "Connection: keep-alive\r\n\r\na=b");
        request.body.clear();
        QTest::newRow("an empty POST has one too") << request
                                                   << QByteArray("POST /v2/a/manifests/1 HTTP/1.1\r\nHost: r.com\r\n"
                                                                 "Accept-Encoding: identity\r\nContent-Length: 0\r\n"
                                                                 "Connection: keep-alive\r\n\r\n");
    }

    void onTheWire()
    {
        QFETCH(const HttpRequest, request);
        const std::optional<QByteArray> bytes = requestBytes(request);
        QVERIFY(bytes);
        QTEST(*bytes, "bytes");
    }

    void refused_data()
    {
        QTest::addColumn<HttpRequest>("request");

        QTest::newRow("a header value with CR LF") << with("X", "a\r\nEvil: 1");
        QTest::newRow("a header value with LF") << with("X", "a\nEvil: 1");
        QTest::newRow("a header value with CR") << with("X", "a\rb");
        QTest::newRow("a header value with NUL") << with("X", QByteArray("a\0b", 3));
        QTest::newRow("a header value with a tab") << with("X", "a\tb");
        QTest::newRow("a header value with DEL") << with("X", "a\x7f");
        QTest::newRow("a header name with a colon") << with("X:", "a");
        QTest::newRow("a header name with a space") << with("X ", "a");
        QTest::newRow("a header name with CR LF") << with("X\r\nY", "a");
        QTest::newRow("a header name beyond ASCII") << with("\xc3\xa4", "a");
        QTest::newRow("an empty header name") << with("", "a");
        QTest::newRow("the caller's own Host") << with("host", "evil.com");
        QTest::newRow("the caller's own Content-Length") << with("Content-Length", "7");
        QTest::newRow("the caller's own Transfer-Encoding") << with("transfer-encoding", "chunked");
        QTest::newRow("the caller's own Connection") << with("CONNECTION", "close");

        const auto target = [](const QByteArray &text) {
            HttpRequest request = good();
            request.target = text;
            return request;
        };
        QTest::newRow("a target with a space") << target("/a b");
        QTest::newRow("a target with CR LF") << target("/a\r\nX: y");
        QTest::newRow("a target with NUL") << target(QByteArray("/a\0", 3));
        QTest::newRow("a target beyond ASCII") << target("/\xc3\xa4");
        QTest::newRow("a target with DEL") << target("/\x7f");
        QTest::newRow("a target without a slash") << target("a");
        QTest::newRow("a whole URL as target") << target("http://r.com/");
        QTest::newRow("an empty target") << target("");

        const auto method = [](const QByteArray &text) {
            HttpRequest request = good();
            request.method = text;
            return request;
        };
        QTest::newRow("an empty method") << method("");
        QTest::newRow("a method with a space") << method("GET /x");
        QTest::newRow("a method with CR LF") << method("GET\r\n");

        const auto host = [](const QString &text, quint16 port = 443) {
            HttpRequest request = good();
            request.origin = {true, text, port};
            return request;
        };
        QTest::newRow("an empty host") << host(u""_s);
        QTest::newRow("a host with CR LF") << host(u"r.com\r\nX: y"_s);
        QTest::newRow("a host with a space") << host(u"r .com"_s);
        QTest::newRow("a host with user info") << host(u"a@r.com"_s);
        QTest::newRow("a host with a slash") << host(u"r.com/x"_s);
        QTest::newRow("a host with a port of its own") << host(u"r.com:1"_s);
        QTest::newRow("a host with full-width letters") << host(u"r。com"_s);
        QTest::newRow("an IPv6 address with a zone") << host(u"fe80::1%eth0"_s);
        QTest::newRow("port 0") << host(u"r.com"_s, 0);
    }

    void refused()
    {
        QFETCH(const HttpRequest, request);
        QVERIFY(!requestBytes(request));
    }

    void askingAProxy()
    {
        HttpProxy proxy{u"proxy"_s, 3128, {}, {}};
        const HttpOrigin origin{true, u"r.com"_s, 443};
        QCOMPARE(connectBytes(origin, proxy), "CONNECT r.com:443 HTTP/1.1\r\nHost: r.com:443\r\n\r\n");
        const HttpOrigin numeric{true, u"::1"_s, 8443};
        QCOMPARE(connectBytes(numeric, proxy), "CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n");
        proxy.user = u"über"_s;
        proxy.password = Secret(u"wort"_s);
        QCOMPARE(connectBytes(origin, proxy),
                 "CONNECT r.com:443 HTTP/1.1\r\nHost: r.com:443\r\nProxy-Authorization: Basic " +
                     u"über:wort"_s.toUtf8().toBase64() + "\r\n\r\n");
    }
};

QTEST_APPLESS_MAIN(TestRequestBytes)
#include "tst_requestbytes.moc"
