// Every scenario of the demo, through the check as the window and the command line run it.
#include <QtNetwork/QSslCertificateExtension>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <set>

#include "core/demo/demoregistry.h"
#include "core/explain/catalogue.h"
#include "core/image/resolution.h"
#include "core/registry/registrycheck.h"

using namespace kia;
using namespace Qt::StringLiterals;

class DemoScenariosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_registry.listen(), qPrintable(m_registry.errorString())); }

    void showsWhatItPromises_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const DemoExample &example : demoExamples()) {
            QTest::newRow(qPrintable(demoScenarioText(example.scenario))) << index++;
        }
    }

    void showsWhatItPromises()
    {
        QFETCH(int, index);
        const DemoExample example = demoExamples()[static_cast<std::size_t>(index)];
        const CheckReport report = check(example);
        QCOMPARE(nameOf(report.outcome.id), nameOf(example.outcome));
        const bool isPullable =
            example.outcome == MessageId::Pullable || example.outcome == MessageId::PullableAnonymous;
        const bool isHeld = example.outcome == MessageId::HeldBack;
        QCOMPARE(nameOf(report.verdict), nameOf(isPullable ? Verdict::Pullable
                                                : isHeld   ? Verdict::HeldBack
                                                           : Verdict::NotPullable));
        QVERIFY(!meaningOf(report.outcome).isEmpty());
    }

    void everyScenarioHasAnExampleOfItsOwn()
    {
        std::set<DemoScenario> seen;
        std::set<QString> words;
        for (const DemoExample &example : demoExamples()) {
            seen.insert(example.scenario);
            words.insert(demoScenarioText(example.scenario));
        }
        QCOMPARE(seen.size(), std::size_t(DemoScenario::PlainHttp) + 1);
        QCOMPARE(words.size(), seen.size());
    }

    void theSlowOneIsSlow() { QVERIFY(check(find(DemoScenario::Slow)).ms > 1000); }

    void theArmOneIsOnlyForArm()
    {
        const CheckReport report = check(find(DemoScenario::OtherPlatform));
        QVERIFY(report.manifest);
        QCOMPARE(report.manifest->platforms, QStringList{u"linux/arm64"_s});
    }

    void theOneWithoutHeadSaysSo()
    {
        const CheckReport report = check(find(DemoScenario::HeadRefused));
        QVERIFY(std::any_of(report.notes.begin(), report.notes.end(),
                            [](const Message &note) { return note.id == MessageId::HeadRefused; }));
    }

    void aRightPasswordGetsTheImageOfHarbor()
    {
        DemoExample example = find(DemoScenario::HarborScoped);
        example.account = DemoAccount::Right;
        QCOMPARE(nameOf(check(example).verdict), nameOf(Verdict::Pullable));
    }

    void aWrongPasswordGetsNoToken()
    {
        DemoExample example = find(DemoScenario::FineBearer);
        example.account = DemoAccount::Wrong;
        QCOMPARE(nameOf(check(example).outcome.id), nameOf(MessageId::WrongToken));
    }

    void theAuthorityOutlivesThisProgramAndSignsOnlyForTheDemo()
    {
        const QSslCertificate authority(demoAuthority().der(), QSsl::Der);
        QVERIFY(!authority.isNull());
        QVERIFY(authority.expiryDate().date().year() > 2090);
        bool isConstrained = false;
        for (const QSslCertificateExtension &extension : authority.extensions()) {
            isConstrained = isConstrained || (extension.isCritical() && extension.oid() == u"2.5.29.30");
        }
        QVERIFY(isConstrained);
    }

    void nothingElseIsConnectedTo()
    {
        for (const QString &host : m_registry.hosts()) {
            QVERIFY2(host.startsWith(u"127.0.0.1:"_s) || host.contains(u".demo.localhost:"_s), qPrintable(host));
        }
    }

private:
    static DemoExample find(DemoScenario scenario)
    {
        for (const DemoExample &example : demoExamples()) {
            if (example.scenario == scenario) {
                return example;
            }
        }
        qFatal("a scenario has no example");
    }

    CheckReport check(const DemoExample &example)
    {
        ImageConfig config;
        const QString host = m_registry.hostOf(example.host);
        if (example.account != DemoAccount::None) {
            const QString password = example.account == DemoAccount::Right ? samplePassword() : u"another-password"_s;
            config.registries.push_back(
                {u"demo"_s, QString(host + u"/secretflow"), QString::fromLatin1(demoUser), Secret(password)});
            config.defaultRegistry = u"demo"_s;
        }
        CheckSettings settings;
        settings.onlyHosts = m_registry.hosts();
        if (example.trustsDemo) {
            settings.extraAuthorities = {demoAuthority()};
        }
        const Resolution resolution = Resolver(config, Runtime::Runc).resolve(m_registry.addressOf(example));
        RegistryCheck run(checkRequestFor(resolution, config, Runtime::Runc), settings);
        CheckReport report;
        QSignalSpy finished(&run, &RegistryCheck::finished);
        connect(&run, &RegistryCheck::finished, this, [&report](const CheckReport &ended) { report = ended; });
        run.start();
        if (finished.isEmpty() && !finished.wait(30000)) {
            qWarning("the check does not end");
        }
        return report;
    }

    DemoRegistry m_registry;
};

QTEST_GUILESS_MAIN(DemoScenariosTest)
#include "tst_demoscenarios.moc"
