#include "tests/support/stalledport.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kia::test {

StalledPort::StalledPort(const QHostAddress &address, quint16 port)
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(address.toIPv4Address());
    where.sin_port = htons(port);
    auto *plain = reinterpret_cast<sockaddr *>(&where);
    socklen_t size = sizeof where;
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    m_sockets << listening;
    if (::bind(listening, plain, size) != 0 || ::listen(listening, 0) != 0 ||
        ::getsockname(listening, plain, &size) != 0) {
        qFatal("cannot listen on a loopback address");
    }
    m_port = ntohs(where.sin_port);
    for (int i = 0; i < 4; ++i) { // one would do; the kernel rounds the queue up
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        m_sockets << filler;
        [[maybe_unused]] const int pending = ::connect(filler, plain, size);
    }
}

StalledPort::~StalledPort()
{
    for (const int socket : std::as_const(m_sockets)) {
        ::close(socket);
    }
}

} // namespace kia::test
