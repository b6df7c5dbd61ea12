#include "core/logs/logline.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/config/secretranges.h"
#include "core/logs/logmessage.h"
#include "core/logs/logsurroundings.h"
#include "core/logs/pullwords.h"
#include "core/logs/safetext.h"
#include "core/logs/startwords.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

/// The first words of every message. Each alternative but `plain` and `bare` ends with a quotation mark: for `cri` and
/// `state` the one that opens the message, for the others the first one inside it.
const QRegularExpression &anchorPattern()
{
    static const QRegularExpression pattern(
        u"(?:faile|[Ff]ailed) to pull image \\\\*\""
        "|Failed to apply default image tag \\\\*\""
        "|Back-off pulling image \\\\*\""
        "|Container image \\\\*\"(?=[^\"\\\\]*\\\\*\" is not present with pull)"
        "|Failed to inspect image \\\\*\""
        "|image \\\\*\"(?=[^\"\\\\]*\\\\*\" ID mismatch, )"
        "|(?<plain>image\\([^)]*\\) is not exists)"
        "|(?<cri>PullImage \\\\*\"(?<image>[^\"\\\\]*)\\\\*\" failed\\\\*\" error=|trying next host\\\\*\" "
        "error=)\\\\*\""
        "|(?<state>\\bwith (?:ErrImagePull|ImagePullBackOff|ErrImageNeverPull|ImageInspectError|InvalidImageName|"
        "RegistryUnavailable): |waiting state reason: \\\\*\"\\w+\\\\*\", message: )\\\\*\""_s);
    return pattern;
}

/// Words of a runtime that somebody has pasted without what stood before them.
const QRegularExpression &barePattern()
{
    static const QRegularExpression pattern(
        u"rpc error: code = \\w+ desc = failed to pull|failed to pull and unpack image |failed to resolve reference |"
        "failed to authorize: failed to fetch |unexpected status from [A-Z]+ request to https?:|"
        "pull access denied, repository does not|failed to do request: |pulling from host \\S+ failed|"
        "failed to copy: httpReadSeeker|\\b(?:GET|HEAD) https?://\\S+/v2/|"
        "\\b(?:Get|Head) \\\\*\"?https?://[^\\s\"\\\\]+/v2/|Error response from daemon: |"
        "initializing source docker://|no match for platform in manifest"_s);
    return pattern;
}

int backslashesBefore(const QString &text, qsizetype quote)
{
    int count = 0;
    while (quote - count > 0 && text[quote - count - 1] == u'\\') {
        ++count;
    }
    return count;
}

/// How often a text was quoted in which a quotation mark has so many backslashes: each time doubles them and adds one.
int levelOf(int backslashes)
{
    int level = 0;
    while (backslashes > 0) {
        backslashes /= 2;
        ++level;
    }
    return level;
}

/// How often the text that begins at `at` is quoted, seen from the mark that opens it, if that stands right before it.
int levelFromOpening(const QString &text, qsizetype at)
{
    return at > 0 && text[at - 1] == u'"' ? levelOf(backslashesBefore(text, at - 1)) + 1 : 0;
}

struct Extent {
    qsizetype end = 0;
    bool isClosed = false;
};

/// Where a text that was quoted `level` times ends: at the first mark with too few backslashes to stand inside it.
Extent extentOf(const QString &text, qsizetype from, int level)
{
    const int inside = (1 << level) - 1;
    for (qsizetype quote = text.indexOf(u'"', from); quote >= 0; quote = text.indexOf(u'"', quote + 1)) {
        const int count = backslashesBefore(text, quote);
        if (level == 1 ? count % 2 == 0 : count < inside) {
            return {quote - (level == 1 ? 0 : count), true};
        }
    }
    return {text.size(), false};
}

/// Where an unquoted message ends: before Kuscia's ", err-> ", else with the text, without what quoted the whole line.
Extent plainExtentOf(const QString &text, qsizetype from)
{
    static const QRegularExpression tail(u", err-> \\w+"_s);
    if (const auto match = tail.match(text, from); match.hasMatch()) {
        return {match.capturedStart(0), true};
    }
    qsizetype end = text.size();
    const auto chopWhile = [&](auto &&isWrapping) {
        while (end > from && isWrapping(text[end - 1])) {
            --end;
        }
    };
    chopWhile([](QChar c) { return c.isSpace(); });
    const QStringView inside = QStringView(text).mid(from, end - from);
    if (inside.count(u'"') % 2 == 1 && (inside.endsWith(u'"') || inside.endsWith(u"\"]") || inside.endsWith(u"\","))) {
        end = from + inside.lastIndexOf(u'"');
    } else if (inside.endsWith(u'\'') && inside.count(u'\'') % 2 == 1) {
        --end;
    }
    return {end, false};
}

class LineReader final
{
public:
    explicit LineReader(const QString &record) : m_record(record)
    {
        const MappedText plain = MappedText(record).withoutColours();
        // what Kuscia writes unquoted may hold line ends of its own; other line ends are a terminal's or a writer's
        m_mapped = plain.text().contains(u"containerMessage-> ") ? plain : plain.rejoined();
        m_text = m_mapped.text();
    }

    LineReading read()
    {
        readAnchors();
        if (m_reading.events.empty()) {
            readBare();
        }
        readOthers();
        if (m_reading.events.empty()) {
            readReasonOnly();
        }
        return std::move(m_reading);
    }

private:
    void readAnchors()
    {
        qsizetype done = 0;
        for (auto match = anchorPattern().match(m_text); match.hasMatch();
             match = anchorPattern().match(m_text, done)) {
            const bool isCri = match.capturedStart(u"cri"_s) >= 0;
            const bool opens = isCri || match.capturedStart(u"state"_s) >= 0;
            const bool isPlain = match.capturedStart(u"plain"_s) >= 0;
            const qsizetype start = opens ? match.capturedEnd(0) : match.capturedStart(0);
            const int level = opens || isPlain ? levelFromOpening(m_text, start)
                                               : levelOf(backslashesBefore(m_text, match.capturedEnd(0) - 1));
            if (opens && !isCri && beginsWithAnchor(start)) {
                done = start; // the message has words of its own
                continue;
            }
            const LogMessage message = messageAt(start, level);
            LogEntry entry;
            if (isCri) {
                mark(entry, match.capturedStart(u"image"_s), match.capturedLength(u"image"_s));
                entry.runtime = Runtime::Runc;
                readBareWords(message, match.captured(u"image"_s), false, entry);
            } else if (opens) {
                readBareWords(message, QString(), isPullWords(message.text.text(), 0), entry);
            } else if (!readLogMessage(message, entry)) {
                done = match.capturedEnd(0);
                continue;
            }
            add(std::move(entry), match.capturedStart(0), isCri);
            done = std::max(m_end, match.capturedEnd(0));
        }
    }

    bool beginsWithAnchor(qsizetype at) const
    {
        return anchorPattern()
            .match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch();
    }

    LogMessage messageAt(qsizetype start, int level)
    {
        const Extent extent = level > 0 ? extentOf(m_text, start, level) : plainExtentOf(m_text, start);
        m_end = extent.end;
        LogMessage message;
        message.text = m_mapped.mid(start, extent.end - start);
        for (int i = 0; i < level; ++i) {
            message.text = message.text.unescaped();
        }
        const bool isKuscia = m_text.contains(u"containerMessage-> ");
        message.isCut = !extent.isClosed && (level > 0 || isKuscia);
        message.mayBeCut = !extent.isClosed;
        if (level > 0) {
            // docker's and JSON's line end inside the quotation; Kuscia's tail, when the whole line was quoted
            qsizetype end = message.text.size();
            while (end > 0 && message.text.text()[end - 1].isSpace()) {
                --end;
            }
            const Extent inner = plainExtentOf(message.text.text(), 0);
            message.text = message.text.mid(0, isKuscia ? std::min(end, inner.end) : end);
        }
        return message;
    }

    void readBare()
    {
        const auto match = barePattern().match(m_text);
        if (!match.hasMatch()) {
            return;
        }
        const qsizetype start = match.capturedStart(0);
        int level = levelFromOpening(m_text, start);
        if (level == 0) {
            const qsizetype quote = m_text.indexOf(u'"', start);
            level = quote < 0 ? 0 : levelOf(backslashesBefore(m_text, quote));
        }
        LogEntry entry;
        readBareWords(messageAt(start, level), QString(), false, entry);
        if (entry.cause.id != LogUnknownError || !entry.image.isEmpty()) {
            add(std::move(entry), start, false);
        }
    }

    /// "Error: ErrImagePull" of an event: a pull failed, and the line does not say which.
    void readReasonOnly()
    {
        static const QRegularExpression reason(
            u"(?:\\bError: |\\bReason:\\s+|\\bwith )(?<reason>ErrImagePull|ImagePullBackOff)\\b"_s);
        const auto match = reason.match(m_text);
        if (match.hasMatch()) {
            LogEntry entry;
            entry.cause = {LogPullFailed, {}};
            entry.words = match.captured(u"reason"_s);
            add(std::move(entry), match.capturedStart(0), false);
            m_reading.events.back().entry.reason = match.captured(u"reason"_s);
        }
    }

    void add(LogEntry entry, qsizetype at, bool isCri)
    {
        LineEvent event;
        event.entry = std::move(entry);
        const Surroundings around = surroundingsOf(m_text, at);
        event.source = isCri ? LogSource::Containerd : around.source;
        event.repeats = around.repeats;
        event.entry.pod = around.pod.text;
        event.entry.nameSpace = around.nameSpace;
        event.entry.container = around.container.text;
        event.entry.reason = around.reason.text;
        mark(event.entry, around.time.begin, around.time.text.size(), LogRole::Time);
        mark(event.entry, around.pod.begin, around.pod.text.size(), LogRole::Pod);
        mark(event.entry, around.container.begin, around.container.text.size(), LogRole::Container);
        mark(event.entry, around.reason.begin, around.reason.text.size(), LogRole::Reason);
        std::stable_sort(event.entry.spans.begin(), event.entry.spans.end(),
                         [](const LogSpan &a, const LogSpan &b) { return a.begin < b.begin; });
        if (m_reading.timeIndex < 0) {
            noteTime(at);
        }
        m_reading.events.push_back(std::move(event));
    }

    /// The line's own time is the last one before the message: a container engine puts its own in front. In JSON it may
    /// stand behind.
    void noteTime(qsizetype at)
    {
        const QByteArray bytes = m_record.toUtf8();
        const std::vector<TimeSpan> times = timesIn(bytes);
        const qsizetype limit = QStringView(m_record).left(m_mapped.toSource(at)).toUtf8().size();
        for (std::size_t i = 0; i < times.size(); ++i) {
            const bool isBefore = times[i].end <= limit;
            static const QRegularExpression key(u"\"(?:time|ts|@?timestamp)\"\\s*:\\s*\"$"_s);
            const bool isKeyed = !isBefore && m_reading.timeIndex < 0 &&
                                 key.match(QString::fromUtf8(bytes.left(times[i].begin).right(40))).hasMatch();
            if (isBefore || isKeyed) {
                m_reading.timeIndex = static_cast<int>(i);
            }
        }
    }

    void readOthers()
    {
        static const QRegularExpression registry(
            u"modules/agent\\.go:\\d+ registry\\((?<name>.*?)\\), endpoint\\((?<endpoint>.*?)\\)\\s*(?:\\\\n|\"|$)"_s);
        static const QRegularExpression rewrite(
            u"Replace image \\\\*\"(?<old>[^\"\\\\]*)\\\\*\" with \\\\*\"(?<new>[^\"\\\\]*)\\\\*\", container="_s);
        static const QRegularExpression pulling(
            u"kuberuntime_image\\.go:\\d+ Pulling image \\\\*\"(?<image>[^\"\\\\]*)\\\\*\"(?<anon> without credential)? \\.\\.\\."_s);
        static const QRegularExpression space(u"^Namespace:\\s+(?<ns>[a-z0-9.-]+)\\s*$"_s);
        if (const auto match = registry.match(m_text); match.hasMatch()) {
            m_reading.registry = LoggedRegistry{safeText(match.captured(u"name"_s)),
                                                safeText(withoutAccountPassword(match.captured(u"endpoint"_s)))};
            noteTime(match.capturedStart(0));
        }
        if (const auto match = rewrite.match(m_text); match.hasMatch()) {
            m_reading.rewrite = LoggedRewrite{safeText(match.captured(u"old"_s)), safeText(match.captured(u"new"_s))};
        }
        if (const auto match = pulling.match(m_text); match.hasMatch()) {
            const bool isAnonymous = !match.captured(u"anon"_s).isEmpty();
            m_reading.pull = LoggedPull{safeText(match.captured(u"image"_s)),
                                        isAnonymous ? LogCredentials::NotConfigured : LogCredentials::Configured};
        }
        if (const auto match = space.match(m_text); match.hasMatch()) {
            m_reading.described = match.captured(u"ns"_s);
        }
        static const QRegularExpression dump(u"Agent config is .*Password:[^\\s}]"_s);
        if (dump.match(m_text).hasMatch()) {
            m_reading.notes.push_back({DebugPrintsPassword, {}});
            noteTime(m_text.indexOf(u"Agent config"));
        }
        if (const auto failure = startFailureOf(m_text)) {
            m_reading.notes.push_back(*failure);
            noteTime(m_text.indexOf(u"Load kuscia"));
        }
    }

    void mark(LogEntry &entry, qsizetype begin, qsizetype length, LogRole role = LogRole::Image)
    {
        if (begin >= 0 && length > 0) {
            const qsizetype from = m_mapped.toSource(begin);
            entry.spans.push_back({role, from, m_mapped.toSource(begin + length) - from});
        }
    }

    const QString &m_record;
    MappedText m_mapped;
    QString m_text;
    qsizetype m_end = 0; ///< of the message read last
    LineReading m_reading;
};

} // namespace

LineReading readLogLine(const QString &record)
{
    return LineReader(record).read();
}

} // namespace kia
