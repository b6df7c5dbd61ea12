#include "core/report/markdown.h"

#include "core/report/visibletext.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

QString onOneLine(const QString &text)
{
    return visible(text).replace(u'\n', u' ');
}

} // namespace

QString markdownText(QString text)
{
    text = onOneLine(text);
    static const QString special = u"\\`*_{}[]<>|#"_s;
    QString escaped;
    for (const QChar c : std::as_const(text)) {
        if (special.contains(c)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

QString markdownCode(const QString &text)
{
    const QString line = onOneLine(text);
    // a code span knows no escapes, and a table would split at the bar
    if (line.contains(u'`') || line.contains(u'|')) {
        return markdownText(line);
    }
    return line.isEmpty() ? QString() : QString(u'`' + line + u'`');
}

QString markdownBlock(const QStringList &lines, const QString &language)
{
    QString fence = u"```"_s;
    for (const QString &line : lines) {
        while (line.contains(fence)) {
            fence += u'`';
        }
    }
    QString text = fence + language + u'\n';
    for (const QString &line : lines) {
        text += visible(line) + u'\n';
    }
    return text + fence + u'\n';
}

MarkdownTable::MarkdownTable(const QStringList &head)
{
    add(head);
    m_text += u'|' + u"---|"_s.repeated(head.size()) + u'\n';
}

void MarkdownTable::add(const QStringList &cells)
{
    m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace kia
