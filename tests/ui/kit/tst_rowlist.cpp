// Ten thousand rows of different heights: only those that are seen are measured, and they are where they seem to be.
#include <QtCore/QStringListModel>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <numeric>
#include <random>

#include "ui/kit/rowheights.h"
#include "ui/kit/rowlist.h"

using namespace kia;

namespace {

constexpr int rows = 10000;

/// Row n is 40 + n % 50 high, and counts how often that is asked for.
class Heights final : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        ++asked;
        return {100, 40 + index.row() % 50};
    }
    mutable int asked = 0;
};

} // namespace

class RowListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sumsLikeAPlainSum();
    void measuresOnlyWhatIsSeen();
    void reachesTheLastRow();
    void keepsWhatIsSeenWhenScrollingUp();
    void findsTheRowUnderTheMouse();
    void movesByKeys();
    void staysRightWhenRowsComeAndGo();

private:
    QModelIndex row(int number) { return m_model->index(number, 0); }
    void verifyNeighbours();

    std::unique_ptr<QStringListModel> m_model;
    std::unique_ptr<Heights> m_heights;
    std::unique_ptr<RowList> m_list;
};

void RowListTest::init()
{
    m_list.reset();
    QStringList texts;
    for (int i = 0; i < rows; ++i) {
        texts << QString::number(i);
    }
    m_model = std::make_unique<QStringListModel>(texts);
    m_heights = std::make_unique<Heights>();
    m_list = std::make_unique<RowList>();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_heights.get());
    m_list->setModel(m_model.get());
    m_list->resize(300, 600);
    m_list->show();
    m_list->setFocus();
    QApplication::processEvents();
}

/// Rows that are seen stand one under the other, in their own heights.
void RowListTest::verifyNeighbours()
{
    const QModelIndex first = m_list->indexAt(QPoint(10, 1));
    QVERIFY(first.isValid());
    int bottom = m_list->visualRect(first).top();
    for (int i = first.row(); i < m_model->rowCount() && bottom < m_list->viewport()->height(); ++i) {
        const QRect rect = m_list->visualRect(row(i));
        QCOMPARE(rect.top(), bottom);
        QCOMPARE(rect.height(), 40 + i % 50);
        bottom = rect.top() + rect.height();
    }
}

void RowListTest::sumsLikeAPlainSum()
{
    std::mt19937 random(7); // the same every time
    RowHeights heights;
    heights.reset(100, 60);
    std::vector<int> plain(100, 60);
    for (int step = 0; step < 2000; ++step) {
        const int at = static_cast<int>(random() % plain.size());
        switch (random() % 4) {
        case 0:
            heights.insert(at, 3, 50);
            plain.insert(plain.begin() + at, 3, 50);
            break;
        case 1:
            if (plain.size() > 10) {
                heights.remove(at, 1);
                plain.erase(plain.begin() + at);
            }
            break;
        default: {
            const int height = 1 + static_cast<int>(random() % 200);
            heights.measured(at, height);
            plain[static_cast<std::size_t>(at)] = height;
        }
        }
        QCOMPARE(heights.count(), static_cast<int>(plain.size()));
        const int look = static_cast<int>(random() % plain.size());
        const int top = std::accumulate(plain.begin(), plain.begin() + look, 0);
        QCOMPARE(heights.top(look), top);
        QCOMPARE(heights.rowAt(top), look);
        QCOMPARE(heights.rowAt(top + plain[static_cast<std::size_t>(look)] - 1), look);
    }
    QCOMPARE(heights.total(), std::accumulate(plain.begin(), plain.end(), 0));
    heights.forgetAll();
    QVERIFY(!heights.isMeasured(0));
}

void RowListTest::measuresOnlyWhatIsSeen()
{
    QVERIFY2(m_heights->asked < 100, qPrintable(QString::number(m_heights->asked)));
    m_heights->asked = 0;
    Q_EMIT m_model->dataChanged(row(0), row(rows - 1)); // a keystroke in the endpoint
    QApplication::processEvents();
    QVERIFY2(m_heights->asked < 100, qPrintable(QString::number(m_heights->asked)));
    verifyNeighbours();
}

void RowListTest::reachesTheLastRow()
{
    QTest::keyClick(m_list.get(), Qt::Key_End);
    QApplication::processEvents();
    QCOMPARE(m_list->currentIndex().row(), rows - 1);
    QCOMPARE(m_list->visualRect(row(rows - 1)).bottom(), m_list->viewport()->height() - 1);
    QCOMPARE(m_list->verticalScrollBar()->value(), m_list->verticalScrollBar()->maximum());
    verifyNeighbours();
}

void RowListTest::keepsWhatIsSeenWhenScrollingUp()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QApplication::processEvents();
    const QModelIndex seen = m_list->indexAt(QPoint(10, 300));
    const int before = m_list->visualRect(seen).top();
    bar->setValue(bar->value() - 100); // rows come in that were only guessed
    QApplication::processEvents();
    QCOMPARE(m_list->visualRect(seen).top(), before + 100);
    verifyNeighbours();
}

void RowListTest::findsTheRowUnderTheMouse()
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(row(3)).center());
    QCOMPARE(m_list->currentIndex().row(), 3);
    QVERIFY(!m_list->indexAt(QPoint(10, -5)).isValid());
}

void RowListTest::movesByKeys()
{
    m_list->setCurrentIndex(row(0));
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_list.get(), Qt::Key_PageDown);
    const int page = m_list->currentIndex().row();
    QVERIFY2(page > 5 && page < 20, qPrintable(QString::number(page)));
    QTest::keyClick(m_list.get(), Qt::Key_PageUp);
    QVERIFY(m_list->currentIndex().row() < 3);
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QTest::keyClick(m_list.get(), Qt::Key_Up);
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void RowListTest::staysRightWhenRowsComeAndGo()
{
    m_model->removeRows(0, 5);
    QApplication::processEvents();
    verifyNeighbours();
    m_model->insertRows(2, 3);
    QApplication::processEvents();
    verifyNeighbours();
    m_model->removeRows(0, m_model->rowCount());
    QApplication::processEvents();
    QVERIFY(!m_list->indexAt(QPoint(10, 10)).isValid());
    QCOMPARE(m_list->verticalScrollBar()->maximum(), 0);
    m_model->setStringList({QStringLiteral("one")});
    QCOMPARE(m_list->indexAt(QPoint(10, 10)).row(), 0);
}

QTEST_MAIN(RowListTest)
#include "tst_rowlist.moc"
