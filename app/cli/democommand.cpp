#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/tour.h"
#include "app/cli/words.h"
#include "core/demo/demoregistry.h"
#include "core/demo/demoscenarios.h"
#include "core/report/paragraph.h"
#include "core/report/restartcommands.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

QString scenarioText(DemoScenario scenario)
{
    switch (scenario) {
    case DemoScenario::Fine:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "there, for the account below"));
    case DemoScenario::WrongPassword:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "with any other password: credentials rejected"));
    case DemoScenario::TagMissing:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "the tag is missing"));
    case DemoScenario::RepositoryMissing:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "the repository is missing"));
    case DemoScenario::Public:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "there, for everybody"));
    case DemoScenario::OtherPlatform:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "there, but only for arm64"));
    case DemoScenario::HeadRefused:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "there, but HEAD requests are refused"));
    case DemoScenario::RateLimit:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "too many requests"));
    case DemoScenario::Unavailable:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "the registry is under maintenance"));
    case DemoScenario::Slow:
        return word(QT_TRANSLATE_NOOP("kia::CommandLine", "there, but the answers are slow"));
    }
    Q_UNREACHABLE();
}

QString listText()
{
    QString text;
    for (const DemoExample &example : demoExamples()) {
        text += paragraph(scenarioText(example.scenario), u"  "_s + padded(example.image, 28));
    }
    return text + u'\n' +
           word(QT_TRANSLATE_NOOP("kia::CommandLine", "Account: user %1, password %2"))
               .arg(QString::fromLatin1(demoUser), QString::fromLatin1(demoPassword)) +
           u'\n';
}

QString usageText(const QString &host, const QString &sample)
{
    const QString file = shellQuoted(sample);
    QString text =
        paragraph(word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                         "The demo registry answers at %1, on this computer only. Ctrl+C ends it."))
                      .arg(host)) +
        paragraph(
            word(QT_TRANSLATE_NOOP("kia::CommandLine", "A sample configuration for it, with a wrong password: %1"))
                .arg(sample)) +
        u'\n' + word(QT_TRANSLATE_NOOP("kia::CommandLine", "In another terminal:")) + u'\n';
    for (const QString &command :
         {u"kuscia-image lint -c %1"_s, u"kuscia-image preview -c %1 secretflow/app:v1 test/app:v1 psi"_s,
          u"kuscia-image check -c %1 secretflow/app:v1"_s,
          u"printf demo-password | kuscia-image set -c %1 'registries[private].password=@-'"_s,
          u"kuscia-image check -c %1 secretflow/app:v1 app:v9"_s}) {
        text += u"  "_s + QString(command).replace(u"%1"_s, file) + u'\n';
    }
    return text + u'\n' + listText();
}

} // namespace

int run(const Demo &demo, Terminal &terminal)
{
    if (demo.list) {
        terminal.say(listText());
        return exitcode::fine;
    }
    DemoRegistry registry;
    if (!registry.listen(static_cast<quint16>(demo.port))) {
        return fail(UsageError{Fault::PortTaken, QString::number(demo.port), registry.errorString(), CommandName::Demo},
                    false, terminal);
    }
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"kuscia.yaml"_s);
    LoadedFile file;
    file.path = sample;
    if (const auto saved = saveConfigFile(file, sampleConfiguration(registry.host())); !saved) {
        return fail(saved.error(), false, terminal);
    }
    if (demo.tour) {
        return runTour(registry.host(), sample, terminal);
    }
    terminal.say(usageText(registry.host(), sample));
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &registry, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return exitcode::fine;
}

} // namespace kia::cli
