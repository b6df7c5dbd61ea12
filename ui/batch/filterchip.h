#pragma once

#include <QtWidgets/QAbstractButton>

#include <optional>

#include "ui/kit/label.h"

namespace kia {

/// A round choice among others: a sign, a word, and how many there are.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const Theme &theme, std::optional<Sign> sign, Ink ink, QWidget *parent = nullptr);

    void show(const QString &text, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<Sign> m_sign;
    Ink m_ink;
    QString m_count;
};

} // namespace kia
