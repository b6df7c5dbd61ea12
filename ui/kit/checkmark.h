#pragma once

#include <QtWidgets/QCheckBox>

#include "ui/theme/theme.h"

namespace kia {

/// A check box in the design's look.
class CheckMark final : public QCheckBox
{
    Q_OBJECT

public:
    CheckMark(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    const Theme &m_theme;
};

} // namespace kia
