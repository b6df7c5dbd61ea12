#include "core/registry/redaction.h"

#include <algorithm>

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

#include "core/registry/registryerror.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool mustBeEscaped(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width joiners, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString shown(const QString &text, const std::optional<Account> &account, qsizetype limit = 300)
{
    return escaped(withoutTokens(withoutAccount(text, account)), limit);
}

/// Those that a server writes, as it likes.
constexpr Fact facts[] = {Fact::Actual, Fact::Challenge, Fact::Detail, Fact::Issuer, Fact::List,
                          Fact::Names,  Fact::Realm,     Fact::Scheme, Fact::Scope,  Fact::Target};

} // namespace

QString withoutAccount(QString text, const std::optional<Account> &account)
{
    constexpr qsizetype shortest = 4;
    if (!account || account->password.reveal().size() < shortest) {
        return text;
    }
    const QString &password = account->password.reveal();
    const QByteArray pair = QString(account->user + u':' + password).toUtf8().toBase64();
    text.replace(QString::fromLatin1(pair), u"***"_s);
    text.replace(password, u"***"_s);
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(password)), u"***"_s);
    return text;
}

void hideAccount(Message &message, const std::optional<Account> &account)
{
    for (const Fact fact : facts) {
        if (const auto found = message.facts.find(fact); found != message.facts.end()) {
            *found = withoutAccount(*found, account);
        }
    }
}

QString escaped(const QString &text, qsizetype limit)
{
    QString result;
    result.reserve(std::min(text.size(), limit) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString piece(c);
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            piece = text.mid(i++, 2);
        } else if (c == u'\n' || c == u'\t' || c == u'\r') {
            piece = u" "_s; // the layout of a server's page is nobody's attack
        } else if (mustBeEscaped(c)) {
            piece = u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
        if (result.size() + piece.size() > limit) {
            return QString(result + u'…');
        }
        result += piece;
    }
    return result;
}

QString escaped(const QByteArray &text, qsizetype limit)
{
    // four bytes a character at most: no need to decode more than can be shown
    return escaped(QString::fromUtf8(text.left(limit * 4)), limit);
}

QString withoutTokens(const QString &text)
{
    constexpr qsizetype shortest = 32; // of what `run` finds; most texts are shorter, and need no expressions
    if (text.size() < shortest) {
        return text;
    }
    static const QRegularExpression run(u"(sha256:|sha512:)?[A-Za-z0-9+/=_.-]{32,}"_s);
    static const QRegularExpression upper(u"[A-Z]"_s);
    static const QRegularExpression lower(u"[a-z]"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression hex(u"^[0-9A-Fa-f]{32,}$"_s);
    QString result;
    qsizetype copied = 0;
    QRegularExpressionMatchIterator matches = run.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        const bool looksRandom =
            hex.match(found).hasMatch() ||
            (upper.match(found).hasMatch() && lower.match(found).hasMatch() && digit.match(found).hasMatch());
        if (match.capturedLength(1) == 0 && looksRandom) {
            result += QStringView(text).mid(copied, match.capturedStart() - copied);
            result += u'…';
            copied = match.capturedEnd();
        }
    }
    result += QStringView(text).mid(copied);
    return result;
}

QString shownUrl(const HttpOrigin &origin, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    QString shownQuery;
    if (mark >= 0) {
        const QUrlQuery query(QString::fromLatin1(target.mid(mark + 1)));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
            if (name == u"service" || name == u"scope") {
                shownQuery += (shownQuery.isEmpty() ? u'?' : u'&') + name + u'=' + value;
            }
        }
    }
    return escaped(QString(origin.text() + QString::fromLatin1(mark < 0 ? target : target.left(mark)) + shownQuery));
}

ServerWords serverWordsOf(const QString &request, const HttpResponse &response, const std::optional<Account> &account,
                          bool mayHoldToken)
{
    ServerWords words;
    words.status = response.status;
    words.request = withoutAccount(request, account);
    if (mayHoldToken) {
        return words;
    }
    const RegistryError error = parseRegistryError(response);
    for (const RegistryError::Entry &entry : error.entries) {
        words.errors.push_back({shown(entry.code, account, 60), shown(entry.message, account)});
    }
    words.text = shown(error.text, account);
    return words;
}

} // namespace kia
