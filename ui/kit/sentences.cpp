#include "ui/kit/sentences.h"

namespace kia {

Sentences splitSentences(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool last = i + 1 == text.size();
        const bool stops = c == u'。' || c == u'\n' || (c == u'.' && (last || text.at(i + 1).isSpace()));
        if (stops) {
            return {text.left(i), text.mid(i + 1).trimmed()};
        }
    }
    return {text, {}};
}

} // namespace kia
