#pragma once

#include <QtCore/QString>

#include <optional>

namespace kia {

/// What starts containers on a node, and so what pulls (`runtime:` in kuscia.yaml, case-sensitive in Kuscia).
enum class Runtime {
    Runc, ///< the containerd inside the Kuscia container
    Runp, ///< the Kuscia process itself, through go-containerregistry
    Runk, ///< the organisation's Kubernetes
};

/// "runc", "runp", "runk", exactly; anything else is no runtime (Kuscia: "unknown runtime: …").
std::optional<Runtime> runtimeFrom(QStringView text);
QString nameOf(Runtime runtime);

} // namespace kia
