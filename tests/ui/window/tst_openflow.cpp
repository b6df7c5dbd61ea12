#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/problemdetails.h"
#include "ui/kit/button.h"
#include "ui/kit/sheet.h"
#include "ui/kit/textfield.h"
#include "ui/pullplan/addressrows.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/errorcard.h"
#include "ui/window/filedesk.h"
#include "ui/window/firstrun.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"
#include "ui/window/toolbar.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class OpenFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("openflow"); }
    void init();
    void previewsBeforeAFileIsOpen();
    void startsTheDemoFromTheFirstRun();
    void opensAFile();
    void saysCalmlyWhyAFileCannotBeOpened_data();
    void saysCalmlyWhyAFileCannotBeOpened();
    void keepsWhatIsOpenBehindAnError();
    void takesADroppedFile();
    void takesDroppedText();
    void followsTheDesktopsColours();
    void importsTheReferencesOfAppImages();
    void importsAppImagesBeforeAnyFile_data();
    void importsAppImagesBeforeAnyFile();
    void startsWithAppImages();
    void takesAFileAndItsAppImagesAtOnce();
    void remembersFilesAndReferences();
    void showsTheListFormReadOnlyAndConvertsIt();
    void sharesTheRoomWhenNarrow();
    void tellsThatTheFileChangedOnDisk();

private:
    void drop(const QMimeData &data);
    void drop(const QStringList &paths);
    void dropText(const QString &text);

    std::unique_ptr<WindowUnderTest> m_window;
};

void OpenFlowTest::init()
{
    m_window.reset();
    QSettings().clear();
    m_window = std::make_unique<WindowUnderTest>();
}

void OpenFlowTest::drop(const QMimeData &data)
{
    const QPoint at(100, 100);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &dropped);
}

void OpenFlowTest::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);
    drop(data);
}

void OpenFlowTest::dropText(const QString &text)
{
    QMimeData data;
    data.setText(text);
    drop(data);
}

void OpenFlowTest::previewsBeforeAFileIsOpen()
{
    FirstRun &first = (*m_window)->firstRun();
    QCOMPARE((*m_window)->page(), &first);
    QCOMPARE(first.address(), u"docker.io/secretflow/app:v1"_s);
    m_window->type(first.endpointField(), u"private.registry.com/sf"_s);
    QCOMPARE(first.address(), u"private.registry.com/sf/app:v1"_s);
    m_window->type(first.referenceField(), u"psi"_s);
    QCOMPARE(first.address(), u"private.registry.com/sf/psi:latest"_s);
    m_window->type(first.referenceField(), QString());
    QCOMPARE(first.address(), QString());
}

void OpenFlowTest::startsTheDemoFromTheFirstRun()
{
    m_window->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY((*m_window)->workspace().hasDocument());
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    m_window->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE((*m_window)->page(), &(*m_window)->firstRun());
}

void OpenFlowTest::opensAFile()
{
    m_window->open(sampleFile());
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    QCOMPARE((*m_window)->windowTitle(), u"kuscia.yaml[*] – Kuscia Image Assistant"_s);
    QCOMPARE((*m_window)->status().text(), u"Edits only image (lines 6–18). The other 7 lines stay untouched."_s);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE((*m_window)->page(), &(*m_window)->firstRun());
    QCOMPARE((*m_window)->status().text(), u"No file open"_s);
}

void OpenFlowTest::saysCalmlyWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("broken YAML") << QByteArray("image: [\n");
    QTest::newRow("a tab for indentation") << QByteArray("image:\n\tpullPolicy: remote\n");
    QTest::newRow("not UTF-8") << QByteArray("image: \xff\xfe\n");
    QTest::newRow("a NUL byte") << QByteArray("image:\0\n", 8);
}

void OpenFlowTest::saysCalmlyWhyAFileCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    m_window->open(bytes);
    const ErrorCard &card = (*m_window)->errorCard();
    QCOMPARE((*m_window)->page(), &card);
    QVERIFY(!card.title().isEmpty());
    QVERIFY(!(*m_window)->workspace().hasDocument());
    m_window->button(u"Back to the start"_s)->click();
    QCOMPARE((*m_window)->page(), &(*m_window)->firstRun());
}

void OpenFlowTest::keepsWhatIsOpenBehindAnError()
{
    m_window->open(sampleFile());
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    (*m_window)->workspace().undoStack().undo();
    (*m_window)->openFile(u"/there/is/no/such/file.yaml"_s);
    QCOMPARE((*m_window)->page(), &(*m_window)->errorCard());
    m_window->button(u"Back to kuscia.yaml"_s)->click();
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    QVERIFY((*m_window)->workspace().undoStack().canRedo());
}

void OpenFlowTest::takesADroppedFile()
{
    const QString good = m_window->write(u"good.yaml"_s, sampleFile());
    drop({good});
    QCOMPARE((*m_window)->workspace().path(), good);
    drop({m_window->write(u"bad.yaml"_s, "a: [")});
    QCOMPARE((*m_window)->page(), &(*m_window)->errorCard());
    QCOMPARE((*m_window)->workspace().path(), good);
    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(good)});
    QCOMPARE(FileDesk::droppedFiles(&several).size(), 2);
    QMimeData remote;
    remote.setUrls({QUrl(u"https://example.com/kuscia.yaml"_s)});
    QCOMPARE(FileDesk::droppedFiles(&remote), QStringList());
}

void OpenFlowTest::takesDroppedText()
{
    dropText(u"some/app:v2\n"_s); // without a file: what would it become
    QCOMPARE((*m_window)->firstRun().address(), u"docker.io/some/app:v2"_s);
    m_window->open(sampleFile());
    (*m_window)->workspace().setReferences({});
    dropText(u"app:v1\n\ntest/psi:v2\n"_s);
    QCOMPARE((*m_window)->workspace().references(), (QStringList{u"app:v1"_s, u"test/psi:v2"_s}));
    dropText(pageLine());
    QCOMPARE((*m_window)->centre().tab(), CentrePane::LogTab);
    QTRY_VERIFY((*m_window)->log().entry());
    QCOMPARE((*m_window)->workspace().references().size(), 2);
}

void OpenFlowTest::followsTheDesktopsColours()
{
    const Theme &theme = (*m_window)->theme();
    const QPalette ours = QGuiApplication::palette();
    QPalette desktop = ours;
    desktop.setColor(QPalette::Window, QColor(30, 30, 30));
    QApplication::setPalette(desktop); // what the platform does when the desktop turns dark
    WindowUnderTest::settle();
    QVERIFY(!theme.tokens().dark); // the window was told to be light
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), lightTokens().win);
    (*m_window)->setTheme(ThemeMode::System);
    QVERIFY(theme.tokens().dark);
    desktop.setColor(QPalette::Window, QColor(240, 240, 240));
    QApplication::setPalette(desktop);
    WindowUnderTest::settle();
    QVERIFY(!theme.tokens().dark);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), lightTokens().win);
}

void OpenFlowTest::importsTheReferencesOfAppImages()
{
    const QByteArray manifest = "apiVersion: kuscia.secretflow/v1alpha1\nkind: AppImage\nmetadata:\n  name: app\n"
                                "spec:\n  image:\n    name: secretflow/app\n    tag: v1\n";
    (*m_window)->workspace().setReferences({u"a:1"_s});
    const QString path = m_window->open(sampleFile());
    drop({m_window->write(u"appimage.yaml"_s, manifest)});
    QCOMPARE((*m_window)->workspace().path(), path);
    QTRY_COMPARE((*m_window)->workspace().references(), (QStringList{u"a:1"_s, u"secretflow/app:v1"_s}));
    QVERIFY((*m_window)->openSheet()); // the pull plan tells what was found
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!(*m_window)->openSheet());
    (*m_window)->references().focusInput();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(QByteArray(manifest).replace("v1\n", "v2\n")));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Paste));
    QVERIFY((*m_window)->workspace().references().contains(u"secretflow/app:v2"_s));
    drop({m_window->write(u"other.yaml"_s, sampleFile())}); // no AppImage: the next file
    QCOMPARE((*m_window)->workspace().fileName(), u"other.yaml"_s);
}

void OpenFlowTest::importsAppImagesBeforeAnyFile_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"opened", "dropped", "a folder dropped", "text dropped"}) {
        QTest::newRow(way) << QByteArray(way);
    }
}

void OpenFlowTest::importsAppImagesBeforeAnyFile()
{
    QFETCH(QByteArray, way);
    const QByteArray manifest = "kind: AppImage\nspec: {image: {name: secretflow/app, tag: v1}}\n";
    const QString path = m_window->write(u"appimage.yaml"_s, manifest);
    const QString config = m_window->write(u"kuscia.yaml"_s, sampleFile());
    if (way == "opened") {
        (*m_window)->openFile(path);
    } else if (way == "dropped") {
        drop({path});
    } else if (way == "a folder dropped") {
        drop({QFileInfo(path).path()});
    } else {
        dropText(QString::fromUtf8(manifest));
    }
    auto *sheet = qobject_cast<PlanSheet *>((*m_window)->openSheet());
    QVERIFY(sheet);
    QTRY_COMPARE((*m_window)->workspace().references(), QStringList{u"secretflow/app:v1"_s});
    QVERIFY(!(*m_window)->workspace().hasDocument());
    WindowUnderTest::settle();
    QVERIFY(sheet->rows().rowCount() > 0); // as without a registry, which it says
    QVERIFY(m_window->button(u"Open a kuscia.yaml…"_s)->isVisible());
    QCOMPARE(m_window->button(u"Check all"_s)->toolTip(), u"Open a kuscia.yaml first."_s);
    sheet->close();
    QCOMPARE((*m_window)->status().text(), u"No file open. 1 reference waits for one."_s);
    (*m_window)->openFile(config);
    QCOMPARE((*m_window)->references().current(), u"secretflow/app:v1"_s);
    QVERIFY((*m_window)->references().model().resolution(0).effective().startsWith(u"private.registry.com/"_s));
    // beside an open file it is the same, and nothing asks about unsaved changes that are not lost
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    (*m_window)->openFile(path);
    QVERIFY(qobject_cast<PlanSheet *>((*m_window)->openSheet()));
    QCOMPARE((*m_window)->workspace().path(), config);
}

void OpenFlowTest::startsWithAppImages()
{
    const QString path =
        m_window->write(u"a.yaml"_s, "kind: AppImage\nspec: {image: {name: secretflow/app, tag: v1}}\n");
    MainWindow window; // as with the file as argument
    window.openFileOnceShown(path);
    window.show();
    QTRY_VERIFY(window.isFilled());
    QTRY_COMPARE(window.workspace().references(), QStringList{u"secretflow/app:v1"_s});
    QVERIFY(window.openSheet());
    QVERIFY(window.openSheet()->isAncestorOf(window.childAt(window.rect().center()))); // over what was filled in
    QCOMPARE(window.page(), &window.firstRun());
}

void OpenFlowTest::takesAFileAndItsAppImagesAtOnce()
{
    const QString config = m_window->write(u"kuscia.yaml"_s, sampleFile());
    const QString images =
        m_window->write(u"a.yaml"_s, "kind: AppImage\nspec: {image: {name: secretflow/app, tag: v1}}\n");
    drop({images, config});
    QCOMPARE((*m_window)->workspace().path(), config);
    QTRY_COMPARE((*m_window)->workspace().references(), QStringList{u"secretflow/app:v1"_s});
}

void OpenFlowTest::remembersFilesAndReferences()
{
    const QString path = m_window->open(sampleFile());
    (*m_window)->workspace().setReferences({u"a:1"_s, u"b:1"_s});
    (*m_window)->close();
    QCOMPARE(FileDesk::recent(), QStringList{path});
    const MainWindow again;
    QCOMPARE(const_cast<MainWindow &>(again).workspace().references(), (QStringList{u"a:1"_s, u"b:1"_s}));
    Q_EMIT(*m_window)->actions().recentMenu->aboutToShow();
    QCOMPARE((*m_window)->actions().recentMenu->actions().first()->text(), path);
}

void OpenFlowTest::showsTheListFormReadOnlyAndConvertsIt()
{
    m_window->open("- image:\n  - defaultRegistry: private # any name\n  - registries:\n    - name: private\n"
                   "      endpoint: r.com/test\n      username: u\n      password: p\n");
    QVERIFY((*m_window)->workspace().isListForm());
    QCOMPARE((*m_window)->centre().tab(), CentrePane::YamlTab);
    QVERIFY((*m_window)->details().showsProblem());
    TextField &endpoint = m_window->field(FieldKind::RegistryEndpoint);
    QCOMPARE(endpoint.text(), u"r.com/test"_s);
    QVERIFY(!endpoint.isEnabled());
    QVERIFY(!endpoint.toolTip().isEmpty());
    QVERIFY(!m_window->button(u"Add a registry"_s)->isEnabled());

    const QString after = (*m_window)->details().problemPage().afterText();
    QVERIFY2(after.startsWith(u"image:\n  defaultRegistry: private # any name\n"_s), qPrintable(after));
    m_window->button(u"Convert"_s)->click();
    QVERIFY(!(*m_window)->workspace().isListForm());
    QVERIFY(endpoint.isEnabled());
    QVERIFY(!(*m_window)->details().showsProblem());
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY((*m_window)->workspace().isListForm());
    QVERIFY(!endpoint.isEnabled());
}

void OpenFlowTest::sharesTheRoomWhenNarrow()
{
    m_window->open(sampleFile());
    ThreePanes &panes = (*m_window)->panes();
    SettingsPane &settings = (*m_window)->settings();
    DetailsPane &details = (*m_window)->details();
    QVERIFY(panes.isShown(&settings) && panes.isShown(&details));
    (*m_window)->resize(1024, 700);
    WindowUnderTest::settle();
    QVERIFY(panes.isShown(&settings) && !panes.isShown(&details));
    QCOMPARE(settings.width(), ThreePanes::settingsWidth);
    m_window->press(Qt::Key_3, Qt::ControlModifier);
    WindowUnderTest::settle();
    QVERIFY(!panes.isShown(&settings) && panes.isShown(&details));
    QCOMPARE(details.width(), ThreePanes::detailsWidth);
    m_window->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(panes.isShown(&settings) && !panes.isShown(&details));
    (*m_window)->actions().showSettings->trigger();
    QVERIFY(!panes.isShown(&settings));
    (*m_window)->actions().showDetails->trigger();
    (*m_window)->resize(1280, 800);
    WindowUnderTest::settle();
    QVERIFY(!panes.isShown(&settings) && panes.isShown(&details)); // as the user left it
}

void OpenFlowTest::tellsThatTheFileChangedOnDisk()
{
    const QString path = m_window->open(sampleFile());
    m_window->write(u"kuscia.yaml"_s, sampleFile("theirs.com"));
    QTRY_VERIFY((*m_window)->centre().messages().isVisible());
    QCOMPARE((*m_window)->toolBar().stateText(), u"Changed on disk"_s);
    m_window->button(u"Read again"_s)->click();
    QCOMPARE((*m_window)->workspace().config().bytes(), sampleFile("theirs.com"));
    QVERIFY(!(*m_window)->centre().messages().isVisible());
    QCOMPARE((*m_window)->workspace().path(), path);
}

QTEST_MAIN(OpenFlowTest)
#include "tst_openflow.moc"
