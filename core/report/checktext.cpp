#include "core/report/checktext.h"

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"
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

QString stepsText(const CheckReport &report)
{
    if (report.steps.empty()) {
        return {};
    }
    int width = 0;
    for (const TraceStep &step : report.steps) {
        width = std::max(width, columnsOf(stepName(step.kind)));
    }
    QString text = u"  "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Steps")) + u" ("_s + timeText(report.ms) +
                   u", "_s + reportWord(QT_TRANSLATE_N_NOOP("kia::Report", "%n request(s)"), report.requests) +
                   u")\n"_s;
    for (const TraceStep &step : report.steps) {
        const bool isReached = step.state != StepState::NotReached;
        const QString time = isReached ? timeText(step.ms) : QString();
        const QString detail = step.detail ? titleOf(*step.detail)
                               : isReached ? QString()
                                           : reportWord(QT_TRANSLATE_NOOP("kia::Report", "not reached"));
        text += paragraph(detail, u"    "_s + signOf(step.state) + u' ' + padded(stepName(step.kind), width + 1) +
                                      time.rightJustified(8) + u"  "_s);
    }
    return text;
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
    const QString label = reportWord(QT_TRANSLATE_NOOP("kia::Report", "The server says:"));
    return paragraph(label + u' ' + words.join(u' '), u"  "_s) +
           (server.request.isEmpty() ? QString() : paragraph(server.request, u"    "_s));
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

/// The titles of the other verdicts say it themselves.
QString headline(const CheckReport &report)
{
    const QString title = titleOf(report.outcome);
    if (report.verdict == Verdict::Pullable) {
        return title;
    }
    const QString said =
        report.verdict == Verdict::NotPullable
            ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "Kuscia cannot pull this image: %1")).arg(title)
            : title;
    return QString(said + u"  ["_s + codeOf(report.outcome.id) + u']');
}

} // namespace

QString checkedImageText(const CheckedImage &image)
{
    const Resolution &resolution = image.resolution;
    const CheckReport &report = image.report;
    const bool isPullable = report.verdict == Verdict::Pullable;
    QString text = paragraph(resolution.typed);
    if (resolution.reference) {
        text += paragraph(resolution.effective(), u"  → "_s);
    }
    text += paragraph(headline(report), signOf(report.verdict) + u' ');
    text += explanationText(report.outcome, 2);
    if (report.manifest && isPullable) {
        text += manifestText(*report.manifest);
    }
    for (const Message &note : report.notes) {
        text += messageText(note, signOf(severityOf(note.id)), 2);
    }
    if (report.server && !isPullable) {
        text += serverText(*report.server);
    }
    return text + stepsText(report);
}

QString checkText(const std::vector<CheckedImage> &images)
{
    QString text;
    for (const CheckedImage &image : images) {
        text += checkedImageText(image) + u'\n';
    }
    if (images.size() > 1) {
        const auto pullable = std::count_if(images.begin(), images.end(), [](const CheckedImage &image) {
            return image.report.verdict == Verdict::Pullable;
        });
        text +=
            reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 of %2 can be pulled.")).arg(pullable).arg(images.size()) +
            u'\n';
    }
    return text;
}

} // namespace kia
