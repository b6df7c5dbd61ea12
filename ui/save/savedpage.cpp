#include "ui/save/savedpage.h"

#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/sentences.h"
#include "ui/save/restartcard.h"

using namespace Qt::StringLiterals;

namespace kia {

SavedPage::SavedPage(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent), m_column(new QVBoxLayout(this)),
      m_text(new StateLabel(theme, FontRole::Body)), m_note(new StateLabel(theme, FontRole::Body))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(16);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    m_column->addWidget(m_text);
    m_column->addWidget(m_note);
    m_column->addStretch();
}

void SavedPage::showSaved(const SavedFile &saved, bool inConfigMap)
{
    m_saved = saved;
    m_column->insertWidget(2, new RestartCard(theme(), saved.file.path, inConfigMap));
    retranslate();
}

void SavedPage::retranslate()
{
    m_text->show(Sign::Tick,
                 m_saved.backup.isEmpty()
                     ? tr("The file is written.")
                     : tr("The file is written. What stood there before is kept in %1.").arg(m_saved.backup),
                 &Tokens::okT, &Tokens::text);
    const Message inPlace{MessageId::WrittenInPlace, {{Fact::Path, m_saved.backup}}};
    m_note->show(Sign::Info, m_saved.inPlace ? joinSentences(titleOf(inPlace), meaningOf(inPlace)) : QString(),
                 &Tokens::accentText, &Tokens::text);
}

void SavedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
