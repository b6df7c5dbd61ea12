#include "core/report/labeltable.h"

#include <algorithm>

#include "core/report/paragraph.h"

namespace kia {

using namespace Qt::StringLiterals;

void LabelTable::addUnlessEmpty(const QString &label, const QString &content)
{
    if (!content.isEmpty()) {
        add(label, content);
    }
}

QString LabelTable::text() const
{
    int width = 0;
    for (const auto &[label, content] : m_rows) {
        width = std::max(width, columnsOf(label));
    }
    QString text;
    for (const auto &[label, content] : m_rows) {
        text += paragraph(content, u"    "_s + padded(label, width + 2));
    }
    return text;
}

} // namespace kia
