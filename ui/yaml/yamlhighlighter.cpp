#include "ui/yaml/yamlhighlighter.h"

#include <QtCore/QRegularExpression>

namespace kia {

YamlHighlighter::YamlHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{}

void YamlHighlighter::setImageLines(int first, int last)
{
    m_first = first;
    m_last = last;
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression key(QStringLiteral(R"(^[\s\-]*([\w.\-/"']+)\s*:(?=\s|$))"));
    static const QRegularExpression comment(QStringLiteral(R"((^|\s)#.*$)"));
    const Tokens &t = m_theme.tokens();
    const int line = currentBlock().blockNumber() + 1;
    const bool inside = line >= m_first && line <= m_last;
    QTextCharFormat format;
    format.setForeground(inside ? t.text : t.muted);
    setFormat(0, static_cast<int>(text.size()), format);
    const QRegularExpressionMatch keyMatch = key.match(text);
    if (inside && keyMatch.hasMatch()) {
        format.setForeground(t.accentText);
        setFormat(static_cast<int>(keyMatch.capturedStart(1)), static_cast<int>(keyMatch.capturedLength(1)), format);
    }
    const QRegularExpressionMatch commentMatch = comment.match(text);
    if (commentMatch.hasMatch()) {
        format.setForeground(t.muted);
        format.setFontItalic(false);
        setFormat(static_cast<int>(commentMatch.capturedStart()), static_cast<int>(commentMatch.capturedLength()),
                  format);
    }
}

} // namespace kia
