#include "core/registry/checksession.h"

#include <algorithm>

#include "core/registry/proxytext.h"

namespace kia {

namespace {

constexpr std::size_t mostIdle = 8;

HttpOptions optionsFor(const CheckRequest &request, const CheckSettings &settings)
{
    HttpOptions options;
    options.resolve = settings.resolve;
    options.connect = settings.connect;
    options.tls = settings.tls;
    options.firstByte = settings.firstByte;
    options.whole = settings.total;
    options.extraAuthorities = settings.extraAuthorities;
    options.onlyHosts = settings.onlyHosts;
    options.resolver = settings.resolver;
    options.acceptAnyCertificate = skipsVerification(settings, request.account.has_value());
    if (!request.httpProxy.isEmpty()) {
        options.proxy = parseProxy(request.httpProxy);
    }
    return options;
}

} // namespace

CheckSession::CheckSession(const CheckRequest &request, const CheckSettings &settings)
    : m_options(optionsFor(request, settings))
{}

std::unique_ptr<HttpExchange> CheckSession::exchangeFor(const HttpOrigin &origin, const QByteArray &method)
{
    if (method != "POST") {
        // the one that was used last is the least likely to be closed
        const auto found =
            std::find_if(m_idle.rbegin(), m_idle.rend(), [&origin](const Line &line) { return line.origin == origin; });
        if (found != m_idle.rend()) {
            std::unique_ptr<HttpExchange> exchange = std::move(found->exchange);
            m_idle.erase(std::next(found).base());
            return exchange;
        }
    }
    return std::make_unique<HttpExchange>(m_options);
}

void CheckSession::giveBack(const HttpOrigin &origin, std::unique_ptr<HttpExchange> exchange)
{
    if (!exchange->holdsConnection()) {
        return;
    }
    m_idle.push_back({origin, std::move(exchange)});
    if (m_idle.size() > mostIdle) {
        m_idle.pop_front();
    }
}

} // namespace kia
