#pragma once

#include "core/demo/demorepositories.h"

namespace kia {

/// Where the demo's challenges send a client, as scheme, host and port: "http://127.0.0.1:5000".
struct DemoOrigins {
    QByteArray own;
    QByteArray dead;    ///< of this computer, where nobody listens
    QByteArray foreign; ///< of somebody else; nobody ever connects there, because the account is held back before
};

/// The sign-in of the demo registry: Basic, and two login servers that give tokens (the distribution project's
/// specification of token authentication). Knows no sockets.
class DemoLogin final
{
public:
    DemoLogin();

    /// Whether the request may read the repository; none: an unknown one.
    bool mayRead(const DemoRequest &request, const DemoRepository *repository) const;
    /// The answer to who may not; without a name that of the API's root.
    DemoAnswer challenge(const QByteArray &name, const DemoRepository *repository, const DemoOrigins &origins) const;

    /// Whether the path is one of a login server.
    static bool isLoginPath(const QByteArray &path);
    DemoAnswer tokenFor(const DemoRequest &request) const;

private:
    /// Ends the tokens for who has the account; another one each time the program runs.
    QByteArray m_seal;
};

/// Whether the request carries the demo's account.
bool hasDemoAccount(const DemoRequest &request);

} // namespace kia
