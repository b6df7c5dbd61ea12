#include <QtTest/QtTest>

#include "tests/core/config/editjudge.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// Samples with values of several lines.
bool holdsLongValues(const QByteArray &name)
{
    return name.startsWith("block-scalar") || name.startsWith("folded-plain") || name.startsWith("wrong-types") ||
           name == "merge-keys.yaml"; // there, fields are overridden where the value does not stand
}

/// What may go to make room for a first entry: a null, empty brackets, and blanks and a comment in between that stay.
bool isNothing(const QByteArray &replaced)
{
    const QByteArray text = replaced.split('#').first().trimmed();
    return QList<QByteArray>{"", "{}", "[]", "null", "~", "[ ]", "\"\"", "\""}.contains(text);
}

} // namespace

/// Every edit of every sample: it reads as intended to three readers, and touches no byte that it need not touch, or it
/// is refused and the refusal is one that is known.
class tst_SampleEdits final : public QObject
{
    Q_OBJECT

private:
    static void listSamples()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }

private Q_SLOTS:
    void aValueSetToItselfChangesNoByte_data() { listSamples(); }
    void aValueSetToItselfChangesNoByte()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        for (const Field &field : fieldsOf(config->image())) {
            const auto same = config->edited({setting(field, valueOf(config->image(), field))});
            if (config->kind() == ConfigKind::ListForm) {
                QCOMPARE(same.error().id, MessageId::ConvertFirst);
                continue;
            }
            QVERIFY2(same, qPrintable(pathOf(field)));
            QCOMPARE(same->bytes(), bytes);
        }
    }

    void everyFieldTakesEveryValue_data() { listSamples(); }
    void everyFieldTakesEveryValue()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        if (config->kind() == ConfigKind::ListForm) {
            return;
        }
        qsizetype turn = qHash(QByteArray(QTest::currentDataTag())) % 1000;
        for (const Field &field : fieldsOf(config->image())) {
            // each field takes every fourth value, and another field the ones between
            for (qsizetype i = ++turn % 4; i < interestingValues().size(); i += 4) {
                const QString &value = interestingValues().at(i);
                const auto edited = config->edited({setting(field, value)});
                if (!edited) {
                    QVERIFY2(mayRefuse(QTest::currentDataTag(), edited.error()), qPrintable(pathOf(field)));
                    continue;
                }
                const QString wrong =
                    m_judge.complaint(QTest::currentDataTag(), *config, *edited, with(config->image(), field, value));
                QVERIFY2(wrong.isEmpty(), qPrintable(pathOf(field) + u" = "_s + value + u": "_s + wrong));
                if (valueOf(config->image(), field) == value) {
                    QCOMPARE(edited->bytes(), bytes);
                    continue;
                }
                const ByteRange changed = changedPart(bytes, edited->bytes());
                const QByteArray replaced = bytes.mid(changed.begin, changed.size());
                if (config->placeOf(field).line == 0) {
                    QVERIFY2(isNothing(replaced), replaced.constData()); // a new key replaces nothing
                } else if (!holdsLongValues(QTest::currentDataTag())) {
                    QVERIFY(!replaced.contains('\n'));
                    QCOMPARE(lineOf(bytes, changed.begin), config->placeOf(field).line);
                }
                QCOMPARE(commentsOf(edited->bytes()), commentsOf(bytes));
                // a value may hold what looks like a comment; no other may go
                const qsizetype inValue = trailingCommentsOf(valueOf(config->image(), field).toUtf8());
                QVERIFY2(trailingCommentsOf(edited->bytes()) >= trailingCommentsOf(bytes) - inValue,
                         qPrintable(pathOf(field) + u" = "_s + value));
            }
        }
    }

    void registriesComeAndGo_data() { listSamples(); }
    void registriesComeAndGo()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        if (config->kind() == ConfigKind::ListForm) {
            return;
        }
        const std::vector<ImageRegistry> added = {
            {u"new"_s, u"new.example.com/x"_s, u"user"_s, Secret(u"it's a #\"secret\""_s)},
            {u"bare"_s, u"bare.example.com"_s, {}, {}},
        };
        for (const ImageRegistry &registry : added) {
            const auto edited = config->edited({AddRegistry{registry}});
            if (!edited) {
                QVERIFY2(mayRefuse(QTest::currentDataTag(), edited.error()), "adding");
                continue;
            }
            ImageConfig intended = config->image();
            intended.registries.push_back(registry);
            const QString wrong = m_judge.complaint(QTest::currentDataTag(), *config, *edited, intended);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(commentsOf(edited->bytes()), commentsOf(bytes));
            QVERIFY(trailingCommentsOf(edited->bytes()) >= trailingCommentsOf(bytes));

            // taking it away again gives the same configuration, by way of a list that may now be written out
            const int last = static_cast<int>(config->image().registries.size());
            const auto removed = edited->edited({RemoveRegistry{last}});
            QVERIFY2(removed, edited->bytes().constData());
            QCOMPARE(describe(removed->image()), describe(config->image()));
        }
        for (int i = 0; i < static_cast<int>(config->image().registries.size()); ++i) {
            const auto edited = config->edited({RemoveRegistry{i}});
            if (!edited) {
                QVERIFY2(mayRefuse(QTest::currentDataTag(), edited.error()), "removing");
                continue;
            }
            ImageConfig intended = config->image();
            intended.registries.erase(intended.registries.begin() + i);
            const QString wrong = m_judge.complaint(QTest::currentDataTag(), *config, *edited, intended);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void theListFormIsConverted_data() { listSamples(); }
    void theListFormIsConverted()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto converted = config->edited({ConvertListForm{}});
        if (config->kind() != ConfigKind::ListForm) {
            QVERIFY(!converted);
            return;
        }
        QVERIFY(converted);
        QVERIFY(converted->kind() != ConfigKind::ListForm);
        QCOMPARE(describe(converted->image()), describe(config->image()));
        QCOMPARE(trailingCommentsOf(converted->bytes()), trailingCommentsOf(bytes));
        const Reading nodes = readWithNodes(converted->bytes());
        QCOMPARE(describe(nodes.image), describe(config->image()));
        if (m_judge.go()) {
            const Reading kuscia = m_judge.go()->read(configurationIn(converted->bytes()));
            QCOMPARE(kuscia.error, QString()); // it loads now
            QCOMPARE(describe(kuscia.image), describe(config->image()));
        }
        QVERIFY(converted->edited({AddRegistry{{u"more"_s, u"more.example.com"_s, {}, {}}}}));
    }

private:
    EditJudge m_judge;
};

QTEST_GUILESS_MAIN(tst_SampleEdits)
#include "tst_sampleedits.moc"
