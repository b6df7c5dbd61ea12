#pragma once

#include <QtCore/QString>

#include "core/registry/checkreport.h"

namespace kia {

/// What the window calls a step of a check, in the current language: "Resolve name", "Get token".
QString stepName(StepKind kind);

} // namespace kia
