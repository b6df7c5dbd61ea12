#include "core/registry/hostresolver.h"

#include <QtNetwork/QHostInfo>

#include "core/registry/hostrules.h"
#include "core/registry/socketfailure.h"

namespace kia {

HostResolver::HostResolver(QString host, Answers answers, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_answers(std::move(answers))
{}

void HostResolver::start()
{
    QList<QHostAddress> known;
    if (const std::optional<QHostAddress> literal = literalAddress(m_host)) {
        known << *literal;
    } else if (isDemoHost(m_host)) {
        known << QHostAddress(QHostAddress::LocalHost);
    } else if (m_answers) {
        for (const QString &text : m_answers(m_host)) {
            if (const QHostAddress address(text); !address.isNull()) {
                known << address;
            }
        }
    } else {
        QHostInfo::lookupHost(m_host, this,
                              [this](const QHostInfo &info) { answer(info.addresses(), info.errorString()); });
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, known] { answer(known, {}); }, Qt::QueuedConnection);
}

void HostResolver::answer(const QList<QHostAddress> &addresses, const QString &detail)
{
    if (!addresses.isEmpty()) {
        Q_EMIT resolved(addresses);
        return;
    }
    HttpFailure failure;
    failure.kind = HttpFailureKind::NameNotFound;
    failure.phase = HttpPhase::Resolve;
    failure.detail = escapedDetail(detail);
    Q_EMIT failed(failure);
}

} // namespace kia
