#pragma once

#include <QtCore/QObject>

#include "core/config/finding.h"
#include "core/image/appimages.h"
#include "core/report/planexport.h"

namespace kia {

class CheckController;
class Workspace;

/// The AppImages that were imported beside the open file: where each reference comes from and what is wrong with how it
/// is joined. The references themselves are the workspace's, where they can be edited and removed.
class PullPlan final : public QObject
{
    Q_OBJECT

public:
    explicit PullPlan(Workspace &workspace, QObject *parent = nullptr);

    /// Adds what was found; AppImages that are known already, by name and file, are replaced.
    void add(AppImageList found);
    const std::vector<AppImage> &images() const { return m_list.images; }
    /// Documents of other kinds in what was added last.
    int ignored() const { return m_list.ignored; }
    Workspace &workspace() const { return m_workspace; }

    /// Wrong joins, collisions under the open configuration, and what could not be read: errors first.
    std::vector<Finding> findings() const;
    /// Every reference of the workspace, as often as an AppImage holds it.
    std::vector<PlannedImage> plan(const CheckController &checks) const;
    QByteArray exported(PlanFormat format, const CheckController &checks) const;

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    AppImageList m_list;
};

} // namespace kia
