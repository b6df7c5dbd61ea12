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
    Result<GivenImages, Message> images = imagesOf(preview, terminal);
    if (!images) {
        return fail(images.error(), preview.json, terminal);
    }
    const ImageConfig &image = open->config.image();
    const Resolver resolver(image, preview.runtime.value_or(runtimeOf(open->config)));
    images->noteCollisions(resolver);
    std::vector<Resolution> resolutions;
    std::vector<int> codes;
    for (std::size_t i = 0; i < images->sources.size(); ++i) {
        resolutions.push_back(resolver.resolve(images->references[static_cast<qsizetype>(i)]));
        const Resolution &resolution = resolutions.back();
        codes.push_back(resolution.error                                      ? exitCodeFor(resolution.error->id)
                        : isFine(resolution) && !hasError(images->sources[i]) ? exitcode::fine
                                                                              : exitcode::findings);
    }
    for (const ManifestError &error : images->errors) {
        codes.push_back(exitCodeFor(error.message.id));
    }
    if (preview.json) {
        terminal.write(previewJson(image, resolutions, images->sources, images->errors));
    } else {
        terminal.say(previewText(resolutions, images->sources));
        terminal.complain(manifestErrorsText(images->errors));
    }
    return exitCodeFor(codes);
}

} // namespace kia::cli
