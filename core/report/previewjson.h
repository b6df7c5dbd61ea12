#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/image/resolution.h"
#include "core/report/jsonwriter.h"
#include "core/report/referencesource.h"

namespace kia {

/// `kuscia-image preview --json`: product contract, section 8.
/// `sources`: one for each, or none at all; `errors`: what of the manifests could not be read.
QByteArray previewJson(const ImageConfig &config, const std::vector<Resolution> &resolutions,
                       const std::vector<ReferenceSource> &sources = {}, const std::vector<ManifestError> &errors = {});

/// The keys of one item, without its braces: a check says the same of an image before it says what it found.
/// `notes` stand in `findings` behind those of the address.
void writePreviewFields(JsonWriter &json, const ImageConfig &config, const Resolution &resolution,
                        const std::vector<Message> &notes = {});

/// {…, "appImage", "file", "line"}: behind the fields of a preview.
void writeSource(JsonWriter &json, const ReferenceSource &source);
/// "errors": [{code, name, title, meaning, remedies, file, line, column}]
void writeManifestErrors(JsonWriter &json, const std::vector<ManifestError> &errors);

/// Whether the address is valid and nothing about it is an error (a password that leaves its registry is one).
bool isFine(const Resolution &resolution);

} // namespace kia
