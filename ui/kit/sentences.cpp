#include "ui/kit/sentences.h"

#include <QtCore/QCoreApplication>

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

QString joinSentences(const QString &first, const QString &second)
{
    return QCoreApplication::translate("kia::Sentences", "%1 %2").arg(first, second);
}

} // namespace kia
