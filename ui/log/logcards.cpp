#include "ui/log/logcards.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/sentences.h"
#include "ui/log/logsession.h"
#include "ui/log/logwords.h"
#include "ui/paint/addressview.h"
#include "ui/problems/problemrow.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 44;

/// "401 Unauthorized" as it stands in the text; else the status, else the words.
QString resultOf(const LogEntry &entry, const LogSession &session)
{
    const qsizetype offset = session.offsetOf(entry);
    for (const LogSpan &span : entry.spans) {
        if (span.role == LogRole::Status && offset >= 0) {
            return session.shownText().mid(offset + span.begin, span.length).simplified();
        }
    }
    if (!entry.words.isEmpty()) {
        return entry.words;
    }
    return entry.status ? QString::number(*entry.status) : splitSentences(titleOf(entry.cause)).first;
}

} // namespace

LogFactsCard::LogFactsCard(const Theme &theme, const LogSession &session, QWidget *parent)
    : Ground(theme, card(), parent), m_session(session), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(13, 8, 13, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void LogFactsCard::addRow(const QString &label, QWidget *value, const QString &text)
{
    auto *name = new Label(theme(), FontRole::Note, &Tokens::text2, this);
    name->setText(label);
    const int row = static_cast<int>(m_facts.size());
    m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1);
    m_grid->setRowMinimumHeight(row, 24);
    m_facts << u"%1: %2"_s.arg(label, text);
}

void LogFactsCard::addText(const QString &label, const QString &text, FontRole role)
{
    if (text.isEmpty()) {
        return;
    }
    auto *value = new Label(theme(), role, &Tokens::text, this);
    value->setText(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, value, text);
}

void LogFactsCard::addState(const QString &label, const QString &text, Sign sign, Ink ink, Ink words)
{
    if (text.isEmpty()) {
        return;
    }
    auto *value = new StateLabel(theme(), FontRole::Note, this);
    value->setWordWrap(true);
    addRow(label, value, text);
    value->show(sign, text, ink, words);
}

void LogFactsCard::refresh()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowMinimumHeight(row, 0);
    }
    m_facts.clear();
    const LogEntry *entry = m_session.entry();
    if (!entry) {
        return;
    }
    addText(tr("Time"), logwords::times(*entry), FontRole::MonoSmall);
    addText(tr("Pod"), logwords::pod(*entry), FontRole::MonoSmall);
    if (!entry->image.isEmpty()) {
        auto *image = new AddressView(theme(), FontRole::MonoSmall, false, this);
        image->setPieces({{entry->image, AddressPiece::Kind::Reference}}); // as it is marked in the text
        addRow(tr("Image"), image, entry->image);
    }
    addText(tr("AppImage"), entry->appImage, FontRole::MonoSmall);
    addText(tr("Request"), logwords::request(*entry), FontRole::MonoSmall);
    addState(tr("Account"), logwords::account(*entry), Sign::Info, &Tokens::accentText, &Tokens::text);
    const bool isState = logwords::severityOf(*entry) == Severity::Warning;
    addState(tr("Result"), resultOf(*entry, m_session), isState ? Sign::Triangle : Sign::Cross,
             isState ? &Tokens::warnT : &Tokens::errT, isState ? &Tokens::warnT : &Tokens::errT);
    setAccessibleName(m_facts.join(u'\n'));
}

LogComparisonCard::LogComparisonCard(const Theme &theme, QWidget *parent)
    : Ground(theme, card(), parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void LogComparisonCard::showFindings(const std::vector<Finding> &findings)
{
    for (ProblemRow *row : m_rows) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // its key press may still be going on
    }
    m_rows.clear();
    for (const Finding &finding : findings) {
        Finding shown = finding;
        shown.fixes.clear();
        auto *row = new ProblemRow(theme(), shown, m_rows.empty(), this);
        m_column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &ProblemRow::activated, this, [this, field = finding.field] {
            if (field) {
                Q_EMIT fieldWanted(*field);
            }
        });
    }
}

} // namespace kia
