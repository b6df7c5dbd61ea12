#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/image/resolution.h"
#include "core/report/jsonwriter.h"

namespace kia {

/// `kuscia-image preview --json`: product contract, section 8.
QByteArray previewJson(const ImageConfig &config, const std::vector<Resolution> &resolutions);

/// The keys of one item, without its braces: a check says the same of an image before it says what it found.
/// `notes` stand in `findings` behind those of the address.
void writePreviewFields(JsonWriter &json, const ImageConfig &config, const Resolution &resolution,
                        const std::vector<Message> &notes = {});

/// Whether the address is valid and nothing about it is an error (a password that leaves its registry is one).
bool isFine(const Resolution &resolution);

} // namespace kia
