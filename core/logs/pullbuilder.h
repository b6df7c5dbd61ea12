#pragma once

#include <QtCore/QRegularExpressionMatch>

#include "core/logs/pullwords.h"
#include "core/logs/statuscause.h"

namespace kia {

/// A reading of pull words in the making: what has been found so far, and how it is noted.
class PullBuilder
{
public:
    PullBuilder(const QString &text, const PullContext &context) : m_text(text), m_context(context)
    {
        m_result.image = context.image;
    }

    const QString &text() const { return m_text; }
    const PullContext &context() const { return m_context; }
    PullReading &result() { return m_result; }

    void set(LogCause cause);
    /// The request whose address the group "url" holds; it tells the image, where nothing has before.
    void noteRequest(const QRegularExpressionMatch &match, const QString &method);
    /// "401 Unauthorized": the number and the phrase that belongs to it.
    void markStatus(const QRegularExpressionMatch &match);
    void mark(LogRole role, const QRegularExpressionMatch &match, const QString &group);
    /// Of the image and the status.
    Facts facts() const;

protected:
    const QString &m_text;
    const PullContext &m_context;
    PullReading m_result;
};

} // namespace kia
