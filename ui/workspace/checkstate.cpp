#include "ui/workspace/checkstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtMath>

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
