#pragma once

#include <memory>
#include <variant>

#include "core/registry/checktrace.h"

namespace kia {

class AccessMemory;

/// The conversation with a registry as Kuscia's runtime begins a pull, without sockets: begin() and onOutcome() give
/// the next request, or the end. Profiles (facts of containerd 1.7.28 and go-containerregistry 0.19.1):
///
///     runc, runk  HEAD manifest, anonymous ─ 200 ─────────────────────────────► pullable
///                   │ 401 Bearer        │ 401 Basic        │ 405, 501: GET once
///                   ▼                   ▼
///                 POST realm ─ 400/401/404/405 ─► GET realm with Basic
///                   │ access_token      │ token
///                   └─────────┬─────────┘
///                             ▼
///                 HEAD manifest once more ─► pullable, or the cause
///     runp        GET /v2/ (https, then http for private hosts) ─ 200, 401 ─► GET realm ─► GET manifest
///     sign-in     GET /v2/ ─ 401 ─► token without scope ─► GET /v2/ once more
///
/// After a failure at most two harmless requests tell causes apart (probes.h). A password that was answered 401 is not
/// sent again, but for the GET that containerd itself sends after its POST.
class RegistryProtocol final
{
public:
    struct Ask {
        StepKind step = StepKind::Manifest;
        Purpose purpose = Purpose::Manifest;
        HttpRequest request;
    };
    using End = CheckEnd;
    using Next = std::variant<Ask, End>;

    /// With a memory, a question that is like one before begins with the sign-in that was accepted then; when the
    /// registry does not take that token any more, the conversation starts over (and the trace with it).
    RegistryProtocol(CheckRequest request, QStringList allowedHosts, AccessMemory *memory = nullptr);
    ~RegistryProtocol();

    Next begin();
    /// The outcome of the last Ask.
    Next onOutcome(const HttpOutcome &outcome);

    const CheckTrace &trace() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kia
