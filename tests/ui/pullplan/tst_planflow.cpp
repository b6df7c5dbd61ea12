// The AppImages of a cluster become references, with what is wrong with them; and the documentation's table.
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "core/demo/demoregistry.h"
#include "core/demo/demoscenarios.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/appimagecard.h"
#include "ui/details/detailspane.h"
#include "ui/details/referencedetails.h"
#include "ui/kit/button.h"
#include "ui/kit/pastefield.h"
#include "ui/problems/problemrow.h"
#include "ui/problems/problemstrip.h"
#include "ui/pullplan/addressrows.h"
#include "ui/pullplan/docssheet.h"
#include "ui/pullplan/plansheet.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

QString publicImage()
{
    for (const DemoExample &example : demoExamples()) {
        if (example.scenario == DemoScenario::Public) {
            return example.image;
        }
    }
    qFatal("the demo registry has no public image");
}

QString appImage(const QString &name, const QString &image, const QString &tag)
{
    return u"apiVersion: kuscia.secretflow/v1alpha1\nkind: AppImage\nmetadata:\n  name: %1\nspec:\n  image:\n"
           "    name: %2\n    tag: \"%3\"\n---\n"_s.arg(name, image, tag);
}

} // namespace

class PlanFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("planflow"); }
    void init();
    void importsWhatIsPasted();
    void importsAFolder();
    void readsABigClusterWithoutBlocking();
    void stopsReading();
    void tellsOnTheRowsWhereTheyComeFrom();
    void tellsOfCollisionsEverywhere();
    void forgetsTheAppImagesOfRemovedReferences();
    void showsWhatChecksFound();
    void copiesTheReport();
    void saysWhenNothingIsFound();
    void importsAgainWithoutDoubles();
    void exportsWithoutThePassword();
    void showsTheTableForTheOpenEndpoint();
    void showsTheTableWithoutAFile();
    void importsWithAndWithoutAFile();

private:
    PlanSheet *openPlan();
    void paste(PlanSheet *sheet, const QString &text);

    std::unique_ptr<WindowUnderTest> m_window;
};

void PlanFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
}

PlanSheet *PlanFlowTest::openPlan()
{
    m_window->press(Qt::Key_I, Qt::ControlModifier);
    return qobject_cast<PlanSheet *>((*m_window)->openSheet());
}

void PlanFlowTest::paste(PlanSheet *sheet, const QString &text)
{
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&sheet->input()));
    QGuiApplication::clipboard()->setText(text);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    WindowUnderTest::settle();
}

void PlanFlowTest::importsWhatIsPasted()
{
    m_window->open(sampleFile());
    PlanSheet *sheet = openPlan();
    QVERIFY(sheet);
    paste(sheet, appImage(u"psi"_s, u"alice/app"_s, u"v1"_s) + appImage(u"train"_s, u"bob/app"_s, u"v1"_s) +
                     appImage(u"broken"_s, u"other"_s, QString()));
    QCOMPARE((*m_window)->workspace().references(), QStringList({u"alice/app:v1"_s, u"bob/app:v1"_s, u"other:"_s}));
    // a heading for the host and its account, its two, a heading for what has no address, that one
    QCOMPARE(sheet->rows().rowCount(), 5);
    QCOMPARE(sheet->rows().row(0).caption, u"private.registry.com, as testname of the registry private"_s);
    QVERIFY(sheet->rows().row(0).isHeading);
    QCOMPARE(sheet->rows().row(1).caption, u"psi"_s);
    QCOMPARE(sheet->rows().row(1).resolution.effective(), u"private.registry.com/secretflow/app:v1"_s);
    QVERIFY(sheet->rows().row(1).note && sheet->rows().row(1).note->message.id == MessageId::AppimageCollision);
    QCOMPARE(sheet->rows().row(3).caption, u"No valid address"_s);
    QVERIFY(sheet->rows().row(4).note && sheet->rows().row(4).note->message.id == MessageId::AppimageTag);
    QCOMPARE(sheet->summary(), u"3 AppImages in the plan, 2 problems"_s); // an empty tag, a collision
    QSet<MessageId> ids;
    for (int i = 0; i < sheet->problemCount(); ++i) {
        ids.insert(sheet->problemAt(i)->finding().message.id);
    }
    QCOMPARE(ids, QSet<MessageId>({MessageId::AppimageTag, MessageId::AppimageCollision}));
    m_window->press(Qt::Key_Escape);
    WindowUnderTest::settle();
    QVERIFY(!(*m_window)->openSheet());
}

void PlanFlowTest::importsAFolder()
{
    const QString config = m_window->open(sampleFile());
    const QDir folder = QFileInfo(config).dir();
    QVERIFY(folder.mkpath(u"apps/deep"_s));
    m_window->write(u"apps/one.yaml"_s, appImage(u"one"_s, u"first"_s, u"1"_s).toUtf8());
    m_window->write(u"apps/deep/two.json"_s,
                    R"({"kind":"AppImage","metadata":{"name":"two"},"spec":{"image":{"name":"second","tag":"2"}}})");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(folder.filePath(u"apps"_s))});
    const QPoint at(100, 100);
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &drop);
    auto *sheet = qobject_cast<PlanSheet *>((*m_window)->openSheet());
    QVERIFY(sheet);
    QTRY_COMPARE_WITH_TIMEOUT((*m_window)->workspace().references(), QStringList({u"second:2"_s, u"first:1"_s}),
                              patience);
    QVERIFY(!sheet->import().isRunning());
}

void PlanFlowTest::readsABigClusterWithoutBlocking()
{
    m_window->open(sampleFile());
    QString manifest;
    for (int i = 0; i < 2000; ++i) {
        manifest += appImage(u"app%1"_s.arg(i), u"org%1/app%2"_s.arg(i % 2).arg(i / 2), u"v1"_s);
    }
    const QString path = m_window->write(u"cluster.yaml"_s, manifest.toUtf8());
    int turns = 0;
    QTimer life; // whatever else the window has to do
    life.setInterval(0);
    connect(&life, &QTimer::timeout, this, [&turns] { ++turns; });
    life.start();
    PlanSheet *sheet = openPlan();
    sheet->readPaths({path});
    QVERIFY(sheet->import().isRunning());
    QVERIFY2(sheet->summary().startsWith(u"Reading"_s), qPrintable(sheet->summary()));
    QVERIFY(m_window->button(u"Stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!sheet->import().isRunning(), patience);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    QCOMPARE((*m_window)->plan().images().size(), std::size_t(2000));
    QCOMPARE(sheet->summary(), u"2000 AppImages in the plan, 1000 problems"_s);
    QCOMPARE(sheet->problemCount(), static_cast<int>(PullPlan::mostListed)); // each is a widget
}

void PlanFlowTest::stopsReading()
{
    m_window->open(sampleFile());
    const QDir folder((*m_window)->workspace().folder());
    QVERIFY(folder.mkpath(u"apps"_s));
    for (int i = 0; i < 300; ++i) {
        m_window->write(u"apps/%1.yaml"_s.arg(i), appImage(u"a%1"_s.arg(i), u"app"_s, u"1"_s).repeated(50).toUtf8());
    }
    PlanSheet *sheet = openPlan();
    sheet->readPaths({folder.filePath(u"apps"_s)});
    QVERIFY(sheet->import().isRunning());
    m_window->press(Qt::Key_Escape); // stops before it closes
    QVERIFY(!sheet->import().isRunning());
    QCOMPARE((*m_window)->openSheet(), sheet);
    WindowUnderTest::settle();
    QVERIFY((*m_window)->plan().images().empty());
    QVERIFY((*m_window)->workspace().references().isEmpty());
}

void PlanFlowTest::tellsOnTheRowsWhereTheyComeFrom()
{
    m_window->open(sampleFile());
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"psi"_s, u"psi"_s, u"v1"_s) + appImage(u"second"_s, u"psi"_s, u"v1"_s) +
                     u"kind: AppImage\nmetadata: {name: pinned}\nspec: {image: {name: pinned, tag: \"1\", id: "
                     "\"sha256:12\"}}\n"_s);
    sheet->close();
    ReferencesModel &model = (*m_window)->references().model();
    QCOMPARE(model.appImages(0), u"psi, second"_s);
    QCOMPARE(model.appImages(1), u"pinned"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"AppImage psi, second"_s));
    QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), u"AppImage pinned: name pinned, tag 1, id sha256:12"_s);
    QCOMPARE(model.notes(1).front().severity, Severity::Error); // an id can make Kuscia crash
    (*m_window)->references().choose(model.reference(1));
    WindowUnderTest::settle();
    AppImageCard &card = (*m_window)->details().referencePage().appImages();
    QVERIFY(card.isVisible());
    QCOMPARE(card.lines(), QStringList{u"pinned (pasted, line 21)\nname: pinned\ntag: 1\nid: sha256:12"_s});
    (*m_window)->workspace().setReferences({u"typed:1"_s});
    WindowUnderTest::settle();
    QVERIFY(!card.isVisible());
    QCOMPARE(model.appImages(0), QString());
}

void PlanFlowTest::tellsOfCollisionsEverywhere()
{
    m_window->open(sampleFile());
    const int before = (*m_window)->centre().problems().problemCount();
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"alice"_s, u"a/app"_s, u"1"_s) + appImage(u"bob"_s, u"b/app"_s, u"1"_s));
    sheet->close();
    ReferencesModel &model = (*m_window)->references().model();
    const QString collision = u"Different references become the same address: private.registry.com/secretflow/app:1."_s;
    QCOMPARE(model.notes(0).front().text, collision);
    QCOMPARE(model.notes(1).front().text, collision);
    QCOMPARE((*m_window)->centre().problems().problemCount(), before + 1);
    const QByteArray csv = (*m_window)->plan().exported(PlanFormat::Csv, (*m_window)->checks());
    QCOMPARE(csv.count(codeOf(MessageId::AppimageCollision).toUtf8()), 2);

    // without an endpoint nothing is dropped, so nothing collides; soon after the last key, as lint
    QVERIFY((*m_window)->workspace().setField({FieldKind::RegistryEndpoint, 0}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(model.notes(0).empty() || model.notes(0).front().text != collision, patience);
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->plan().findings().empty(), patience);
}

void PlanFlowTest::forgetsTheAppImagesOfRemovedReferences()
{
    m_window->open(sampleFile());
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"alice"_s, u"a/app"_s, u"1"_s) + appImage(u"bob"_s, u"b/app"_s, u"1"_s));
    sheet->close();
    (*m_window)->workspace().setReferences({u"a/app:1"_s});
    QCOMPARE((*m_window)->plan().images().size(), std::size_t(1));
    QVERIFY((*m_window)->plan().findings().empty());
}

void PlanFlowTest::showsWhatChecksFound()
{
    DemoRegistry registry;
    QVERIFY2(registry.listen(), qPrintable(registry.errorString()));
    const QString image = publicImage();
    m_window->open(sampleFile(registry.host().toLatin1()));
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"open"_s, image.section(u':', 0, 0).section(u'/', -1), image.section(u':', 1)));
    QCOMPARE(sheet->rows().row(1).result->text, u"Not checked"_s);
    m_window->button(u"Check all"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(sheet->rows().row(1).platforms, u"linux/amd64, linux/arm64"_s, patience);
    QVERIFY(sheet->rows().row(1).result->tone == ResultLook::Tone::Good);
    const QString said = sheet->rows().index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"linux/amd64"_s) && said.contains(u" ms"_s), qPrintable(said));
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        const QByteArray bytes = (*m_window)->plan().exported(format, (*m_window)->checks());
        QVERIFY2(bytes.contains("linux/amd64 linux/arm64") && bytes.contains("pullable"), bytes.constData());
    }
}

void PlanFlowTest::copiesTheReport()
{
    m_window->open(sampleFile("private.registry.com", "swordfish"));
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"alice"_s, u"a/app"_s, u"1"_s));
    sheet->close();
    WindowUnderTest::settle();
    QGuiApplication::clipboard()->clear();
    (*m_window)->references().focusList();
    m_window->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"private.registry.com/secretflow/app:1"_s) && text.contains(u"AppImage alice"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"swordfish"_s));
}

void PlanFlowTest::saysWhenNothingIsFound()
{
    m_window->open(sampleFile());
    PlanSheet *sheet = openPlan();
    paste(sheet, u"kind: Pod\n"_s);
    QCOMPARE(sheet->summary(), u"No AppImage found in this text"_s);
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QCOMPARE(sheet->summary(), u"没有找到 AppImage"_s);
}

void PlanFlowTest::importsAgainWithoutDoubles()
{
    m_window->open(sampleFile());
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"psi"_s, u"app"_s, u"v1"_s));
    paste(sheet, appImage(u"psi"_s, u"app"_s, u"v1"_s));
    QCOMPARE(sheet->rows().rowCount(), 2); // with its heading
    QCOMPARE((*m_window)->plan().images().size(), std::size_t(1));
    QCOMPARE((*m_window)->workspace().references(), QStringList{u"app:v1"_s});
}

void PlanFlowTest::exportsWithoutThePassword()
{
    m_window->open(sampleFile("private.registry.com", "swordfish"));
    PlanSheet *sheet = openPlan();
    paste(sheet, appImage(u"psi"_s, u"app"_s, u"v1"_s));
    QCOMPARE((*m_window)->actions().exportMenu->actions().size(), 3);
    for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::Json, PlanFormat::Markdown}) {
        const QByteArray bytes = (*m_window)->plan().exported(format, (*m_window)->checks());
        QVERIFY2(bytes.contains("psi") && bytes.contains("private.registry.com/secretflow/app:v1"), bytes.constData());
        QVERIFY(!bytes.contains("swordfish"));
    }
}

void PlanFlowTest::showsTheTableForTheOpenEndpoint()
{
    m_window->open(sampleFile("hub.lab"));
    (*m_window)->actions().docsTable->trigger();
    auto *sheet = qobject_cast<DocsSheet *>((*m_window)->openSheet());
    QVERIFY(sheet);
    QVERIFY(sheet->rows().rowCount() > 8);
    QCOMPARE(sheet->rows().row(3).resolution.effective(), u"hub.lab/secretflow/app:v1"_s);
    QCOMPARE(sheet->rows().row(3).caption, u"line 4: hub.lab/secretflow"_s);
    QCOMPARE(sheet->rows().row(8).caption, u"not on the page"_s);
    m_window->press(Qt::Key_End);
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    QCOMPARE(sheet->rows().row(8).caption, u"文档没有写"_s);
    m_window->press(Qt::Key_Escape);
    WindowUnderTest::settle();
    QVERIFY(!(*m_window)->openSheet());
}

void PlanFlowTest::showsTheTableWithoutAFile()
{
    (*m_window)->actions().docsTable->trigger();
    auto *sheet = qobject_cast<DocsSheet *>((*m_window)->openSheet());
    QVERIFY(sheet);
    QCOMPARE(sheet->rows().row(3).resolution.effective(), u"private.registry.com/secretflow/app:v1"_s);
}

void PlanFlowTest::importsWithAndWithoutAFile()
{
    (*m_window)->actions().importPlan->trigger();
    QVERIFY((*m_window)->openSheet());
    QVERIFY(!m_window->button(u"Check all"_s)->toolTip().isEmpty()); // disabled, which it explains
    (*m_window)->openSheet()->close();
    m_window->open(sampleFile());
    m_window->button(u"Import"_s)->click();
    QVERIFY((*m_window)->openSheet());
}

QTEST_MAIN(PlanFlowTest)
#include "tst_planflow.moc"
