#pragma once

#include <QtWidgets/QSplitter>

#include "ui/theme/theme.h"

namespace kia {

/// A splitter whose dividers are one-pixel lines. Qt gives such thin handles a wider grab area by itself.
class HairlineSplitter : public QSplitter
{
    Q_OBJECT

public:
    HairlineSplitter(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;

private:
    const Theme &m_theme;
};

} // namespace kia
