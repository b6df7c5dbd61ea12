#pragma once

#include <QtWidgets/QWidget>

#include "ui/batch/batch.h"
#include "ui/theme/theme.h"

namespace kia {

/// How a batch stands, as one bar in pieces: filled where a check has ended, hatched where one is held back or under
/// way, empty where one waits.
class BatchBar final : public QWidget
{
    Q_OBJECT

public:
    BatchBar(const Theme &theme, const Batch &batch, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Batch &m_batch;
};

} // namespace kia
