#include "core/explain/dictionary.h"

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

Dictionary::Dictionary(const QString &program)
{
    (void)m_translator.load(QString(program + u"_zh_CN"_s), u":/i18n"_s);
}

QString Dictionary::chinese(const char *context, const char *sentence) const
{
    return sentence && *sentence ? m_translator.translate(context, sentence) : QString();
}

bool holdsWords(const QStringList &texts, const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace kia
