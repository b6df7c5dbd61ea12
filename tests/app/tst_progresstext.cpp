#include <QtTest/QTest>

#include "app/cli/progresstext.h"

using namespace kia::cli;
using namespace Qt::StringLiterals;

class TestProgressText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsLeft_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int ended, int all, int milliseconds, const QString &text) {
            QTest::newRow(name) << ended << all << milliseconds << text;
        };
        row("nothing is known at the start", 0, 500, 0, u"0 of 500 checked"_s);
        row("seven checks are no pace yet", 7, 500, 9000, u"7 of 500 checked"_s);
        row("nor is a second", 100, 500, 1000, u"100 of 500 checked"_s);
        row("at the pace so far", 100, 500, 4000, u"100 of 500 checked, some 16 s left"_s);
        row("a part of a second counts as one", 100, 501, 4000, u"100 of 501 checked, some 17 s left"_s);
        row("minutes when it takes longer", 100, 10000, 4000, u"100 of 10000 checked, some 7 min left"_s);
        row("the last moment is not counted down", 499, 500, 20000, u"499 of 500 checked"_s);
        row("all of them", 500, 500, 20000, u"500 of 500 checked"_s);
    }

    void itSaysWhatIsLeft()
    {
        QFETCH(int, ended);
        QFETCH(int, all);
        QFETCH(int, milliseconds);
        QTEST(progressText(ended, all, std::chrono::milliseconds(milliseconds)), "text");
    }
};

QTEST_GUILESS_MAIN(TestProgressText)
#include "tst_progresstext.moc"
