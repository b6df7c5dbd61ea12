#include <QtTest/QTest>

#include "app/cli/commandline.h"

using namespace kia;
using namespace kia::cli;
using namespace Qt::StringLiterals;

namespace {

template <typename... Cases>
struct Overloads : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloads(Cases...) -> Overloads<Cases...>;

QString nameOf(const RegistrySelector &selector)
{
    return selector.position < 0 ? selector.name : QString(u'#' + QString::number(selector.position));
}

QString wordsOf(const Assignment &assignment)
{
    return std::visit(
        Overloads{[](const SetValue &set) {
                      const QString value = set.source == ValueSource::Argument        ? set.value
                                            : set.source == ValueSource::StandardInput ? u"<input>"_s
                                                                                       : u"<environment>"_s;
                      return QString(nameOf(set.registry) + u'.' + keyOf(set.field) + u'=' + value);
                  },
                  [](const AddNewRegistry &add) { return QString(u'+' + add.name + u'=' + add.endpoint); },
                  [](const RemoveOldRegistry &remove) {
                      return QString(u'-' + nameOf(remove.registry));
                  }},
        assignment);
}

QString wordsOf(const Preview &preview)
{
    const QString from = preview.manifests.isEmpty() ? QString() : QString(u" from="_s + preview.manifests.join(u'|'));
    return u"file=%1 runtime=%2 refs=%3%6 references=%4 json=%5"_s.arg(
        preview.file, preview.runtime ? kia::nameOf(*preview.runtime) : u"-"_s, preview.referencesFile,
        preview.references.join(u'|'), QString::number(preview.json), from);
}

/// A command in words, so that a row of the table can say what it expects.
QString wordsOf(const Command &command)
{
    return std::visit(
        Overloads{[](const ShowHelp &help) {
                      return QString(u"help "_s + (help.about ? kia::cli::nameOf(*help.about) : u"-"_s));
                  },
                  [](const ShowVersion &) { return u"version"_s; },
                  [](const Lint &lint) { return u"lint file=%1 json=%2"_s.arg(lint.file).arg(lint.json); },
                  [](const Preview &preview) { return QString(u"preview "_s + wordsOf(preview)); },
                  [](const Check &check) {
                      return u"check %1 seconds=%2 jobs=%3 ca=%4 hosts=%5 input=%6 insecure=%7"_s
                          .arg(wordsOf(check.images))
                          .arg(check.seconds)
                          .arg(check.jobs)
                          .arg(check.authorities, check.allowedHosts.join(u'|'))
                          .arg(check.passwordFromInput)
                          .arg(static_cast<int>(check.verification));
                  },
                  [](const Explain &explain) {
                      return u"explain file=%1 log=%2 json=%3"_s.arg(explain.file, explain.log).arg(explain.json);
                  },
                  [](const Set &set) {
                      QStringList assignments;
                      for (const Assignment &assignment : set.assignments) {
                          assignments << wordsOf(assignment);
                      }
                      return u"set file=%1 dry=%2 json=%3 %4"_s.arg(set.file)
                          .arg(set.dryRun)
                          .arg(set.json)
                          .arg(assignments.join(u' '));
                  },
                  [](const Fix &fix) {
                      return u"fix file=%1 dry=%2 json=%3 %4"_s.arg(fix.file)
                          .arg(fix.dryRun)
                          .arg(fix.json)
                          .arg(fix.codes.join(u' '));
                  },
                  [](const Report &report) {
                      return QString(u"report "_s + wordsOf(report.images) + u" output="_s + report.output);
                  },
                  [](const Demo &demo) {
                      return u"demo port=%1 list=%2 tour=%3"_s.arg(demo.port).arg(demo.list).arg(demo.tour);
                  }},
        command);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &line, const QString &words) {
            QTest::newRow(name) << line.split(u' ') << words;
        };
        row("help", u"--help"_s, u"help -"_s);
        row("the command help", u"help"_s, u"help -"_s);
        row("help of a command", u"check --help"_s, u"help check"_s);
        row("help of a command, the other way round", u"help set"_s, u"help set"_s);
        row("help wins over what is missing", u"-h lint"_s, u"help lint"_s);
        row("version", u"--version"_s, u"version"_s);
        row("lint", u"lint -c k.yaml"_s, u"lint file=k.yaml json=0"_s);
        row("lint of standard input", u"lint -c - --json"_s, u"lint file=- json=1"_s);
        row("a long option with its value", u"lint --config=k.yaml"_s, u"lint file=k.yaml json=0"_s);
        row("a short option with its value attached", u"lint -ck.yaml"_s, u"lint file=k.yaml json=0"_s);
        row("options before the command", u"--lang zh --json lint -c k"_s, u"lint file=k json=1"_s);
        row("report", u"report -c k"_s, u"report file=k runtime=- refs= references= json=0 output="_s);
        row("report with everything", u"report -c k --from a.yaml --refs r --runtime runp -o out.md b:1"_s,
            u"report file=k runtime=runp refs=r from=a.yaml references=b:1 json=0 output=out.md"_s);
        row("report to standard output", u"report -c - -o -"_s,
            u"report file=- runtime=- refs= references= json=0 output=-"_s);
        row("preview without a file", u"preview app:v1"_s, u"preview file= runtime=- refs= references=app:v1 json=0"_s);
        row("preview with everything", u"preview -c k --runtime runp --refs r.txt --json a b"_s,
            u"preview file=k runtime=runp refs=r.txt references=a|b json=1"_s);
        row("references behind --", u"preview -- --odd -c"_s,
            u"preview file= runtime=- refs= references=--odd|-c json=0"_s);
        row("references from standard input", u"preview -c k --refs -"_s,
            u"preview file=k runtime=- refs=- references= json=0"_s);
        row("AppImages of manifests", u"preview --from a.yaml --from folder"_s,
            u"preview file= runtime=- refs= from=a.yaml|folder references= json=0"_s);
        row("check", u"check -c k a"_s,
            u"check file=k runtime=- refs= references=a json=0 seconds=20 jobs=4 ca= hosts= input=0 insecure=0"_s);
        row("check with everything",
            u"check -c k --timeout 5 --jobs 8 --ca c.pem --allow-host a.com --allow-host b.com:5000 --password-stdin a"_s,
            u"check file=k runtime=- refs= references=a json=0 seconds=5 jobs=8 ca=c.pem hosts=a.com|b.com:5000 input=1 insecure=0"_s);
        row("an insecure test", u"check -c k --insecure-test a"_s,
            u"check file=k runtime=- refs= references=a json=0 seconds=20 jobs=4 ca= hosts= input=0 insecure=1"_s);
        row("an insecure test, confirmed", u"check -c k --insecure-test=with-credentials a"_s,
            u"check file=k runtime=- refs= references=a json=0 seconds=20 jobs=4 ca= hosts= input=0 insecure=2"_s);
        row("explain of standard input", u"explain"_s, u"explain file= log=- json=0"_s);
        row("explain with everything", u"explain -c k --json kuscia.log"_s, u"explain file=k log=kuscia.log json=1"_s);
        row("set", u"set -c k defaultRegistry=a pullPolicy= httpProxy=http://p:1"_s,
            u"set file=k dry=0 json=0 .defaultRegistry=a .pullPolicy= .httpProxy=http://p:1"_s);
        row("set fields of a registry",
            u"set -c k --dry-run registries[a].endpoint=r.com/t registries[#1].username=u registries[a].name=b"_s,
            u"set file=k dry=1 json=0 a.endpoint=r.com/t #1.username=u a.name=b"_s);
        row("a value with '=' in it", u"set -c k registries[a].username=u=v"_s,
            u"set file=k dry=0 json=0 a.username=u=v"_s);
        row("a name with brackets in it", u"set -c k registries[a]b].username=u"_s,
            u"set file=k dry=0 json=0 a]b.username=u"_s);
        row("a password from standard input", u"set -c k registries[a].password=@-"_s,
            u"set file=k dry=0 json=0 a.password=<input>"_s);
        row("a password from the environment", u"set -c k registries[a].password=@env"_s,
            u"set file=k dry=0 json=0 a.password=<environment>"_s);
        row("a password cleared", u"set -c k registries[a].password="_s, u"set file=k dry=0 json=0 a.password="_s);
        row("a proxy with a password", u"set -c k httpProxy=@env"_s,
            u"set file=k dry=0 json=0 .httpProxy=<environment>"_s);
        row("@- is only special where a secret may stand", u"set -c k defaultRegistry=@-"_s,
            u"set file=k dry=0 json=0 .defaultRegistry=@-"_s);
        row("registries added and removed", u"set -c k +registries[new]=r.com/t -registries[old] -registries[#0]"_s,
            u"set file=k dry=0 json=0 +new=r.com/t -old -#0"_s);
        row("fix, by code in any case and by name", u"fix -c k kia-y21 default-not-found"_s,
            u"fix file=k dry=0 json=0 KIA-Y21 KIA-T08"_s);
        row("demo", u"demo"_s, u"demo port=0 list=0 tour=0"_s);
        row("demo on a port", u"demo --port 5000"_s, u"demo port=5000 list=0 tour=0"_s);
        row("the tour", u"demo --tour"_s, u"demo port=0 list=0 tour=1"_s);
    }
    void commands()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parseCommandLine(arguments);
        QVERIFY2(line.command, line.command ? "" : qPrintable(errorText(line.command.error())));
        QTEST(wordsOf(*line.command), "words");
    }

    void faults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QString &line, Fault fault, const QString &subject) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << static_cast<int>(fault) << subject;
        };
        row("nothing", QString(), Fault::NoCommand, {});
        row("only options", u"--json"_s, Fault::NoCommand, {});
        row("an unknown command", u"push"_s, Fault::UnknownCommand, u"push"_s);
        row("a report about nothing", u"report -o r.md"_s, Fault::NoFile, {});
        row("a report and its manifests from standard input", u"report -c - --from -"_s, Fault::StandardInputTwice, {});
        row("an output without a name", u"report -c k --output="_s, Fault::OptionWithoutValue, u"-o"_s);
        row("an output where there is none", u"lint -c k -o x"_s, Fault::UnknownOption, u"-o"_s);
        row("an unknown option", u"lint -c k --colour"_s, Fault::UnknownOption, u"--colour"_s);
        row("an option of another command", u"lint -c k --jobs 3"_s, Fault::UnknownOption, u"--jobs"_s);
        row("an option without its value", u"lint -c"_s, Fault::OptionWithoutValue, u"-c"_s);
        row("a value too many", u"lint -c k --json=yes"_s, Fault::OptionWithValue, u"--json"_s);
        row("two files", u"lint -c a -c b"_s, Fault::OptionTwice, u"-c"_s);
        row("no file", u"lint"_s, Fault::NoFile, {});
        row("an argument too many", u"lint -c k app:v1"_s, Fault::UnexpectedArgument, u"app:v1"_s);
        row("another language", u"--lang fr lint -c k"_s, Fault::UnknownLanguage, u"fr"_s);
        row("an unknown runtime", u"preview --runtime Runc a"_s, Fault::UnknownRuntime, u"Runc"_s);
        row("two logs", u"explain a b"_s, Fault::UnexpectedArgument, u"b"_s);
        row("a log and a file from standard input", u"explain -c -"_s, Fault::StandardInputTwice, {});
        row("two manifests from standard input", u"preview --from - --from -"_s, Fault::StandardInputTwice, {});
        row("a manifest and a password from standard input", u"check --from - --password-stdin"_s,
            Fault::StandardInputTwice, {});
        row("no references", u"preview -c k"_s, Fault::NoReferences, {});
        row("two things from standard input", u"preview -c - --refs -"_s, Fault::StandardInputTwice, {});
        row("a password beside the file", u"check -c - --password-stdin a"_s, Fault::StandardInputTwice, {});
        row("a timeout of nothing", u"check --timeout 0 a"_s, Fault::BadNumber, u"--timeout"_s);
        row("jobs in words", u"check --jobs many a"_s, Fault::BadNumber, u"--jobs"_s);
        row("an unknown way of being insecure", u"check --insecure-test=maybe a"_s, Fault::BadInsecureTest, {});
        row("a port beyond the last", u"demo --port 65536"_s, Fault::BadNumber, u"--port"_s);
        row("set on standard input", u"set -c - defaultRegistry=a"_s, Fault::StandardInputIsReadOnly, {});
        row("nothing to set", u"set -c k"_s, Fault::NoAssignments, {});
        row("no assignment", u"set -c k defaultRegistry=a app:v1"_s, Fault::NoAssignment, u"2"_s);
        row("an unknown field", u"set -c k defaultregistry=a"_s, Fault::UnknownField, u"defaultregistry"_s);
        row("an unknown field of a registry", u"set -c k registries[a].user=u"_s, Fault::UnknownField,
            u"registries[a].user"_s);
        row("a field that belongs to no registry", u"set -c k registries[a].httpProxy=u"_s, Fault::UnknownField,
            u"registries[a].httpProxy"_s);
        row("a registry without a name", u"set -c k registries[].endpoint=r"_s, Fault::NoName, u"1"_s);
        row("two passwords from one input", u"set -c k registries[a].password=@- registries[b].password=@-"_s,
            Fault::StandardInputTwice, {});
        row("nothing to fix", u"fix -c k"_s, Fault::NoCodes, {});
        row("an unknown code", u"fix -c k KIA-Z99"_s, Fault::UnknownCode, u"KIA-Z99"_s);
    }
    void faults()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parseCommandLine(arguments);
        QVERIFY(!line.command);
        QTEST(static_cast<int>(line.command.error().fault), "fault");
        QTEST(line.command.error().subject, "subject");
        QVERIFY(!errorText(line.command.error()).contains(u'%'));
    }

    void aPasswordInAnArgumentIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("of a registry") << u"registries[a].password=S3cret"_s;
        QTest::newRow("of a registry by position") << u"registries[#0].password=S3cret"_s;
        QTest::newRow("in a proxy's address") << u"httpProxy=http://me:S3cret@proxy:3128"_s;
        QTest::newRow("in an endpoint") << u"registries[a].endpoint=me:S3cret@r.com/t"_s;
        QTest::newRow("in a new endpoint") << u"+registries[a]=https://me:S3cret@r.com/t"_s;
        QTest::newRow("as an option") << u"--password=S3cret"_s;
        QTest::newRow("as a short option") << u"-p"_s;
        QTest::newRow("attached to a short option") << u"-pS3cret"_s;
        QTest::newRow("as a field that is none") << u"password=S3cret"_s;
        QTest::newRow("as an argument of its own") << u"S3cret"_s;
        QTest::newRow("behind an unknown option") << u"--pass=S3cret"_s;
    }
    void aPasswordInAnArgumentIsRefusedAndNotRepeated()
    {
        QFETCH(QString, argument);
        const CommandLine line = parseCommandLine({u"set"_s, u"-c"_s, u"k"_s, argument});
        QVERIFY(!line.command);
        const UsageError &error = line.command.error();
        QVERIFY(!errorText(error).contains(u"S3cret"));
        QVERIFY(!error.subject.contains(u"S3cret") && !error.detail.contains(u"S3cret"));
    }

    void theLanguageIsKnownAlsoWhereTheRestIsWrong()
    {
        QVERIFY(parseCommandLine({u"--lang"_s, u"zh"_s, u"nothing"_s}).language == Language::Chinese);
        QVERIFY(parseCommandLine({u"lint"_s, u"--lang"_s, u"zh"_s, u"--nothing"_s}).language == Language::Chinese);
        QVERIFY(!parseCommandLine({u"lint"_s}).language);
    }

    void everyCommandHasAHelpThatNamesItsOptions()
    {
        for (const CommandName command : allCommands) {
            const QString help = helpText(command);
            QVERIFY(help.startsWith(u"Usage: kuscia-image "_s + kia::cli::nameOf(command)));
            for (const QString &line : help.split(u'\n')) {
                QVERIFY2(line.size() <= 80, qPrintable(line));
            }
        }
        for (const CommandName command : allCommands) {
            QVERIFY(helpText({}).contains(u"\n  "_s + kia::cli::nameOf(command)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
