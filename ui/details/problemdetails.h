#pragma once

#include "core/config/finding.h"
#include "ui/kit/card.h"

namespace kia {

class Explanation;
class Fold;
class ResultBanner;
class Workspace;

/// Everything about one problem of the file: what is true, why it matters, what to do, the lines as they would read
/// after its first fix, and Kuscia's own words.
class ProblemDetails final : public QWidget
{
    Q_OBJECT

public:
    ProblemDetails(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    void showProblem(const Finding &finding);
    ResultBanner &banner() { return *m_banner; }
    QString afterText() const { return m_after->words(); }
    /// What Kuscia itself says when it meets the problem; empty where it says nothing.
    QString ownMessage() const { return m_own->words(); }

Q_SIGNALS:
    void fixChosen(const kia::ConfigFix &fix);
    void helpWanted(kia::MessageId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString linesAfter(const ConfigFix &fix) const;

    Workspace &m_workspace;
    std::optional<Finding> m_finding;
    ResultBanner *m_banner;
    Explanation *m_explanation;
    Label *m_after;
    Fold *m_afterFold;
    Label *m_own;
    Fold *m_ownFold;
};

} // namespace kia
