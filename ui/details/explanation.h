#pragma once

#include <vector>

#include "core/base/message.h"
#include "ui/kit/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kia {

class Button;

/// What happened, why that stops Kuscia, what to do; and the buttons that do it.
class Explanation final : public Ground
{
    Q_OBJECT

public:
    Explanation(const Theme &theme, QWidget *parent = nullptr);

    /// `strong`: names that stand out in the text. Without `what` the title is left to the banner.
    void showMessage(const Message &message, const QStringList &strong, bool what = true);
    /// What happened in other words than the title, for what the banner leaves out of it.
    void showMessage(const Message &message, const QStringList &strong, const QString &what);
    /// What else a check found, one part a message.
    void showNotes(const std::vector<Message> &notes);
    void clearActions();
    enum class Weight {
        Primary, ///< the one thing to do
        First,   ///< outlined
        Other,
    };
    Button *addAction(const QString &text, Weight weight);
    /// Nothing to say and nothing to do.
    bool isEmpty() const;

private:
    void addPart(const QString &head, const QString &text, const QStringList &strong);

    QVBoxLayout *m_parts;
    QHBoxLayout *m_actions;
};

} // namespace kia
