#include "core/logs/pullwords.h"

#include <QtCore/QRegularExpression>

#include "core/logs/enginewords.h"
#include "core/logs/imagefacts.h"
#include "core/logs/pullbuilder.h"
#include "core/logs/pullnet.h"
#include "core/logs/pullrules.h"
#include "core/logs/safetext.h"
#include "core/logs/statuscause.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

class PullWords final : private PullBuilder
{
public:
    using PullBuilder::PullBuilder;

    PullReading read(qsizetype from)
    {
        detail(from);
        if (m_context.isKubelet) {
            m_result.runtime = Runtime::Runk;
        }
        return m_result;
    }

private:
    void detail(qsizetype from)
    {
        static const QRegularExpression grpc = rule(u"(?:rpc error: )?code = (?<code>\\w+) desc = (?<desc>.*)$"_s);
        if (const auto match = matchAt(grpc, m_text, from); match.hasMatch()) {
            m_result.oldRpcPrefix = match.captured(u"code"_s) == u"Unknown";
            from = match.capturedStart(u"desc"_s);
        }
        if (const auto match = matchAt(containerdRule(), m_text, from); match.hasMatch()) {
            m_result.runtime = Runtime::Runc;
            if (m_result.image.isEmpty()) {
                m_result.image = match.captured(u"norm"_s);
                mark(LogRole::Image, match, u"norm"_s);
            }
            from = match.capturedStart(u"cause"_s);
        }
        static const QRegularExpression resolve =
            rule(u"failed to resolve reference \"(?<ref>[^\"]+)\": (?<cause>.*)$"_s);
        if (const auto match = matchAt(resolve, m_text, from); match.hasMatch()) {
            m_result.runtime = Runtime::Runc;
            if (m_result.image.isEmpty()) {
                m_result.image = match.captured(u"ref"_s);
                mark(LogRole::Image, match, u"ref"_s);
            }
            from = match.capturedStart(u"cause"_s);
        }
        cause(from);
    }

    void cause(qsizetype from)
    {
        static const QRegularExpression fetch =
            rule(u"failed to copy: (?:httpReadSeeker: failed open: )?(?<inner>.*)$"_s);
        if (const auto match = matchAt(fetch, m_text, from); match.hasMatch()) {
            from = match.capturedStart(u"inner"_s);
        }
        m_result.causeAt = from;
        if (!token(from) && !status(from) && !denied(from) && !readNet(*this, from) && !notFound(from) &&
            !parse(from) && !runp(from) && !simple(from) && !engine(from)) {
            set({{m_context.isCut ? LogCut : LogUnknownError, facts()}});
            m_result.cause.facts.insert(Fact::Detail, safeText(m_text.mid(from)));
        }
    }

    bool token(qsizetype from)
    {
        const auto match = matchAt(tokenRule(), m_text, from);
        if (!match.hasMatch()) {
            return false;
        }
        m_result.runtime = Runtime::Runc;
        const bool signedIn = match.captured(u"kind"_s) == u"oauth";
        const qsizetype inner = match.capturedStart(u"inner"_s);
        if (const auto answered = matchAt(statusRule(), m_text, inner); answered.hasMatch()) {
            noteRequest(answered, answered.captured(u"method"_s));
            const int code = answered.captured(u"code"_s).toInt();
            m_result.status = code;
            markStatus(answered);
            set(tokenCause(code, signedIn, hostOfUrl(answered.captured(u"url"_s)), facts()));
            return true;
        }
        if (const auto failed = matchAt(netRule(), m_text, inner); failed.hasMatch()) {
            noteRequest(failed, failed.captured(u"op"_s).toUpper());
            readTokenServerDown(*this, hostOfUrl(failed.captured(u"url"_s)), failed.capturedStart(u"net"_s));
            return true;
        }
        const QString words = match.captured(u"inner"_s);
        if (words.contains(u"did not include a token")) {
            // the answer to a POST needs access_token; that to a GET may hold token in its place
            set({{TokenAnswerBad, facts()},
                 signedIn ? std::vector<MessageId>{TokenField, TokenAnswerBad} : std::vector<MessageId>{}});
            return true;
        }
        if (words.contains(u"unable to decode token response")) {
            set({{TokenAnswerBad, facts()}});
            return true;
        }
        return simple(inner);
    }

    bool status(qsizetype from)
    {
        static const QRegularExpression old =
            rule(u"pulling from host (?<host>\\S+) failed with (?:unexpected )?status code (?<url>\\[[^\\]]*\\]): "
                 "(?<code>\\d{3})(?!\\d)(?: (?<text>.*))?$"_s);
        auto match = matchAt(statusRule(), m_text, from);
        if (!match.hasMatch()) {
            match = matchAt(old, m_text, from);
        }
        if (!match.hasMatch()) {
            return false;
        }
        m_result.runtime = Runtime::Runc;
        if (match.captured(u"url"_s).startsWith(u"http")) {
            noteRequest(match, match.captured(u"method"_s));
        }
        m_result.status = match.captured(u"code"_s).toInt();
        markStatus(match);
        static const QRegularExpression server(u"Server message: (?<words>.*)$"_s);
        const QString words = server.match(match.captured(u"text"_s)).captured(u"words"_s);
        if (*m_result.status == 403 && words.startsWith(u"denied")) {
            set({{Denied, facts()}});
        } else {
            set(statusCause(*m_result.status, m_context.credentials, facts()));
        }
        return true;
    }

    bool denied(qsizetype from)
    {
        const auto match = matchAt(deniedRule(), m_text, from);
        if (!match.hasMatch()) {
            return false;
        }
        m_result.runtime = Runtime::Runc;
        m_result.spans.push_back({LogRole::Detail, from, match.capturedEnd(0) - from});
        const QString server = match.captured(u"server"_s);
        const LogCredentials credentials = m_context.credentials;
        if (match.captured(u"why"_s).startsWith(u"no basic auth credentials")) {
            set({{LoginNeeded, facts()}});
        } else if (server == u"invalid_token") {
            set({{FreshTokenRefused, facts()}});
        } else if (server == u"insufficient_scope" && credentials == LogCredentials::Configured) {
            set({{NoPermissionOrMissing, facts()}});
        } else if (server == u"insufficient_scope" && credentials == LogCredentials::NotConfigured) {
            set({{LogAnonymousDenied, facts()}, {LoginNeeded, RepoMissing}});
        } else {
            set({{LogAccessDenied, facts()}, {LoginNeeded, NoPermissionOrMissing, FreshTokenRefused}});
        }
        return true;
    }

    bool notFound(qsizetype from)
    {
        static const QRegularExpression missing = rule(u"(?<ref>\\S+): not found\\s*$"_s);
        const auto match = matchAt(missing, m_text, from);
        if (!match.hasMatch()) {
            return false;
        }
        m_result.runtime = m_result.runtime.value_or(Runtime::Runc);
        m_result.status = 404;
        m_result.spans.push_back({LogRole::Status, match.capturedEnd(u"ref"_s) + 2, 9});
        set(statusCause(404, m_context.credentials, facts()));
        return true;
    }

    bool parse(qsizetype from)
    {
        static const QRegularExpression invalid = rule(
            u"(?:failed to parse image reference|could not parse reference:?) \"?(?<ref>[^\"]*?)\"?(?:: (?<why>invalid .*))?$"_s);
        const auto match = matchAt(invalid, m_text, from);
        if (!match.hasMatch() || m_context.isCut) {
            return false;
        }
        m_result.cause = badReferenceMessage(match.captured(u"ref"_s));
        return true;
    }

    bool runp(qsizetype from)
    {
        const auto match = matchAt(runpRule(), m_text, from);
        if (!match.hasMatch()) {
            return false;
        }
        if (!m_context.isKubelet) {
            m_result.runtime = Runtime::Runp;
        }
        noteRequest(match, match.captured(u"method"_s));
        const QString url = match.captured(u"url"_s);
        QString oci = match.captured(u"oci"_s);
        QString words = match.captured(u"words"_s) + match.captured(u"body"_s);
        if (const QString many = match.captured(u"many"_s); !many.isEmpty()) {
            static const QRegularExpression code(u"\\b([A-Z][A-Z_]{4,}): "_s);
            oci = code.match(many).captured(1);
            words = many;
        }
        if (match.captured(u"code"_s).isEmpty()) {
            mark(LogRole::Status, match, u"oci"_s);
        } else {
            markStatus(match);
        }
        const int code = match.captured(u"code"_s).isEmpty() ? statusOf(oci) : match.captured(u"code"_s).toInt();
        if (code > 0) {
            m_result.status = code;
        }
        const QString path = url.section(u'/', 3);
        if (code > 0 && !path.startsWith(u"v2/")) {
            set(tokenCause(code, m_context.credentials != LogCredentials::NotConfigured, hostOfUrl(url), facts()));
        } else if (code == 404 && path == u"v2/") {
            set({{NotARegistry, facts()}});
        } else if (const auto found = ociCause(oci, words, m_context.credentials, facts())) {
            set(*found);
        } else if (code > 0) {
            set(statusCause(code, m_context.credentials, facts()));
        } else {
            set({{m_context.isCut ? LogCut : LogUnknownError, facts()}});
            m_result.cause.facts.insert(Fact::Detail, safeText(m_text.mid(from)));
        }
        return true;
    }

    /// Single sentences without a request.
    bool simple(qsizetype from)
    {
        for (const RuntimeSentence &sentence : runtimeSentences()) {
            const auto match = sentence.pattern.match(m_text, from);
            if (match.hasMatch()) {
                set({{sentence.id, facts()}, sentence.possible});
                if (sentence.runtime) {
                    m_result.runtime = sentence.runtime;
                }
                m_result.spans.push_back({LogRole::Detail, match.capturedStart(0), match.capturedLength(0)});
                return true;
            }
        }
        return false;
    }

    bool engine(qsizetype from)
    {
        const std::optional<EngineCause> found = engineCauseOf(m_text, from, m_context.credentials, facts());
        if (found) {
            m_result.status = found->status;
            set(found->cause);
            m_result.spans.push_back({LogRole::Detail, found->begin, found->end - found->begin});
            return true;
        }
        // a network failure somewhere behind words that are not known
        static const QRegularExpression request(u"\\b(Head|Get|Post) \"?(https?://[^\\s\"]+)\"?: "_s);
        const auto match = request.match(m_text, from);
        if (match.hasMatch()) {
            m_result.request = match.captured(1).toUpper() + u' ' + safeUrl(match.captured(2));
            return readNetWords(*this, m_text, match.capturedEnd(0), match.captured(2));
        }
        return readNetWords(*this, m_text, from, QString());
    }
};

} // namespace

PullReading readPullWords(const QString &text, qsizetype from, const PullContext &context)
{
    return PullWords(text, context).read(from);
}

bool isPullWords(const QString &text, qsizetype from)
{
    static const QRegularExpression begins(
        u"(?:rpc error: code = \\w+ desc = )?(?:failed to pull and unpack image \"|failed to resolve reference \"|"
        "failed to authorize: failed to fetch|unexpected status from [A-Z]+ request to https?://|"
        "pull access denied, repository does not exist|failed to do request: |(?:Head|Get|Post) "
        "\"https?://[^\\s\"]+/v2/|"
        "(?:GET|HEAD|POST) https?://\\S+: |pulling from host \\S+ failed|failed to copy: httpReadSeeker)"_s);
    return matchAt(begins, text, from).hasMatch();
}

} // namespace kia
