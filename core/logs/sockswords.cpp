#include "core/logs/sockswords.h"

#include <QtCore/QRegularExpression>

#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

struct Why {
    const char16_t *words;
    MessageId cause;
    std::optional<MessageId> reason = {};
    std::vector<MessageId> possible = {};
};

const std::vector<Why> &whys()
{
    static const std::vector<Why> all = {
        {u"unknown error general SOCKS server failure", ProxyCannotReach, ReasonSocksFailure},
        {u"unknown error connection not allowed by ruleset", ProxyForbidden, ReasonSocksRules},
        {u"unknown error network unreachable", ProxyCannotReach, ReasonSocksNetwork},
        {u"unknown error host unreachable", ProxyCannotReach, ReasonSocksHost},
        {u"unknown error connection refused", ProxyCannotReach, ReasonSocksRefused},
        {u"unknown error TTL expired", ProxyCannotReach, ReasonSocksHops},
        {u"unknown error command not supported", NotAProxy, ReasonSocksCommand},
        {u"unknown error address type not supported", ProxyCannotReach, ReasonSocksAddress},
        {u"unknown error unknown code", NotAProxy},
        {u"no acceptable authentication methods", ProxyLogin, {}, {ProxyLogin, ProxySignInKind}},
        {u"unsupported authentication method", ProxySignInKind},
        {u"invalid username/password version", NotAProxy},
        {u"invalid username/password", ProxyLogin},
        {u"username/password authentication failed", ProxyWrongLogin},
        {u"unexpected protocol version", NotAProxy},
        {u"non-zero reserved field", NotAProxy},
        {u"unknown address type", NotAProxy},
        {u"i/o timeout", ProxySilent},
        {u"context deadline exceeded", ProxySilent},
    };
    return all;
}

} // namespace

std::optional<NetCause> socksCauseOf(const QString &text, qsizetype from)
{
    static const QRegularExpression socks(u"socks connect tcp (\\S+)->(\\S+?):(\\d+): "_s);
    const auto match = socks.match(text, from);
    if (!match.hasMatch()) {
        return {};
    }
    for (const Why &why : whys()) {
        const QString words = QString::fromUtf16(why.words);
        if (QStringView(text).sliced(match.capturedEnd()).startsWith(words)) {
            const qsizetype end = match.capturedEnd() + words.size();
            Message cause{why.cause,
                          {{Fact::Proxy, match.captured(1)},
                           {Fact::Host, match.captured(2)},
                           {Fact::Port, match.captured(3)},
                           {Fact::Kind, u"SOCKS5"_s},
                           {Fact::Detail, safeText(words)}},
                          why.reason};
            return NetCause{std::move(cause), why.possible, match.capturedStart(), end};
        }
    }
    return {};
}

} // namespace kia
