#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "core/config/finding.h"
#include "core/image/appimages.h"
#include "core/report/planexport.h"

namespace kia {

class CheckController;
class Workspace;

/// The AppImages that were imported beside the open file: where each reference comes from and what is wrong with how it
/// is joined. The references themselves are the workspace's, where they can be edited and removed; an AppImage whose
/// reference is there no longer is forgotten.
class PullPlan final : public QObject
{
    Q_OBJECT

public:
    /// So many of the findings are told to the workspace: each becomes a row.
    static constexpr std::size_t mostListed = 50;

    explicit PullPlan(Workspace &workspace, QObject *parent = nullptr);

    /// Adds what was found; AppImages that are known already, by name and file, are replaced.
    void add(AppImageList found);
    const std::vector<AppImage> &images() const { return m_list.images; }
    /// Documents of other kinds in what was added last.
    int ignored() const { return m_list.ignored; }
    Workspace &workspace() const { return m_workspace; }

    /// The AppImages that hold a reference, and what is wrong with them: wrong joins, and under the open configuration
    /// the collisions; the gravest first. Collisions are looked for again 150 ms after the last change of the file.
    struct Origin {
        std::vector<std::size_t> images; ///< positions in images()
        std::vector<Message> notes = {};
    };
    /// Null for a reference that was typed.
    const Origin *originOf(const QString &reference) const;

    /// Wrong joins, collisions, and what could not be read: errors first.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// Every reference of the workspace, as often as an AppImage holds it.
    std::vector<PlannedImage> plan(const CheckController &checks) const;
    QByteArray exported(PlanFormat format, const CheckController &checks) const;

Q_SIGNALS:
    /// Images, origins or findings.
    void changed();

private:
    void followReferences();
    void judge();

    Workspace &m_workspace;
    AppImageList m_list;
    QHash<QString, Origin> m_origins;
    std::vector<Finding> m_findings;
    QTimer m_later;
};

} // namespace kia
