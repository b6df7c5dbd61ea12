#include <QtCore/QElapsedTimer>

#include "app/cli/checkrun.h"
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/progresstext.h"
#include "app/cli/words.h"
#include "core/image/lint.h"
#include "core/report/checktext.h"
#include "core/report/previewtext.h"

namespace kia::cli {

namespace {

Result<CheckSettings, CommandError> settingsOf(const Check &check)
{
    CheckSettings settings;
    const std::chrono::milliseconds total = std::chrono::seconds(check.seconds);
    // more time for the whole is more time for each phase of it
    for (auto *phase : {&settings.resolve, &settings.connect, &settings.tls, &settings.firstByte}) {
        *phase = *phase * total.count() / settings.total.count();
    }
    settings.total = total;
    settings.allowedHosts = check.allowedHosts;
    settings.verification = check.verification;
    if (!check.authorities.isEmpty()) {
        const Result<LoadedFile, Message> file = loadConfigFile(check.authorities);
        if (!file) {
            return Fail{file.error()};
        }
        settings.extraAuthorities = Certificate::allIn(file->bytes);
        if (settings.extraAuthorities.isEmpty()) {
            return Fail{UsageError{Fault::NoCertificate, check.authorities, {}, CommandName::Check}};
        }
    }
    return settings;
}

/// The section with the password that was given instead of the one in the file.
Result<ImageConfig, CommandError> withGivenPassword(const ImageConfig &image, const Check &check, Terminal &terminal)
{
    if (!check.passwordFromInput && !environmentHasSecret()) {
        return image;
    }
    const Result<Secret, CommandError> secret =
        check.passwordFromInput ? secretFromInput(terminal) : secretFromEnvironment();
    if (!secret) {
        return Fail{secret.error()};
    }
    const RegistryChoice choice = chooseRegistry(image);
    if (!choice.index || image.registries[static_cast<std::size_t>(*choice.index)].username.isEmpty()) {
        // a variable that happens to be set is no reason to refuse; an option is
        if (check.passwordFromInput) {
            return Fail{UsageError{Fault::NoRegistryForPassword, {}, {}, CommandName::Check}};
        }
        return image;
    }
    ImageConfig given = image;
    given.registries[static_cast<std::size_t>(*choice.index)].password = *secret;
    return given;
}

int exitCodeFor(const CheckRun &run, const std::vector<ManifestError> &errors)
{
    std::vector<int> codes;
    for (const CheckedImage &image : run.images) {
        const bool isPullable = image.report.verdict == Verdict::Pullable;
        codes.push_back(isPullable ? exitcode::fine : kia::cli::exitCodeFor(image.report.outcome.id));
    }
    for (const ManifestError &error : errors) {
        codes.push_back(kia::cli::exitCodeFor(error.message.id));
    }
    return run.wasInterrupted ? exitcode::interrupted : kia::cli::exitCodeFor(codes);
}

/// Said whatever the output is, so that no script hides it from whoever watches it.
void warnOfInsecureTest(Verification verification, Terminal &terminal)
{
    switch (verification) {
    case Verification::Full:
        return;
    case Verification::SkippedWithoutAccount:
        terminal.complain(word(QT_TRANSLATE_NOOP(
            "kia::CommandLine", "TEST ONLY: certificates are not verified where no account is sent. Kuscia always "
                                "verifies them; nothing in kuscia.yaml changes that.")));
        return;
    case Verification::SkippedAlways:
        terminal.complain(word(QT_TRANSLATE_NOOP(
            "kia::CommandLine", "TEST ONLY: certificates are not verified, and the password goes to whoever answers. "
                                "Kuscia always verifies them; nothing in kuscia.yaml changes that.")));
        return;
    }
}

} // namespace

int run(const Check &check, Terminal &terminal)
{
    const bool json = check.images.json;
    const Result<CheckSettings, CommandError> settings = settingsOf(check);
    if (!settings) {
        return fail(settings.error(), json, terminal);
    }
    const Result<OpenConfig, Message> open = openConfig(check.images.file, terminal);
    if (!open) {
        return fail(open.error(), json, terminal);
    }
    Result<GivenImages, Message> given = imagesOf(check.images, terminal);
    if (!given) {
        return fail(given.error(), json, terminal);
    }
    const Result<ImageConfig, CommandError> image = withGivenPassword(open->config.image(), check, terminal);
    if (!image) {
        return fail(image.error(), json, terminal);
    }
    warnOfInsecureTest(check.verification, terminal);
    CheckPlan plan{given->references, *image,     check.images.runtime.value_or(runtimeOf(open->config)),
                   *settings,         check.jobs, {}};
    QElapsedTimer clock;
    clock.start();
    plan.progress = [&terminal, &clock](int ended, int all) {
        terminal.showProgress(progressText(ended, all, std::chrono::milliseconds(clock.elapsed())));
    };
    CheckRun checks = runChecks(plan);
    given->noteCollisions(Resolver(plan.image, plan.runtime));
    for (std::size_t i = 0; i < checks.images.size(); ++i) {
        checks.images[i].source = given->sources[i];
    }
    if (json) {
        terminal.write(checkJson(*image, checks.images, given->errors));
    } else {
        terminal.say(checkText(checks.images));
        terminal.complain(manifestErrorsText(given->errors));
    }
    return exitCodeFor(checks, given->errors);
}

} // namespace kia::cli
