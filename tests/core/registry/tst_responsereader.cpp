#include <QtTest/QtTest>

#include "core/registry/responsereader.h"

using namespace kia;
using namespace Qt::StringLiterals;
using State = ResponseReader::State;
using Kind = HttpFailureKind;

namespace {

constexpr ResponseReader::Limits small{512, 64};

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

} // namespace

class TestResponseReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("untilClose");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keeps");

        const auto row = [](const char *name) -> QTestData & {
            return QTest::newRow(name);
        };
        const QByteArray get = "GET";
        row("a body with a length") << get << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << false
                                    << 200 << QByteArray("hi") << true;
        row("an empty body") << get << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n") << false << 401
                             << QByteArray() << true;
        row("chunks") << get
                      << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n"
                                    "3;ext=\"1\"\r\n ho\r\n0\r\nTrailer: x\r\n\r\n")
                      << false << 200 << QByteArray("hi ho") << true;
        row("a body until the connection ends")
            << get << QByteArray("HTTP/1.1 200 OK\r\n\r\nhi ho") << true << 200 << QByteArray("hi ho") << false;
        row("no body for 204") << get << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << 204 << QByteArray()
                               << true;
        row("no body for 304, whatever its length says")
            << get << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 99999\r\n\r\n") << false << 304
            << QByteArray() << true;
        row("no body for HEAD, whatever its length says")
            << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n") << false << 200
            << QByteArray() << true;
        row("no body for HEAD without a length")
            << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false << 200 << QByteArray() << true;
        row("interim answers come before") << get
                                           << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x"
                                                         "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
                                           << false << 200 << QByteArray("hi") << true;
        row("the server wants to close") << get
                                         << QByteArray(
                                                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                         << false << 200 << QByteArray() << false;
        row("HTTP/1.0 closes") << get << QByteArray("HTTP/1.0 400 Bad\r\nContent-Length: 0\r\n\r\n") << false << 400
                               << QByteArray() << false;
        row("no reason") << get << QByteArray("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n") << false << 200
                         << QByteArray() << true;
        row("the longest body that is allowed")
            << get << "HTTP/1.1 200 OK\r\nContent-Length: 64\r\n\r\n" + repeated("x", 64) << false << 200
            << repeated("x", 64) << true;
        row("a status nobody knows") << get << QByteArray("HTTP/1.1 599 ?\r\nContent-Length: 0\r\n\r\n") << false << 599
                                     << QByteArray() << true;
    }

    void complete()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, untilClose);
        // at once, and cut in two at every place
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            ResponseReader reader(method, small);
            reader.feed(QByteArrayView(bytes).first(cut));
            QVERIFY(cut == bytes.size() || untilClose || reader.state() == State::Reading);
            reader.feed(QByteArrayView(bytes).sliced(cut));
            if (untilClose) {
                QCOMPARE(reader.state(), State::Reading);
                reader.end();
            }
            QCOMPARE(reader.state(), State::Complete);
            QTEST(reader.response().status, "status");
            QTEST(reader.response().body, "body");
            QTEST(reader.keepsConnection(), "keeps");
            QVERIFY(!reader.hasSurplus());
        }
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<HttpPhase>("phase");
        QTest::addColumn<int>("status");

        const auto row = [](const char *name, const QByteArray &bytes, Kind kind, HttpPhase phase, int status = 0) {
            QTest::newRow(name) << bytes << kind << phase << status;
        };
        row("a banner", "SSH-2.0-OpenSSH_9.2\r\n", Kind::NotHttp, HttpPhase::Header);
        row("a TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46\n", 8), Kind::NotHttp, HttpPhase::Header);
        row("a page without a status line", "<html>\n", Kind::NotHttp, HttpPhase::Header);
        row("an empty line first", "\r\nHTTP/1.1 200 OK\r\n\r\n", Kind::NotHttp, HttpPhase::Header);
        row("lower case", "http/1.1 200 OK\r\n\r\n", Kind::NotHttp, HttpPhase::Header);
        row("a long line without an end", repeated("x", 200), Kind::NotHttp, HttpPhase::Header);
        row("HTTP/2", "HTTP/2.0 200 OK\r\n\r\n", Kind::Malformed, HttpPhase::Header);
        row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", Kind::Malformed, HttpPhase::Header);
        row("no status", "HTTP/1.1 OK\r\n\r\n", Kind::Malformed, HttpPhase::Header);
        row("a header without a colon", "HTTP/1.1 200 OK\r\nNonsense\r\n\r\n", Kind::Malformed, HttpPhase::Header);
        row("a NUL in a header", QByteArray("HTTP/1.1 200 OK\r\nA: \0\r\n\r\n", 25), Kind::Malformed,
            HttpPhase::Header);
        row("two different lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
            Kind::Malformed, HttpPhase::Header);
        row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", Kind::Malformed, HttpPhase::Header);
        row("a length and chunks: a smuggler's answer",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", Kind::Malformed,
            HttpPhase::Header);
        row("a chunk without a size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", Kind::Malformed,
            HttpPhase::Body, 200);
        row("a chunk that is longer than it says",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n0\r\n\r\n", Kind::Malformed,
            HttpPhase::Body, 200);
        row("a length beyond the limit, at once", "HTTP/1.1 200 OK\r\nContent-Length: 65\r\n\r\n", Kind::Oversized,
            HttpPhase::Body, 200);
        row("the largest length there is", "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n",
            Kind::Oversized, HttpPhase::Body, 200);
        row("a length larger than that", "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551616\r\n\r\n",
            Kind::Malformed, HttpPhase::Header);
        row("a body without a length beyond the limit", "HTTP/1.1 401 No\r\n\r\n" + repeated("x", 65), Kind::Oversized,
            HttpPhase::Body, 401);
        row("a chunk beyond the limit", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
            Kind::Oversized, HttpPhase::Body, 200);
        row("chunks beyond the limit together",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + repeated("1\r\nx\r\n", 65), Kind::Oversized,
            HttpPhase::Body, 200);
        row("a header without an end", "HTTP/1.1 200 OK\r\nA: " + repeated("x", 600), Kind::Oversized,
            HttpPhase::Header);
        row("headers without an end", "HTTP/1.1 200 OK\r\n" + repeated("A: b\r\n", 100), Kind::Oversized,
            HttpPhase::Header);
        row("a status line without an end", "HTTP/1.1 200 " + repeated("x", 600), Kind::Oversized, HttpPhase::Header);
        row("a chunk's extension without an end",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + repeated("x", 600), Kind::Oversized,
            HttpPhase::Body, 200);
        row("a trailer without an end",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: " + repeated("x", 600), Kind::Oversized,
            HttpPhase::Body, 200);
        row("chunk extensions that weigh far more than the body",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                repeated("1;" + repeated("x", 400) + "\r\nx\r\n", 30),
            Kind::Oversized, HttpPhase::Body, 200);
        row("six interim answers", repeated("HTTP/1.1 100 Continue\r\n\r\n", 6), Kind::Malformed, HttpPhase::Header);
        row("a change of protocol that nobody asked for", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
            Kind::Malformed, HttpPhase::Header);
    }

    void broken()
    {
        QFETCH(const QByteArray, bytes);
        // at once, and byte by byte: a limit may not depend on how the bytes come
        for (const qsizetype piece : {bytes.size(), qsizetype{1}}) {
            ResponseReader reader("GET", small);
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            }
            QCOMPARE(reader.state(), State::Failed);
            QTEST(reader.failure()->kind, "kind");
            QTEST(reader.phase(), "phase");
            QTEST(reader.response().status, "status");
            QVERIFY(!reader.keepsConnection());
        }
    }

    void cut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<HttpPhase>("phase");
        QTest::newRow("before any byte") << QByteArray() << Kind::Closed << HttpPhase::FirstByte;
        QTest::newRow("in the word HTTP") << QByteArray("HTT") << Kind::Closed << HttpPhase::Header;
        QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nA") << Kind::Closed << HttpPhase::Header;
        QTest::newRow("after an interim answer")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << Kind::Closed << HttpPhase::Header;
        QTest::newRow("in a body with a length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi") << Kind::Closed << HttpPhase::Body;
        QTest::newRow("between chunks") << QByteArray(
                                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n")
                                        << Kind::Closed << HttpPhase::Body;
        QTest::newRow("in a line that is no HTTP") << QByteArray("SSH-2") << Kind::NotHttp << HttpPhase::Header;
    }

    void cut()
    {
        QFETCH(const QByteArray, bytes);
        ResponseReader reader("GET", small);
        reader.feed(bytes);
        QCOMPARE(reader.state(), State::Reading);
        reader.end();
        QCOMPARE(reader.state(), State::Failed);
        QTEST(reader.failure()->kind, "kind");
        QTEST(reader.phase(), "phase");
    }

    void keepsWhatCameBeforeTheEnd()
    {
        ResponseReader reader("GET", small);
        reader.feed("HTTP/1.1 200 Fine\r\nA: 1\r\na: 2\r\nB: 3\r\nContent-Length: 5\r\n\r\nhi");
        reader.end();
        const HttpResponse response = reader.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.reason, "Fine");
        QCOMPARE(response.body, "hi");
        QCOMPARE(response.values("A"), (QList<QByteArray>{"1", "2"}));
        QCOMPARE(response.value("b"), "3");
        QCOMPARE(response.value("c"), "");
    }

    void trailersAreNoHeaders()
    {
        ResponseReader reader("GET", small);
        reader.feed("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "0\r\nWWW-Authenticate: Bearer realm=\"https://evil\"\r\n\r\n");
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.response().value("WWW-Authenticate"), "");
    }

    void theFirstLineOfAnotherService()
    {
        ResponseReader reader("GET", small);
        reader.feed("220 mail.r.com ESMTP\r\nmore\r\n");
        QCOMPARE(reader.failure()->firstLine, "220 mail.r.com ESMTP");
        ResponseReader endless("GET", small);
        endless.feed(repeated("y", 1000));
        QCOMPARE(endless.failure()->firstLine, repeated("y", 200));
    }

    void givingUp()
    {
        ResponseReader silent("GET", small);
        silent.giveUp();
        QCOMPARE(silent.state(), State::Reading);
        ResponseReader half("GET", small);
        half.feed("HTTP/1.1 200");
        half.giveUp();
        QCOMPARE(half.state(), State::Reading);
        ResponseReader banner("GET", small);
        banner.feed("SSH-2.0");
        banner.giveUp();
        QCOMPARE(banner.failure()->kind, Kind::NotHttp);
    }

    void bytesAfterTheEnd()
    {
        ResponseReader reader("GET", small);
        reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi!");
        QCOMPARE(reader.state(), State::Complete);
        QVERIFY(reader.hasSurplus());
        QVERIFY(!reader.keepsConnection());
        QCOMPARE(reader.response().body, "hi");
    }

    void aHeaderLimitThatTheParserCannotHold()
    {
        ResponseReader reader("GET", {1024 * 1024, 64});
        reader.feed(QByteArray{"HTTP/1.1 200 OK\r\nA: " + repeated("x", 100000) + "\r\n\r\n"});
        QCOMPARE(reader.failure()->kind, Kind::Oversized);
    }
};

QTEST_APPLESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
