// Chips go on in a further line where there is no more room, and hidden ones take none.
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include "ui/kit/flowlayout.h"

using namespace kia;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksIntoLines();
    void isAsHighAsTheHighestOfALine();
    void leavesHiddenOnesOut();
};

namespace {

class Row final : public QWidget
{
public:
    Row()
    {
        auto *layout = new FlowLayout(10);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(50, 20);
            layout->addWidget(box);
        }
        setLayout(layout);
    }
    QRect box(int index) const { return layout()->itemAt(index)->geometry(); }
};

} // namespace

void FlowLayoutTest::breaksIntoLines()
{
    Row row;
    QCOMPARE(row.layout()->sizeHint(), QSize(230, 20));
    QCOMPARE(row.heightForWidth(230), 20);
    QCOMPARE(row.heightForWidth(229), 50);
    QCOMPARE(row.heightForWidth(50), 110);
    row.resize(170, 50);
    row.show();
    QCOMPARE(row.box(2), QRect(120, 0, 50, 20));
    QCOMPARE(row.box(3), QRect(0, 30, 50, 20));
}

void FlowLayoutTest::isAsHighAsTheHighestOfALine()
{
    Row row;
    row.layout()->itemAt(0)->widget()->setFixedSize(50, 40);
    QCOMPARE(row.heightForWidth(230), 40);
    QCOMPARE(row.heightForWidth(170), 70); // the second line begins beneath the highest of the first
}

void FlowLayoutTest::leavesHiddenOnesOut()
{
    Row row;
    row.layout()->itemAt(0)->widget()->hide();
    QCOMPARE(row.layout()->sizeHint(), QSize(170, 20));
    row.resize(400, 50);
    row.show();
    QCOMPARE(row.box(1).left(), 0);
}

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
