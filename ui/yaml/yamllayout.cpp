#include "ui/yaml/yamllayout.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>

namespace kia {

QRectF YamlLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF box = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible() || block.layout()->lineCount() == 0) {
        return box;
    }
    // lines are not wrapped, so a block has one
    QTextLine line = block.layout()->lineAt(0);
    line.setPosition(QPointF(line.position().x(), (lineHeight - line.height()) / 2));
    const qreal margin = block == document()->lastBlock() ? document()->documentMargin() : 0;
    box.setHeight(lineHeight + margin);
    return box;
}

} // namespace kia
