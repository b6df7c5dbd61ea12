#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/config/kusciaconfig.h"

namespace kia {

/// One line of a file as it may be shown. Line ends are left out.
struct ShownLine {
    struct Span {
        qsizetype begin = 0;
        qsizetype size = 0;
    };
    QString text;
    std::vector<Span> secrets; ///< where in `text` a password stands, or the dots in its place
    /// Of the line's real bytes: tells two passwords apart without showing either.
    QByteArray digest;
};

/// The file in lines, every password replaced by the same number of dots: not even its length is told. With
/// `showPasswords` the passwords stand there as they are.
std::vector<ShownLine> shownLines(const KusciaConfig &config, bool showPasswords = false);

} // namespace kia
