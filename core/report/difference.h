#pragma once

#include "core/config/kusciaconfig.h"

namespace kia {

/// The lines that differ, as `diff -u` writes them, every password masked. Empty when nothing differs. Where only a
/// password changes, the two lines look the same: that they differ is all that may be seen.
QString difference(const KusciaConfig &before, const KusciaConfig &after, const QString &name);

} // namespace kia
