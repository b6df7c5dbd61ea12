#pragma once

#include <QtWidgets/QListView>

#include "core/config/finding.h"
#include "ui/kit/card.h"

class QScrollArea;

namespace kia {

class Button;
class LogComparisonCard;
class LogEntriesModel;
class LogFactsCard;
class LogSession;
class LogText;
class Workspace;

/// The Log tab: the text, what stands in it, and how that fits the open file. Works without a file too.
class LogPane final : public Ground
{
    Q_OBJECT

public:
    LogPane(const Theme &theme, Workspace &workspace, LogSession &session, QWidget *parent = nullptr);

    LogText &text() { return *m_text; }
    QListView &entries() { return *m_entries; }
    LogFactsCard &facts() { return *m_facts; }
    LogComparisonCard &comparison() { return *m_comparison; }
    /// What the line under the text says: nothing found, still reading, only understood lines.
    QString note() const;
    void focusText();
    /// Asks for a file and reads it.
    void chooseFile();

Q_SIGNALS:
    void fieldWanted(const kia::Field &field);
    void entryActivated();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshNote();
    void refreshEntry();
    void fit();
    void retranslate();

    Workspace &m_workspace;
    LogSession &m_session;
    LogEntriesModel *m_model;
    QScrollArea *m_scroll;
    LogText *m_text;
    StateLabel *m_note;
    Button *m_stop;
    Label *m_hint;
    Label *m_example;
    Label *m_entriesTitle;
    QListView *m_entries;
    Label *m_factsTitle;
    LogFactsCard *m_facts;
    Label *m_comparisonTitle;
    LogComparisonCard *m_comparison;
    StateLabel *m_fits;
    QWidget *m_noteSection;
    QWidget *m_entriesSection;
    QWidget *m_factsSection;
    QWidget *m_comparisonSection;
};

} // namespace kia
