#include <QtTest/QtTest>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/goreader.h"
#include "tests/support/yamloracle/nodereader.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// Every sample is read as yaml-cpp's nodes and as yaml.v3 read it, and what stops Kuscia is told as an error.
class tst_Samples final : public QObject
{
    Q_OBJECT

private:
    static bool hasError(const KusciaConfig &config)
    {
        return std::any_of(config.findings().begin(), config.findings().end(),
                           [](const Finding &finding) { return finding.severity == Severity::Error; });
    }

    static void listSamples()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }

private Q_SLOTS:
    void thereAreMany() { QVERIFY(sampleFiles().size() >= 80); }

    void readAsNodesAreRead_data() { listSamples(); }
    void readAsNodesAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        QCOMPARE(config->bytes(), bytes);
        if (config->kind() == ConfigKind::ListForm || bytes.contains("{{")) {
            return; // read on purpose where a plain reader finds nothing
        }
        const Reading nodes = readWithNodes(bytes);
        QCOMPARE(nodes.error, QString());
        QCOMPARE(config->mode(), nodes.mode);
        QCOMPARE(config->runtime(), nodes.runtime);
        QCOMPARE(describe(config->image()), describe(nodes.image));
    }

    void readAsKusciaReads_data() { listSamples(); }
    void readAsKusciaReads()
    {
        if (!GoReader::isAvailable()) {
            QSKIP(GoReader::whyNot());
        }
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const Reading kuscia = m_go->read(configurationIn(bytes));
        if (!kuscia.error.isEmpty()) {
            QVERIFY2(hasError(*config), qPrintable(kuscia.error));
            return;
        }
        if (kuscia.mode.compare(u"master"_s, Qt::CaseInsensitive) != 0) {
            QCOMPARE(describe(config->image()), describe(kuscia.image));
            QCOMPARE(config->runtime(), kuscia.runtime);
        }
        QCOMPARE(config->mode(), kuscia.mode);
        for (const Finding &finding : config->findings()) {
            // what stops Kuscia later than at reading the file
            const QList<MessageId> later = {MessageId::UnknownMode, MessageId::UnknownRuntime};
            QVERIFY2(finding.severity != Severity::Error || later.contains(finding.message.id) ||
                         codeOf(finding.message.id) >= u"KIA-Y20"_s,
                     qPrintable(codeOf(finding.message.id)));
        }
    }

    void initTestCase()
    {
        if (GoReader::isAvailable()) {
            m_go = std::make_unique<GoReader>();
        }
    }

private:
    std::unique_ptr<GoReader> m_go;
};

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
