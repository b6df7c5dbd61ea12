#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include "core/config/imageconfig.h"
#include "ui/batch/batchcauses.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace kia {

class Batch;
class CauseRow;
class Fold;
class Ground;
class HostList;
class ResultBanner;
class Workspace;

/// The page of the details pane for a batch: where it stands, its failures by cause with one sentence and one thing to
/// do for each, and how each host does.
class BatchDetails final : public QWidget
{
    Q_OBJECT

public:
    BatchDetails(const Theme &theme, Workspace &workspace, CheckController &checks, Batch &batch,
                 QWidget *parent = nullptr);

    ResultBanner &banner() { return *m_banner; }
    /// Those that are shown, the passed ones last.
    QList<CauseRow *> rows() const;

Q_SIGNALS:
    void fieldWanted(const kia::Field &field);
    void referenceWanted(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshBanner();
    void refreshCauses();
    void act(const BatchCause &cause);
    CauseRow *rowFor(std::size_t index);

    const Theme &m_theme;
    Workspace &m_workspace;
    CheckController &m_checks;
    Batch &m_batch;
    ResultBanner *m_banner;
    Ground *m_card;
    QVBoxLayout *m_rows;
    HostList *m_hosts;
    Fold *m_causeFold;
    Fold *m_hostFold;
    QTimer m_turnTimer;
    int m_turn = 0;
};

} // namespace kia
