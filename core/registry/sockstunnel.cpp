#include "core/registry/sockstunnel.h"

#include "core/registry/hostrules.h"
#include "core/registry/socketfailure.h"

namespace kia {
namespace {

constexpr char version = 5;
constexpr char signInVersion = 1;
constexpr char noSignIn = 0;
constexpr char userAndPassword = 2;
constexpr char connectCommand = 1;
constexpr char ipv4 = 1;
constexpr char name = 3;
constexpr char ipv6 = 4;

constexpr qsizetype longestName = 255;
constexpr qsizetype longestAnswer = 4 + 1 + longestName + 2;
constexpr qsizetype longestFirstLine = 200;

void appendWithLength(QByteArray &bytes, const QByteArray &text)
{
    bytes += static_cast<char>(text.size());
    bytes += text;
}

bool fits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestName;
}

/// Address type and address, RFC 1928 section 5.
QByteArray addressOf(const QString &host)
{
    QByteArray bytes;
    const std::optional<QHostAddress> literal = literalAddress(host);
    if (!literal) {
        bytes += name;
        appendWithLength(bytes, host.toLatin1());
    } else if (literal->protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 address = literal->toIPv4Address();
        bytes += ipv4;
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes += static_cast<char>(address >> shift);
        }
    } else {
        const Q_IPV6ADDR address = literal->toIPv6Address();
        bytes += ipv6;
        bytes += QByteArray(reinterpret_cast<const char *>(address.c), sizeof address.c);
    }
    return bytes;
}

} // namespace

SocksTunnel::SocksTunnel(QTcpSocket *socket, HttpOrigin origin, HttpProxy proxy, QObject *parent)
    : QObject(parent), m_socket(socket), m_origin(std::move(origin)), m_proxy(std::move(proxy))
{
    connect(socket, &QTcpSocket::readyRead, this, &SocksTunnel::onReadyRead);
    connect(socket, &QTcpSocket::errorOccurred, this, &SocksTunnel::onError);
}

void SocksTunnel::start()
{
    QByteArray greeting(1, version);
    greeting += m_proxy.hasAccount() ? QByteArray{"\x02\x00\x02", 3} : QByteArray{"\x01\x00", 2};
    m_socket->write(greeting);
}

void SocksTunnel::onReadyRead()
{
    m_received += m_socket->read(longestAnswer + longestFirstLine - m_received.size());
    judge();
}

void SocksTunnel::onError()
{
    if (m_awaited == Awaited::Nothing) {
        return;
    }
    onReadyRead(); // an answer may have come together with the end
    end(socketFailure(m_socket->error(), m_socket->errorString()));
}

void SocksTunnel::judge()
{
    if (m_received.size() < 2) {
        return; // the shortest answer
    }
    switch (m_awaited) {
    case Awaited::Method:
        onMethod();
        break;
    case Awaited::SignIn:
        onSignIn();
        break;
    case Awaited::Reply:
        onReply();
        break;
    case Awaited::Nothing:
        break;
    }
}

void SocksTunnel::onMethod()
{
    if (m_received[0] != version || m_received.size() > 2) {
        failAsNoSocks();
    } else if (m_received[1] == noSignIn) {
        sendRequest();
    } else if (m_received[1] == userAndPassword && m_proxy.hasAccount()) {
        sendSignIn();
    } else {
        fail(HttpFailureKind::SocksMethod); // 0xff, or one that we did not offer
    }
}

void SocksTunnel::sendSignIn()
{
    const QByteArray user = m_proxy.user.toUtf8();
    QByteArray password = m_proxy.password.reveal().toUtf8();
    if (!fits(user) || !fits(password)) {
        fail(HttpFailureKind::SocksMethod); // as Go, which sends no half account either
        return;
    }
    QByteArray account(1, signInVersion);
    appendWithLength(account, user);
    appendWithLength(account, password);
    m_received.clear();
    m_awaited = Awaited::SignIn;
    m_socket->write(account.constData(), account.size()); // a copy, so that ours can go
    account.fill('\0');
    password.fill('\0');
}

void SocksTunnel::onSignIn()
{
    if (m_received[0] != signInVersion) {
        failAsNoSocks();
    } else if (m_received[1] != 0) {
        fail(HttpFailureKind::SocksSignIn);
    } else if (m_received.size() > 2) {
        failAsNoSocks();
    } else {
        sendRequest();
    }
}

void SocksTunnel::sendRequest()
{
    QByteArray request(1, version);
    request += connectCommand;
    request += '\0';
    request += addressOf(m_origin.host);
    request += static_cast<char>(m_origin.port >> 8);
    request += static_cast<char>(m_origin.port & 0xff);
    m_received.clear();
    m_awaited = Awaited::Reply;
    m_socket->write(request);
}

void SocksTunnel::onReply()
{
    if (m_received[0] != version) {
        failAsNoSocks();
        return;
    }
    if (m_received[1] != 0) {
        fail(HttpFailureKind::SocksReply, static_cast<unsigned char>(m_received[1]));
        return;
    }
    if (m_received.size() < 5) {
        return;
    }
    qsizetype address = 0;
    switch (m_received[3]) {
    case ipv4:
        address = 4;
        break;
    case ipv6:
        address = 16;
        break;
    case name:
        address = 1 + static_cast<unsigned char>(m_received[4]);
        break;
    default:
        failAsNoSocks();
        return;
    }
    const qsizetype whole = 4 + address + 2;
    if (m_received[2] != 0 || m_received.size() > whole) {
        failAsNoSocks(); // in a tunnel to a TLS server the client speaks first
    } else if (m_received.size() == whole) {
        end(std::nullopt);
    }
}

void SocksTunnel::fail(HttpFailureKind kind, int reply)
{
    HttpFailure failure;
    failure.kind = kind;
    failure.proxyStatus = reply;
    end(failure);
}

void SocksTunnel::failAsNoSocks()
{
    HttpFailure failure;
    failure.kind = HttpFailureKind::Malformed;
    const qsizetype line = m_received.indexOf('\n');
    failure.firstLine = m_received.first(std::min(line < 0 ? m_received.size() : line, longestFirstLine)).trimmed();
    end(failure);
}

void SocksTunnel::end(const std::optional<HttpFailure> &failure)
{
    if (m_awaited == Awaited::Nothing) {
        return;
    }
    m_awaited = Awaited::Nothing;
    m_socket->disconnect(this);
    if (!failure) {
        Q_EMIT established();
        return;
    }
    HttpFailure placed = *failure;
    placed.phase = HttpPhase::Proxy;
    placed.atProxy = true;
    Q_EMIT failed(placed);
}

} // namespace kia
