#pragma once

#include <QtWidgets/QScrollArea>

#include <optional>

#include "core/report/helppage.h"
#include "ui/kit/card.h"

namespace kia {

class Explanation;

/// One page of the help: code and name, what is true, why it matters, what to do, how the command line ends on it.
class HelpPageView final : public QScrollArea
{
    Q_OBJECT

public:
    HelpPageView(const Theme &theme, QWidget *parent = nullptr);

    void showTopic(std::optional<MessageId> id);
    std::optional<MessageId> topic() const { return m_topic; }
    QString title() const { return m_title->text(); }
    /// One page up or down.
    void scrollPage(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<MessageId> m_topic;
    QWidget *m_page;
    Label *m_code;
    Label *m_title;
    Explanation *m_explanation;
    Label *m_exits;
};

} // namespace kia
