#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/image/resolution.h"
#include "core/registry/checkreport.h"

namespace kia {

/// An image, what Kuscia makes of it, and what its registry said.
struct CheckedImage {
    Resolution resolution;
    CheckReport report;
};

/// `kuscia-image check --json`: product contract, section 8.
QByteArray checkJson(const ImageConfig &config, const std::vector<CheckedImage> &images);

/// Whether all of them can be pulled.
bool areFine(const std::vector<CheckedImage> &images);

} // namespace kia
