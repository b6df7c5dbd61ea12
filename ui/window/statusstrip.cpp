#include "ui/window/statusstrip.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

#include "ui/kit/button.h"
#include "ui/kit/keycap.h"

namespace kia {

namespace {
constexpr std::chrono::seconds announcementTime{5};
}

StatusStrip::StatusStrip(const Theme &theme, QMenu *languageMenu, QMenu *themeMenu, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, true, false}, parent),
      m_text(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_undoButton(new Button(theme, Button::Look::Link, this)), m_hints(new QHBoxLayout),
      m_language(new Button(theme, Button::Look::Plain, this)),
      m_themeButton(new Button(theme, Button::Look::Plain, this))
{
    setFixedHeight(barHeight);
    m_timer.setSingleShot(true);
    m_timer.setInterval(announcementTime);
    connect(&m_timer, &QTimer::timeout, this, &StatusStrip::settle);
    for (Button *button : {m_undoButton, m_language, m_themeButton}) {
        button->setNote(true);
    }
    m_language->setSign(Sign::Globe);
    m_undoButton->hide();
    m_hints->setSpacing(7);
    m_text->setElided(Qt::ElideRight);
    m_text->setMinimumWidth(120);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 10, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoButton);
    row->addLayout(m_hints);
    auto *line = new Ground(theme, {&Tokens::line, nullptr, 0, false, false}, this);
    line->setFixedSize(1, 14);
    row->addSpacing(8);
    row->addWidget(line);
    row->addWidget(m_language);
    row->addWidget(m_themeButton);
    const auto open = [](Button *button, QMenu *menu) {
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    };
    connect(m_language, &QAbstractButton::clicked, this,
            [this, open, languageMenu] { open(m_language, languageMenu); });
    connect(m_themeButton, &QAbstractButton::clicked, this,
            [this, open, themeMenu] { open(m_themeButton, themeMenu); });
    connect(m_undoButton, &QAbstractButton::clicked, this, [this] {
        const std::function<void()> undo = m_undo;
        settle();
        if (undo) {
            undo();
        }
    });
    retranslate();
}

void StatusStrip::showScope(const QString &text)
{
    m_scope = text;
    if (!m_timer.isActive()) {
        settle();
    }
}

void StatusStrip::announce(const QString &text, std::function<void()> undo)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    say(text);
    m_undo = std::move(undo);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    m_timer.start();
}

void StatusStrip::say(const QString &text)
{
    // Qt 6.4 has no announcement of its own: a changed name is what screen readers of a status line read out
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusStrip::settle()
{
    m_timer.stop();
    m_undo = {};
    m_undoButton->hide();
    m_text->setText(m_scope);
    m_text->setToolTip(m_scope);
}

void StatusStrip::showHints(const std::vector<KeyHint> &hints)
{
    while (QLayoutItem *item = m_hints->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    bool first = true;
    for (const KeyHint &hint : hints) {
        if (!first) {
            m_hints->addSpacing(6);
        }
        first = false;
        m_hints->addWidget(new KeyCap(theme(), hint.key, this));
        auto *what = new Label(theme(), FontRole::Note, &Tokens::muted, this);
        what->setText(hint.what);
        m_hints->addWidget(what);
    }
}

void StatusStrip::showChoices(const QString &language, const QString &theme, bool dark)
{
    m_language->setText(language);
    m_themeButton->setText(theme);
    m_themeButton->setSign(dark ? Sign::Moon : Sign::Sun);
}

void StatusStrip::retranslate()
{
    m_undoButton->setText(tr("Undo"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_themeButton->setAccessibleName(tr("Theme"));
    m_themeButton->setToolTip(tr("Theme"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
