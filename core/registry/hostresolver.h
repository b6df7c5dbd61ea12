#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>

#include <functional>

#include "core/registry/httpmessage.h"

namespace kia {

/// Asks for the addresses of one host: an address literal is its own answer, a name of the demo is this
/// computer, `answers` stands in for the system's
/// resolver when it is set. start() ends with exactly one of resolved() and failed(), both later, never from inside
/// start(). Destroying is silent.
class HostResolver final : public QObject
{
    Q_OBJECT

public:
    using Answers = std::function<QStringList(const QString &host)>;
    HostResolver(QString host, Answers answers, QObject *parent);

    void start();

Q_SIGNALS:
    /// Never empty, in the order in which they are worth trying.
    void resolved(const QList<QHostAddress> &addresses);
    void failed(const kia::HttpFailure &failure);

private:
    void answer(const QList<QHostAddress> &addresses, const QString &detail);

    QString m_host;
    Answers m_answers;
};

} // namespace kia
