#include <QtTest/QtTest>

#include "tests/core/config/editjudge.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

/// Samples of which the section cannot be written anew, since it is not known or not there to be written.
bool isImpossible(const QByteArray &sample, const Message &reason)
{
    if (sample == "configmap-folded.yaml") {
        return reason.id == MessageId::FoldedText;
    }
    // aliases behind the section stand for what is in it
    return sample.startsWith("anchor") && reason.id == MessageId::SharedValue;
}

} // namespace

/// The whole section written anew: the way out where a single edit is refused.
class tst_SectionReplacement final : public QObject
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

    /// All bytes before the section's first line and behind its last one are there again.
    static QString outside(const KusciaConfig &before, const KusciaConfig &after)
    {
        if (!before.imageLines() || before.bytes() == after.bytes()) {
            return {};
        }
        const ByteRange changed = changedPart(before.bytes(), after.bytes());
        const int first = lineOf(before.bytes(), changed.begin);
        const int last = lineOf(before.bytes(), changed.end);
        const auto lines = *before.imageLines();
        return first >= lines.first && last <= lines.last + 1 ? QString()
                                                              : u"lines %1 to %2 changed"_s.arg(first).arg(last);
    }

private Q_SLOTS:
    void theSectionReadsTheSame_data() { listSamples(); }
    void theSectionReadsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto replaced = config->withSectionReplaced({});
        if (!replaced) {
            QVERIFY2(isImpossible(QTest::currentDataTag(), replaced.error()), qPrintable(codeOf(replaced.error().id)));
            return;
        }
        const QString wrong = m_judge.complaint(QTest::currentDataTag(), *config, replaced->config, config->image());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + QString::fromUtf8(replaced->config.bytes())));
        // a list at the top changes as a whole, and of two sections one goes
        const bool isOneSection = qstrcmp(QTest::currentDataTag(), "duplicate-section.yaml") != 0;
        if (config->kind() != ConfigKind::ListForm && isOneSection) {
            const QString more = outside(*config, replaced->config);
            QVERIFY2(more.isEmpty(), qPrintable(more + u'\n' + QString::fromUtf8(replaced->config.bytes())));
        }
        // what went is named
        const auto commentsAfter = trailingCommentsOf(replaced->config.bytes());
        const auto lost = static_cast<qsizetype>(replaced->lostLines.size());
        QVERIFY2(commentsAfter + lost >= trailingCommentsOf(bytes), replaced->config.bytes().constData());
        // once is enough
        const auto again = replaced->config.withSectionReplaced({});
        QVERIFY(again);
        QCOMPARE(again->config.bytes(), replaced->config.bytes());
        QVERIFY(again->lostLines.empty());
    }

    void everyRefusedEditHasThisWayOut_data() { listSamples(); }
    void everyRefusedEditHasThisWayOut()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto tried = [&](const ConfigEdit &edit, const ImageConfig &intended) {
            const auto replaced = config->withSectionReplaced({edit});
            if (!replaced) {
                return isImpossible(QTest::currentDataTag(), replaced.error()) ? QString()
                                                                               : codeOf(replaced.error().id);
            }
            return m_judge.complaint(QTest::currentDataTag(), *config, replaced->config, intended);
        };
        for (const Field &field : fieldsOf(config->image())) {
            const QString wrong = tried(setting(field, u"new: # 1"_s), with(config->image(), field, u"new: # 1"_s));
            QVERIFY2(wrong.isEmpty(), qPrintable(pathOf(field) + wrong));
        }
        ImageConfig more = config->image();
        more.registries.push_back({u"added"_s, u"added.example.com"_s, u"u"_s, Secret(u"it's"_s)});
        const QString wrong = tried(AddRegistry{more.registries.back()}, more);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        if (!config->image().registries.empty()) {
            ImageConfig fewer = config->image();
            fewer.registries.erase(fewer.registries.begin());
            const QString removal = tried(RemoveRegistry{0}, fewer);
            QVERIFY2(removal.isEmpty(), qPrintable(removal));
        }
    }

private:
    EditJudge m_judge;
};

QTEST_GUILESS_MAIN(tst_SectionReplacement)
#include "tst_sectionreplacement.moc"
