#pragma once

#include <QtCore/QAbstractListModel>

#include <memory>
#include <unordered_map>

#include "core/report/referencesource.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace kia {

class CheckController;
class PullPlan;
class Workspace;
struct CheckState;

/// How a result is shown at the end of a row and in the banner.
struct ResultLook {
    enum class Tone { Muted, Busy, Good, Warning, Bad };
    Tone tone = Tone::Muted;
    std::optional<Sign> sign = {};
    QString text;
};
ResultLook resultLook(const CheckState &state);
QColor inkOf(ResultLook::Tone tone, const Tokens &tokens);

/// The references beside the open document: what was typed, what Kuscia makes of it, what a check found. A mirror of
/// the workspace; resolutions are made when a row is first asked for, so ten thousand rows cost what is visible.
class ReferencesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The row in this model, for whoever shows it through a filter.
    static constexpr int RowRole = Qt::UserRole;

    ReferencesModel(Workspace &workspace, CheckController &checks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QString reference(int row) const { return m_references.value(row); }
    /// -1 when it is not there.
    int rowOf(const QString &reference) const;
    const Resolution &resolution(int row) const;
    /// Where AppImages come from; none until it is set.
    void setPlan(const PullPlan &plan);
    /// The AppImages behind the row's reference, "psi, train": empty for a typed one.
    QString appImages(int row) const;
    /// What the row says beneath the address, a line each: why a check failed, then what a reader would not expect of
    /// the address. Empty when all is as expected.
    struct Note {
        QString text;
        Severity severity = Severity::Info;
    };
    std::vector<Note> notes(int row) const;
    /// More about the row's AppImages, one line each.
    QString tip(int row) const;
    /// The address was made the way that Kuscia's documentation recommends.
    bool isRecommended(int row) const;
    ResultLook result(int row) const;
    void retranslate();

private:
    void refreshRows();
    void refreshResolutions();
    void adopt(const QStringList &references);

    Workspace &m_workspace;
    CheckController &m_checks;
    const PullPlan *m_plan = nullptr;
    QStringList m_references;
    mutable QHash<QString, int> m_rows; ///< made when first asked for
    std::unique_ptr<Resolver> m_resolver;
    mutable std::unordered_map<int, Resolution> m_resolutions; ///< of rows that were asked for
};

} // namespace kia
