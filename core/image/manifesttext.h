#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/base/result.h"
#include "core/yaml/yamldocument.h"

namespace kia {

/// A part of a manifest file that was parsed on its own, and the line of the file before its first one.
struct ManifestPart {
    int linesBefore = 0;
    Result<YamlDocument, YamlError> document;
};

/// The file as one part when all of it can be read, else one part for each document (between `---` lines), so that a
/// broken one does not hide the others. JSON indented with tabs is read, too.
std::vector<ManifestPart> manifestParts(const QByteArray &bytes);

} // namespace kia
