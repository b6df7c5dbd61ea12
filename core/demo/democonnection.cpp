#include "core/demo/democonnection.h"

namespace kia {

namespace {

constexpr qint64 bufferLimit = 2 * (demoHeaderLimit + demoBodyLimit);
constexpr int silenceMs = 30'000;

} // namespace

DemoConnection::DemoConnection(QTcpSocket *socket, Answers answers, QObject *parent)
    : QObject(parent), m_socket(socket), m_answers(std::move(answers))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(bufferLimit);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, &DemoConnection::end);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &DemoConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    m_silence.start();
    // not yet: nobody has connected to asked()
    QMetaObject::invokeMethod(this, &DemoConnection::read, Qt::QueuedConnection);
}

void DemoConnection::read()
{
    // one request at a time, and none while the client does not take its answers: nothing here can grow without bound
    while (!m_ended && !m_answering && m_socket->bytesToWrite() < bufferLimit) {
        m_bytes += m_socket->read(bufferLimit - m_bytes.size());
        const auto taken = takeRequest(m_bytes);
        if (std::holds_alternative<DemoIncomplete>(taken)) {
            return;
        }
        m_silence.start();
        if (const auto *refusal = std::get_if<DemoRefusal>(&taken)) {
            send({refusal->status, {}, {}}, false, false);
            return;
        }
        answer(std::get<DemoRequest>(taken));
    }
}

void DemoConnection::answer(const DemoRequest &request)
{
    Q_EMIT asked();
    const DemoAnswer answer = m_answers(request);
    const bool isHead = request.method == "HEAD";
    if (answer.delayMs == 0) {
        send(answer, isHead, request.keepAlive);
        return;
    }
    m_answering = true;
    QTimer::singleShot(answer.delayMs, this, [this, answer, isHead, keepAlive = request.keepAlive] {
        m_answering = false;
        send(answer, isHead, keepAlive);
        read();
    });
}

void DemoConnection::send(const DemoAnswer &answer, bool isHead, bool keepAlive)
{
    m_socket->write(wireBytes(answer, isHead, keepAlive));
    if (!keepAlive) {
        end();
    }
}

void DemoConnection::end()
{
    m_ended = true;
    m_bytes.clear();
    m_socket->disconnectFromHost(); // after what is still to be written
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        deleteLater();
    }
}

} // namespace kia
