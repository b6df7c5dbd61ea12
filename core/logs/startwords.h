#pragma once

#include <QtCore/QString>

#include <optional>

#include "core/base/message.h"

namespace kia {

/// What Kuscia prints when it cannot read its own file, just before it exits (cmd/kuscia/start/start.go:71,80;
/// yaml.v3's words as in facts/kuscia.md 1.2): "Load kuscia config failed. yaml: …", or an unknown mode or runtime.
std::optional<Message> startFailureOf(const QString &line);

} // namespace kia
