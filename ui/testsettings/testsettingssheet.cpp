#include "ui/testsettings/testsettingssheet.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/registry/truststore.h"
#include "ui/kit/button.h"
#include "ui/settings/fieldrow.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int labelWidth = 168;
using Value = TestSettingsSheet::Value;
constexpr std::array values{Value::Authorities, Value::Step, Value::Total, Value::Jobs, Value::Hosts};

std::size_t at(Value value)
{
    return static_cast<std::size_t>(value);
}

} // namespace

TestSettingsSheet::TestSettingsSheet(const Theme &theme, const TestSettings &settings, QWidget *window)
    : Sheet(theme, window, {620, 620}), m_title(new Label(theme, FontRole::Sheet, &Tokens::text)),
      m_text(new Label(theme, FontRole::Body, &Tokens::text2)), m_choose(new Button(theme, Button::Look::Secondary)),
      m_reset(new Button(theme, Button::Look::Plain)), m_cancel(new Button(theme, Button::Look::Secondary)),
      m_apply(new Button(theme, Button::Look::Primary))
{
    setFitsContent();
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    for (const Value value : values) {
        auto *row = new FieldRow(theme);
        auto *hint = new Label(theme, FontRole::Note, &Tokens::muted);
        hint->setContentsMargins(labelWidth, 0, 0, 8);
        hint->setWordWrap(true);
        m_rows[at(value)] = row;
        m_hints[at(value)] = hint;
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row, 1);
        if (value == Value::Authorities) {
            line->addWidget(m_choose, 0, Qt::AlignTop);
        }
        column->addLayout(line);
        column->addWidget(hint);
        connect(row->field(), &QLineEdit::textChanged, this, &TestSettingsSheet::judge);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_reset);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_apply);
    column->addSpacing(8);
    column->addLayout(foot);
    m_cancel->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::PortableText));
    m_apply->setHint(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::PortableText));
    connect(m_choose, &QAbstractButton::clicked, this, &TestSettingsSheet::chooseFile);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { show(TestSettings()); });
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::close);
    connect(m_apply, &QAbstractButton::clicked, this, &TestSettingsSheet::apply);
    retranslate();
    show(settings);
}

void TestSettingsSheet::open(Value value)
{
    Sheet::open(row(value).field());
}

void TestSettingsSheet::show(const TestSettings &settings)
{
    row(Value::Authorities).field()->setText(settings.authorityFile);
    row(Value::Step).field()->setText(QString::number(settings.stepSeconds));
    row(Value::Total).field()->setText(QString::number(settings.totalSeconds));
    row(Value::Jobs).field()->setText(QString::number(settings.jobs));
    row(Value::Hosts).field()->setText(settings.allowedHosts.join(u' '));
    judge();
}

void TestSettingsSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Authorities to trust in the test"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, row(Value::Authorities).field(), &QLineEdit::setText);
    dialog->open();
}

QStringList TestSettingsSheet::hosts() const
{
    static const QRegularExpression between(u"[\\s,，、;]+"_s);
    return row(Value::Hosts).field()->text().split(between, Qt::SkipEmptyParts);
}

QString TestSettingsSheet::secondsFault(Value value) const
{
    bool isNumber = false;
    const int seconds = row(value).field()->text().trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > TestSettings::maxSeconds) {
        return tr("A whole number of seconds from 1 to %1").arg(TestSettings::maxSeconds);
    }
    if (value == Value::Total && seconds < row(Value::Step).field()->text().trimmed().toInt()) {
        return tr("Less than one step may take");
    }
    return {};
}

QString TestSettingsSheet::faultOf(Value value) const
{
    const QString text = row(value).field()->text().trimmed();
    switch (value) {
    case Value::Authorities:
        if (text.isEmpty()) {
            return {};
        }
        if (!QFileInfo(text).isFile()) {
            return tr("There is no such file");
        }
        if (!QFileInfo(text).isReadable()) {
            return tr("This file cannot be read");
        }
        return authoritiesIn(text).isEmpty() ? tr("This file holds no certificate in PEM form") : QString();
    case Value::Step:
    case Value::Total:
        return secondsFault(value);
    case Value::Jobs: {
        bool isNumber = false;
        const int jobs = text.toInt(&isNumber);
        return isNumber && jobs >= 1 && jobs <= TestSettings::maxJobs
                   ? QString()
                   : tr("A whole number from 1 to %1").arg(TestSettings::maxJobs);
    }
    case Value::Hosts:
        for (const QString &host : hosts()) {
            if (!isHostName(host)) {
                return tr("%1 is no host name; write it without https:// and without a path").arg(host);
            }
        }
        return {};
    }
    return {};
}

void TestSettingsSheet::judge()
{
    QStringList faults;
    for (const Value value : values) {
        const QString fault = faultOf(value);
        if (fault.isEmpty()) {
            row(value).showFindings({}, {FieldKind::HttpProxy});
        } else {
            row(value).showError(fault);
            faults << fault;
        }
        m_hints[at(value)]->setVisible(fault.isEmpty());
    }
    m_apply->setEnabled(faults.isEmpty());
    m_apply->setToolTip(faults.isEmpty() ? tr("Apply (Ctrl+Enter)") : faults.front());
}

void TestSettingsSheet::apply()
{
    TestSettings settings;
    settings.authorityFile = row(Value::Authorities).field()->text().trimmed();
    settings.stepSeconds = row(Value::Step).field()->text().trimmed().toInt();
    settings.totalSeconds = row(Value::Total).field()->text().trimmed().toInt();
    settings.jobs = row(Value::Jobs).field()->text().trimmed().toInt();
    settings.allowedHosts = hosts();
    Q_EMIT applied(settings);
    close();
}

void TestSettingsSheet::retranslate()
{
    m_title->setText(tr("Settings for the test only"));
    m_text->setText(
        tr("For checks from this computer. None of this is part of kuscia.yaml, and Kuscia does not know of "
           "it."));
    const std::array labels{tr("Further authorities"), tr("Time for a step"), tr("Time for a check"),
                            tr("Checks at a time"), tr("Hosts to trust")};
    const std::array hints{
        tr("A PEM file, trusted besides the system’s. The node may trust it in its own way."),
        tr("Seconds for each of: resolve, connect, TLS, the first byte of an answer."),
        tr("Seconds from the first step to the last."),
        tr("Of one host never more than two, whatever stands here."),
        tr("May be sent the password of the default registry, as Kuscia would send it. Blanks between them."),
    };
    for (const Value value : values) {
        row(value).setLabel(labels[at(value)], labelWidth);
        m_hints[at(value)]->setText(hints[at(value)]);
    }
    row(Value::Authorities).field()->setPlaceholderText(tr("none"));
    row(Value::Hosts).field()->setPlaceholderText(tr("none"));
    m_choose->setText(tr("Choose…"));
    m_reset->setText(tr("As delivered"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Apply"));
    judge();
}

void TestSettingsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

void TestSettingsSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_apply->isEnabled()) {
        apply();
        event->accept();
        return;
    }
    Sheet::keyPressEvent(event);
}

} // namespace kia
