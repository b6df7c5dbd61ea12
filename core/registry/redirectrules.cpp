#include "core/registry/redirectrules.h"

#include <QtCore/QUrl>

#include <algorithm>

#include "core/registry/hostrules.h"
#include "core/registry/realmrules.h"
#include "core/registry/registryhosts.h"

namespace kia {

using namespace Qt::StringLiterals;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Redirect judgeRedirect(const std::vector<Hop> &hops, const QByteArray &location)
{
    Redirect redirect;
    const Hop &from = hops.back();
    const QUrl base = QUrl::fromEncoded(from.origin.text().toLatin1() + from.target, QUrl::StrictMode);
    const QUrl relative = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (location.isEmpty() || !relative.isValid()) {
        return redirect;
    }
    // a Location has the rules of a realm: absolute, http or https, no user information
    const std::optional<Realm> to = parseRealm(base.resolved(relative).toEncoded());
    if (!to) {
        return redirect;
    }
    redirect.origin = to->origin;
    redirect.target = to->target;
    if (hops.size() > mostRedirects || std::ranges::find(hops, Hop{to->origin, to->target}) != hops.end()) {
        redirect.rule = RedirectRule::Loop;
    } else if (!to->origin.tls && !(isLoopbackHost(from.origin.host) && isLoopbackHost(to->origin.host)) &&
               !(to->origin == from.origin)) {
        redirect.rule = RedirectRule::ToHttp;
    } else if (!to->origin.tls && from.origin.tls) {
        redirect.rule = RedirectRule::ToHttp;
    } else {
        redirect.rule = to->origin == from.origin ? RedirectRule::SameOrigin : RedirectRule::OtherOrigin;
    }
    return redirect;
}

} // namespace kia
