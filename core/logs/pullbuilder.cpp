#include "core/logs/pullbuilder.h"

#include <QtCore/QRegularExpression>

#include "core/logs/imagefacts.h"
#include "core/logs/pullrules.h"
#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;

void PullBuilder::set(LogCause cause)
{
    m_result.cause = std::move(cause.message);
    m_result.possible = std::move(cause.possible);
}

void PullBuilder::noteRequest(const QRegularExpressionMatch &match, const QString &method)
{
    const QString url = match.captured(u"url"_s);
    m_result.request = method.isEmpty() ? safeUrl(url) : QString(method + u' ' + safeUrl(url));
    mark(LogRole::Request, match, u"url"_s);
    if (m_result.image.isEmpty()) {
        m_result.image = imageOfUrl(url);
    }
}

void PullBuilder::markStatus(const QRegularExpressionMatch &match)
{
    static const QRegularExpression phrase(u" [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*"_s);
    const qsizetype begin = match.capturedStart(u"code"_s);
    const auto words = matchAt(phrase, m_text, match.capturedEnd(u"code"_s));
    const qsizetype end = words.hasMatch() ? words.capturedEnd(0) : match.capturedEnd(u"code"_s);
    m_result.spans.push_back({LogRole::Status, begin, end - begin});
}

void PullBuilder::mark(LogRole role, const QRegularExpressionMatch &match, const QString &group)
{
    if (match.capturedLength(group) > 0) {
        m_result.spans.push_back({role, match.capturedStart(group), match.capturedLength(group)});
    }
}

Facts PullBuilder::facts() const
{
    Facts all = imageFacts(m_result.image);
    if (m_result.status) {
        all.insert(Fact::Status, QString::number(*m_result.status));
    }
    return all;
}

} // namespace kia
