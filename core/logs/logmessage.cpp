#include "core/logs/logmessage.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/image/imagereference.h"
#include "core/logs/imagefacts.h"
#include "core/logs/networds.h"
#include "core/logs/pullwords.h"
#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QString(u'^' + pattern), QRegularExpression::DotMatchesEverythingOption);
}

class MessageReader final
{
public:
    MessageReader(const LogMessage &message, LogEntry &entry)
        : m_message(message), m_text(message.text.text()), m_entry(entry)
    {}

    bool read() { return pull() || backOff() || invalid() || never() || inspect() || notExists() || mismatch(); }

    void words(qsizetype from, const QString &image, bool isKubelet)
    {
        PullContext context;
        context.image = image;
        context.credentials = m_entry.credentials;
        context.isCut = m_message.isCut;
        context.isKubelet = isKubelet;
        const PullReading reading = readPullWords(m_text, from, context);
        m_entry.cause = reading.cause;
        m_entry.possible = reading.possible;
        m_entry.status = reading.status;
        m_entry.request = reading.request;
        m_entry.oldRpcPrefix = reading.oldRpcPrefix && !isKubelet;
        if (reading.runtime) {
            m_entry.runtime = reading.runtime;
        }
        for (const LogSpan &span : reading.spans) {
            mark(span.role, span.begin, span.length);
        }
        m_entry.words = safeText(m_text.mid(reading.causeAt));
        setImage(reading.image);
        if (m_entry.cause.id == LogLoginRefused && m_entry.credentials == LogCredentials::Configured) {
            m_entry.doubts.push_back({LogCredentialsMayBeUnsent, m_entry.cause.facts});
        }
        if (m_message.isCut && m_entry.cause.id != LogCut) {
            m_entry.doubts.push_back({LogCut, m_entry.cause.facts});
        }
    }

private:
    bool pull()
    {
        static const QRegularExpression head = whole(
            u"(?<event>Failed to pull image \"[^\"]*\": )?(?<verb>faile|failed) to pull image \"(?<image>[^\"]*)\""
            "(?<cred> with credentials)?(?<comma>, )?(?<arrow>detail-> )?"_s);
        static const QRegularExpression kubelet = whole(u"[Ff]ailed to pull image \"(?<image>[^\"]*)\": "_s);
        static const QRegularExpression begun = whole(u"(?:faile|[Ff]ailed) to pull image \""_s);
        const auto match = head.match(m_text);
        const bool isKuscia = match.hasMatch() && !(match.captured(u"comma"_s).isEmpty() && !m_message.isCut);
        if (!isKuscia) {
            if (const auto outside = kubelet.match(m_text); outside.hasMatch()) {
                if ((m_message.isCut || m_message.mayBeCut) && mayBecomeKuscias(outside.capturedLength(0))) {
                    return cut(outside); // it may go on as Kuscia's own
                }
                mark(LogRole::Image, outside, u"image"_s);
                words(outside.capturedLength(0), outside.captured(u"image"_s), true);
                return true;
            }
            return begun.match(m_text).hasMatch() && cut(match);
        }
        m_entry.oldSpelling = match.captured(u"verb"_s) == u"faile";
        if (!match.captured(u"cred"_s).isEmpty()) {
            m_entry.credentials = LogCredentials::Configured;
            mark(LogRole::Credentials, match.capturedStart(u"cred"_s) + 1, match.capturedLength(u"cred"_s) - 1);
        } else if (!match.captured(u"comma"_s).isEmpty()) {
            m_entry.credentials = LogCredentials::NotConfigured;
        }
        if (match.captured(u"arrow"_s).isEmpty()) {
            return cut(match);
        }
        mark(LogRole::Image, match, u"image"_s);
        words(match.capturedLength(0), match.captured(u"image"_s), false);
        return true;
    }

    /// Whether the text at `from` is a beginning of what Kuscia, not a kubelet, puts behind the event's own words.
    bool mayBecomeKuscias(qsizetype from) const
    {
        const QStringView rest = QStringView(m_text).mid(from);
        const auto begins = [rest](QStringView words) {
            return words.startsWith(rest) || rest.startsWith(words);
        };
        return begins(u"failed to pull image \"") || begins(u"faile to pull image \"");
    }

    /// The line ends before any reason.
    bool cut(const QRegularExpressionMatch &match)
    {
        if (match.hasMatch()) {
            mark(LogRole::Image, match, u"image"_s);
            setImage(match.captured(u"image"_s));
        }
        m_entry.cause = {LogCut, imageFacts(m_entry.image)};
        return true;
    }

    bool backOff()
    {
        static const QRegularExpression form =
            whole(u"Back-off pulling image \"(?<image>[^\"]*)\"(?:: (?:ErrImagePull: )?(?<detail>.+))?"_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch()) {
            return false;
        }
        mark(LogRole::Image, match, u"image"_s);
        const qsizetype detail = match.capturedStart(u"detail"_s);
        if (detail >= 0 && !m_message.isCut && isPullWords(m_text, detail)) {
            words(detail, match.captured(u"image"_s), true);
            return true;
        }
        return state(LogBackOff, match);
    }

    bool invalid()
    {
        static const QRegularExpression form = whole(u"Failed to apply default image tag \"(?<image>[^\"]*)\""_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch()) {
            return false;
        }
        mark(LogRole::Image, match, u"image"_s);
        m_entry.image = safeText(match.captured(u"image"_s));
        m_entry.cause = badReferenceMessage(match.captured(u"image"_s));
        m_entry.words = safeText(m_text);
        return true;
    }

    bool never()
    {
        static const QRegularExpression form = whole(u"Container image \"(?<image>[^\"]*)\" is not present"_s);
        const auto match = form.match(m_text);
        return match.hasMatch() && state(LogNeverPull, match);
    }

    bool inspect()
    {
        static const QRegularExpression form = whole(u"Failed to inspect image \"(?<image>[^\"]*)\""_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch()) {
            return false;
        }
        if (m_text.contains(u"\" manifest, detail-> ")) {
            m_entry.runtime = Runtime::Runp;
        }
        return state(LogImageInspect, match);
    }

    bool notExists()
    {
        static const QRegularExpression form = whole(u"image\\((?<image>[^)]*)\\) is not exists"_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch()) {
            return false;
        }
        m_entry.runtime = Runtime::Runp; // pkg/agent/local/runtime/process/container/container.go
        // stored under another name than it is looked for, after a pull that went well (facts/kuscia.md 5.4)
        const auto parsed = ImageReference::parse(match.captured(u"image"_s));
        const bool isKnown = parsed && (isHubHost(parsed->domain()) || !parsed->droppedTag().isEmpty());
        return state(isKnown ? RunpNeverFound : LogNotInStore, match);
    }

    bool mismatch()
    {
        static const QRegularExpression form =
            whole(u"image \"(?<image>[^\"]*)\" ID mismatch, expected \"(?<a>[^\"]*)\", actual \"(?<b>[^\"]*)\""_s);
        const auto match = form.match(m_text);
        if (!match.hasMatch()) {
            return false;
        }
        state(LogIdMismatch, match);
        // Kuscia prints the two the wrong way round (facts/peers.md K10): "actual" is what the AppImage asks for
        m_entry.cause.facts.insert(Fact::Expected, safeText(match.captured(u"b"_s)));
        m_entry.cause.facts.insert(Fact::Actual, safeText(match.captured(u"a"_s)));
        return true;
    }

    bool state(MessageId id, const QRegularExpressionMatch &match)
    {
        mark(LogRole::Image, match, u"image"_s);
        setImage(match.captured(u"image"_s));
        m_entry.cause = {id, imageFacts(m_entry.image)};
        m_entry.words = safeText(m_text);
        m_entry.cause.facts.insert(Fact::Detail, m_entry.words);
        return true;
    }

    void setImage(const QString &image)
    {
        m_entry.image = safeText(image);
        if (const auto parsed = ImageReference::parse(image)) {
            m_entry.host = parsed->domain();
            m_entry.repository = parsed->repository();
            m_entry.tag = parsed->tag();
            m_entry.digest = parsed->digest();
        }
    }

    void mark(LogRole role, const QRegularExpressionMatch &match, const QString &group)
    {
        if (match.capturedLength(group) > 0) {
            mark(role, match.capturedStart(group), match.capturedLength(group));
        }
    }
    void mark(LogRole role, qsizetype begin, qsizetype length)
    {
        const qsizetype from = m_message.text.toSource(begin);
        const LogSpan span{role, from, m_message.text.toSource(begin + length) - from};
        if (std::find(m_entry.spans.begin(), m_entry.spans.end(), span) == m_entry.spans.end()) {
            m_entry.spans.push_back(span);
        }
    }

    const LogMessage &m_message;
    const QString m_text;
    LogEntry &m_entry;
};

} // namespace

bool readLogMessage(const LogMessage &message, LogEntry &entry)
{
    return MessageReader(message, entry).read();
}

void readBareWords(const LogMessage &message, const QString &image, bool isKubelet, LogEntry &entry)
{
    MessageReader(message, entry).words(0, image, isKubelet);
}

} // namespace kia
