#include "core/registry/connectattempt.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kia {
namespace {

/// Fills `storage` and gives its length.
socklen_t fill(sockaddr_storage &storage, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in plain{};
        plain.sin_family = AF_INET;
        plain.sin_port = htons(port);
        plain.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&storage, &plain, sizeof plain);
        return sizeof plain;
    }
    sockaddr_in6 plain{};
    plain.sin6_family = AF_INET6;
    plain.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&plain.sin6_addr, &bytes, sizeof bytes);
    plain.sin6_scope_id = ::if_nametoindex(address.scopeId().toLocal8Bit().constData());
    std::memcpy(&storage, &plain, sizeof plain);
    return sizeof plain;
}

} // namespace

ConnectAttempt::ConnectAttempt(QHostAddress address, quint16 port, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_port(port)
{}

ConnectAttempt::~ConnectAttempt()
{
    m_notifier.reset(); // before its descriptor closes
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

qintptr ConnectAttempt::takeDescriptor()
{
    return std::exchange(m_descriptor, -1);
}

void ConnectAttempt::start()
{
    sockaddr_storage where{};
    const socklen_t length = fill(where, m_address, m_port);
    m_descriptor = ::socket(where.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (m_descriptor < 0) {
        Q_EMIT failed(errno); // no IPv6 on this machine
        return;
    }
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&where), length) == 0) {
        Q_EMIT connected();
        return;
    }
    if (errno != EINPROGRESS) {
        Q_EMIT failed(errno);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ConnectAttempt::onWritable);
}

void ConnectAttempt::onWritable()
{
    m_notifier->setEnabled(false); // for good: from here on the descriptor may be somebody else's
    int error = 0;
    socklen_t length = sizeof error;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0) {
        error = errno;
    }
    if (error == 0) {
        Q_EMIT connected();
    } else {
        Q_EMIT failed(error);
    }
}

} // namespace kia
