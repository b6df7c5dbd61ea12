#include "ui/details/resultbanner.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "core/report/stepwords.h"
#include "ui/kit/button.h"
#include "ui/workspace/checkstate.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

struct Colours {
    Ink text;
    Ink ground;
    Ink line;
};

Colours coloursOf(ResultLook::Tone tone)
{
    switch (tone) {
    case ResultLook::Tone::Good:
        return {&Tokens::okT, &Tokens::okB, &Tokens::okL};
    case ResultLook::Tone::Warning:
        return {&Tokens::warnT, &Tokens::warnB, &Tokens::warnL};
    case ResultLook::Tone::Bad:
        return {&Tokens::errT, &Tokens::errB, &Tokens::errL};
    case ResultLook::Tone::Busy:
        return {&Tokens::accentText, &Tokens::sel, &Tokens::accent};
    case ResultLook::Tone::Muted:
        break;
    }
    return {&Tokens::text2, &Tokens::sunken, &Tokens::edge};
}

} // namespace

ResultBanner::ResultBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(theme, FontRole::Card, &Tokens::text, this)),
      m_text(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_again(new Button(theme, Button::Look::Icon, this))
{
    setMinimumHeight(60);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(54, 9, 10, 9);
    row->addLayout(words, 1);
    row->addWidget(m_again);
    m_again->setSign(Sign::Again);
    connect(m_again, &QAbstractButton::clicked, this, &ResultBanner::checkWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ResultBanner::setTurn(int degrees)
{
    m_turn = degrees;
    update();
}

void ResultBanner::showText(ResultLook::Tone tone, Sign sign, const QString &title, const QString &text)
{
    m_tone = tone;
    m_sign = sign;
    m_title->setText(title);
    m_text->setText(text);
    m_again->hide();
    describe();
}

void ResultBanner::describe()
{
    m_text->setVisible(!m_text->text().isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    update();
}

void ResultBanner::showState(const CheckState &state, const QString &host)
{
    const ResultLook look = resultLook(state);
    m_tone = look.tone;
    m_sign = look.sign.value_or(state.stale ? Sign::Clock : Sign::Circle);
    const QString time = QLocale().toString(state.at.time(), u"HH:mm:ss"_s);
    switch (state.phase) {
    case CheckPhase::NotChecked:
        m_title->setText(tr("Not checked yet"));
        m_text->setText(tr("Nothing is sent before you ask."));
        break;
    case CheckPhase::Waiting:
        m_title->setText(tr("Waiting"));
        m_text->setText(tr("Other checks are ahead of it."));
        break;
    case CheckPhase::Running:
        m_title->setText(tr("Checking"));
        m_text->setText(state.step ? stepName(*state.step) : QString());
        break;
    case CheckPhase::Finished:
        m_title->setText(headline(state.report));
        if (state.stale) {
            m_text->setText(tr("Checked at %1, before your change").arg(time));
        } else if (state.report.verdict == Verdict::Pullable) {
            m_text->setText(tr("Manifest found in %1 ms, at %2").arg(qRound(state.report.ms)).arg(time));
        } else {
            m_text->setText(host.isEmpty() ? tr("Checked at %1").arg(time) : tr("%1, at %2").arg(host, time));
        }
        break;
    }
    const QString again = state.isFinished() ? tr("Check again (Enter)") : tr("Check (Enter)");
    m_again->setSign(state.isFinished() ? Sign::Again : Sign::Play);
    m_again->setToolTip(again);
    m_again->setAccessibleName(again);
    m_again->setVisible(!state.isBusy());
    describe();
}

void ResultBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const Colours c = coloursOf(m_tone);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), 6, 6);
    p.setClipPath(clip);
    p.fillRect(rect(), t.*c.ground);
    p.fillRect(QRect(0, 0, 4, height()), t.*c.line);
    paintSign(p, m_sign, QRectF(18, height() / 2.0 - 12, 24, 24), t.*c.text, m_sign == Sign::Arc ? m_turn : 0);
}

} // namespace kia
