#include "core/registry/innersocket.h"

#include <sys/socket.h>
#include <unistd.h>

namespace kia {
namespace {

constexpr qint64 piece = 64 * 1024; ///< as much may wait on each side

/// Copies between the two ends until one of them is gone.
class Copier final : public QObject
{
public:
    Copier(OwnedSocket outer, qintptr descriptor, QObject *parent) : QObject(parent), m_outer(std::move(outer))
    {
        m_outer->setParent(this);
        m_local.setReadBufferSize(piece);
        m_local.setSocketDescriptor(descriptor);
        connect(m_outer.get(), &QTcpSocket::readyRead, this, &Copier::inward);
        connect(m_outer.get(), &QTcpSocket::disconnected, this, [this] {
            m_local.write(m_outer->readAll()); // what came together with the end
            m_local.disconnectFromHost();
        });
        connect(&m_local, &QTcpSocket::readyRead, this, &Copier::outward);
        connect(&m_local, &QTcpSocket::bytesWritten, this, &Copier::inward);
        connect(&m_local, &QTcpSocket::disconnected, this, [this] { m_outer->disconnectFromHost(); });
        auto *encrypting = static_cast<QSslSocket *>(m_outer.get());
        connect(encrypting, &QSslSocket::encryptedBytesWritten, this, &Copier::outward);
    }

private:
    void inward() { copy(*m_outer, m_local, m_local.bytesToWrite()); }

    void outward()
    {
        const auto *encrypting = static_cast<const QSslSocket *>(m_outer.get());
        copy(m_local, *m_outer, encrypting->bytesToWrite() + encrypting->encryptedBytesToWrite());
    }

    static void copy(QTcpSocket &from, QTcpSocket &to, qint64 waiting)
    {
        if (waiting < piece && from.bytesAvailable() > 0 && to.state() == QAbstractSocket::ConnectedState) {
            to.write(from.read(piece));
        }
    }

    OwnedSocket m_outer;
    QTcpSocket m_local;
};

} // namespace

OwnedSocket socketInside(OwnedSocket outer)
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0) {
        return nullptr;
    }
    OwnedSocket inner(new QSslSocket);
    inner->setReadBufferSize(outer->readBufferSize());
    inner->setSocketDescriptor(ends[0]);
    new Copier(std::move(outer), ends[1], inner.get());
    return inner;
}

} // namespace kia
