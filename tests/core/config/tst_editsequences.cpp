#include <QtTest/QtTest>

#include <QtCore/QRandomGenerator>

#include "tests/core/config/editjudge.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Thirty edits of each sample, one after the other: each reads as intended, and going back through them gives every
/// byte again.
class tst_EditSequences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequencesOfEdits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }
    void sequencesOfEdits()
    {
        QFETCH(QByteArray, bytes);
        const auto original = KusciaConfig::fromBytes(bytes);
        QVERIFY(original);
        if (original->kind() == ConfigKind::ListForm || original->image().registries.size() > 10) {
            return;
        }
        QRandomGenerator random(static_cast<quint32>(bytes.size())); // another one for each sample, the same each time
        KusciaConfig config = *original;
        ImageConfig intended = original->image();
        for (int step = 0; step < 30; ++step) {
            const int count = static_cast<int>(intended.registries.size());
            const int choice = random.bounded(10);
            ConfigEdit edit = ConvertListForm{};
            ImageConfig next = intended;
            if (choice == 0 && count < 6) {
                const ImageRegistry registry{u"r%1"_s.arg(step), u"r%1.example.com/x"_s.arg(step), {}, Secret(u"s"_s)};
                edit = AddRegistry{registry};
                next.registries.push_back(registry);
            } else if (choice == 2 && count > 1) {
                const MoveRegistry move{random.bounded(count), random.bounded(count)};
                edit = move;
                const ImageRegistry moved = next.registries.at(static_cast<std::size_t>(move.registry));
                next.registries.erase(next.registries.begin() + move.registry);
                next.registries.insert(next.registries.begin() + move.to, moved);
            } else if (choice == 1 && count > 0) {
                const int index = random.bounded(count);
                edit = RemoveRegistry{index};
                next.registries.erase(next.registries.begin() + index);
            } else {
                const std::vector<Field> fields = fieldsOf(intended);
                const Field field = fields.at(random.bounded(static_cast<quint32>(fields.size())));
                const QString value = interestingValues().at(random.bounded(interestingValues().size()));
                edit = setting(field, value);
                next = with(next, field, value);
            }
            const auto edited = config.edited({edit});
            if (!edited) {
                QVERIFY(mayRefuse(QTest::currentDataTag(), edited.error()));
                continue;
            }
            const QString wrong = m_judge.complaint(QTest::currentDataTag(), *original, *edited, next);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(step) + wrong));
            // a registry's own comments go with it; those outside the list do not
            QVERIFY(commentsOf(edited->bytes()).size() <= commentsOf(config.bytes()).size());
            config = *edited;
            intended = next;
        }
    }

private:
    EditJudge m_judge;
};

QTEST_GUILESS_MAIN(tst_EditSequences)
#include "tst_editsequences.moc"
