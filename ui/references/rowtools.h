#pragma once

#include <QtCore/QRect>

#include <array>
#include <optional>

#include "ui/theme/icons.h"

namespace kia {

/// What a hovered row offers to the mouse; the keyboard has Enter, F2 and Del.
enum class RowTool { Check, Edit, Remove };

/// Where the tools stand: at the right end of the address line, `right` being where the texts of the row end.
class RowTools final
{
public:
    static constexpr std::array all{RowTool::Check, RowTool::Edit, RowTool::Remove};
    static constexpr int size = 26;

    RowTools(int right, int middle) : m_right(right), m_middle(middle) {}

    QRect rectOf(RowTool tool) const;
    QRect rect() const { return rectOf(RowTool::Check) | rectOf(RowTool::Remove); }
    std::optional<RowTool> at(QPoint point) const;

    static Sign signOf(RowTool tool);
    static QString nameOf(RowTool tool);

private:
    int m_right;
    int m_middle;
};

} // namespace kia
