#include "core/demo/demologin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>

#include "core/demo/demoscenarios.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr auto loginPath = "/token";
constexpr auto harborPath = "/service/token";

/// A JWT (RFC 7519) as login servers give them; for nobody, it grants nothing.
QByteArray tokenText(bool isForAccount, const QString &scope, const QByteArray &seal)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QJsonArray access;
    if (isForAccount) {
        access.append(QJsonObject{{u"type"_s, u"repository"_s},
                                  {u"name"_s, scope.section(u':', 1, 1)},
                                  {u"actions"_s, QJsonArray{u"pull"_s}}});
    }
    return part({{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' +
           part({{u"iss"_s, u"demo"_s},
                 {u"sub"_s, isForAccount ? QString::fromLatin1(demoUser) : QString()},
                 {u"access"_s, access}}) +
           '.' + seal;
}

bool isAccount(const QByteArray &user, const QByteArray &password)
{
    return user == demoUser && password == demoPassword;
}

QByteArray bearerOf(const DemoRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

DemoAnswer unauthorized(const QString &message, const QByteArray &challenge, const QJsonValue &detail = {})
{
    DemoAnswer answer = demoFailure(401, u"UNAUTHORIZED"_s, message, detail);
    if (!challenge.isEmpty()) {
        answer.headers.emplace_back("WWW-Authenticate", challenge);
    }
    return answer;
}

QByteArray bearerChallenge(const QByteArray &realm, const QByteArray &service, const QByteArray &repository)
{
    return "Bearer realm=\"" + realm + "\",service=\"" + service + "\",scope=\"repository:" + repository + ":pull\"";
}

} // namespace

bool hasDemoAccount(const DemoRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(6).toLower() != "basic ") {
        return false;
    }
    const QByteArray account = QByteArray::fromBase64(header.mid(6).trimmed());
    const qsizetype colon = account.indexOf(':');
    return colon >= 0 && isAccount(account.left(colon), account.mid(colon + 1));
}

DemoLogin::DemoLogin() : m_seal(QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) {}

bool DemoLogin::mayRead(const DemoRequest &request, const DemoRepository *repository) const
{
    switch (repository ? repository->access : DemoAccess::Basic) {
    case DemoAccess::Public:
        return true;
    case DemoAccess::Basic:
        return hasDemoAccount(request);
    case DemoAccess::Bearer:
    case DemoAccess::Harbor:
    case DemoAccess::DeadToken:
    case DemoAccess::ForeignToken:
        return bearerOf(request).endsWith(QByteArray('.' + m_seal));
    }
    Q_UNREACHABLE();
}

DemoAnswer DemoLogin::challenge(const QByteArray &name, const DemoRepository *repository,
                                const DemoOrigins &origins) const
{
    switch (repository ? repository->access : DemoAccess::Basic) {
    case DemoAccess::Public:
    case DemoAccess::Basic:
        break;
    case DemoAccess::Bearer:
        return unauthorized(u"authentication required"_s,
                            bearerChallenge(origins.own + loginPath, "demo registry", name));
    case DemoAccess::Harbor:
        return unauthorized(u"unauthorized to access repository: %1, action: pull"_s.arg(QString::fromLatin1(name)),
                            bearerChallenge(origins.own + harborPath, "harbor-registry", name));
    case DemoAccess::DeadToken:
        return unauthorized(u"authentication required"_s,
                            bearerChallenge(origins.dead + loginPath, "demo registry", name));
    case DemoAccess::ForeignToken:
        return unauthorized(u"authentication required"_s,
                            bearerChallenge(origins.foreign + loginPath, "demo registry", name));
    }
    QJsonValue detail;
    if (!name.isEmpty()) {
        detail = QJsonArray{QJsonObject{{u"Type"_s, u"repository"_s},
                                        {u"Class"_s, QString()},
                                        {u"Name"_s, QString::fromLatin1(name)},
                                        {u"Action"_s, u"pull"_s}}};
    }
    return unauthorized(u"authentication required"_s, "Basic realm=\"demo registry\"", detail);
}

bool DemoLogin::isLoginPath(const QByteArray &path)
{
    return path == loginPath || path == harborPath;
}

DemoAnswer DemoLogin::tokenFor(const DemoRequest &request) const
{
    const bool isHarbor = request.path == harborPath;
    if (request.method == "POST" && isHarbor) {
        return demoFailure(405, u"METHOD_NOT_ALLOWED"_s, u"method not allowed"_s); // then GET is asked
    }
    QUrlQuery query(QString::fromLatin1(request.query));
    bool isSignedIn = hasDemoAccount(request);
    if (request.method == "POST") {
        query.setQuery(QString::fromLatin1(QByteArray(request.body).replace('+', ' ')));
        const auto field = [&query](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
        };
        isSignedIn = isAccount(field(u"username"_s), field(u"password"_s));
    }
    const auto token = [](const QByteArray &text) {
        const QJsonObject body{{u"token"_s, QString::fromLatin1(text)},
                               {u"access_token"_s, QString::fromLatin1(text)},
                               {u"expires_in"_s, 300}};
        return DemoAnswer{200,
                          {{"Content-Type", "application/json; charset=utf-8"}},
                          QJsonDocument(body).toJson(QJsonDocument::Compact)};
    };
    const QString scope = query.queryItemValue(u"scope"_s, QUrl::FullyDecoded);
    if (isSignedIn) {
        return token(tokenText(true, scope, m_seal));
    }
    // core/service/token/creator.go: with a scope in the request a bad account is taken for nobody
    return isHarbor && !scope.isEmpty() ? token(tokenText(false, scope, "nobody"))
                                        : unauthorized(u"unauthorized"_s, {});
}

} // namespace kia
