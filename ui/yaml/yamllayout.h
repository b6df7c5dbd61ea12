#pragma once

#include <QtWidgets/QPlainTextDocumentLayout>

namespace kia {

/// Gives every line of a plain text the same height, more than its font asks for; QPlainTextEdit knows no line spacing.
class YamlLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    static constexpr int lineHeight = 22;

    explicit YamlLayout(QTextDocument *document) : QPlainTextDocumentLayout(document) {}

    QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace kia
