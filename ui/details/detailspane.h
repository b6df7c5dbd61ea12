#pragma once

#include <QtCore/QPointer>

#include "core/config/finding.h"
#include "ui/kit/card.h"

class QScrollArea;
class QVBoxLayout;

namespace kia {

class Button;
class CheckController;
class ProblemDetails;
class ReferenceDetails;
class ResultBanner;
class Workspace;

/// The right pane: explains what was chosen last, a reference or a problem. A problem that is gone makes room for the
/// reference again.
class DetailsPane final : public Ground
{
    Q_OBJECT

public:
    static constexpr int leastWidth = 320;

    DetailsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    void showReference(const QString &reference);
    void showProblem(const Finding &finding);
    /// A page of another view, under its window title; shown until a reference or a problem is.
    void addPage(QWidget *page);
    void showPage(QWidget *page);
    bool showsProblem() const { return m_finding.has_value(); }
    const std::optional<Finding> &problem() const { return m_finding; }
    void focusFirst();
    /// Of the page that is shown.
    ResultBanner &banner();
    ReferenceDetails &referencePage() { return *m_referencePage; }
    ProblemDetails &problemPage() { return *m_problemPage; }
    QString title() const { return m_title->text(); }
    QSize sizeHint() const override { return {387, 600}; }

Q_SIGNALS:
    void closeWanted();
    void fieldWanted(const kia::Field &field);
    void fixChosen(const kia::ConfigFix &fix);
    void helpWanted(kia::MessageId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void followFindings();
    void retranslate();

    Workspace &m_workspace;
    std::optional<Finding> m_finding;
    QString m_reference;
    QPointer<QWidget> m_page;
    QFont m_uiFont;
    QFont m_monoFont;
    Label *m_title;
    Button *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Label *m_nothing;
    ReferenceDetails *m_referencePage;
    ProblemDetails *m_problemPage;
};

} // namespace kia
