#include <QtTest/QtTest>

#include <random>

#include "core/registry/responsereader.h"
#include "tests/core/registry/exchangetest.h"
#include "tests/core/registry/recordedanswers.h"

using namespace kia;
using namespace kia::test;
using namespace std::chrono_literals;
using State = ResponseReader::State;

namespace {

constexpr ResponseReader::Limits limits{2048, 256};
constexpr int mutationsPerAnswer = 500;

/// A fixed seed: a failing row fails again.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    qsizetype upTo(qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(m_engine); }

private:
    std::mt19937 m_engine;
};

/// Does one to four kinds of damage.
QByteArray damaged(QByteArray bytes, Chance &chance)
{
    static const QList<QByteArray> words{"\r\n",
                                         "\r",
                                         "\n",
                                         QByteArray("\0", 1),
                                         ":",
                                         "0\r\n\r\n",
                                         "HTTP/1.1 ",
                                         "\r\n\r\n",
                                         "ffff",
                                         "Content-Length: 9",
                                         "\x80",
                                         " ",
                                         "Transfer-Encoding: chunked\r\n",
                                         "-1",
                                         "100 x\r\n\r\n",
                                         "\t",
                                         ";"};
    for (qsizetype damage = chance.upTo(3); damage >= 0; --damage) {
        const qsizetype at = chance.upTo(bytes.size());
        const qsizetype length = std::min(chance.upTo(12), bytes.size() - at);
        switch (chance.upTo(5)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, words.at(chance.upTo(words.size() - 1)));
            break;
        case 2:
            bytes.insert(at, bytes.mid(chance.upTo(bytes.size()), 40));
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes.insert(at, QByteArray(chance.upTo(3000), 'x'));
            break;
        default:
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(chance.upTo(255));
            }
        }
    }
    return bytes;
}

/// Feeds all of it in pieces of up to `most` bytes, then ends.
void read(ResponseReader &reader, const QByteArray &bytes, qsizetype most, Chance &chance)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype piece = std::min(1 + chance.upTo(most - 1), bytes.size() - at);
        reader.feed(QByteArrayView(bytes).sliced(at, piece));
        at += piece;
    }
    reader.end();
}

/// What holds for whatever came; the first thing that does not.
QByteArray complaint(const ResponseReader &reader)
{
    const HttpResponse response = reader.response();
    qsizetype headerBytes = 0;
    for (const auto &header : response.headers) {
        headerBytes += header.first.size() + header.second.size();
    }
    const bool failed = reader.state() == State::Failed;
    if (reader.state() == State::Reading) {
        return "it still reads";
    }
    if (reader.failure().has_value() != failed) {
        return "a failure without a reason";
    }
    if (response.body.size() > limits.body) {
        return "the body is larger than allowed";
    }
    if (headerBytes > limits.header) {
        return "the header is larger than allowed: " + QByteArray::number(headerBytes);
    }
    if (!failed && response.status < 200) {
        return "complete with an interim status";
    }
    if (failed && reader.keepsConnection()) {
        return "a broken connection is kept";
    }
    if (failed && reader.failure()->firstLine.size() > 200) {
        return "the first line is too long";
    }
    return {};
}

} // namespace

class TestHttpFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixEnds()
    {
        Chance chance(1);
        for (const QByteArray &answer : recordedAnswers()) {
            for (qsizetype length = 0; length <= answer.size(); ++length) {
                for (const QByteArray &method : {QByteArray("GET"), QByteArray("HEAD")}) {
                    ResponseReader reader(method, limits);
                    read(reader, answer.first(length), 64, chance);
                    QVERIFY2(complaint(reader).isEmpty(),
                             QByteArray{complaint(reader) + ' ' + answer.first(length)}.constData());
                }
            }
        }
    }

    void everyMutationEndsTheSameHoweverItComes()
    {
        Chance chance(2);
        const QList<QByteArray> answers = recordedAnswers();
        QVERIFY(answers.size() >= 20 && answers.size() * mutationsPerAnswer >= 10'000);
        for (const QByteArray &answer : answers) {
            for (int i = 0; i < mutationsPerAnswer; ++i) {
                const QByteArray bytes = damaged(answer, chance);
                ResponseReader whole("GET", limits);
                read(whole, bytes, bytes.size() + 1, chance);
                QVERIFY2(complaint(whole).isEmpty(),
                         QByteArray{complaint(whole) + ' ' + bytes.toPercentEncoding()}.constData());
                ResponseReader pieces("GET", limits);
                read(pieces, bytes, 1 + chance.upTo(30), chance);
                QVERIFY2(complaint(pieces).isEmpty(),
                         QByteArray{complaint(pieces) + ' ' + bytes.toPercentEncoding()}.constData());
                if (whole.state() == State::Complete && pieces.state() == State::Complete) {
                    QCOMPARE(pieces.response().status, whole.response().status);
                    QCOMPARE(pieces.response().body, whole.response().body);
                    QCOMPARE(pieces.response().headers, whole.response().headers);
                }
                QVERIFY2(pieces.state() == whole.state(), bytes.toPercentEncoding().constData());
            }
        }
    }

    void throughSocketsEveryExchangeEndsOnce()
    {
        Chance chance(3);
        QByteArray next;
        LoopbackServer server(
            [&next](const ServerRequest &) { return ServerAnswer::raw(next, ServerAnswer::Then::Close); });
        HttpOptions options;
        options.headerLimit = limits.header;
        HttpExchange exchange(options);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        HttpRequest request = requestTo(server.port());
        request.bodyLimit = limits.body;
        int sent = 0;
        for (const QByteArray &answer : recordedAnswers()) {
            QList<QByteArray> variants;
            for (qsizetype length = 0; length <= answer.size(); ++length) {
                variants << answer.first(length);
            }
            for (int i = 0; i < mutationsPerAnswer; ++i) {
                variants << damaged(answer, chance);
            }
            for (const QByteArray &variant : std::as_const(variants)) {
                next = variant;
                ResponseReader expected("GET", limits);
                expected.feed(next);
                expected.end();
                exchange.send(request);
                QVERIFY(finished.wait(5000));
                QCOMPARE(finished.count(), ++sent);
                const auto outcome = finished.at(sent - 1).at(0).value<HttpOutcome>();
                QCOMPARE(outcome.failure.has_value(), expected.state() == State::Failed);
                QCOMPARE(outcome.response.status, expected.response().status);
                QVERIFY(outcome.response.body.size() <= limits.body);
            }
        }
        QCOMPARE(server.requests().size(), sent); // none was sent again
    }
};

QTEST_GUILESS_MAIN(TestHttpFuzz)
#include "tst_httpfuzz.moc"
