#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/image/resolution.h"
#include "core/registry/checkreport.h"
#include "core/report/referencesource.h"

namespace kia {

/// An image, what Kuscia makes of it, and what its registry said.
struct CheckedImage {
    Resolution resolution;
    CheckReport report;
    ReferenceSource source = {};
};

/// `kuscia-image check --json`: product contract, section 8.
QByteArray checkJson(const ImageConfig &config, const std::vector<CheckedImage> &images,
                     const std::vector<ManifestError> &errors = {});

/// Whether all of them can be pulled.
bool areFine(const std::vector<CheckedImage> &images);

} // namespace kia
