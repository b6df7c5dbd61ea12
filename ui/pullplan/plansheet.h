#pragma once

#include <QtCore/QTimer>

#include "core/report/planexport.h"
#include "ui/pullplan/addresssheet.h"
#include "ui/pullplan/manifestimport.h"

class QMenu;
class QScrollArea;

namespace kia {

class CheckController;
class PasteField;
class ProblemRow;
class PullPlan;

/// The pull plan of a cluster: where manifests are pasted, dropped or chosen, what was wrong with them, and in one
/// table what Kuscia will pull, by host and registry, with what a check found. AppImages that are found are added to
/// the references at once.
class PlanSheet final : public AddressSheet
{
    Q_OBJECT

public:
    PlanSheet(const Theme &theme, PullPlan &plan, CheckController &checks, QWidget *window);

    void open();
    void readText(const QString &text);
    void readPaths(const QStringList &paths);
    PasteField &input() { return *m_input; }
    const ManifestImport &import() const { return m_import; }
    QString summary() const { return m_summary->text(); }
    int problemCount() const { return static_cast<int>(m_problems.size()); }
    ProblemRow *problemAt(int index) const { return m_problems[static_cast<std::size_t>(index)]; }

Q_SIGNALS:
    void exportWanted(kia::PlanFormat format);
    /// A configuration, to see its registry in the addresses.
    void openWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const AppImageList &found);
    void chooseFiles();
    void chooseFolder();
    void refresh();
    void refreshProblems();
    void refreshRows();
    void refreshSummary();
    /// A disabled button says why.
    void enable(Button *button, const QString &why);

    PullPlan &m_plan;
    CheckController &m_checks;
    ManifestImport m_import;
    QTimer m_rowsLater;
    PasteField *m_input;
    Button *m_files;
    Button *m_folder;
    Button *m_stop;
    StateLabel *m_noFile; ///< the addresses are those without a registry
    Button *m_openFile;
    StateLabel *m_summary;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Button *m_check;
    Button *m_export;
    QMenu *m_formats;
    std::vector<ProblemRow *> m_problems;
    bool m_hasRead = false;
};

} // namespace kia
