#include "core/config/endpointtext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &schemePattern()
{
    static const QRegularExpression pattern(u"^\\s*([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    return pattern;
}

/// The host with its scheme, the component, and what follows it.
const QRegularExpression &apiPattern()
{
    static const QRegularExpression pattern(u"^((?:\\s*[A-Za-z][A-Za-z0-9+.-]*://)?[^/\\s]+)/(v[12])(/.*)?$"_s);
    return pattern;
}

} // namespace

QString schemeOf(const QString &endpoint)
{
    return schemePattern().match(endpoint).captured(1);
}

QString withoutScheme(const QString &endpoint)
{
    QString rest = endpoint;
    for (auto match = schemePattern().match(rest); match.hasMatch(); match = schemePattern().match(rest)) {
        rest = rest.mid(match.capturedEnd(0));
    }
    return rest;
}

bool hasBlank(const QString &endpoint)
{
    return std::any_of(endpoint.begin(), endpoint.end(), [](QChar c) { return c.isSpace(); });
}

QString apiPathOf(const QString &endpoint)
{
    return apiPattern().match(endpoint).captured(2);
}

QString withoutApiPath(const QString &endpoint)
{
    QString rest = endpoint;
    for (auto match = apiPattern().match(rest); match.hasMatch(); match = apiPattern().match(rest)) {
        const QString path = match.captured(3);
        rest = match.captured(1) + (path == u"/" ? QString() : path);
    }
    return rest;
}

} // namespace kia
