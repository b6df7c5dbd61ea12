#include "core/registry/accessmemory.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 64; // a token has 16 KiB at most

/// runp and runc sign in by different ways, so neither learns from the other.
QString keyOf(const CheckRequest &request, const QString &repository)
{
    return QString((request.runtime == Runtime::Runp ? u"runp "_s : u"runc "_s) + request.domain + u' ' + repository);
}

} // namespace

std::optional<KnownAccess> AccessMemory::recall(const CheckRequest &request) const
{
    for (const QString &repository : {request.repository, QString()}) {
        const auto known = m_known.constFind(keyOf(request, repository));
        if (known != m_known.constEnd()) {
            return *known;
        }
    }
    return std::nullopt;
}

void AccessMemory::remember(const CheckRequest &request, const KnownAccess &access)
{
    const bool isOfRegistry = request.runtime == Runtime::Runp && access.credentials != Credentials::Token;
    const QString key = keyOf(request, isOfRegistry ? QString() : request.repository);
    if (!m_known.contains(key)) {
        m_order.append(key);
    }
    m_known.insert(key, access);
    if (m_order.size() > mostKnown) {
        m_known.remove(m_order.takeFirst());
    }
}

void AccessMemory::forget(const CheckRequest &request)
{
    for (const QString &repository : {request.repository, QString()}) {
        const QString key = keyOf(request, repository);
        if (m_known.remove(key)) {
            m_order.removeOne(key);
        }
    }
}

} // namespace kia
