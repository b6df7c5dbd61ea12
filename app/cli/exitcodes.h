#pragma once

#include "core/report/exitcodes.h"

namespace kia::cli {

// the help of the window names them, too, so they stand in core; here they are the command's own
namespace exitcode = kia::exitcode;
using kia::exitCodeFor;

} // namespace kia::cli
