#include "ui/references/rowtools.h"

#include <QtCore/QCoreApplication>

namespace kia {

QRect RowTools::rectOf(RowTool tool) const
{
    const int behind = static_cast<int>(all.size()) - static_cast<int>(tool);
    return {m_right + 6 - behind * size, m_middle - size / 2, size, size};
}

std::optional<RowTool> RowTools::at(QPoint point) const
{
    for (const RowTool tool : all) {
        if (rectOf(tool).contains(point)) {
            return tool;
        }
    }
    return {};
}

Sign RowTools::signOf(RowTool tool)
{
    return tool == RowTool::Check ? Sign::Play : tool == RowTool::Edit ? Sign::Pencil : Sign::Bin;
}

QString RowTools::nameOf(RowTool tool)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("kia::RowTools", text);
    };
    switch (tool) {
    case RowTool::Check:
        return say(QT_TRANSLATE_NOOP("kia::RowTools", "Check (Enter)"));
    case RowTool::Edit:
        return say(QT_TRANSLATE_NOOP("kia::RowTools", "Edit (F2)"));
    case RowTool::Remove:
        return say(QT_TRANSLATE_NOOP("kia::RowTools", "Remove (Del)"));
    }
    return {};
}

} // namespace kia
