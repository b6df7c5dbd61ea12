#include "core/report/checktext.h"

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"
#include "core/report/previewtext.h"
#include "core/report/reportwords.h"
#include "core/report/stepwords.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pullable:
        return u"✓"_s;
    case Verdict::NotPullable:
        return u"✗"_s;
    case Verdict::HeldBack:
        return u"!"_s;
    case Verdict::Unknown:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

QString signOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return u"✓"_s;
    case StepState::Warning:
        return u"!"_s;
    case StepState::Failed:
        return u"✗"_s;
    case StepState::NotReached:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

QString timeText(double ms)
{
    return QString(QString::number(ms, 'f', ms < 10 ? 1 : 0) + u" ms"_s);
}

/// The steps that were taken, in a column each; of the others only the names, and only where something is wrong.
QString stepsText(const CheckReport &report)
{
    int width = 0;
    for (const TraceStep &step : report.steps) {
        width = std::max(width, columnsOf(stepName(step.kind)));
    }
    QString rows;
    QStringList notReached;
    for (const TraceStep &step : report.steps) {
        if (step.state == StepState::NotReached) {
            notReached << stepName(step.kind);
            continue;
        }
        const QString head = u"    %1 %2%3  "_s.arg(signOf(step.state), padded(stepName(step.kind), width + 1),
                                                    timeText(step.ms).rightJustified(8));
        rows += paragraph(step.detail ? titleOf(*step.detail) : QString(), head);
    }
    if (report.verdict != Verdict::Pullable && !notReached.isEmpty()) {
        rows +=
            paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "Not reached: %1")).arg(notReached.join(listComma())),
                      u"    · "_s);
    }
    if (rows.isEmpty()) {
        return {};
    }
    return u"  "_s +
           reportWord(QT_TRANSLATE_NOOP("kia::Report", "Steps (%1, %2)"))
               .arg(timeText(report.ms),
                    reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n request(s)"), report.requests)) +
           u'\n' + rows;
}

QString serverText(const ServerWords &server)
{
    QStringList words;
    if (server.status > 0) {
        words << QString::number(server.status);
    }
    for (const ServerWords::Error &error : server.errors) {
        words << (error.message.isEmpty() ? error.code : QString(error.code + u": "_s + error.message));
    }
    if (server.errors.empty() && !server.text.isEmpty()) {
        words << server.text;
    }
    if (words.isEmpty()) {
        return {};
    }
    const QString said = reportWord(QT_TRANSLATE_NOOP("kia::Report", "The server says: %1")).arg(words.join(u' '));
    return paragraph(said, u"  "_s) + (server.request.isEmpty() ? QString() : paragraph(server.request, u"    "_s));
}

QString manifestText(const ManifestInfo &manifest)
{
    QString text =
        paragraph(manifest.digest, u"  "_s) +
        paragraph(
            reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, %2 bytes")).arg(manifest.mediaType).arg(manifest.size),
            u"  "_s);
    if (!manifest.platforms.isEmpty()) {
        text += paragraph(
            reportWord(QT_TRANSLATE_NOOP("kia::Report", "Platforms: %1")).arg(manifest.platforms.join(u", "_s)),
            u"  "_s);
    }
    return text;
}

/// The verdict, then why. The titles of all but one kind of verdict say both.
QString headline(const CheckReport &report)
{
    const QString sign = signOf(report.verdict) + u' ';
    const QString title = titleOf(report.outcome);
    const QString withCode = title + u"  ["_s + codeOf(report.outcome.id) + u']';
    if (report.verdict == Verdict::NotPullable) {
        return sign + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Kuscia cannot pull this image.")) + u'\n' +
               paragraph(withCode, u"  "_s);
    }
    return paragraph(report.verdict == Verdict::Pullable ? title : withCode, sign);
}

} // namespace

QString checkedImageText(const CheckedImage &image)
{
    const Resolution &resolution = image.resolution;
    const CheckReport &report = image.report;
    const bool isPullable = report.verdict == Verdict::Pullable;
    QString text = paragraph(shownReference(resolution.typed));
    if (resolution.reference) {
        text += paragraph(resolution.effective(), u"  → "_s);
    }
    text += headline(report);
    text += explanationText(report.outcome, 2);
    if (report.manifest && isPullable) {
        text += manifestText(*report.manifest);
    }
    text += resolutionNotesText(resolution);
    for (const Message &note : report.notes) {
        text += messageText(note, signOf(severityOf(note.id)), 2);
    }
    if (report.server && !isPullable) {
        text += serverText(*report.server);
    }
    return text + sourceText(image.source) + stepsText(report);
}

QString checkText(const std::vector<CheckedImage> &images)
{
    QStringList texts;
    for (const CheckedImage &image : images) {
        texts << checkedImageText(image);
    }
    if (images.size() > 1) {
        const auto pullable = std::count_if(images.begin(), images.end(), [](const CheckedImage &image) {
            return image.report.verdict == Verdict::Pullable;
        });
        texts << reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 of %2 can be pulled."))
                         .arg(pullable)
                         .arg(images.size()) +
                     u'\n';
    }
    return texts.join(u'\n');
}

} // namespace kia
