#include "core/logs/safetext.h"

#include <QtCore/QRegularExpression>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// A URL's account, `//user:password@`.
const QRegularExpression &accountPattern()
{
    static const QRegularExpression pattern(u"://[^/\\s\"'@]*@"_s);
    return pattern;
}

const QRegularExpression &queryPattern()
{
    static const QRegularExpression pattern(u"([?&])([A-Za-z_][\\w.-]*)=([^&\\s\"'\\\\]*?)(?=:?(?:[&\\s\"'\\\\]|$))"_s);
    return pattern;
}

/// `password: x`, `Password:x` of Go's %+v, `"token":"x"`, `token=x`, `Authorization: Basic x`, `Bearer x`. Bare words
/// and a colon are neither: "failed to fetch oauth token: …", "may require authorization: …".
const QRegularExpression &namedPattern()
{
    static const QRegularExpression pattern(
        u"((?:(?:pass(?:word|wd)|secret)\\\\*[\"']?\\s*[:=]|token(?:\\\\*[\"']\\s*:|\\s*=))\\s*\\\\*[\"']?|"
        "authorization\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?(?:basic|bearer|digest)\\s+|\\bbearer\\s+(?=[\\w.~+/=-]{16}))"
        "([^\\s\"'&,;}\\]\\\\]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isHarmful(QChar c)
{
    // C0 and C1 controls, bidirectional overrides and isolates, zero width characters, the byte order mark
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

} // namespace

QString safeText(const QString &text, qsizetype limit)
{
    // what is cut off anyway need not be looked at; twice the limit, since hiding shortens
    QString safe = text.left(4 * limit);
    safe.replace(accountPattern(), u"://***@"_s);
    qsizetype from = 0;
    for (auto match = queryPattern().match(safe); match.hasMatch(); match = queryPattern().match(safe, from)) {
        const QString key = match.captured(2);
        from = match.capturedEnd();
        if (key != u"scope" && key != u"service") {
            safe.replace(match.capturedStart(3), match.capturedLength(3), u"***"_s);
            from = match.capturedStart(3) + 3;
        }
    }
    safe.replace(namedPattern(), u"\\1***"_s);
    for (QChar &c : safe) {
        if (isHarmful(c)) {
            c = u' ';
        }
    }
    safe = safe.simplified();
    if (safe.size() > limit) {
        safe.truncate(limit - 1);
        safe.append(u'…');
    }
    return safe;
}

QString safeUrl(const QString &url)
{
    QString safe = url;
    safe.replace(accountPattern(), u"://"_s);
    for (const QChar end : {QChar(u'?'), QChar(u'#')}) {
        if (const qsizetype at = safe.indexOf(end); at >= 0) {
            safe.truncate(at);
        }
    }
    return safeText(safe);
}

} // namespace kia
