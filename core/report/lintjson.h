#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/config/kusciaconfig.h"

namespace kia {

/// `kuscia-image lint --json`: product contract, section 8. Passwords are only told as set or not.
QByteArray lintJson(const QString &file, const KusciaConfig &config, const std::vector<Finding> &findings);

/// Whether nothing of it is an error or a warning; hints alone are fine.
bool isFine(const std::vector<Finding> &findings);

} // namespace kia
