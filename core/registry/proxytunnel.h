#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QTcpSocket>

#include "core/registry/responsereader.h"

namespace kia {

/// Asks the HTTP proxy at the other end of a connected socket for a tunnel (RFC 9110 section 9.3.6), with our own
/// CONNECT: Qt's would hide the proxy's status and answer Negotiate and NTLM by itself. Reads the header of the answer
/// only.
///
/// start() ends with exactly one of established() and failed(), perhaps before it returns. Has no deadline of its own.
class ProxyTunnel final : public QObject
{
    Q_OBJECT

public:
    /// `connect`: the bytes of the CONNECT request.
    ProxyTunnel(QTcpSocket *socket, QByteArray connect, qsizetype headerLimit, QObject *parent);

    void start();

Q_SIGNALS:
    void established();
    /// ProxyStatus, or what a broken answer is.
    void failed(const kia::HttpFailure &failure);

private:
    void onReadyRead();
    void onError();
    void judge();
    void end(const std::optional<HttpFailure> &failure);

    QTcpSocket *m_socket;
    QByteArray m_connect;
    ResponseReader m_reader;
    bool m_over = false;
};

} // namespace kia
