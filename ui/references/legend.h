#pragma once

#include <QtWidgets/QWidget>

#include "ui/theme/theme.h"

namespace kia {

/// What the colours and lines of an address mean.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace kia
