#pragma once

#include <QtCore/QTimer>

#include "core/config/imageconfig.h"
#include "core/image/resolution.h"
#include "ui/kit/card.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace kia {

class Button;
class CheckController;
class Explanation;
class Fold;
class ResultBanner;
class StepList;
class SumCard;
class Workspace;
struct CheckState;

/// The right pane: everything about the current reference. What its check said, what to do, how its address is made,
/// the steps, the manifest, the server's own words.
class DetailsPane final : public Ground
{
    Q_OBJECT

public:
    DetailsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    void showReference(const QString &reference);
    void focusFirst();
    ResultBanner &banner() { return *m_banner; }
    QSize sizeHint() const override { return {388, 600}; }

Q_SIGNALS:
    void closeWanted();
    void fieldWanted(const kia::Field &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshExplanation(const Resolution &resolution, const CheckState &state);
    void refreshManifest(const CheckState &state);
    void retranslate();

    Workspace &m_workspace;
    CheckController &m_checks;
    QString m_reference;
    QTimer m_turnTimer;
    int m_turn = 0;
    Label *m_title;
    Button *m_close;
    QScrollArea *m_scroll;
    QWidget *m_body;
    Label *m_nothing;
    ResultBanner *m_banner;
    Explanation *m_explanation;
    SumCard *m_sum;
    Fold *m_sumFold;
    Label *m_rule;
    StepList *m_steps;
    Fold *m_stepsFold;
    Ground *m_manifest;
    Label *m_digest;
    Label *m_type;
    Label *m_platforms;
    Label *m_digestLabel;
    Label *m_typeLabel;
    Label *m_platformsLabel;
    Button *m_copyDigest;
    QString m_wholeDigest;
    Fold *m_manifestFold;
    Label *m_raw;
    Fold *m_rawFold;
};

} // namespace kia
