#include "core/registry/checktrace.h"

#include <algorithm>

#include "core/registry/hostrules.h"

namespace kia {

bool isProbe(Purpose purpose)
{
    return purpose >= Purpose::ProbeTags;
}

const Asked *CheckTrace::find(Purpose purpose) const
{
    const auto found =
        std::find_if(asked.rbegin(), asked.rend(), [purpose](const Asked &entry) { return entry.purpose == purpose; });
    return found == asked.rend() ? nullptr : &*found;
}

bool CheckTrace::isProxied() const
{
    return !request.httpProxy.isEmpty() && goesThroughProxy(registry);
}

} // namespace kia
