#pragma once

#include "ui/kit/label.h"

namespace kia {

/// A key of the keyboard, as hints show it.
class KeyCap final : public Label
{
    Q_OBJECT

public:
    KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace kia
