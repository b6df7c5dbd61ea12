#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "core/base/outputfile.h"
#include "core/image/lint.h"
#include "core/report/configreport.h"
#include "core/report/lintjson.h"
#include "core/report/previewjson.h"
#include "core/report/previewtext.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    const QString target = QFileInfo(a).canonicalFilePath();
    return !target.isEmpty() && target == QFileInfo(b).canonicalFilePath();
}

/// What the report would be written over.
std::optional<QString> inputThatIs(const QString &output, const Preview &images)
{
    for (const QString &input : QStringList{images.file, images.referencesFile} + images.manifests) {
        if (!input.isEmpty() && !isStandardInput(input) && isSameFile(output, input)) {
            return input;
        }
    }
    return {};
}

/// Two images that become one address are no error of either, but what a report is read for.
bool isWarned(const ReferenceSource &source)
{
    return std::any_of(source.notes.begin(), source.notes.end(),
                       [](const Message &note) { return severityOf(note.id) >= Severity::Warning; });
}

int exitCodeFor(const ReportContents &contents)
{
    std::vector<int> codes{isFine(contents.findings) ? exitcode::fine : exitcode::findings};
    for (const PlannedImage &image : contents.plan) {
        codes.push_back(image.resolution.error ? kia::cli::exitCodeFor(image.resolution.error->id)
                        : isFine(image.resolution) && !isWarned(image.source) ? exitcode::fine
                                                                              : exitcode::findings);
    }
    for (const ManifestError &error : contents.errors) {
        codes.push_back(kia::cli::exitCodeFor(error.message.id));
    }
    return kia::cli::exitCodeFor(codes);
}

} // namespace

int run(const Report &report, Terminal &terminal)
{
    const bool toFile = !report.output.isEmpty() && !isStandardInput(report.output);
    if (const auto input = toFile ? inputThatIs(report.output, report.images) : std::nullopt) {
        return fail(UsageError{Fault::OutputIsInput, *input, {}, CommandName::Report}, false, terminal);
    }
    const Result<OpenConfig, Message> open = openConfig(report.images.file, terminal);
    if (!open) {
        return fail(open.error(), false, terminal);
    }
    Result<GivenImages, Message> images = imagesOf(report.images, terminal);
    if (!images) {
        return fail(images.error(), false, terminal);
    }
    const Resolver resolver(open->config.image(), report.images.runtime.value_or(runtimeOf(open->config)));
    images->noteCollisions(resolver);
    ReportContents contents;
    contents.file = report.images.file;
    contents.config = open->config;
    contents.findings = kia::lint(open->config);
    for (std::size_t i = 0; i < images->sources.size(); ++i) {
        contents.plan.push_back(
            {resolver.resolve(images->references[static_cast<qsizetype>(i)]), images->sources[i], {}});
    }
    contents.errors = images->errors;
    contents.program = u"kuscia-image "_s + QCoreApplication::applicationVersion();
    contents.time = QDateTime::currentDateTime().toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc());
    const QByteArray text = reportMarkdown(contents);
    if (!toFile) {
        terminal.write(text);
    } else if (const Result<void, Message> written = writeOutputFile(report.output, text); !written) {
        return fail(written.error(), false, terminal);
    }
    terminal.complain(manifestErrorsText(contents.errors));
    return exitCodeFor(contents);
}

} // namespace kia::cli
