#pragma once

#include "ui/kit/card.h"
#include "ui/references/referencesmodel.h"

namespace kia {

class Button;
struct CheckState;

/// The answer in one line and a half, on the colour of the answer.
class ResultBanner final : public QWidget
{
    Q_OBJECT

public:
    ResultBanner(const Theme &theme, QWidget *parent = nullptr);

    void showState(const CheckState &state);
    QString title() const { return m_title->text(); }
    void setTurn(int degrees);

Q_SIGNALS:
    void checkWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Label *m_title;
    Label *m_text;
    Button *m_again;
    Sign m_sign = Sign::Circle;
    ResultLook::Tone m_tone = ResultLook::Tone::Muted;
    int m_turn = 0;
};

} // namespace kia
