#pragma once

#include <QtCore/QStringList>

namespace kia {

/// Text that Markdown shows as it is: its special characters are escaped, line ends become blanks, and what could turn
/// a line around is spelt out.
QString markdownText(QString text);
/// The same in the type of code, for addresses and keys. Nothing for nothing.
QString markdownCode(const QString &text);
/// Lines as they are, in a block whose fence none of them can end.
QString markdownBlock(const QStringList &lines, const QString &language = {});

/// A table; cells are Markdown already (markdownText(), markdownCode()).
class MarkdownTable final
{
public:
    explicit MarkdownTable(const QStringList &head);
    void add(const QStringList &cells);
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace kia
