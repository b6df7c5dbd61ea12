#include "ui/settings/registryform.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/button.h"
#include "ui/settings/fieldrow.h"
#include "ui/workspace/changelabel.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

/// The label column: wide enough for the longest label, so that the fields of both cards line up.
int labelWidth(std::initializer_list<QString> labels)
{
    const QFontMetrics metrics(fontFor(FontRole::Note));
    int width = 0;
    for (const QString &label : labels) {
        width = std::max(width, metrics.horizontalAdvance(label));
    }
    return std::clamp(width + 10, 52, 110);
}

} // namespace

RegistryForm::RegistryForm(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent)
    : Ground(theme, card(), parent), m_workspace(workspace), m_checks(checks), m_name(new FieldRow(theme, this)),
      m_endpoint(new FieldRow(theme, this)), m_username(new FieldRow(theme, this)),
      m_password(new FieldRow(theme, this)), m_test(new Button(theme, Button::Look::Secondary, this)),
      m_result(new StateLabel(theme, FontRole::Note, this)), m_readOnly(new StateLabel(theme, FontRole::Note, this))
{
    m_endpoint->field()->setEndpointInk(true);
    m_password->field()->makePassword();
    m_test->setSign(Sign::Key);
    m_test->setSmall(true);
    m_result->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_readOnly);
    for (FieldRow *row : {m_name, m_endpoint, m_username, m_password}) {
        column->addWidget(row);
    }
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_test, 0, Qt::AlignLeft | Qt::AlignVCenter);
    bottom->addWidget(m_result, 1);
    column->addLayout(bottom);

    for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername}) {
        connect(fieldRow(kind)->field(), &QLineEdit::textEdited, this, [this, kind](const QString &text) {
            (void)m_workspace.setField({kind, m_row}, text);
        });
    }
    connect(m_password->field(), &QLineEdit::textEdited, this,
            [this](const QString &text) { (void)m_workspace.setPassword(m_row, Secret(text)); });
    for (FieldRow *row : {m_name, m_endpoint, m_username, m_password}) {
        connect(row->field(), &TextField::left, this, [this] {
            refresh();
            m_workspace.lintNow();
        });
    }
    connect(m_test, &QAbstractButton::clicked, this, &RegistryForm::testSignIn);
    connect(&workspace, &Workspace::documentChanged, this, &RegistryForm::refresh);
    connect(&workspace, &Workspace::findingsChanged, this, &RegistryForm::refreshFindings);
    connect(&checks, &CheckController::signInChanged, this, &RegistryForm::refreshSignIn);
    retranslate();
}

FieldRow *RegistryForm::fieldRow(FieldKind kind) const
{
    switch (kind) {
    case FieldKind::RegistryName:
        return m_name;
    case FieldKind::RegistryEndpoint:
        return m_endpoint;
    case FieldKind::RegistryUsername:
        return m_username;
    case FieldKind::RegistryPassword:
        return m_password;
    default:
        return nullptr;
    }
}

const ImageRegistry *RegistryForm::registry() const
{
    const auto &registries = m_workspace.image().registries;
    const bool there = m_row >= 0 && m_row < static_cast<int>(registries.size());
    return there ? &registries[static_cast<std::size_t>(m_row)] : nullptr;
}

void RegistryForm::showRegistry(int row)
{
    if (row != m_row) {
        m_password->field()->eye()->setChecked(false); // a look at one password is not a look at all
    }
    m_row = row;
    refresh();
    refreshFindings();
}

void RegistryForm::focusField(FieldKind kind)
{
    if (FieldRow *row = fieldRow(kind)) {
        row->field()->setFocus(Qt::ShortcutFocusReason);
        row->field()->selectAll();
    }
}

void RegistryForm::testSignIn()
{
    if (m_test->isEnabled()) {
        m_checks.testSignIn(m_row);
    }
}

void RegistryForm::refresh()
{
    const ImageRegistry *shown = registry();
    setVisible(shown != nullptr);
    if (!shown) {
        return;
    }
    const auto show = [](FieldRow *row, const QString &value) {
        if (!row->field()->hasFocus() || !row->field()->isModified()) {
            row->field()->showValue(value);
        }
    };
    show(m_name, shown->name);
    show(m_endpoint, shown->endpoint);
    show(m_username, shown->username);
    if (!m_password->field()->hasFocus() || !m_password->field()->isModified()) {
        m_password->field()->showValue(shown->password.reveal());
    }
    const bool editable = !m_workspace.isListForm();
    for (FieldRow *row : {m_name, m_endpoint, m_username, m_password}) {
        row->field()->setEnabled(editable);
        row->field()->setToolTip(editable ? QString() : tr("image is written as a list. Convert it first."));
    }
    m_readOnly->show(Sign::Lock, editable ? QString() : tr("Read only until you convert the file"), &Tokens::text2);
    refreshSignIn();
}

void RegistryForm::refreshFindings()
{
    const std::vector<Finding> &findings = m_workspace.findings();
    for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                 FieldKind::RegistryPassword}) {
        fieldRow(kind)->showFindings(findings, {kind, m_row});
    }
    refreshSignIn();
}

void RegistryForm::refreshSignIn()
{
    const ImageRegistry *shown = registry();
    if (!shown) {
        return;
    }
    const CheckState state = m_checks.signInOf(m_row);
    const bool refused = state.isFinished() && !state.stale && isAccountRefused(state.report);
    if (refused) {
        m_password->showError(tr("Refused by the registry"));
    } else {
        m_password->showFindings(m_workspace.findings(), {FieldKind::RegistryPassword, m_row});
    }
    m_test->setEnabled(!state.isBusy() && !shown->endpoint.isEmpty());
    m_test->setToolTip(state.isBusy()              ? tr("The test is running.")
                       : shown->endpoint.isEmpty() ? tr("There is no endpoint to sign in at.")
                                                   : tr("Sign in once, as Kuscia would (Ctrl+T)"));
    if (state.isBusy()) {
        m_result->show(Sign::Arc, tr("Signing in"), &Tokens::accentText);
        return;
    }
    if (!state.isFinished()) {
        m_result->show({}, {}, &Tokens::text2);
        return;
    }
    const QString time = QLocale().toString(state.at.time(), u"HH:mm"_s);
    if (state.stale) {
        m_result->show(Sign::Clock, tr("%1, before your change").arg(time), &Tokens::muted);
    } else if (refused) {
        m_result->show(Sign::Cross, tr("Refused at %1").arg(time), &Tokens::errT);
    } else if (state.report.verdict == Verdict::Pullable) {
        const QString text = state.report.user.isEmpty() ? tr("Open to all at %1") : tr("Signed in at %1");
        m_result->show(Sign::Tick, text.arg(time), &Tokens::okT);
    } else {
        m_result->show(Sign::Cross, titleOf(state.report.outcome), &Tokens::errT);
    }
}

void RegistryForm::retranslate()
{
    const QString name = fieldLabel(FieldKind::RegistryName);
    const QString endpoint = fieldLabel(FieldKind::RegistryEndpoint);
    const QString username = fieldLabel(FieldKind::RegistryUsername);
    const QString password = fieldLabel(FieldKind::RegistryPassword);
    const int width = labelWidth({name, endpoint, username, password});
    m_name->setLabel(name, width);
    m_endpoint->setLabel(endpoint, width);
    m_username->setLabel(username, width);
    m_password->setLabel(password, width);
    m_endpoint->field()->setPlaceholderText(tr("none, so the reference is used as it is"));
    m_username->field()->setPlaceholderText(tr("none, anonymous"));
    m_password->field()->setPlaceholderText(tr("none"));
    m_test->setText(tr("Test sign-in"));
    refresh();
    refreshFindings();
}

void RegistryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
