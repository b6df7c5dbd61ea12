#include "core/image/registrychoice.h"

namespace kia {

using namespace Qt::StringLiterals;

QString nameOf(ChoiceReason reason)
{
    switch (reason) {
    case ChoiceReason::NameMatch:
        return u"name-match"_s;
    case ChoiceReason::LastMatch:
        return u"last-match"_s;
    case ChoiceReason::FallbackFirst:
        return u"fallback-first"_s;
    case ChoiceReason::Environment:
        return u"environment"_s;
    case ChoiceReason::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

RegistryChoice chooseRegistry(const ImageConfig &config)
{
    if (config.registries.empty()) {
        // The file cannot tell whether REGISTRY_ENDPOINT is set where Kuscia starts; Kuscia would look there.
        return {std::nullopt, ChoiceReason::Environment};
    }
    RegistryChoice choice{0, ChoiceReason::FallbackFirst};
    int matches = 0;
    for (std::size_t i = 0; i < config.registries.size(); ++i) {
        if (config.registries[i].name == config.defaultRegistry) {
            choice.index = static_cast<int>(i);
            ++matches;
        }
    }
    if (matches > 0) {
        choice.reason = matches == 1 ? ChoiceReason::NameMatch : ChoiceReason::LastMatch;
    }
    return choice;
}

} // namespace kia
