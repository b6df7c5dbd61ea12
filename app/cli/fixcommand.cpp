#include <algorithm>

#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "core/explain/catalogue.h"
#include "core/image/lint.h"
#include "core/report/findingjson.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// The first finding with one of the codes that a click could fix.
std::optional<Finding> fixable(const KusciaConfig &config, const QStringList &codes)
{
    const std::vector<Finding> findings = lint(config);
    const auto found = std::find_if(findings.begin(), findings.end(), [&codes](const Finding &finding) {
        return codes.contains(codeOf(finding.message.id)) && fixOf(finding);
    });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

/// Codes for which there is nothing to do, or nothing that can be done by itself.
QStringList withoutFix(const KusciaConfig &config, const QStringList &codes)
{
    QStringList without;
    for (const QString &code : codes) {
        if (!fixable(config, {code})) {
            without << code;
        }
    }
    return without;
}

} // namespace

int run(const Fix &fix, Terminal &terminal)
{
    const Result<OpenConfig, Message> open = openConfig(fix.file, terminal);
    if (!open) {
        return fail(open.error(), fix.json, terminal);
    }
    if (const QStringList without = withoutFix(open->config, fix.codes); !without.isEmpty()) {
        return fail(UsageError{Fault::NothingToFix, without.join(u", "_s), {}, CommandName::Fix}, fix.json, terminal);
    }
    KusciaConfig config = open->config;
    QString words;
    // a fix may move the others, so each is looked for again; one that changes nothing would be found for ever
    while (const std::optional<Finding> finding = fixable(config, fix.codes)) {
        const ConfigFix &way = *fixOf(*finding);
        const Result<KusciaConfig, Message> next = config.edited(way.edits);
        if (!next) {
            return fail(next.error(), fix.json, terminal);
        }
        if (*next == config) {
            break;
        }
        words += codeOf(finding->message.id) + u": "_s + titleOf(way.label) + u'\n';
        config = *next;
    }
    return finishChange({*open, config, words + u'\n'}, fix.dryRun, fix.json, terminal);
}

} // namespace kia::cli
