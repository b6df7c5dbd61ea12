#pragma once

#include <QtNetwork/QTcpSocket>

#include "core/registry/dismiss.h"
#include "core/registry/tlssession.h"

namespace kia {

/// A connected socket whose bytes go encrypted through `outer`, which may itself be one: then it is TLS with an origin
/// inside TLS with a proxy. Reads, writes, tells errors and ends as the socket it stands for; of the others' answers at
/// most the read buffer's size of `outer` waits here.
///
/// Connected from the beginning, but silent: after start(), perhaps before it returns, comes exactly one of encrypted()
/// and errorOccurred().
class TlsSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    TlsSocket(OwnedSocket outer, const QString &host, const TrustStore &trusted, bool acceptAny);
    ~TlsSocket() override;

    void start();
    const TlsSession &session() const { return m_session; }

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

Q_SIGNALS:
    void encrypted();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void pull();
    void send();
    void onOuterError();
    void fail(SocketError error, const QString &text);

    OwnedSocket m_outer;
    TlsSession m_session;
    QByteArray m_said; ///< decrypted, not yet read
    bool m_isEncrypted = false;
    bool m_isPulling = false;
};

} // namespace kia
