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

    void showMessage(const Message &message);
    void clearActions();
    Button *addAction(const QString &text, bool strong);

private:
    void addPart(const QString &head, const QString &text);

    QVBoxLayout *m_parts;
    QHBoxLayout *m_actions;
};

} // namespace kia
