#include <QtTest/QtTest>

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include "tests/core/config/editjudge.h"
#include "ui/workspace/workspace.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// Any edit that there is, of any field and with any value; many of them are refused, as somebody's may be.
ConfigEdit randomEdit(const ImageConfig &image, QRandomGenerator &random)
{
    const int count = static_cast<int>(image.registries.size());
    const int registry = count == 0 ? 0 : random.bounded(count);
    const QString &value = interestingValues().at(random.bounded(interestingValues().size()));
    switch (random.bounded(9)) {
    case 0:
        return AddRegistry{{u"n%1"_s.arg(random.bounded(1000)), value, u"u"_s, Secret(value)}};
    case 1:
        return RemoveRegistry{registry};
    case 2:
        return MoveRegistry{registry, count == 0 ? 0 : random.bounded(count)};
    case 3:
        return RenameRegistry{registry, u"m%1"_s.arg(random.bounded(1000))};
    case 4:
        return ConvertListForm{};
    default:
        break;
    }
    const std::vector<Field> fields = fieldsOf(image);
    const Field field = fields.at(random.bounded(static_cast<quint32>(fields.size())));
    ConfigEdit edit = setting(field, value);
    const Shared shared = static_cast<Shared>(random.bounded(3));
    if (auto *set = std::get_if<SetField>(&edit)) {
        set->shared = shared;
    } else {
        std::get<SetPassword>(edit).shared = shared;
    }
    return edit;
}

} // namespace

/// Thirty changes to each sample, and all the way back and forth again: every byte is as it was, at every step.
class UndoAllTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryByteAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }
    void givesEveryByteAgain()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kuscia.yaml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        Workspace workspace;
        QVERIFY(workspace.open(path));
        QRandomGenerator random(qHash(QByteArray(QTest::currentDataTag())) & 0xFFFF);
        QList<QByteArray> steps{bytes};
        for (int i = 0; i < 30; ++i) {
            (void)workspace.apply({randomEdit(workspace.image(), random)});
            if (workspace.config().bytes() != steps.back()) {
                steps.push_back(workspace.config().bytes());
                QVERIFY(!workspace.undoText().isEmpty()); // the list names what was done
            }
        }
        // of these no single value can be edited
        const QByteArrayList fixed{"configmap-folded.yaml", "section-alias.yaml", "section-is-text.yaml"};
        QVERIFY(steps.size() > 1 || fixed.contains(QTest::currentDataTag()));
        for (qsizetype i = steps.size() - 2; i >= 0; --i) {
            workspace.undoStack().undo();
            QCOMPARE(workspace.config().bytes(), steps[i]);
        }
        QVERIFY(!workspace.undoStack().canUndo());
        QVERIFY(!workspace.isModified());
        for (qsizetype i = 1; i < steps.size(); ++i) {
            workspace.undoStack().redo();
            QCOMPARE(workspace.config().bytes(), steps[i]);
        }
        QVERIFY(!workspace.undoStack().canRedo());
    }
};

QTEST_GUILESS_MAIN(UndoAllTest)
#include "tst_undoall.moc"
