#include <QtWidgets/QApplication>

#include <cstdio>

#include "app/window/commandline.h"
#include "ui/theme/appicon.h"
#include "ui/theme/fontsahead.h"
#include "ui/theme/style.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int usageExit = 2;

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(u"kuscia-image-assistant"_s);
    QCoreApplication::setApplicationName(u"kuscia-image-assistant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KIA_VERSION));
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
}

/// Help, version and complaints need no display, so they come before the first thing that does.
std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    int count = argc;
    const QCoreApplication app(count, argv);
    nameTheProgram();
    const auto command = kia::parseCommandLine(QCoreApplication::arguments().mid(1));
    kia::LanguageSwitch language;
    language.set(command && command->language ? *command->language : kia::systemLanguage());
    if (!command) {
        print(stderr, kia::errorText(command.error()));
        print(stderr, kia::usageText());
        return usageExit;
    }
    if (command->help) {
        print(stdout, kia::usageText());
        return 0;
    }
    if (command->version) {
        print(stdout, u"kuscia-image-assistant " + QCoreApplication::applicationVersion());
        return 0;
    }
    const auto unset = [](const char *name) {
        return qEnvironmentVariableIsEmpty(name);
    };
    if (unset("DISPLAY") && unset("WAYLAND_DISPLAY") && unset("QT_QPA_PLATFORM")) {
        print(stderr, QCoreApplication::translate("kia::CommandLine",
                                                  "There is no display here. kuscia-image does the same in the "
                                                  "terminal: kuscia-image --help"));
        return 1;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto exitCode = answerWithoutWindow(argc, argv)) {
        return *exitCode;
    }
    QApplication app(argc, argv);
    const kia::FontsAhead fonts;
    nameTheProgram();
    QApplication::setStyle(new kia::Style);
    QApplication::setWindowIcon(kia::applicationIcon());
    const kia::CommandLine command = *kia::parseCommandLine(QCoreApplication::arguments().mid(1));
    kia::MainWindow window;
    if (command.language) {
        window.setLanguage(*command.language);
    }
    if (command.theme) {
        window.setTheme(*command.theme);
    }
    if (command.demo) {
        window.startDemoOnceShown();
    } else if (!command.file.isEmpty()) {
        window.openFileOnceShown(command.file);
    }
    window.show();
    return QApplication::exec();
}
