#pragma once

#include "ui/kit/sheet.h"

class QListView;
class QScrollArea;
class QVBoxLayout;

namespace kia {

class AddressRowsModel;
class Button;
class ManifestInput;
class ProblemRow;
class PullPlan;

/// Importing AppImages: where manifests are pasted, dropped or chosen, what was wrong with them, and what Kuscia will
/// pull for each. What is found is added to the references at once.
class PlanSheet final : public Sheet
{
    Q_OBJECT

public:
    PlanSheet(const Theme &theme, PullPlan &plan, QWidget *window);

    void open();
    ManifestInput &input() { return *m_input; }
    AddressRowsModel &rows() { return *m_model; }
    QString summary() const { return m_summary->text(); }
    int problemCount() const { return static_cast<int>(m_problems.size()); }
    ProblemRow *problemAt(int index) const { return m_problems[static_cast<std::size_t>(index)]; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void readText(const QString &text);
    void readPaths(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();
    void refresh();
    void retranslate();

    PullPlan &m_plan;
    AddressRowsModel *m_model;
    Label *m_title;
    Label *m_text;
    ManifestInput *m_input;
    Button *m_files;
    Button *m_folder;
    StateLabel *m_summary;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QListView *m_list;
    Button *m_close;
    std::vector<ProblemRow *> m_problems;
    bool m_hasRead = false;
};

} // namespace kia
