#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <functional>

#include "core/demo/demohttp.h"

namespace kia {

/// One client of the demo registry: reads its requests one after the other and answers each. Owns the socket; deletes
/// itself when the client goes, stays silent for too long, or sends what is no request.
class DemoConnection final : public QObject
{
    Q_OBJECT

public:
    using Answers = std::function<DemoAnswer(const DemoRequest &)>;
    DemoConnection(QTcpSocket *socket, Answers answers, QObject *parent);

Q_SIGNALS:
    /// A request has come.
    void asked();

private:
    void read();
    void answer(const DemoRequest &request);
    void send(const DemoAnswer &answer, bool isHead, bool keepAlive);
    void end();

    QTcpSocket *m_socket;
    Answers m_answers;
    QByteArray m_bytes;
    QTimer m_silence;
    bool m_answering = false; ///< an answer is being delayed
    bool m_ended = false;
};

} // namespace kia
