#pragma once

#include "ui/batch/batchcauses.h"
#include "ui/kit/card.h"

namespace kia {

class Button;

/// One cause with the number of its references: a sentence, and the one thing to do about all of them.
class CauseRow final : public Ground
{
    Q_OBJECT

public:
    CauseRow(const Theme &theme, QWidget *parent = nullptr);

    /// `last`: nothing follows that a line would part it from.
    void showCause(const BatchCause &cause, bool last);
    void showPassed(int count, int fastestMs, int slowestMs);
    const BatchCause &cause() const { return m_cause; }
    Button &action() const { return *m_action; }
    QString text() const { return m_text->words(); }

Q_SIGNALS:
    void actionWanted(const kia::BatchCause &cause);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords(const QString &title, const QString &text, int count);

    BatchCause m_cause;
    bool m_passed = false;
    bool m_last = false;
    Label *m_title;
    Label *m_count;
    Label *m_text;
    Button *m_action;
};

} // namespace kia
