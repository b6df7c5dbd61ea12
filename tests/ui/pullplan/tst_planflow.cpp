// The AppImages of a cluster become references, with what is wrong with them; and the documentation's table.
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "tests/ui/support/windowundertest.h"
#include "ui/kit/button.h"
#include "ui/problems/problemrow.h"
#include "ui/pullplan/addressrows.h"
#include "ui/pullplan/docssheet.h"
#include "ui/pullplan/manifestinput.h"
#include "ui/pullplan/plansheet.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

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
    void saysWhenNothingIsFound();
    void importsAgainWithoutDoubles();
    void exportsWithoutThePassword();
    void showsTheTableForTheOpenEndpoint();
    void showsTheTableWithoutAFile();
    void needsAFileToImport();

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
    QCOMPARE(sheet->rows().rowCount(), 3);
    QCOMPARE(sheet->rows().row(0).caption, u"psi"_s);
    QCOMPARE(sheet->rows().row(0).resolution.effective(), u"private.registry.com/secretflow/app:v1"_s);
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
    QCOMPARE((*m_window)->workspace().references(), QStringList({u"second:2"_s, u"first:1"_s}));
    QVERIFY(qobject_cast<PlanSheet *>((*m_window)->openSheet()));
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
    QCOMPARE(sheet->rows().rowCount(), 1);
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

void PlanFlowTest::needsAFileToImport()
{
    QVERIFY(!(*m_window)->actions().importPlan->isEnabled());
    m_window->open(sampleFile());
    QVERIFY((*m_window)->actions().importPlan->isEnabled());
    m_window->button(u"Import"_s)->click();
    QVERIFY((*m_window)->openSheet());
}

QTEST_MAIN(PlanFlowTest)
#include "tst_planflow.moc"
