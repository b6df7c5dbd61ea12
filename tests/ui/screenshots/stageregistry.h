#pragma once

#include "tests/support/certificates.h"
#include "tests/support/loopbackserver.h"

namespace kia {
class CheckController;
}

namespace kia::test {

/// The registry of the pictures: TLS with an authority of its own, Bearer sign-in, the pace of a real one, and always
/// the same answers. Listens on 127.0.0.1 only.
///
/// User `testname`, password stagePassword. Tag 0.4.0b0: 404; repository secretflow/psi: 403; tag `never`: no answer.
class StageRegistry final
{
public:
    StageRegistry();

    static constexpr auto stagePassword = "testpass";
    /// "private.registry.com", with a port where 443 could not be had.
    QString host() const;
    /// Lets the checks find and trust it, and nothing else.
    void admit(CheckController &checks) const;

private:
    ServerAnswer answer(const ServerRequest &request) const;
    ServerAnswer manifest(const ServerRequest &request) const;
    ServerAnswer token(const ServerRequest &request) const;

    Certificates m_certificates;
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace kia::test
