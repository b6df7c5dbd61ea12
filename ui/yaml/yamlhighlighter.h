#pragma once

#include <QtGui/QSyntaxHighlighter>

#include "ui/theme/theme.h"

namespace kia {

/// Colours for YAML lines as this program shows them: comments and keys. It judges nothing; what the file means is
/// core's to say.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    YamlHighlighter(const Theme &theme, QTextDocument *document);

    /// Lines outside the section are written paler.
    void setImageLines(int first, int last);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    int m_first = 0;
    int m_last = 0;
};

} // namespace kia
