#include "ui/workspace/checkstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtMath>

#include "core/explain/catalogue.h"
#include "ui/kit/sentences.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::CheckState", text);
}

/// Nothing answered, or not as a registry would: everything from the name to the certificate.
bool isUnreachable(MessageId id)
{
    return id >= MessageId::Dns && id <= MessageId::CutAnswer;
}

bool isTls(MessageId id)
{
    return id >= MessageId::HttpsOnHttpPort && id <= MessageId::Interception;
}

bool isProxy(MessageId id)
{
    return id >= MessageId::ProxyRefused && id <= MessageId::ProxyNotUsedByRunp;
}

} // namespace

bool isAccountRefused(const CheckReport &report)
{
    switch (report.outcome.id) {
    case MessageId::WrongBasic:
    case MessageId::WrongToken:
    case MessageId::WrongHarbor:
    case MessageId::ExpiredAccount:
    case MessageId::SpecialPassword:
    case MessageId::PublicButBadAccount:
    case MessageId::MangledAccount:
        return true;
    default:
        return false;
    }
}

QString headline(const CheckReport &report)
{
    static const QHash<int, QString> phrases{{400, u"Bad Request"_s},
                                             {401, u"Unauthorized"_s},
                                             {403, u"Forbidden"_s},
                                             {404, u"Not Found"_s},
                                             {405, u"Method Not Allowed"_s},
                                             {412, u"Precondition Failed"_s},
                                             {429, u"Too Many Requests"_s},
                                             {431, u"Request Header Fields Too Large"_s},
                                             {500, u"Internal Server Error"_s},
                                             {502, u"Bad Gateway"_s},
                                             {503, u"Service Unavailable"_s},
                                             {504, u"Gateway Timeout"_s}};
    if (report.verdict == Verdict::Pullable) {
        const bool plain = report.outcome.id == MessageId::Pullable;
        return plain ? say(QT_TRANSLATE_NOOP("kia::CheckState", "Kuscia can pull this image"))
                     : splitSentences(titleOf(report.outcome)).first;
    }
    const QString result = shortResult(report);
    const auto phrase = report.server ? phrases.constFind(report.server->status) : phrases.constEnd();
    const bool answered = phrase != phrases.constEnd() && result == QString::number(report.server->status);
    return answered ? result + u' ' + *phrase : result;
}

QString shortResult(const CheckReport &report)
{
    switch (report.verdict) {
    case Verdict::Pullable:
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "%1 ms")).arg(qRound(report.ms));
    case Verdict::HeldBack:
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Held back"));
    case Verdict::NotPullable:
    case Verdict::Unknown:
        break;
    }
    const MessageId id = report.outcome.id;
    if (id == MessageId::Cancelled) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Stopped"));
    }
    if (id == MessageId::NotTestedSamePassword) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Not tested"));
    }
    if (id == MessageId::BadReference || id == MessageId::EndpointInvalid) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Not valid"));
    }
    if (isTls(id)) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Certificate"));
    }
    if (isProxy(id)) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Proxy"));
    }
    if (report.server && report.server->status >= 400) {
        return QString::number(report.server->status);
    }
    if (isUnreachable(id)) {
        return say(QT_TRANSLATE_NOOP("kia::CheckState", "Unreachable"));
    }
    return report.verdict == Verdict::Unknown ? say(QT_TRANSLATE_NOOP("kia::CheckState", "Unclear"))
                                              : say(QT_TRANSLATE_NOOP("kia::CheckState", "Cannot pull"));
}

} // namespace kia
