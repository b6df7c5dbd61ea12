#pragma once

#include "ui/kit/card.h"
#include "ui/workspace/checkstate.h"

namespace kia {

/// The steps of a check as a timeline: sign, name, what was found, when and how long.
class StepList final : public Ground
{
    Q_OBJECT

public:
    StepList(const Theme &theme, QWidget *parent = nullptr);

    void showSteps(const std::vector<TraceStep> &steps, std::optional<StepKind> running = {});

    /// The details for which a row has no room: none, when all is well.
    QStringList cutDetails() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const TraceStep *stepAt(int y) const;
    /// Where the detail of a step begins and how much room it has.
    std::pair<int, int> detailPlace(const TraceStep &step) const;

    std::vector<TraceStep> m_steps;
    std::optional<StepKind> m_running;
};

} // namespace kia
