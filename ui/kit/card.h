#pragma once

#include <QtWidgets/QWidget>

#include "ui/kit/label.h"

namespace kia {

/// A ground: a filled rectangle, by default a card (surface, hairline, radius 8).
class Ground : public QWidget
{
    Q_OBJECT

public:
    struct Look {
        Ink fill = &Tokens::surface; ///< none: what lies behind shows
        Ink border = nullptr;
        int radius = 0;
        bool topLine = false;
        bool bottomLine = false;
    };
    static Look card() { return {&Tokens::surface, &Tokens::line, 8, false, false}; }

    Ground(const Theme &theme, Look look, QWidget *parent = nullptr);
    void setLook(Look look);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    Look m_look;
};

} // namespace kia
