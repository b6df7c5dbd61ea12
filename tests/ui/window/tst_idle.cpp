// A window that nobody touches does nothing: no timer ticks, whatever it shows.
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;
constexpr int watched = 700; ///< milliseconds; every animation and every delay of ours is shorter

/// Counts the timer events of the whole program, and who gets them.
class Ticks final : public QObject
{
    Q_OBJECT

public:
    Ticks() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *target, QEvent *event) override
    {
        if (event->type() == QEvent::Timer) {
            m_seen << QString::fromLatin1(target->metaObject()->className()) + u" of "_s +
                          (target->parent() ? QString::fromLatin1(target->parent()->metaObject()->className())
                                            : u"nobody"_s);
        }
        return false;
    }
    /// What ticks within a while.
    QStringList within(int milliseconds)
    {
        m_seen.clear();
        QTimer end;
        end.setSingleShot(true);
        const QSignalSpy over(&end, &QTimer::timeout);
        end.start(milliseconds);
        while (over.isEmpty()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_seen.removeOne(u"QTimer of nobody"_s); // this one
        return m_seen;
    }

private:
    QStringList m_seen;
};

} // namespace

class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("idle"); }
    void doesNothing_data();
    void doesNothing();
};

void IdleTest::doesNothing_data()
{
    QTest::addColumn<int>("state");
    int state = 0;
    for (const char *name : {"first run", "a file", "a log", "the text", "an ended check", "an ended batch",
                             "a dismissed batch", "an unsaved change"}) {
        QTest::newRow(name) << state++;
    }
}

void IdleTest::doesNothing()
{
    QFETCH(int, state);
    WindowUnderTest window;
    if (state >= 4 && state <= 6) {
        window->startDemo();
        state == 4 ? window->checks().check({u"secretflow/app:v1"_s}) : window->actions().checkAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window->checks().isRunning(), patience);
        if (state == 6) {
            window.press(Qt::Key_Escape);
        }
    } else if (state > 0) {
        window->workspace().setReferences({u"app:v1"_s, u"test/app:v1"_s});
        window.open(sampleFile());
    }
    if (state == 2) {
        window->actions().showLog->trigger();
        window->log().readText(pageLine());
    } else if (state == 3) {
        window->centre().showTab(CentrePane::YamlTab);
    } else if (state == 7) {
        QVERIFY(window->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s));
    }
    // a cursor blinks where somebody types; that is the platform's
    if (QApplication::focusWidget()) {
        QApplication::focusWidget()->clearFocus();
    }
    Ticks ticks;
    ticks.within(watched); // delays that are still to end: linting, layouts
    const QStringList seen = ticks.within(watched);
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u", "_s)));
}

QTEST_MAIN(IdleTest)
#include "tst_idle.moc"
