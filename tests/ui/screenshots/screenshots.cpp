// Makes the pictures of the window from the running program: kia_screenshots FOLDER [SCENE]...
// What is checked is checked against the built-in registry; nothing leaves this computer.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <cstdio>
#include <functional>

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

namespace {

QString folder()
{
    return QDir::tempPath() + u"/kuscia/node-a"_s;
}

/// A file like one in the field, with a section that shows what the window is for.
QString writeFile(const QString &name, const QByteArray &section, int linesBefore, int linesAfter)
{
    QDir().mkpath(folder());
    QByteArray bytes = "mode: lite\ndomainID: alice\nruntime: runc\n";
    for (int i = 3; i < linesBefore; ++i) {
        bytes += "# node setting " + QByteArray::number(i) + '\n';
    }
    bytes = linesBefore == 0 ? section : bytes + section;
    for (int i = 0; i < linesAfter; ++i) {
        bytes += "# further setting " + QByteArray::number(i) + '\n';
    }
    QFile file(folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write the sample");
    }
    return file.fileName();
}

QByteArray sampleSection(const QByteArray &defaultName, const QByteArray &host, const QByteArray &password)
{
    return "image:\n  pullPolicy: remote\n  defaultRegistry: " + defaultName +
           "   # any name below\n  httpProxy: \"\"\n  registries:\n    - name: private\n      endpoint: " + host +
           "/secretflow\n      username: testname\n      password: \"" + password +
           "\"\n    - name: aliyun\n      endpoint: secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow\n"
           "    - name: lab\n      endpoint: https://harbor.lab.internal/sf\n      username: builder\n";
}

/// The registry page's own line.
const QString pageLine =
    u"2024-06-06 13:33:00.534 ERROR framework/pod_workers.go:978 Error syncing pod "
    "\"ant-test-0_ant(7fd5285b-2a5c-4a75-930a-2908e98c8799)\", skipping: failed to \"StartContainer\" for \"test\" "
    "with ErrImagePull: \"faile to pull image \\\"registry.xxxx.com/secretflow/nginx:v1\\\" with credentials, "
    "detail-> rpc error: code = Unknown desc = failed to pull and unpack image "
    "\\\"registry.xxxx.com/secretflow/nginx:v1\\\": failed to resolve reference "
    "\\\"registry.xxxx.com/secretflow/nginx:v1\\\": unexpected status from HEAD request to "
    "https://registry.xxxx.com/v2/secretflow/nginx/manifests/v1: 401 Unauthorized\""_s;

/// The registry that the line speaks of is not among these.
const QByteArray logSection = "image:\n  defaultRegistry: private\n  registries:\n    - name: private\n"
                              "      endpoint: private.registry.com/secretflow\n      username: testname\n"
                              "      password: \"testpass\"\n    - name: aliyun\n"
                              "      endpoint: secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow\n"
                              "    - name: lab\n      endpoint: harbor.lab.internal/sf\n";

/// Two AppImages that become one address, one without a tag, and one as it should be.
const QByteArray manifests =
    "kind: AppImage\nmetadata: {name: psi-alice}\nspec: {image: {name: alice/psi, tag: v1}}\n---\n"
    "kind: AppImage\nmetadata: {name: psi-bob}\nspec: {image: {name: bob/psi, tag: v1}}\n---\n"
    "kind: AppImage\nmetadata: {name: train}\nspec: {image: {name: train, tag: \"\"}}\n---\n"
    "kind: AppImage\nmetadata: {name: secretflow}\nspec: {image: {name: app, tag: v1}}\n";

const QByteArray listForm = "- image:\n  - defaultRegistry: private # any name\n  - registries:\n    - name: private\n"
                            "      endpoint: private.registry.com/test\n      username: testname\n"
                            "      password: testpass1\n";

const QStringList references{u"app:v1"_s, u"test/app:v1"_s, u"public.aliyun.com/app:v1"_s,
                             u"public.aliyun.com/secretflow/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s};

/// Two of them are never answered: the picture shows them under way, and those behind them waiting.
const QStringList batchReferences{u"secretflow/secretflow-lite:1.11.0b1"_s,
                                  u"secretflow/psi:0.5.0"_s,
                                  u"dataproxy:0.4.0b0"_s,
                                  u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/serving:0.9.0"_s,
                                  u"test/app:v1"_s,
                                  u"scql:0.9.2b1"_s,
                                  u"secretpad:0.12.0b0"_s,
                                  u"kuscia:0.14.0b0"_s,
                                  u"secretflow/psi:0.4.0"_s,
                                  u"trustedflow:0.3.0"_s,
                                  u"capsule-manager:0.1.5"_s,
                                  u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/heu:0.5.1"_s,
                                  u"teeapps-sim:0.3.0"_s,
                                  u"spu:0.9.3"_s,
                                  u"train:never"_s,
                                  u"predict:never"_s,
                                  u"yacl:0.4.5"_s,
                                  u"interconnection:0.2.0"_s,
                                  u"dataproxy:0.3.0"_s,
                                  u"easy-psi:0.6.0"_s,
                                  u"secretnote:1.1.0"_s,
                                  u"fate-adapter:0.1.0"_s,
                                  u"envoy:1.29.4"_s,
                                  u"toolkit:0.2.1"_s};

/// What all pictures are checked against; made by main().
const kia::test::StageRegistry *stageRegistry = nullptr;

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
    (void)stage.window().workspace().setPassword(
        0, kia::Secret(QLatin1StringView(kia::test::StageRegistry::stagePassword)));
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
    const QByteArray right = kia::test::StageRegistry::stagePassword;
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
             stage.window().references().list().verticalScrollBar()->setValue(330);
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
             (void)workspace.setPassword(0, kia::Secret(QLatin1StringView(kia::test::StageRegistry::stagePassword)));
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
    const kia::test::StageRegistry registry;
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
