#pragma once

#include "ui/kit/card.h"
#include "ui/pullplan/pullplan.h"

class QVBoxLayout;

namespace kia {

class Explanation;

/// The AppImages behind a reference: name, where each stands, the parts that are joined, the id; and what is wrong with
/// them.
class AppImageCard final : public QWidget
{
    Q_OBJECT

public:
    /// More are counted, not listed.
    static constexpr std::size_t mostListed = 20;

    AppImageCard(const Theme &theme, QWidget *parent = nullptr);

    void showOrigin(const PullPlan &plan, const PullPlan::Origin &origin);
    /// What is shown, one line an AppImage.
    QStringList lines() const;

private:
    const Theme &m_theme;
    Ground *m_ground;
    QVBoxLayout *m_column;
    std::vector<Label *> m_lines;
    Explanation *m_notes;
};

} // namespace kia
