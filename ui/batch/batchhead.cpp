#include "ui/batch/batchhead.h"

#include <QtCore/QLocale>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/batch/batch.h"
#include "ui/batch/batchbar.h"
#include "ui/batch/filterchip.h"
#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int allId = 100;

int idOf(std::optional<BatchGroup> group)
{
    return group ? static_cast<int>(*group) : allId;
}

FilterChip *makeChip(const Theme &theme, BatchGroup group)
{
    switch (group) {
    case BatchGroup::Passed:
        return new FilterChip(theme, Sign::Tick, &Tokens::okT);
    case BatchGroup::Failed:
        return new FilterChip(theme, Sign::Cross, &Tokens::errT);
    case BatchGroup::Held:
        return new FilterChip(theme, Sign::Barred, &Tokens::warnT);
    case BatchGroup::Checking:
        return new FilterChip(theme, Sign::Arc, &Tokens::accentText);
    case BatchGroup::Waiting:
        return new FilterChip(theme, Sign::Clock, &Tokens::text2);
    case BatchGroup::NotChecked:
        break;
    }
    return new FilterChip(theme, Sign::Circle, &Tokens::text2);
}

} // namespace

BatchHead::BatchHead(const Theme &theme, Batch &batch, QWidget *parent)
    : QWidget(parent), m_batch(batch), m_title(new Label(theme, FontRole::Title, &Tokens::text)),
      m_aside(new Label(theme, FontRole::Note, &Tokens::text2)), m_dismiss(new Button(theme, Button::Look::Icon)),
      m_chips(new QButtonGroup(this))
{
    m_dismiss->setSmall(true);
    m_dismiss->setSign(Sign::Close);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addStretch();
    words->addStrut(28); // the button's, so that nothing moves when it comes
    words->addWidget(m_aside);
    words->addWidget(m_dismiss);
    auto *chips = new FlowLayout(6);
    auto *all = new FilterChip(theme, {}, &Tokens::text);
    all->setChecked(true);
    m_chips->addButton(all, allId);
    chips->addWidget(all);
    for (const BatchGroup group : batchGroups) {
        FilterChip *chip = makeChip(theme, group);
        m_chips->addButton(chip, static_cast<int>(group));
        chips->addWidget(chip);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addSpacing(6);
    column->addWidget(new BatchBar(theme, batch));
    column->addSpacing(12);
    column->addLayout(chips);

    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT filterChanged();
        }
    });
    connect(m_dismiss, &QAbstractButton::clicked, this, &BatchHead::dismissWanted);
    connect(&batch, &Batch::progressed, this, &BatchHead::refresh);
    connect(&batch, &Batch::stateChanged, this, &BatchHead::refresh);
    refresh();
}

FilterChip &BatchHead::chip(std::optional<BatchGroup> group) const
{
    return *static_cast<FilterChip *>(m_chips->button(idOf(group)));
}

std::optional<BatchGroup> BatchHead::filter() const
{
    const int id = m_chips->checkedId();
    return id == allId ? std::optional<BatchGroup>() : static_cast<BatchGroup>(id);
}

void BatchHead::setFilter(std::optional<BatchGroup> group)
{
    chip(group).setChecked(true);
}

QString BatchHead::timeText() const
{
    const QString ended = tr("%n done", nullptr, m_batch.ended());
    if (!m_batch.isRunning()) {
        const QString time = QLocale().toString(m_batch.endedAt(), u"HH:mm:ss"_s);
        return tr("Ended at %1 after %n s", nullptr, m_batch.secondsTaken()).arg(time);
    }
    const std::optional<int> left = m_batch.secondsLeft();
    if (!left) {
        return ended;
    }
    return *left < 90 ? tr("%1, about %n s left", nullptr, *left).arg(ended)
                      : tr("%1, about %n min left", nullptr, (*left + 30) / 60).arg(ended);
}

void BatchHead::refresh()
{
    if (!m_batch.isOn()) {
        return;
    }
    const bool running = m_batch.isRunning();
    m_title->setText(
        running ? tr("Checking %n reference(s)", nullptr, m_batch.total())
                : tr("%n reference(s) checked", nullptr, m_batch.total() - m_batch.count(BatchGroup::NotChecked)));
    m_aside->setText(timeText());
    m_dismiss->setVisible(!running);
    m_dismiss->setAccessibleName(tr("Dismiss the result"));
    m_dismiss->setToolTip(tr("Dismiss the result (Esc)"));
    chip({}).show(tr("All"), m_batch.total());
    for (const BatchGroup group : batchGroups) {
        const int count = m_batch.count(group);
        chip(group).show(nameOf(group), count);
        // what can be, is there from the beginning on: chips do not jump while somebody aims at one
        const bool always = group == BatchGroup::Passed || group == BatchGroup::Failed || group == BatchGroup::Held ||
                            (running && group != BatchGroup::NotChecked);
        chip(group).setVisible(always || count > 0);
        if (chip(group).isChecked() && !always && count == 0) {
            setFilter({});
        }
    }
}

void BatchHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
