#include "ui/save/savebanner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"

namespace kia {

SaveBanner::SaveBanner(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::warnB, nullptr, 0, false, false}, parent),
      m_title(new Label(theme, FontRole::Pane, &Tokens::text)),
      m_text(new Label(theme, FontRole::Note, &Tokens::text2)), m_reload(new Button(theme, Button::Look::Secondary)),
      m_overwrite(new Button(theme, Button::Look::Secondary)), m_elsewhere(new Button(theme, Button::Look::Secondary))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (Button *button : {m_reload, m_overwrite, m_elsewhere}) {
        button->setSmall(true);
        row->addWidget(button);
    }
}

void SaveBanner::showState(Disk disk, const std::optional<Message> &failure)
{
    setVisible(disk != Disk::AsOpened || failure);
    setLook({failure ? &Tokens::errB : &Tokens::warnB, nullptr, 0, false, false});
    m_reload->setVisible(disk == Disk::Changed);
    m_overwrite->setVisible(disk != Disk::AsOpened);
    m_reload->setText(tr("Reload and compare"));
    m_overwrite->setText(disk == Disk::Gone ? tr("Write it again") : tr("Overwrite"));
    m_elsewhere->setText(tr("Save elsewhere…"));
    if (failure) {
        m_title->setText(titleOf(*failure));
        const QStringList remedies = remediesOf(*failure);
        m_text->setText(remedies.isEmpty() ? meaningOf(*failure) : remedies.first());
    } else if (disk == Disk::Gone) {
        m_title->setText(tr("The file is gone from its place"));
        m_text->setText(tr("What was opened is still here. Write it again at the old place, or save it elsewhere."));
    } else {
        m_title->setText(tr("Somebody else has changed the file since it was opened"));
        m_text->setText(tr("Reload and compare shows your changes against what stands there now. Overwrite keeps "
                           "only yours; the backup holds theirs."));
    }
}

} // namespace kia
