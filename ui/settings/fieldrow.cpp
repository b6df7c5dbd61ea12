#include "ui/settings/fieldrow.h"

#include <QtWidgets/QGridLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/label.h"
#include "ui/kit/sentences.h"

namespace kia {

FieldRow::FieldRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_label(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_field(new TextField(theme, this)), m_note(new StateLabel(theme, FontRole::Note, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setBuddy(m_field);
    m_field->leaveUndoToWindow();
    m_note->setWordWrap(true);
}

void FieldRow::setLabel(const QString &label, int width)
{
    m_label->setText(label);
    m_label->setFixedWidth(width);
    m_field->setAccessibleName(label);
}

void FieldRow::showFindings(const std::vector<Finding> &findings, const Field &about)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.field == about && finding.severity != Severity::Info &&
            (!worst || finding.severity > worst->severity)) {
            worst = &finding;
        }
    }
    if (!worst) {
        m_field->setMood(TextField::Mood::Plain);
        m_note->show({}, {}, &Tokens::text2);
        m_field->setAccessibleDescription({});
        return;
    }
    const bool error = worst->severity == Severity::Error;
    const QString text = splitSentences(titleOf(worst->message)).first;
    m_field->setMood(error ? TextField::Mood::Error : TextField::Mood::Warning);
    m_note->show(error ? Sign::Cross : Sign::Triangle, text, error ? &Tokens::errT : &Tokens::warnT);
    m_field->setAccessibleDescription(text);
}

void FieldRow::showError(const QString &text)
{
    m_field->setMood(TextField::Mood::Error);
    m_note->show(Sign::Cross, text, &Tokens::errT);
    m_field->setAccessibleDescription(text);
}

} // namespace kia
