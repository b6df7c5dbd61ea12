#include "ui/settings/pullingform.h"

#include <QtWidgets/QGridLayout>

#include "ui/kit/label.h"
#include "ui/settings/fieldrow.h"
#include "ui/settings/segment.h"
#include "ui/workspace/changelabel.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

PullingForm::PullingForm(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label(theme, FontRole::Section, &Tokens::text2, this)),
      m_policyLabel(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_policy(new Segment(theme, {u"remote"_s, u"local"_s}, this)),
      m_policyNote(new Label(theme, FontRole::Note, &Tokens::muted, this)), m_proxy(new FieldRow(theme, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_policyLabel, 1, 0);
    grid->addWidget(m_policy, 1, 1);
    grid->addWidget(m_policyNote, 2, 1);
    grid->addWidget(m_proxy, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_policyNote->setWordWrap(true);
    m_policyLabel->setBuddy(m_policy);

    connect(m_policy, &Segment::chosen, this, [this](const QString &value) {
        (void)m_workspace.setField({FieldKind::PullPolicy, -1}, value);
    });
    connect(m_proxy->field(), &QLineEdit::textEdited, this, [this](const QString &text) {
        (void)m_workspace.setField({FieldKind::HttpProxy, -1}, text);
    });
    connect(m_proxy->field(), &TextField::left, this, [this] {
        refresh();
        m_workspace.lintNow();
    });
    connect(&workspace, &Workspace::documentChanged, this, &PullingForm::refresh);
    connect(&workspace, &Workspace::findingsChanged, this, &PullingForm::refreshFindings);
    retranslate();
}

void PullingForm::focusField(FieldKind kind)
{
    if (kind == FieldKind::HttpProxy) {
        m_proxy->field()->setFocus(Qt::ShortcutFocusReason);
        m_proxy->field()->selectAll();
    } else {
        m_policy->setFocus(Qt::ShortcutFocusReason);
    }
}

void PullingForm::refresh()
{
    const ImageConfig &image = m_workspace.image();
    m_policy->setValue(image.pullPolicy);
    if (!m_proxy->field()->hasFocus() || !m_proxy->field()->isModified()) {
        m_proxy->field()->showValue(image.httpProxy);
    }
    const bool editable = m_workspace.hasDocument() && !m_workspace.isListForm();
    const QString why = editable ? QString() : tr("image is written as a list. Convert it first.");
    m_policy->setEnabled(editable);
    m_policy->setToolTip(why);
    m_proxy->field()->setEnabled(editable);
    m_proxy->field()->setToolTip(why);
}

void PullingForm::refreshFindings()
{
    m_proxy->showFindings(m_workspace.findings(), {FieldKind::HttpProxy, -1});
}

void PullingForm::retranslate()
{
    const QString policy = fieldLabel(FieldKind::PullPolicy);
    const QString proxy = fieldLabel(FieldKind::HttpProxy);
    const QFontMetrics metrics(fontFor(FontRole::Note));
    const int width =
        std::clamp(std::max(metrics.horizontalAdvance(policy), metrics.horizontalAdvance(proxy)) + 18, 52, 130);
    m_title->setText(tr("Pulling"));
    m_policyLabel->setText(policy);
    m_policyLabel->setFixedWidth(width);
    m_policy->setAccessibleName(policy);
    m_policyNote->setText(tr("Kuscia does not act on it yet."));
    m_proxy->setLabel(proxy, width);
    m_proxy->field()->setPlaceholderText(tr("none"));
    refresh();
    refreshFindings();
}

void PullingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
