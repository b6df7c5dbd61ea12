#pragma once

#include <QtCore/QTimer>

#include "core/config/imageconfig.h"
#include "core/image/resolution.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace kia {

class AppImageCard;
class CheckController;
class Explanation;
class Fold;
class ManifestCard;
class PullPlan;
class ResultBanner;
class StepList;
class SumCard;
class Workspace;
struct CheckState;

/// Everything about one reference: what its check said, what to do, how its address is made, the steps, the manifest,
/// the server's own words.
class ReferenceDetails final : public QWidget
{
    Q_OBJECT

public:
    ReferenceDetails(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    /// The page then tells of the AppImages behind the reference.
    void setPlan(const PullPlan &plan);
    void showReference(const QString &reference);
    QString reference() const { return m_reference; }
    AppImageCard &appImages() { return *m_appImages; }
    ResultBanner &banner() { return *m_banner; }
    Explanation &explanation() { return *m_explanation; }

Q_SIGNALS:
    void fieldWanted(const kia::Field &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshAppImages();
    void refreshExplanation(const Resolution &resolution, const CheckState &state);
    void arrange(bool failed);
    void retranslate();

    Workspace &m_workspace;
    CheckController &m_checks;
    const PullPlan *m_plan = nullptr;
    QString m_reference;
    QTimer m_turnTimer;
    int m_turn = 0;
    bool m_failed = false;
    QVBoxLayout *m_column;
    ResultBanner *m_banner;
    Explanation *m_explanation;
    SumCard *m_sum;
    Label *m_rule;
    Fold *m_sumFold;
    AppImageCard *m_appImages;
    Fold *m_appImagesFold;
    StepList *m_steps;
    Fold *m_stepsFold;
    ManifestCard *m_manifest;
    Fold *m_manifestFold;
    Label *m_request;
    Label *m_answer;
    Fold *m_rawFold;
};

} // namespace kia
