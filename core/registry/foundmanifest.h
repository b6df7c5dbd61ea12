#pragma once

#include <optional>

#include "core/registry/checkreport.h"
#include "core/registry/checkrequest.h"
#include "core/registry/httpmessage.h"
#include "core/registry/manifest.h"

namespace kia {

/// What a successful answer to the question for a manifest holds.
struct Found {
    bool needsBody = false;         ///< digest or length is missing: one GET, and hash it
    std::optional<MessageId> fault; ///< it is there, and the runtime will not take it
    ManifestKind kind = ManifestKind::Other;
    ManifestInfo info; ///< platforms only when the body was here and is an index
};

/// Judges as containerd does after its HEAD (remotes/docker/resolver.go) and go-containerregistry after its GET, and
/// one step further: a type that makes the pull fail later is a fault now. CaptivePortal stands for any page.
Found judgeManifest(const CheckRequest &request, const QByteArray &method, const HttpResponse &response);

} // namespace kia
