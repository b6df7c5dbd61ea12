#include <QtCore/QRandomGenerator>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include "core/registry/tlssession.h"
#include "core/registry/tlssocket.h"
#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;
using State = TlsSession::State;

class TestTlsSession final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    Identity m_identity;

    TrustStore trusted() const { return trustStore(false, {m_certificates->authority()}); }

    ServerOptions secure() const
    {
        ServerOptions options;
        options.chain = m_identity.chain;
        options.key = m_identity.key;
        return options;
    }

    /// Carries bytes between a session and a server until `done`, what the server sends in pieces of `piece` bytes.
    /// Gives all that the server sent.
    static QByteArray talk(TlsSession &session, QTcpSocket &socket, qsizetype piece, const std::function<bool()> &done)
    {
        QByteArray sent;
        session.start();
        socket.write(session.takeOutgoing());
        const bool ended = QTest::qWaitFor([&] {
            const QByteArray bytes = socket.readAll();
            sent += bytes;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                session.receive(bytes.mid(at, piece));
                socket.write(session.takeOutgoing());
            }
            return done() || session.state() == State::Failed;
        });
        return ended ? sent : QByteArray();
    }

    static void connectTo(QTcpSocket &socket, quint16 port)
    {
        socket.connectToHost(u"127.0.0.1"_s, port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        m_identity = m_certificates->make();
    }

    void inAnyPieces_data()
    {
        QTest::addColumn<qsizetype>("piece");
        QTest::newRow("byte by byte") << qsizetype(1);
        QTest::newRow("pieces that end inside a record") << qsizetype(77);
        QTest::newRow("all at once") << qsizetype(1) * 1024 * 1024;
    }

    void inAnyPieces()
    {
        QFETCH(const qsizetype, piece);
        LoopbackServer server({ServerAnswer::raw("HTTP/1.1 200 OK\r\n\r\nfine")}, secure());
        QTcpSocket socket;
        connectTo(socket, server.port());
        TlsSession session(u"registry.test"_s, trusted(), false);
        QByteArray said;
        bool asked = false;
        talk(session, socket, piece, [&] {
            if (session.state() == State::Open && !asked) {
                asked = true;
                session.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n", 27);
                socket.write(session.takeOutgoing());
            }
            said += session.read(3); // fewer than there are
            return said.endsWith("fine");
        });
        QCOMPARE(said, "HTTP/1.1 200 OK\r\n\r\nfine");
        QCOMPARE(session.version(), u"TLSv1.3"_s);
        QCOMPARE(session.certificates(), QList{m_identity.leaf()});
        QVERIFY(session.faults().isEmpty());
    }

    void anAuthorityThatIsNoRootWillDo() // as in Go; a company may hand out only its own intermediate
    {
        LoopbackServer server(std::vector<ServerAnswer>(), secure());
        QTcpSocket socket;
        connectTo(socket, server.port());
        TlsSession session(u"registry.test"_s, trustStore(false, {m_identity.leaf()}), false);
        talk(session, socket, 4096, [&] { return session.state() == State::Open; });
        QCOMPARE(session.state(), State::Open);
    }

    void faultsAreToldAndEndNothingWhenAnythingIsAccepted()
    {
        LoopbackServer server(std::vector<ServerAnswer>(), secure());
        QTcpSocket socket;
        connectTo(socket, server.port());
        TlsSession session(u"other.test"_s, trustStore(false, {}), true);
        talk(session, socket, 4096, [&] { return session.state() == State::Open; });
        QCOMPARE(session.state(), State::Open);
        QVERIFY(session.faults().contains(CertificateFault::WrongHost));
        QVERIFY(session.faults().contains(CertificateFault::UnknownIssuer));
    }

    void theServerIsToldWhyItIsRefused()
    {
        LoopbackServer server(std::vector<ServerAnswer>(), secure());
        QTcpSocket socket;
        connectTo(socket, server.port());
        TlsSession session(u"registry.test"_s, trustStore(false, {}), false);
        talk(session, socket, 4096, [] { return false; });
        QCOMPARE(session.state(), State::Failed);
        QTRY_VERIFY2(server.tlsErrors().join(u' ').contains("unknown ca"_L1),
                     qPrintable(server.tlsErrors().join(u' ')));
    }

    void whateverComesIsRefusedOrWaitedFor()
    {
        LoopbackServer server(std::vector<ServerAnswer>(), secure());
        QTcpSocket socket;
        connectTo(socket, server.port());
        TlsSession fine(u"registry.test"_s, trusted(), false);
        const QByteArray sent = talk(fine, socket, 4096, [&] { return fine.state() == State::Open; });
        QVERIFY(sent.size() > 500);
        QRandomGenerator random(20); // the same every time
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = sent;
            for (int change = random.bounded(1, 5); change > 0; --change) {
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            }
            TlsSession session(u"registry.test"_s, trusted(), false);
            session.start();
            for (qsizetype at = 0; at < bytes.size(); at += 100) {
                session.receive(bytes.mid(at, 100));
                session.read(100000);
            }
            QVERIFY(session.state() == State::Handshaking || session.state() == State::Failed);
            QCOMPARE(session.state() == State::Failed, !session.errorText().isEmpty());
        }
    }

    void whoSpeaksFirstIsNoTlsServer()
    {
        ServerOptions plain;
        plain.greeting = ServerAnswer::raw("SSH-2.0-OpenSSH\r\n");
        LoopbackServer server(std::vector<ServerAnswer>(), plain);
        OwnedSocket outer(new QTcpSocket);
        connectTo(*outer, server.port());
        QTRY_VERIFY(outer->bytesAvailable() > 0); // nobody will be told of these again
        TlsSocket socket(std::move(outer), u"registry.test"_s, trusted(), false);
        QSignalSpy failed(&socket, &QAbstractSocket::errorOccurred);
        socket.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(socket.errorString().contains("wrong version number"_L1), qPrintable(socket.errorString()));
    }

    void aSocketTakesInNoMoreThanItsBuffer()
    {
        const QByteArray large(4 * 1024 * 1024, 'x');
        LoopbackServer server({ServerAnswer::raw(large)}, secure());
        OwnedSocket plain(new QTcpSocket);
        connectTo(*plain, server.port());
        plain->setReadBufferSize(64 * 1024);
        TlsSocket socket(std::move(plain), u"registry.test"_s, trusted(), false);
        QSignalSpy encrypted(&socket, &TlsSocket::encrypted);
        socket.start();
        QVERIFY(encrypted.wait());
        socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() >= 64 * 1024);
        qint64 most = 0;
        qint64 all = 0;
        const auto take = [&] {
            most = std::max(most, socket.bytesAvailable());
            while (socket.bytesAvailable() > 0) {
                all += socket.read(50000).size();
            }
        };
        connect(&socket, &QTcpSocket::readyRead, this, take);
        take();
        QTRY_COMPARE(all, qint64(large.size()));
        QVERIFY2(most < 200 * 1024, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(TestTlsSession)
#include "tst_tlssession.moc"
