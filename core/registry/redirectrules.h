#pragma once

#include <QtCore/QByteArray>

#include <vector>

#include "core/registry/httpmessage.h"

namespace kia {

/// Where a redirect may lead (only for HEAD and GET).
enum class RedirectRule {
    SameOrigin,  ///< follow, with the Authorization
    OtherOrigin, ///< follow, without any credentials
    ToHttp,      ///< https to http: refused, though Go would follow
    Loop,        ///< seen before, or more than five hops
    Broken,      ///< no usable Location
};

struct Redirect {
    RedirectRule rule = RedirectRule::Broken;
    HttpOrigin origin;
    QByteArray target;
};

/// A place that was asked on this way.
struct Hop {
    HttpOrigin origin;
    QByteArray target;

    friend bool operator==(const Hop &, const Hop &) = default;
};

inline constexpr std::size_t mostRedirects = 5;

bool isRedirect(int status);
/// `hops`: all places asked so far, the one that answered last. `location` is resolved against that one.
Redirect judgeRedirect(const std::vector<Hop> &hops, const QByteArray &location);

} // namespace kia
