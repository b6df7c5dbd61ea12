#include "ui/log/logwords.h"

#include <QtCore/QCoreApplication>

#include <climits>

namespace kia::logwords {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("kia::LogWords", text, nullptr, count);
}

/// Fractions of a second help nobody here.
QString shortTime(const LogTime &time)
{
    const qsizetype point = time.text.indexOf(u'.');
    return point < 0 || time.hasZone ? time.text : time.text.left(point);
}

} // namespace

Severity severityOf(const LogEntry &entry)
{
    const bool isState = entry.cause.id == MessageId::LogBackOff || entry.cause.id == MessageId::LogCut;
    return isState ? Severity::Warning : Severity::Error;
}

QString times(const LogEntry &entry)
{
    const QString last = shortTime(entry.last);
    if (entry.count < 2) {
        return last;
    }
    const QString count = say(QT_TRANSLATE_N_NOOP("kia::LogWords", "%n time(s)"),
                              static_cast<int>(std::min<qint64>(entry.count, INT_MAX)));
    return last.isEmpty() ? count : say(QT_TRANSLATE_NOOP("kia::LogWords", "%1, last %2")).arg(count, last);
}

QString pod(const LogEntry &entry)
{
    const QString pod = entry.nameSpace.isEmpty() ? entry.pod : QString(entry.nameSpace + u'/' + entry.pod);
    if (entry.container.isEmpty()) {
        return pod;
    }
    return pod.isEmpty() ? say(QT_TRANSLATE_NOOP("kia::LogWords", "container %1")).arg(entry.container)
                         : say(QT_TRANSLATE_NOOP("kia::LogWords", "%1, container %2")).arg(pod, entry.container);
}

QString account(const LogEntry &entry)
{
    switch (entry.credentials) {
    case LogCredentials::Configured:
        return say(QT_TRANSLATE_NOOP("kia::LogWords", "username and password were set (with credentials)"));
    case LogCredentials::NotConfigured:
        return say(QT_TRANSLATE_NOOP("kia::LogWords", "none was set"));
    case LogCredentials::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString request(const LogEntry &entry)
{
    const qsizetype scheme = entry.request.indexOf(u"://");
    const qsizetype slash = scheme < 0 ? -1 : entry.request.indexOf(u'/', scheme + 3);
    const QString host = slash < 0 ? QString() : entry.request.mid(scheme + 3, slash - scheme - 3);
    return host.isEmpty() || host != entry.host
               ? entry.request
               : QString(entry.request.section(u' ', 0, 0) + u' ' + entry.request.mid(slash));
}

} // namespace kia::logwords
