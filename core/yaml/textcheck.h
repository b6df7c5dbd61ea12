#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

#include "core/yaml/yamlerror.h"

namespace kia {

/// What must hold before a YAML parser may see the bytes: not too big, no NUL, UTF-8 throughout, no character outside
/// YAML's printable set (YAML 1.2 section 5.1; yaml.v3 readerc.go refuses the same ones), no absurd nesting.
std::optional<YamlError> checkText(const QByteArray &bytes);

/// The characters, all of them: QString::fromUtf8() drops a byte order mark at the start, which a pasted password may
/// begin with.
QString toText(const QByteArray &utf8);

/// Length of the UTF-8 byte order mark at the start: 3 or 0.
qsizetype byteOrderMark(const QByteArray &bytes);

/// Line and column of a byte offset, both from 1, the column in characters (code points), a byte order mark not
/// counted.
Place placeOfOffset(const QByteArray &bytes, qsizetype offset);
YamlError errorAt(const QByteArray &bytes, qsizetype offset, YamlErrorKind kind, const QString &detail = {});

} // namespace kia
