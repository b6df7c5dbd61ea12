#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "core/report/explaintext.h"

namespace kia::cli {

int run(const Explain &explain, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(explain.file, terminal);
    if (!open) {
        return fail(open.error(), explain.json, terminal);
    }
    Result<LogReading, Message> reading = readLogOf(explain.log, terminal);
    if (!reading) {
        return fail(reading.error(), explain.json, terminal);
    }
    ExplainedLog log{std::move(*reading)};
    if (!explain.file.isEmpty()) {
        for (const LogEntry &entry : log.reading.entries) {
            log.comparisons.push_back(compareLog(entry, log.reading, open->config));
        }
    }
    if (explain.json) {
        terminal.write(explainJson(log));
    } else {
        terminal.say(explainText(log, explain.file));
    }
    return isFine(log) ? exitcode::fine : exitcode::findings;
}

} // namespace kia::cli
