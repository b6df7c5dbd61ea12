#pragma once

#include "core/report/checkjson.h"

namespace kia {

/// `kuscia-image check` for people: for each image the verdict first, then what it means, what to do, the server's own
/// words, and the steps with their times; at the end how many can be pulled.
QString checkText(const std::vector<CheckedImage> &images);

/// One of them.
QString checkedImageText(const CheckedImage &image);

} // namespace kia
