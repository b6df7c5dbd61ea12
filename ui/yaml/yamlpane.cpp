#include "ui/yaml/yamlpane.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/yaml/yamlview.h"

namespace kia {

YamlPane::YamlPane(const Theme &theme, Workspace &workspace, QWidget *parent)
    : Ground(theme, {&Tokens::surface}, parent), m_note(new StateLabel(theme, FontRole::Note)),
      m_view(new YamlView(theme, workspace))
{
    auto *strip = new Ground(theme, {&Tokens::surface, nullptr, 0, false, true});
    strip->setMinimumHeight(36);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 4, 20, 5);
    row->addWidget(m_note);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    retranslate();
}

void YamlPane::retranslate()
{
    m_note->show(Sign::Info, tr("The text follows the settings on the left. Only the image section ever changes."),
                 &Tokens::text2);
}

void YamlPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
