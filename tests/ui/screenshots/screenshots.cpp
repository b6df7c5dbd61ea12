// Makes the pictures of the window from the running program: kia_screenshots FOLDER [SCENE]...
// What is checked is checked against the built-in registry; nothing leaves this computer.
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <cstdio>
#include <functional>

#include "tests/ui/screenshots/stagefiles.h"
#include "tests/ui/screenshots/stageregistry.h"
#include "tests/ui/screenshots/statespage.h"
#include "ui/batch/batch.h"
#include "ui/kit/button.h"
#include "ui/references/referenceinput.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/save/changelist.h"
#include "ui/save/savesheet.h"
#include "ui/settings/registryform.h"
#include "ui/settings/settingspane.h"
#include "ui/theme/appicon.h"
#include "ui/theme/style.h"
#include "ui/window/centrepane.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace kia::test;

namespace {

/// What all pictures are checked against; made by main().
const StageRegistry *stageRegistry = nullptr;

class Stage final
{
public:
    Stage(QSize size, kia::Language language, kia::ThemeMode theme)
    {
        QSettings().clear();
        m_window.resize(size);
        m_window.setLanguage(language);
        m_window.setTheme(theme);
        stageRegistry->admit(m_window.checks());
        m_window.show();
        m_window.activateWindow();
        QApplication::processEvents();
    }

    kia::MainWindow &window() { return m_window; }

    void open(const QString &path)
    {
        m_window.workspace().setReferences(references);
        m_window.references().choose(references.at(1));
        m_window.openFile(path);
        QApplication::processEvents();
    }
    void openFor(const QStringList &wanted, const QString &path)
    {
        m_window.workspace().setReferences(wanted);
        m_window.openFile(path);
        m_window.references().choose(wanted.front());
        QApplication::processEvents();
    }
    static void waitUntil(const std::function<bool()> &done)
    {
        if (!QTest::qWaitFor(done, 20000)) {
            qFatal("what the picture is to show does not come");
        }
    }
    /// All but the last, so that this state is seen too.
    void check()
    {
        m_window.checks().check(references.mid(0, references.size() - 1));
        finish();
    }
    void finish()
    {
        if (!QTest::qWaitFor([this] { return !m_window.checks().isRunning(); }, 20000)) {
            qFatal("the checks do not end");
        }
        QApplication::processEvents();
    }
    void type(const QString &text)
    {
        QLineEdit &edit = m_window.references().input().edit();
        edit.setFocus();
        QTest::keyClicks(&edit, text);
    }
    /// Layouts within layouts take a round each.
    static void settle()
    {
        for (int round = 0; round < 10; ++round) {
            QApplication::processEvents();
        }
    }
    void save(const QString &file)
    {
        settle();
        const QPixmap picture = m_window.grab();
        if (!picture.save(file, "PNG", 0)) {
            qFatal("cannot write the picture");
        }
    }

private:
    kia::MainWindow m_window;
};

struct Scene {
    const char *name;
    std::function<void(const QString &file)> make;
};

constexpr QSize wide{1280, 800};
constexpr QSize narrow{1024, 700};
using kia::Language;
using kia::ThemeMode;

void mainScene(const QString &file, Language language, ThemeMode theme, const QByteArray &host)
{
    Stage stage(wide, language, theme);
    stage.open(writeFile(u"kuscia.yaml"_s, sampleSection("private", host, "wrong-password"), 70, 161));
    (void)stage.window().workspace().setField({kia::FieldKind::PullPolicy, -1}, u"local"_s);
    (void)stage.window().workspace().setPassword(0, kia::Secret(QLatin1StringView(StageRegistry::stagePassword)));
    stage.check();
    stage.type(u"demo/psi"_s);
    stage.save(file);
}

std::vector<Scene> scenes(const QByteArray &host)
{
    const auto sample = [host](const QByteArray &name, const QByteArray &password) {
        return writeFile(u"kuscia.yaml"_s, sampleSection(name, host, password), 70, 161);
    };
    // nothing is wrong with it but what is checked
    const auto clean = [host](const QByteArray &password) {
        QByteArray section = sampleSection("private", host, password);
        section.replace("https://harbor", "harbor").replace("      username: builder\n", "");
        return writeFile(u"kuscia.yaml"_s, section, 70, 161);
    };
    const QByteArray right = StageRegistry::stagePassword;
    return {
        {"main-light-en",
         [=](const QString &f) {
             mainScene(f, Language::English, ThemeMode::Light, host);
         }},
        {"main-dark-zh",
         [=](const QString &f) {
             mainScene(f, Language::Chinese, ThemeMode::Dark, host);
         }},
        {"main-dark-en",
         [=](const QString &f) {
             mainScene(f, Language::English, ThemeMode::Dark, host);
         }},
        {"main-light-zh",
         [=](const QString &f) {
             mainScene(f, Language::Chinese, ThemeMode::Light, host);
         }},
        {"check-401-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(clean("wrong-password"));
             stage.window().references().choose(references.at(0));
             stage.check();
             stage.window().references().focusList();
             stage.save(f);
         }},
        {"batch-zh",
         [=](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Light);
             stage.openFor(batchReferences, clean(right));
             stage.window().actions().checkAll->trigger();
             stage.waitUntil([&stage] { return stage.window().batch().ended() == 14; });
             stage.save(f);
         }},
        {"batch-ended-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Dark);
             stage.openFor(batchReferences.mid(0, 14), clean(right));
             stage.window().actions().checkAll->trigger();
             stage.waitUntil([&stage] { return !stage.window().batch().isRunning(); });
             stage.save(f);
         }},
        {"test-settings-zh",
         [=](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Light);
             stage.open(clean(right));
             stage.window().actions().testSettings->trigger();
             stage.save(f);
         }},
        {"save-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(sample("privat", "wrong-password"));
             kia::Workspace &workspace = stage.window().workspace();
             (void)workspace.setField({kia::FieldKind::PullPolicy, -1}, u"local"_s);
             (void)workspace.setField({kia::FieldKind::DefaultRegistry, -1}, u"private"_s);
             (void)workspace.setPassword(0, kia::Secret(QLatin1StringView(StageRegistry::stagePassword)));
             (void)workspace.setField({kia::FieldKind::RegistryEndpoint, 2}, u"harbor.lab.internal/sf"_s);
             stage.check();
             stage.window().actions().save->trigger();
             kia::ChangeList *list = stage.window().saveSheet()->findChild<kia::ChangeList *>();
             list->choose(1);
             stage.save(f);
         }},
        {"log-zh",
         [](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Light);
             stage.open(writeFile(u"kuscia.yaml"_s, logSection, 70, 161));
             stage.window().actions().showLog->trigger();
             stage.window().log().readText(pageLine);
             stage.save(f);
         }},
        {"plan-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(sample("private", right));
             stage.window().plan().add(kia::appImagesFrom(manifests, u"-"_s));
             stage.check();
             stage.window().actions().importPlan->trigger();
             stage.save(f);
         }},
        {"appimages-zh",
         [=](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Light);
             stage.open(sample("private", right));
             stage.window().workspace().setReferences({});
             stage.window().plan().add(kia::appImagesFrom(manifests, u"-"_s));
             stage.window().checks().checkAll();
             stage.finish();
             stage.save(f);
         }},
        {"table-zh",
         [=](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Dark);
             stage.open(sample("private", right));
             stage.window().actions().docsTable->trigger();
             stage.save(f);
         }},
        {"first-run-en",
         [](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.save(f);
         }},
        {"first-run-zh",
         [](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Dark);
             stage.save(f);
         }},
        {"narrow-en",
         [=](const QString &f) {
             Stage stage(narrow, Language::English, ThemeMode::Light);
             stage.open(sample("privat", right));
             (void)stage.window().workspace().setField({kia::FieldKind::PullPolicy, -1}, u"local"_s);
             stage.check();
             stage.window().references().focusList();
             stage.save(f);
         }},
        {"narrow-details-en",
         [=](const QString &f) {
             Stage stage(narrow, Language::English, ThemeMode::Light);
             stage.open(sample("private", right));
             (void)stage.window().workspace().setField({kia::FieldKind::PullPolicy, -1}, u"local"_s);
             stage.check();
             stage.window().actions().showDetails->trigger();
             stage.window().references().focusList();
             stage.save(f);
         }},
        {"list-form-en",
         [](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(writeFile(u"custom-registry.yaml"_s, listForm, 0, 0));
             stage.window().centre().showTab(kia::CentrePane::YamlTab);
             stage.save(f);
         }},
        {"help-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(sample("private", right));
             stage.window().references().focusList();
             stage.window().actions().help->trigger();
             stage.save(f);
         }},
        {"palette-zh",
         [=](const QString &f) {
             Stage stage(wide, Language::Chinese, ThemeMode::Dark);
             stage.open(sample("private", right));
             stage.window().actions().commands->trigger();
             stage.save(f);
         }},
        {"versions-en",
         [=](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             QDir(folder()).removeRecursively(); // none of another time
             stage.open(sample("private", right));
             kia::Workspace &workspace = stage.window().workspace();
             for (const QString &name : {u"local"_s, u"remote"_s, u"local"_s}) {
                 (void)workspace.setField({kia::FieldKind::PullPolicy, -1}, name);
                 (void)workspace.setPassword(0, kia::Secret(name));
                 (void)workspace.save({});
             }
             stage.window().actions().earlierVersions->trigger();
             stage.save(f);
         }},
        {"replace-en",
         [](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.open(
                 writeFile(u"kuscia.yaml"_s,
                           "image:\n  httpProxy: http://one:1 # as ever\n  httpProxy: http://two:2\n  registries:\n"
                           "    - name: private\n      endpoint: r.com/x\n",
                           20, 10));
             kia::Workspace &workspace = stage.window().workspace();
             const kia::ConfigEdits edits{kia::SetField{{kia::FieldKind::HttpProxy, -1}, u"http://three:3"_s}};
             (void)workspace.apply(edits);
             Stage::settle();
             QPixmap behind = stage.window().grab();
             (void)behind.save(QString(f).replace(u"replace-en"_s, u"refused-en"_s), "PNG", 0);
             for (kia::Button *button : stage.window().findChildren<kia::Button *>()) {
                 if (button->isVisible() && button->text().startsWith(u"Replace the whole"_s)) {
                     button->click();
                     break;
                 }
             }
             stage.save(f);
         }},
        {"states-light-dark-en",
         [](const QString &f) {
             QPixmap both(wide);
             QPainter p(&both);
             const QSize half(wide.width() / 2, wide.height());
             p.drawPixmap(0, 0, statesPicture(ThemeMode::Light, u"States, light"_s, half));
             p.drawPixmap(half.width(), 0, statesPicture(ThemeMode::Dark, u"States, dark"_s, half));
             p.end();
             if (!both.save(f, "PNG", 0)) {
                 qFatal("cannot write the picture");
             }
         }},
        {"bad-file-en",
         [](const QString &f) {
             Stage stage(wide, Language::English, ThemeMode::Light);
             stage.window().openFile(folder() + u"/missing.yaml"_s);
             stage.save(f);
         }},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"kuscia-image-assistant-screenshots"_s);
    QCoreApplication::setApplicationName(u"kuscia-image-assistant-screenshots"_s);
    QApplication app(argc, argv);
    QApplication::setStyle(new kia::Style);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("kia_screenshots FOLDER [SCENE]...\n", stderr);
        return 2;
    }
    const StageRegistry registry;
    stageRegistry = &registry;
    const QStringList wanted = arguments.mid(2);
    if (wanted.isEmpty() || wanted.contains(u"icon"_s)) {
        kia::applicationIcon().pixmap(256).save(arguments.at(1) + u"/icon.png"_s);
    }
    for (const Scene &scene : scenes(registry.host().toUtf8())) {
        const QString name = QString::fromLatin1(scene.name);
        if (wanted.isEmpty() || wanted.contains(name)) {
            scene.make(arguments.at(1) + u'/' + name + u".png"_s);
        }
    }
    return 0;
}
