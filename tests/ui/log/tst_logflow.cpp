// A log line is pasted, explained, and its cause mended in the window.
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "core/demo/demoregistry.h"
#include "core/demo/demoscenarios.h"
#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/details/detailspane.h"
#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/log/logcards.h"
#include "ui/log/logdetails.h"
#include "ui/log/logpane.h"
#include "ui/log/logtext.h"
#include "ui/problems/problemrow.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/settings/registrylist.h"
#include "ui/settings/settingspane.h"
#include "ui/window/centrepane.h"
#include "ui/window/firstrun.h"
#include "ui/window/statusstrip.h"
#include "ui/window/threepanes.h"

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

} // namespace

class LogFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("logflow"); }
    void init();
    void mendsWhatThePageLineShows();
    void usesTheRegistryThatTheLogSpeaksOf();
    void goesToTheFieldThatDiffers();
    void goesToThePassword();
    void marksEachKindInItsOwnWay();
    void marksWhatWasCopiedFromAWebPage();
    void saysWhenNothingIsFound();
    void stopsReadingABigLog();
    void readsWhatIsTyped();
    void worksWithoutAFile();
    void takesADroppedLog();
    void walksThroughTheEntries();
    void speaksBothLanguages();
    void keepsUndoForTheFile();

private:
    void paste(const QString &text);
    LogPane &pane() { return (*m_window)->centre().log(); }

    std::unique_ptr<WindowUnderTest> m_window;
};

void LogFlowTest::init()
{
    m_window.reset();
    m_window = std::make_unique<WindowUnderTest>();
}

void LogFlowTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE((*m_window)->centre().tab(), CentrePane::LogTab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&pane().text()));
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    WindowUnderTest::settle();
}

void LogFlowTest::mendsWhatThePageLineShows()
{
    DemoRegistry registry;
    QVERIFY2(registry.listen(), qPrintable(registry.errorString()));
    const QString image = publicImage();
    const QByteArray before = sampleFile();
    m_window->open(before);
    paste(pageLine(registry.host(), image));

    QVERIFY((*m_window)->log().entry());
    const QStringList facts = pane().facts().facts();
    QVERIFY2(facts.contains(u"Image: "_s + registry.host() + u'/' + image), qPrintable(facts.join(u'\n')));
    QVERIFY2(facts.contains(u"Result: 401 Unauthorized"_s), qPrintable(facts.join(u'\n')));
    QVERIFY(pane().comparison().rowCount() > 0);
    QVERIFY(pane().comparison().rowAt(0)->title().contains(registry.host()));
    QCOMPARE((*m_window)->details().title(), u"The log explained"_s);
    const QString reference = image.section(u'/', -1);
    QVERIFY2((*m_window)->logDetails().afterText().contains(registry.host() + u'/' + image),
             qPrintable((*m_window)->logDetails().afterText()));

    m_window->button(u"Add this registry"_s)->click();
    WindowUnderTest::settle();
    Workspace &workspace = (*m_window)->workspace();
    QCOMPARE(workspace.image().registries.size(), std::size_t(4));
    QCOMPARE(workspace.image().registries.back().endpoint, registry.host() + u'/' + image.section(u'/', 0, -2));
    QCOMPARE(workspace.image().defaultRegistry, workspace.image().registries.back().name);
    QCOMPARE(workspace.undoStack().count(), 1);
    QCOMPARE((*m_window)->settings().list().currentRow(), 3); // its form is open, for the account it may need
    QVERIFY((*m_window)->details().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE((*m_window)->logDetails().afterText(), QString());
    QCOMPARE(registry.requestCount(), 0); // nothing is asked before Check

    m_window->button(u"Check this image"_s)->click();
    QVERIFY(workspace.references().contains(reference));
    QTRY_VERIFY_WITH_TIMEOUT((*m_window)->checks().stateOf(reference).isFinished(), patience);
    QCOMPARE((*m_window)->checks().stateOf(reference).report.verdict, Verdict::Pullable);
    QCOMPARE((*m_window)->centre().tab(), CentrePane::ReferencesTab);
    QCOMPARE((*m_window)->references().current(), reference);
    QCOMPARE((*m_window)->details().banner().title(), u"Kuscia can pull this image without signing in"_s);

    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace.config().bytes(), before);
}

void LogFlowTest::usesTheRegistryThatTheLogSpeaksOf()
{
    const QByteArray before = "image:\n  defaultRegistry: \"a\"\n  registries:\n    - name: \"a\"\n      endpoint: "
                              "\"a.example/x\"\n    - name: \"b\"\n      endpoint: \"registry.xxxx.com/secretflow\"\n";
    m_window->open(before);
    paste(pageLine());
    m_window->button(u"Use b"_s)->click();
    Workspace &workspace = (*m_window)->workspace();
    QCOMPARE(workspace.image().defaultRegistry, u"b"_s);
    QCOMPARE(workspace.undoStack().count(), 1);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace.config().bytes(), before);
}

void LogFlowTest::goesToTheFieldThatDiffers()
{
    m_window->open("image:\n  defaultRegistry: \"a\"\n  registries:\n    - name: \"a\"\n      endpoint: "
                   "\"registry.xxxx.com/else\"\n      username: \"u\"\n      password: \"p\"\n");
    paste(pageLine());
    ProblemRow *row = pane().comparison().rowAt(0);
    QCOMPARE(nameOf(row->finding().message.id), nameOf(MessageId::LogEndpointDiffers));
    row->setFocus();
    m_window->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&m_window->field(FieldKind::RegistryEndpoint)));
}

void LogFlowTest::goesToThePassword()
{
    m_window->open(sampleFile());
    paste(pageLine(u"private.registry.com"_s, u"secretflow/app:v1"_s));
    m_window->button(u"Enter password"_s)->click();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&m_window->field(FieldKind::RegistryPassword)));
}

void LogFlowTest::marksEachKindInItsOwnWay()
{
    m_window->open(sampleFile());
    paste(pageLine());
    QMap<QString, QTextCharFormat::UnderlineStyle> marks;
    for (const QTextEdit::ExtraSelection &mark : pane().text().extraSelections()) {
        marks.insert(mark.cursor.selectedText(), mark.format.underlineStyle());
    }
    QCOMPARE(marks.value(u"registry.xxxx.com/secretflow/nginx:v1"_s), QTextCharFormat::DotLine);
    QCOMPARE(marks.value(u"with credentials"_s), QTextCharFormat::DashUnderline);
    QCOMPARE(marks.value(u"401 Unauthorized"_s), QTextCharFormat::WaveUnderline);
    QCOMPARE(marks.value(u"2024-06-06 13:33:00.534"_s), QTextCharFormat::SingleUnderline);
    QCOMPARE(pane().text().wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void LogFlowTest::marksWhatWasCopiedFromAWebPage()
{
    m_window->open(sampleFile());
    QString copied = u"拉取失败：\u2028\n"_s + pageLine();
    copied.replace(u' ', QChar(0xa0));
    paste(copied);
    const auto marks = [this] {
        QStringList marked;
        for (const QTextEdit::ExtraSelection &mark : pane().text().extraSelections()) {
            marked << mark.cursor.selectedText().replace(QChar(0xa0), u' ');
        }
        return marked;
    };
    QVERIFY2(marks().contains(u"registry.xxxx.com/secretflow/nginx:v1"_s), qPrintable(marks().join(u'\n')));
    QVERIFY(marks().contains(u"401 Unauthorized"_s));
    pane().text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&pane().text(), u"!"_s); // and the place where one types stays
    QTRY_VERIFY(!marks().isEmpty());
    QCOMPARE(pane().text().textCursor().position(), copied.size() + 1);
}

void LogFlowTest::saysWhenNothingIsFound()
{
    m_window->open(sampleFile());
    paste(u"2025-01-01 INFO all is well\nand nothing else"_s);
    QCOMPARE(pane().note(), u"No image pull found in this text"_s);
    QVERIFY(!pane().facts().isVisible());
    QCOMPARE(pane().text().toPlainText(), u"2025-01-01 INFO all is well\nand nothing else"_s);
    paste(pageLine());
    QCOMPARE(pane().note(), QString());
    QVERIFY(pane().facts().isVisible());
}

void LogFlowTest::stopsReadingABigLog()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    const QString path = m_window->write(u"big.log"_s, QByteArray(16 * 1024 * 1024, 'x'));
    for (const bool byKey : {true, false}) {
        (*m_window)->log().readFile(path);
        QVERIFY((*m_window)->log().isReading());
        QVERIFY2(pane().note().startsWith(u"Reading the log"_s), qPrintable(pane().note()));
        byKey ? m_window->press(Qt::Key_Escape) : m_window->button(u"Stop"_s)->click();
        QVERIFY(!(*m_window)->log().isReading());
        QVERIFY((*m_window)->log().isEmpty());
        QCOMPARE((*m_window)->centre().tab(), CentrePane::LogTab);
    }
}

void LogFlowTest::readsWhatIsTyped()
{
    m_window->open(sampleFile());
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(&pane().text(), u"failed to pull image \"r.example/a/b:1\", detail-> x"_s);
    QTRY_VERIFY((*m_window)->log().entry());
    QCOMPARE((*m_window)->log().entry()->image, u"r.example/a/b:1"_s);
    pane().text().selectAll();
    m_window->press(Qt::Key_Delete);
    QTRY_VERIFY((*m_window)->log().isEmpty());
    QVERIFY(!pane().facts().isVisible());
}

void LogFlowTest::worksWithoutAFile()
{
    QCOMPARE((*m_window)->page(), &(*m_window)->firstRun());
    paste(pageLine());
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    QVERIFY(pane().facts().isVisible());
    QVERIFY(!pane().comparison().isVisible());
    QCOMPARE((*m_window)->details().title(), u"The log explained"_s);
    QCOMPARE((*m_window)->status().text(), u"Read on this computer only. The log is sent nowhere."_s);

    m_window->open(sampleFile()); // and is then compared
    QCOMPARE((*m_window)->centre().tab(), CentrePane::LogTab);
    QVERIFY(pane().comparison().isVisible());

    init();
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    m_window->press(Qt::Key_Escape);
    QCOMPARE((*m_window)->page(), &(*m_window)->firstRun());
}

void LogFlowTest::takesADroppedLog()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_window->write(u"kuscia.log"_s, pageLine().toUtf8()))});
    const QPoint at(100, 100);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&**m_window, &dropped);
    QTRY_VERIFY((*m_window)->log().entry());
    QCOMPARE((*m_window)->page(), &(*m_window)->panes());
    QVERIFY(pane().facts().isVisible());
}

void LogFlowTest::walksThroughTheEntries()
{
    m_window->open(sampleFile());
    const QString old = u"secretflow/old:1"_s;
    paste(pageLine(u"a.example"_s, old, u"2024-06-06 10:00:00.000"_s) + u'\n' +
          pageLine(u"a.example"_s, old, u"2024-06-06 11:00:00.000"_s) + u'\n' +
          pageLine(u"b.example"_s, u"secretflow/new:1"_s, u"2024-06-06 12:00:00.000"_s));
    QVERIFY(pane().entries().isVisible());
    QCOMPARE(pane().entries().model()->rowCount(), 2);
    QCOMPARE((*m_window)->log().entry()->host, u"b.example"_s);
    pane().entries().setFocus();
    m_window->press(Qt::Key_Down);
    QCOMPARE((*m_window)->log().entry()->host, u"a.example"_s);
    const QStringList facts = pane().facts().facts();
    QVERIFY2(facts.contains(u"Time: 2 times, last 2024-06-06 11:00:00"_s), qPrintable(facts.join(u'\n')));
    QVERIFY((*m_window)->logDetails().banner().text().startsWith(u"a.example"_s));
    const QString row = pane().entries().currentIndex().data(Qt::AccessibleTextRole).toString();
    QGuiApplication::clipboard()->setText(pageLine(u"c.example"_s));
    m_window->press(Qt::Key_V, Qt::ControlModifier); // with the focus in the list
    QCOMPARE((*m_window)->log().entry()->host, u"c.example"_s);
    QVERIFY2(row.contains(u"a.example/secretflow/old:1"_s) && row.contains(u"2 times"_s), qPrintable(row));
}

void LogFlowTest::speaksBothLanguages()
{
    m_window->open(sampleFile());
    paste(pageLine());
    const auto words = [this] {
        QStringList said = pane().facts().facts();
        said << (*m_window)->details().title() << (*m_window)->logDetails().banner().title()
             << pane().comparison().rowAt(0)->title() << (*m_window)->status().text() << pane().text().accessibleName()
             << pane().text().placeholderText();
        for (const Label *label : pane().findChildren<Label *>()) {
            if (label->isVisible() && !label->words().isEmpty()) {
                said << label->words();
            }
        }
        return said;
    };
    const QStringList english = words();
    (*m_window)->setLanguage(Language::Chinese);
    WindowUnderTest::settle();
    const QStringList chinese = words();
    QCOMPARE(chinese.size(), english.size());
    QVERIFY(chinese.contains(u"日志里写了什么"_s));
    QVERIFY(chinese.contains(u"日志说明"_s));
    QVERIFY(chinese.contains(u"账密: 带了账密（with credentials）"_s));
    (*m_window)->setLanguage(Language::English);
    WindowUnderTest::settle();
    QCOMPARE(words(), english);
}

void LogFlowTest::keepsUndoForTheFile()
{
    m_window->open(sampleFile());
    QVERIFY((*m_window)->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    paste(pageLine());
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE((*m_window)->workspace().image().pullPolicy, u"remote"_s);
    QCOMPARE(pane().text().toPlainText(), pageLine());
}

QTEST_MAIN(LogFlowTest)
#include "tst_logflow.moc"
