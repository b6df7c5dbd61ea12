#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "core/image/lint.h"
#include "core/report/lintjson.h"
#include "core/report/linttext.h"

namespace kia::cli {

int run(const Lint &lint, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(lint.file, terminal);
    if (!open) {
        return fail(open.error(), lint.json, terminal);
    }
    const std::vector<Finding> findings = kia::lint(open->config);
    if (lint.json) {
        terminal.write(lintJson(lint.file, open->config, findings));
    } else {
        terminal.say(lintText(lint.file, open->config, findings));
    }
    return isFine(findings) ? exitcode::fine : exitcode::findings;
}

} // namespace kia::cli
