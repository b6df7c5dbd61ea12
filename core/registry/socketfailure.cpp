#include "core/registry/socketfailure.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace kia {
namespace {

constexpr qsizetype mostDetail = 300;

HttpFailureKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return HttpFailureKind::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return HttpFailureKind::Closed;
    case QAbstractSocket::HostNotFoundError:
        return HttpFailureKind::NameNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return HttpFailureKind::TimedOut;
    case QAbstractSocket::NetworkError:      // no route, network down, the kernel's own timeout
    case QAbstractSocket::SocketAccessError: // a local firewall says no
        return HttpFailureKind::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return HttpFailureKind::Tls;
    default:
        return HttpFailureKind::Other;
    }
}

bool isVisible(QChar c)
{
    return c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate();
}

} // namespace

HttpFailure socketFailure(QAbstractSocket::SocketError error, const QString &text)
{
    HttpFailure failure;
    failure.kind = kindOf(error);
    failure.detail = escapedDetail(text);
    return failure;
}

HttpFailure connectFailure(int error)
{
    HttpFailure failure;
    failure.phase = HttpPhase::Connect;
    failure.detail = escapedDetail(qt_error_string(error));
    switch (error) {
    case ECONNREFUSED:
        failure.kind = HttpFailureKind::Refused;
        break;
    case ECONNRESET:
        failure.kind = HttpFailureKind::Closed;
        break;
    case ETIMEDOUT:
        failure.kind = HttpFailureKind::TimedOut;
        break; // the kernel's own patience, some two minutes
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT: // this machine has no IPv6
    case EACCES:       // a local firewall says no
    case EPERM:
        failure.kind = HttpFailureKind::Unreachable;
        break;
    default:
        failure.kind = HttpFailureKind::Other;
    }
    return failure;
}

QString escapedDetail(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (line.size() >= mostDetail) {
            break;
        }
        line +=
            isVisible(c) ? QString{c} : QString{u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0')};
    }
    return line.first(std::min(line.size(), mostDetail));
}

} // namespace kia
