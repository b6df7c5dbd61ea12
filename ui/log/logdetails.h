#pragma once

#include "core/config/finding.h"
#include "ui/kit/card.h"

namespace kia {

class Explanation;
class Fold;
class LogSession;
class ResultBanner;
class SumCard;
class Workspace;

/// The chosen entry of the log, explained: what happened, why, what to do with the buttons that do it, the address
/// after the fix, and what the line leaves open.
class LogDetails final : public QWidget
{
    Q_OBJECT

public:
    LogDetails(const Theme &theme, Workspace &workspace, LogSession &session, QWidget *parent = nullptr);

    ResultBanner &banner() { return *m_banner; }
    /// What the sum after the fix says; empty while there is none.
    QString afterText() const;

Q_SIGNALS:
    void fixChosen(const kia::ConfigFix &fix);
    void fieldWanted(const kia::Field &field);
    void checkWanted(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void explain();
    void addActions();
    void showAfter();
    void showNotes();
    const ConfigFix *firstFix() const;

    Workspace &m_workspace;
    LogSession &m_session;
    ResultBanner *m_banner;
    Explanation *m_explanation;
    SumCard *m_sum;
    Fold *m_after;
    Explanation *m_notes;
    Fold *m_open;
    StateLabel *m_hint;
};

} // namespace kia
