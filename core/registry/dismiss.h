#pragma once

#include <QtNetwork/QTcpSocket>

#include <memory>

namespace kia {

/// Owners of objects that may be in the middle of one of their own signals when they are let go: silent at once, gone
/// when the event loop comes round.
struct Dismiss {
    void operator()(QObject *object) const
    {
        object->disconnect();
        object->deleteLater();
    }
};

struct DismissSocket {
    void operator()(QTcpSocket *socket) const
    {
        socket->disconnect(); // first, because abort() emits
        socket->abort();
        socket->deleteLater();
    }
};

template <typename T>
using Stage = std::unique_ptr<T, Dismiss>;
using OwnedSocket = std::unique_ptr<QTcpSocket, DismissSocket>;

} // namespace kia
