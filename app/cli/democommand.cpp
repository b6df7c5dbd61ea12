#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/tour.h"
#include "app/cli/words.h"
#include "core/base/outputfile.h"
#include "core/demo/demoregistry.h"
#include "core/demo/demoscenarios.h"
#include "core/report/paragraph.h"
#include "core/report/restartcommands.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// The address an example will have; PORT stands for a port that the system will choose.
QString plannedAddress(const DemoExample &example, int port)
{
    const QString number = port == 0 ? u"PORT"_s : QString::number(port + demoPortOffset(example.host));
    return demoHostName(example.host) + u':' + number + u'/' + example.image;
}

/// As `check` is to be told it.
QString listText(const DemoRegistry *registry, int port = 0)
{
    QString text;
    for (const DemoExample &example : demoExamples()) {
        const QString address = registry ? registry->addressOf(example) : plannedAddress(example, port);
        text += u"  "_s + address + u'\n' + paragraph(demoScenarioText(example.scenario), u"      "_s);
    }
    return text + u'\n' +
           word(QT_TRANSLATE_NOOP("kia::CommandLine", "Account: user %1, password %2"))
               .arg(QString::fromLatin1(demoUser), QString::fromLatin1(demoPassword)) +
           u'\n';
}

QString usageText(const DemoRegistry &registry, const QString &sample, const QString &authority)
{
    const QString file = shellQuoted(sample);
    QString text =
        paragraph(word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                         "The demo registry answers at %1, on this computer only. Ctrl+C ends it."))
                      .arg(registry.host())) +
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
    text += u"  kuscia-image check --ca %1 %2/secretflow/public:v1\n"_s.arg(shellQuoted(authority),
                                                                            registry.hostOf(DemoHost::Expired));
    text += u'\n' +
            paragraph(word(QT_TRANSLATE_NOOP("kia::CommandLine",
                                             "The certificates below demo.localhost are signed by %1; their keys are "
                                             "public, so trust it in tests of the demo only."))
                          .arg(authority));
    return text + u'\n' + listText(&registry);
}

} // namespace

int run(const Demo &demo, Terminal &terminal)
{
    if (demo.list) {
        terminal.say(listText(nullptr, demo.port));
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
    const QString authority = folder.filePath(u"demo-ca.pem"_s);
    if (const auto written = writeOutputFile(authority, demoAuthorityPem()); !written) {
        return fail(written.error(), false, terminal);
    }
    terminal.say(usageText(registry, sample, authority));
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &registry, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return exitcode::fine;
}

} // namespace kia::cli
