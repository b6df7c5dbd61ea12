#include "app/cli/usageerror.h"
#include "app/cli/words.h"

namespace kia::cli {

namespace {

const char *programHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(kuscia-image: the image section of a Kuscia configuration, in the terminal

Usage: kuscia-image COMMAND [OPTION]... [ARGUMENT]...

  lint      says what is wrong with the file
  preview   says what address Kuscia pulls, and who gets the password
  check     asks the registry, as Kuscia's runtime would, whether the pull works
  explain   says what a Kuscia log tells about failed pulls, and what to change
  set       changes values, and not a byte besides them
  fix       makes the one-click changes that lint offers
  report    writes all of it into one text that can be sent to somebody else
  demo      runs a registry on this computer to try all of it without a network

Options of every command:
  --lang en|zh    language of the output (else that of LC_ALL or LANG)
  --help, -h      this help, or that of the command
  --version       the version

Passwords come from the file, from standard input or from the variable
KUSCIA_IMAGE_PASSWORD, never from an argument.

Exit codes:
   0  fine                              20  name not found
   1  findings, or different failures   21  connection
   2  wrong use                         22  TLS
   3  file not read or not written      23  timeout
  10  credentials rejected              24  proxy
  11  login needed, none sent           25  too many requests
  12  no right to pull                  26  not a registry
  13  not found                         27  server error
  14  held back                         28  invalid reference
)");
}

const char *lintHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image lint -c FILE [--json]

Says what the file is, which registry Kuscia uses and why, and everything that
is wrong with the image section. Exit code 1: there is an error or a warning.

  -c FILE    a kuscia.yaml, or the Kubernetes ConfigMap that holds one; - reads
             standard input
  --json     one JSON object on standard output

  kuscia-image lint -c /opt/kuscia/kuscia.yaml
  kubectl get configmap kuscia -o yaml | kuscia-image lint -c -
)");
}

const char *previewHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image preview [-c FILE] [OPTION]... [REFERENCE]...

Says for each AppImage reference which address Kuscia pulls, where its pieces
come from, what is dropped, and which host gets whose password. Uses no network.

  -c FILE        the configuration; - reads standard input; without it: none
  --refs FILE    also the references in FILE, one a line; - reads standard input
  --from FILE    also the AppImages in FILE (YAML or JSON), or in those of a
                 folder; - reads standard input; several times for several
  --runtime R    as if the runtime were runc, runp or runk
  --json         one JSON object on standard output

  kuscia-image preview -c kuscia.yaml secretflow/app:v1
  kubectl get appimage -A -o yaml | kuscia-image preview -c kuscia.yaml --from -
)");
}

const char *checkHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image check [-c FILE] [OPTION]... [REFERENCE]...

Asks the registry of each reference, as Kuscia's runtime would, whether the
image can be pulled, and explains why not. Pulls nothing. A password that would
go to a host other than the endpoint's is held back.

  -c, --refs, --from, --runtime, --json    as in preview
  --timeout S         seconds for one image, 20 if not given
  --jobs N            images at the same time, 4 if not given
  --allow-host HOST   this host may have the password; several times for several
  --ca FILE           certificates (PEM) to trust in this test; kuscia.yaml
                      cannot carry them, the Kuscia container needs them in its
                      system
  --password-stdin    the password of the registry from standard input, instead
                      of the one in the file; KUSCIA_IMAGE_PASSWORD does so, too
  --insecure-test     for this test, certificates are not verified where no
                      account is sent; Kuscia always verifies them.
                      --insecure-test=with-credentials: not even where one is

  kuscia-image check -c kuscia.yaml secretflow/app:v1
)");
}

const char *explainHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image explain [-c FILE] [--json] [LOG|-]

Reads a log of Kuscia or containerd of any size, a pod's events, a task's status
or a single line, and says for each failed pull what the cause is and what to
do, the newest first. With a configuration: how it fits, and what to change
there. Without LOG it reads standard input. Uses no network. Exit code 1: the
log tells of a failure.

  -c FILE    the configuration to compare with
  --json     one JSON object on standard output

  kuscia-image explain -c kuscia.yaml /home/kuscia/var/logs/kuscia.log
  docker logs kuscia 2>&1 | kuscia-image explain
  kubectl describe pod -n alice psi-0 | kuscia-image explain
)");
}

const char *setHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image set -c FILE [--dry-run] [--json] [--shared MEANING]
                        [--replace-section] ASSIGNMENT...

Changes the values and leaves every other byte as it is. All assignments are
made or none. The old file is kept beside the new one as a backup. Shows the
lines that change, passwords masked, and how to restart Kuscia.

  pullPolicy=V  defaultRegistry=V  httpProxy=V
  registries[NAME].endpoint=V     also .name and .username; [#0] is the first
  registries[NAME].password=@-    from standard input; =@env from the variable
                                  KUSCIA_IMAGE_PASSWORD; empty clears it
  +registries[NAME]=ENDPOINT      adds a registry
  -registries[NAME]               removes one
  --dry-run                       shows the difference and writes nothing
  --json                          one JSON object on standard output
  --shared everywhere|here        what a change means for a value that an anchor
                                  shares with other places
  --replace-section               writes the whole image section anew where a
                                  value stands in a form that is not edited;
                                  look at it with --dry-run first

A proxy's address with a password in it comes from @- or @env, too.

  printf %s "$PASSWORD" |
    kuscia-image set -c kuscia.yaml 'registries[private].password=@-'
)");
}

const char *fixHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image fix -c FILE [--dry-run] [--json] CODE...

Makes the change that lint offers for each finding with one of these codes (or
names): all of them or none. Writes as set does.

  --dry-run    shows the difference and writes nothing
  --json       one JSON object on standard output

  kuscia-image fix -c kuscia.yaml KIA-Y21
)");
}

const char *reportHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image report -c FILE [OPTION]... [REFERENCE]...

Writes one text (Markdown) about the configuration and the images of a cluster:
which registry counts and why, every finding with its remedies, the section, and
the pull plan by host and registry, with AppImages that become one address. No
password is in it. Uses no network. Exit code 1: the file has an error or a
warning, or an image is not what it seems.

  -c FILE        the configuration; - reads standard input
  --from FILE    the AppImages in FILE (YAML or JSON), or in those of a folder;
                 - reads standard input; several times for several
  --refs, --runtime    as in preview
  -o FILE        where to write it, else standard output; a file that is there
                 is replaced as a whole

  kubectl get appimage -A -o yaml |
    kuscia-image report -c kuscia.yaml --from - -o report.md
)");
}

const char *demoHelp()
{
    return QT_TRANSLATE_NOOP("kia::CommandLine",
                             R"(Usage: kuscia-image demo [--port N] [--list | --tour]

Runs a registry that listens on this computer only, with a sample configuration
for it, until it is stopped with Ctrl+C. No network is needed.

  --port N    the port; without it the system chooses a free one
  --list      says which images it has and what each shows
  --tour      tells the whole story in the terminal: lint, preview, a wrong
              password explained, set, the check again
)");
}

const char *helpOf(CommandName command)
{
    switch (command) {
    case CommandName::Lint:
        return lintHelp();
    case CommandName::Preview:
        return previewHelp();
    case CommandName::Check:
        return checkHelp();
    case CommandName::Explain:
        return explainHelp();
    case CommandName::Set:
        return setHelp();
    case CommandName::Fix:
        return fixHelp();
    case CommandName::Report:
        return reportHelp();
    case CommandName::Demo:
        return demoHelp();
    }
    Q_UNREACHABLE();
}

} // namespace

QString helpText(const std::optional<CommandName> &command)
{
    return word(command ? helpOf(*command) : programHelp());
}

} // namespace kia::cli
