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

    /// Of the check of a reference; `host` is where it goes.
    void showState(const CheckState &state, const QString &host);
    /// Of a problem.
    void showText(ResultLook::Tone tone, Sign sign, const QString &title, const QString &text);
    QString title() const { return m_title->text(); }
    QString text() const { return m_text->text(); }
    void setTurn(int degrees);

Q_SIGNALS:
    void checkWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    Label *m_title;
    Label *m_text;
    Button *m_again;
    Sign m_sign = Sign::Circle;
    ResultLook::Tone m_tone = ResultLook::Tone::Muted;
    int m_turn = 0;
};

} // namespace kia
