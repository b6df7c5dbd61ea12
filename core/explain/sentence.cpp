#include "core/explain/sentence.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// Where a placeholder stands, and what is in it.
struct Placeholder {
    QStringView name;
    QStringView otherwise; ///< null when there is no bar
    qsizetype end = 0;     ///< after the closing brace
};

Placeholder placeholderAt(QStringView sentence, qsizetype begin)
{
    const qsizetype close = sentence.indexOf(u'}', begin);
    const qsizetype end = close < 0 ? sentence.size() : close;
    const QStringView inside = sentence.mid(begin + 1, end - begin - 1);
    const qsizetype bar = inside.indexOf(u'|');
    return {bar < 0 ? inside : inside.left(bar), bar < 0 ? QStringView() : inside.mid(bar + 1),
            close < 0 ? end : end + 1};
}

bool isOpeningQuote(QChar c)
{
    return c == u'“' || c == u'(' || c == u'（' || c == u'"';
}

bool isClosingQuote(QChar c)
{
    return c == u'”' || c == u')' || c == u'）' || c == u'"';
}

/// Nothing stands where the placeholder was: its quotes go too, and one of the blanks around it.
void closeGap(QString &before, QStringView sentence, qsizetype &next)
{
    if (!before.isEmpty() && isOpeningQuote(before.back()) && next < sentence.size() &&
        isClosingQuote(sentence[next])) {
        before.chop(1);
        ++next;
    }
    if (before.endsWith(u' ')) {
        before.chop(1);
    } else if (before.isEmpty() && next < sentence.size() && sentence[next] == u' ') {
        ++next;
    }
}

/// A Chinese character or full-width punctuation: no blank belongs between two of them.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Chinese sentences have a blank on both sides of a placeholder, since most values are Latin. Where it turns out to
/// hold Chinese, or nothing, the blanks go.
void append(QString &result, QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    const bool isBlankBetween = result.size() > 1 && result.back() == u' ' && isWide(result[result.size() - 2]);
    if (isBlankBetween && isWide(text.front())) {
        result.chop(1);
    }
    result.append(text);
}

/// The filled text, and whether every value without other words was there.
bool fill(QStringView sentence, const SentenceValues &values, QString &result)
{
    bool isComplete = true;
    qsizetype next = 0;
    while (next < sentence.size()) {
        if (sentence.mid(next).startsWith(u"[[")) {
            const qsizetype close = sentence.indexOf(u"]]", next);
            const qsizetype end = close < 0 ? sentence.size() : close;
            QString piece;
            if (fill(sentence.mid(next + 2, end - next - 2), values, piece)) {
                append(result, piece);
            }
            next = close < 0 ? end : end + 2;
        } else if (sentence[next] == u'{') {
            const Placeholder placeholder = placeholderAt(sentence, next);
            const QString value = values.value(placeholder.name.toString());
            next = placeholder.end;
            if (!value.isEmpty()) {
                append(result, value);
            } else if (!placeholder.otherwise.isNull()) {
                append(result, placeholder.otherwise);
            } else {
                isComplete = false;
                closeGap(result, sentence, next);
            }
        } else {
            append(result, sentence.mid(next++, 1));
        }
    }
    return isComplete;
}

} // namespace

QString filled(QStringView sentence, const SentenceValues &values)
{
    QString result;
    result.reserve(sentence.size() + 64);
    fill(sentence, values, result);
    return result;
}

QStringList placeholdersOf(QStringView sentence)
{
    QStringList names;
    for (qsizetype brace = sentence.indexOf(u'{'); brace >= 0; brace = sentence.indexOf(u'{', brace + 1)) {
        names.push_back(placeholderAt(sentence, brace).name.toString());
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace kia
