#include "core/registry/tlssocket.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace kia {

TlsSocket::TlsSocket(OwnedSocket outer, const QString &host, const TrustStore &trusted, bool acceptAny)
    : m_outer(std::move(outer)), m_session(host, trusted, acceptAny)
{
    m_outer->setParent(this);
    setReadBufferSize(m_outer->readBufferSize());
    open(ReadWrite | Unbuffered);
    setSocketState(ConnectedState);
    setPeerAddress(m_outer->peerAddress());
    setPeerPort(m_outer->peerPort());
    connect(m_outer.get(), &QTcpSocket::readyRead, this, &TlsSocket::pull);
    connect(m_outer.get(), &QTcpSocket::errorOccurred, this, &TlsSocket::onOuterError);
    connect(m_outer.get(), &QTcpSocket::bytesWritten, this, &TlsSocket::bytesWritten);
}

TlsSocket::~TlsSocket()
{
    m_outer.reset();
    setSocketState(UnconnectedState); // else QAbstractSocket would close what it never had
}

void TlsSocket::start()
{
    m_session.start();
    send();
    pull(); // a peer that speaks first is no TLS server, and may have spoken already
}

qint64 TlsSocket::bytesAvailable() const
{
    return m_said.size() + QTcpSocket::bytesAvailable();
}

qint64 TlsSocket::bytesToWrite() const
{
    return m_outer->bytesToWrite();
}

void TlsSocket::disconnectFromHost()
{
    m_outer->disconnectFromHost();
}

void TlsSocket::close()
{
    if (state() == UnconnectedState) {
        return;
    }
    setSocketState(UnconnectedState);
    m_outer->disconnect(this);
    m_outer->abort();
    m_said.clear();
    setOpenMode(NotOpen);
    Q_EMIT disconnected();
}

qint64 TlsSocket::readData(char *data, qint64 most)
{
    const qsizetype taken = std::min<qsizetype>(most, m_said.size());
    std::memcpy(data, m_said.constData(), static_cast<std::size_t>(taken));
    m_said.remove(0, taken);
    if (!m_isPulling && m_outer->bytesAvailable() > 0) { // what had to wait
        QMetaObject::invokeMethod(this, &TlsSocket::pull, Qt::QueuedConnection);
    }
    return taken;
}

qint64 TlsSocket::writeData(const char *data, qint64 size)
{
    if (m_session.state() != TlsSession::State::Open) {
        return -1;
    }
    m_session.write(data, size);
    send();
    return size;
}

void TlsSocket::send()
{
    if (const QByteArray bytes = m_session.takeOutgoing(); !bytes.isEmpty()) {
        m_outer->write(bytes);
    }
}

/// Takes in what has come through `outer` as long as there is room, and tells what has become of it. A slot may close.
void TlsSocket::pull()
{
    if (state() != ConnectedState || m_isPulling) {
        return;
    }
    m_isPulling = true;
    const qint64 room = readBufferSize() > 0 ? readBufferSize() : std::numeric_limits<qint64>::max();
    const qsizetype before = m_said.size();
    while (m_said.size() < room && m_outer->bytesAvailable() > 0) {
        m_session.receive(m_outer->read(std::min<qint64>(room, m_outer->bytesAvailable())));
        m_said += m_session.read(std::numeric_limits<qint64>::max());
    }
    m_isPulling = false;
    send();
    if (!m_isEncrypted && m_session.state() == TlsSession::State::Open) {
        m_isEncrypted = true;
        Q_EMIT encrypted();
    }
    if (state() == ConnectedState && m_said.size() > before) {
        Q_EMIT readyRead();
    }
    if (m_session.state() == TlsSession::State::Failed) {
        fail(m_isEncrypted ? SslInternalError : SslHandshakeFailedError, m_session.errorText());
    } else if (m_session.state() == TlsSession::State::Closed) {
        fail(RemoteHostClosedError, QString());
    }
}

void TlsSocket::onOuterError()
{
    pull();
    fail(m_outer->error(), m_outer->errorString());
}

void TlsSocket::fail(SocketError error, const QString &text)
{
    if (state() != ConnectedState) {
        return;
    }
    m_outer->flush(); // an alert that says why
    setSocketError(error);
    setErrorString(text);
    setSocketState(ClosingState); // what has been said can still be read
    Q_EMIT errorOccurred(error);
    if (state() == ClosingState) {
        setSocketState(UnconnectedState);
        Q_EMIT disconnected();
    }
}

} // namespace kia
