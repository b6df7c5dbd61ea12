#pragma once

#include <QtCore/qglobal.h>

namespace kia {

/// Half open range of byte offsets into a whole file; a byte order mark counts.
struct ByteRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// A place as an editor shows it: both count from 1, columns count characters (not bytes). Line 0 means "no place".
struct Place {
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace kia
