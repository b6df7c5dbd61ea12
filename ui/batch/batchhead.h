#pragma once

#include <optional>

#include "ui/batch/batchgroup.h"
#include "ui/kit/card.h"

class QButtonGroup;

namespace kia {

class Batch;
class Button;
class FilterChip;

/// Stands where a reference is typed while all are checked, and afterwards with the result until it is dismissed: how
/// many, how long still, the bar, and chips that choose which rows are shown.
class BatchHead final : public QWidget
{
    Q_OBJECT

public:
    BatchHead(const Theme &theme, Batch &batch, QWidget *parent = nullptr);

    /// Nothing: all.
    std::optional<BatchGroup> filter() const;
    void setFilter(std::optional<BatchGroup> group);
    QString title() const { return m_title->text(); }
    QString aside() const { return m_aside->text(); }
    FilterChip &chip(std::optional<BatchGroup> group) const;

Q_SIGNALS:
    void filterChanged();
    void dismissWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString timeText() const;

    Batch &m_batch;
    Label *m_title;
    Label *m_aside;
    Button *m_dismiss;
    QButtonGroup *m_chips;
};

} // namespace kia
