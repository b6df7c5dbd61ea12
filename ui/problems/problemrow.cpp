#include "ui/problems/problemrow.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"

namespace kia {

namespace {

struct Look {
    Sign sign;
    Ink ink;
};

/// With its full stop.
QString firstSentence(const QString &text)
{
    const QString first = splitSentences(text).first;
    return first.size() < text.size() && !text.at(first.size()).isSpace() ? text.left(first.size() + 1) : first;
}

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {Sign::Cross, &Tokens::errT};
    case Severity::Warning:
        return {Sign::Triangle, &Tokens::warnT};
    case Severity::Info:
        break;
    }
    return {Sign::Info, &Tokens::accentText};
}

} // namespace

Sign ProblemRow::signOf(Severity severity)
{
    return lookOf(severity).sign;
}

ProblemRow::ProblemRow(const Theme &theme, const Finding &finding, bool first, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_finding(finding), m_first(first),
      m_title(new Label(theme, FontRole::Pane, &Tokens::text, this)),
      m_meaning(new Label(theme, FontRole::Note, &Tokens::text2, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(52);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_meaning);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 7, 20, 7);
    row->setSpacing(8);
    row->addLayout(words, 1);
    std::vector<ConfigFix> fixes = finding.fixes;
    // what leads somewhere stands behind what does something at once
    std::stable_partition(fixes.begin(), fixes.end(), [](const ConfigFix &fix) { return !fix.edits.empty(); });
    for (const ConfigFix &fix : fixes) {
        auto *button = new Button(theme, Button::Look::Secondary, this);
        button->setSmall(true);
        button->setText(titleOf(fix.label));
        connect(button, &QAbstractButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    // two lines here; the details say all of it
    const Sentences title = splitSentences(titleOf(finding.message));
    m_title->setText(title.first);
    m_meaning->setText(title.rest.isEmpty() ? firstSentence(meaningOf(finding.message)) : title.rest);
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_meaning->text());
    setToolTip(remediesOf(finding.message).join(u'\n'));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProblemRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    if (!m_first) {
        p.fillRect(44, 0, width() - 64, 1, t.line);
    }
    const Look look = lookOf(m_finding.severity);
    const int line = m_title->fontMetrics().height();
    paintSign(p, look.sign, QRectF(20, m_title->y() + (line - 16) / 2.0, 16, 16), t.*look.ink);
    if (hasFocus()) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.accent, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(9, 2, -9, -2), 8, 8);
    }
}

void ProblemRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT activated();
}

void ProblemRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProblemRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void ProblemRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace kia
