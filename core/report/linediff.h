#pragma once

#include <vector>

#include "core/report/maskedtext.h"

namespace kia {

/// One row of the difference between two files.
struct DiffRow {
    enum class Kind { Same, Removed, Added, Gap };
    Kind kind = Kind::Same;
    int before = 0;                     ///< line number in the old file, 0: not there
    int after = 0;                      ///< in the new one
    QString text;                       ///< as shown; passwords masked
    std::vector<ShownLine::Span> marks; ///< the words that differ
    int skipped = 0;                    ///< of a gap: how many equal lines are left out
};

/// The difference as an operator reads it: a removed line directly above the one that replaces it, three equal lines
/// around, longer equal stretches as a gap. Linear in the equal lines at both ends, quadratic only in what lies between
/// the first and the last change, and there no more than a few million steps.
std::vector<DiffRow> lineDiff(const std::vector<ShownLine> &before, const std::vector<ShownLine> &after);

} // namespace kia
