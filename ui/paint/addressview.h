#pragma once

#include <QtWidgets/QWidget>

#include "ui/paint/addresspainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace kia {

/// One address by itself, in as many lines as it needs; where it fits one line, with a caption under each part.
class AddressView final : public QWidget
{
    Q_OBJECT

public:
    AddressView(const Theme &theme, FontRole role, bool captions, QWidget *parent = nullptr);

    void setPieces(AddressPieces pieces);
    QString text() const;
    QSize sizeHint() const override { return {200, heightForWidth(600)}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    FontRole m_role;
    bool m_captions;
    AddressPieces m_pieces;
};

} // namespace kia
