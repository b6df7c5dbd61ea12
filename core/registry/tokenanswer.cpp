#include "core/registry/tokenanswer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16 * 1024;

bool mayStandInHeader(QStringView token)
{
    return std::ranges::all_of(token, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"._~+/=-").contains(c);
    });
}

std::optional<qint64> secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

} // namespace

bool TokenClaims::allowsPull(const QString &repository) const
{
    const QString start = u"repository:"_s + repository + u':';
    return std::ranges::any_of(grants, [&start](const QString &grant) {
        const QStringList actions = grant.startsWith(start) ? grant.mid(start.size()).split(u',') : QStringList();
        return actions.contains(u"pull"_s) || actions.contains(u"*"_s);
    });
}

Result<TokenAnswer, TokenFault> parseTokenAnswer(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return Fail{TokenFault::NotJson};
    }
    const QString accessToken = document[u"access_token"_s].toString();
    const QString token = accessToken.isEmpty() ? document[u"token"_s].toString() : accessToken;
    if (token.isEmpty()) {
        return Fail{TokenFault::NoToken};
    }
    if (token.size() > longestToken) {
        return Fail{TokenFault::TooBig};
    }
    if (!mayStandInHeader(token)) {
        return Fail{TokenFault::BadToken};
    }
    TokenAnswer answer;
    answer.token = Secret(token);
    answer.isAccessToken = !accessToken.isEmpty();
    answer.claims = claimsOf(token.toLatin1());
    return answer;
}

std::optional<TokenClaims> claimsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject()) {
        return std::nullopt;
    }
    TokenClaims claims;
    claims.subject = document[u"sub"_s].toString();
    claims.expires = secondsOf(document[u"exp"_s]);
    claims.notBefore = secondsOf(document[u"nbf"_s]);
    const QJsonArray access = document[u"access"_s].toArray();
    for (const QJsonValue &entry : access) {
        QStringList actions;
        const QJsonArray list = entry[u"actions"_s].toArray();
        for (const QJsonValue &action : list) {
            actions.append(action.toString());
        }
        claims.grants.append(
            QString(entry[u"type"_s].toString() + u':' + entry[u"name"_s].toString() + u':' + actions.join(u',')));
    }
    return claims;
}

} // namespace kia
