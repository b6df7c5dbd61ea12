#include "core/registry/proxytunnel.h"

#include "core/registry/socketfailure.h"

using namespace Qt::StringLiterals;

namespace kia {

ProxyTunnel::ProxyTunnel(QTcpSocket *socket, QByteArray connect, qsizetype headerLimit, QObject *parent)
    : QObject(parent), m_socket(socket), m_connect(std::move(connect)), m_reader("CONNECT", {headerLimit, 0})
{
    QObject::connect(socket, &QTcpSocket::readyRead, this, &ProxyTunnel::onReadyRead);
    QObject::connect(socket, &QTcpSocket::errorOccurred, this, &ProxyTunnel::onError);
}

void ProxyTunnel::start()
{
    m_socket->write(m_connect);
}

void ProxyTunnel::onReadyRead()
{
    m_reader.feed(m_socket->read(m_socket->bytesAvailable()));
    judge();
}

void ProxyTunnel::onError()
{
    if (m_over) {
        return;
    }
    m_reader.feed(m_socket->read(m_socket->bytesAvailable()));
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError) {
        m_reader.end();
    }
    judge();
    end(socketFailure(m_socket->error(), m_socket->errorString()));
}

void ProxyTunnel::judge()
{
    if (m_over || m_reader.state() == ResponseReader::State::Reading) {
        return;
    }
    HttpFailure failure;
    if (const auto &broken = m_reader.failure()) {
        failure.kind = broken->kind;
        failure.firstLine = broken->firstLine;
        failure.detail = broken->detail;
        end(failure);
        return;
    }
    const HttpResponse answer = m_reader.response();
    if (answer.status / 100 != 2) {
        failure.kind = HttpFailureKind::ProxyStatus;
        failure.proxyStatus = answer.status;
        failure.proxyHeaders = answer.headers;
        end(failure);
    } else if (m_reader.hasSurplus()) {
        // in a tunnel the client speaks first: a page behind the 200 means that this is no proxy
        failure.kind = HttpFailureKind::Malformed;
        failure.proxyStatus = answer.status;
        failure.proxyHeaders = answer.headers;
        failure.detail = u"bytes after the answer to CONNECT"_s;
        end(failure);
    } else {
        end(std::nullopt);
    }
}

void ProxyTunnel::end(const std::optional<HttpFailure> &failure)
{
    if (m_over) {
        return;
    }
    m_over = true;
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
