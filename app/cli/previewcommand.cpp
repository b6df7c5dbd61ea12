#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "core/image/lint.h"
#include "core/report/previewjson.h"
#include "core/report/previewtext.h"

namespace kia::cli {

int run(const Preview &preview, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(preview.file, terminal);
    if (!open) {
        return fail(open.error(), preview.json, terminal);
    }
    const Result<QStringList, Message> references = referencesOf(preview, terminal);
    if (!references) {
        return fail(references.error(), preview.json, terminal);
    }
    const ImageConfig &image = open->config.image();
    const Resolver resolver(image, preview.runtime.value_or(runtimeOf(open->config)));
    std::vector<Resolution> resolutions;
    std::vector<int> codes;
    for (const QString &reference : *references) {
        resolutions.push_back(resolver.resolve(reference));
        const Resolution &resolution = resolutions.back();
        codes.push_back(resolution.error     ? exitCodeFor(resolution.error->id)
                        : isFine(resolution) ? exitcode::fine
                                             : exitcode::findings);
    }
    if (preview.json) {
        terminal.write(previewJson(image, resolutions));
    } else {
        terminal.say(previewText(resolutions));
    }
    return exitCodeFor(codes);
}

} // namespace kia::cli
