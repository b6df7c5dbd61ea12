#pragma once

#include <deque>
#include <memory>

#include "core/registry/accessmemory.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpexchange.h"

namespace kia {

/// What the checks of one batch share: open connections, and sign-ins that were accepted. Only checks with the same
/// account, the same proxy and the same settings may share one; whoever hands it out sees to that (CheckQueue).
class CheckSession final
{
public:
    CheckSession(const CheckRequest &request, const CheckSettings &settings);

    /// An idle exchange, with its connection to `origin` open if a check before has left one. A POST gets a new
    /// connection: it cannot be sent again when the server turns out to have closed an old one.
    std::unique_ptr<HttpExchange> exchangeFor(const HttpOrigin &origin, const QByteArray &method);
    /// Keeps what the next check can use; ends what is still busy. The caller has disconnected it.
    void giveBack(const HttpOrigin &origin, std::unique_ptr<HttpExchange> exchange);

    AccessMemory &access() { return m_access; }
    std::size_t idleConnections() const { return m_idle.size(); }

private:
    struct Line {
        HttpOrigin origin;
        std::unique_ptr<HttpExchange> exchange;
    };

    HttpOptions m_options;
    AccessMemory m_access;
    std::deque<Line> m_idle; ///< the longest unused first
};

} // namespace kia
