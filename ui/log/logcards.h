#pragma once

#include <vector>

#include "core/config/finding.h"
#include "ui/kit/card.h"

class QGridLayout;
class QVBoxLayout;

namespace kia {

class LogSession;
class ProblemRow;

/// What the chosen entry says: time, pod, image, request, account, result. What the line does not tell has no row.
class LogFactsCard final : public Ground
{
    Q_OBJECT

public:
    LogFactsCard(const Theme &theme, const LogSession &session, QWidget *parent = nullptr);

    void refresh();
    /// "Time: 2024-06-06 13:33:00", one line a fact.
    QStringList facts() const { return m_facts; }

private:
    void addRow(const QString &label, QWidget *value, const QString &text);
    void addText(const QString &label, const QString &text, FontRole role);
    void addState(const QString &label, const QString &text, Sign sign, Ink ink, Ink words);

    const LogSession &m_session;
    QGridLayout *m_grid;
    QStringList m_facts;
};

/// How the chosen entry fits the open file, one row a finding; the fixes are in the details.
class LogComparisonCard final : public Ground
{
    Q_OBJECT

public:
    LogComparisonCard(const Theme &theme, QWidget *parent = nullptr);

    void showFindings(const std::vector<Finding> &findings);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    ProblemRow *rowAt(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

Q_SIGNALS:
    void fieldWanted(const kia::Field &field);

private:
    QVBoxLayout *m_column;
    std::vector<ProblemRow *> m_rows;
};

} // namespace kia
