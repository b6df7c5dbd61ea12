#include <QtTest/QTest>

#include "core/registry/checkrequest.h"
#include "core/report/checkjson.h"
#include "core/report/checktext.h"
#include "core/report/previewtext.h"

using namespace kia;
using namespace Qt::StringLiterals;

/// Somebody who writes "user:password@" into a reference or an endpoint must not meet it in any output.
class TestPasswordsInReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOutputShowsThem_data();
    void noOutputShowsThem();
    void whatIsNoPasswordStays_data();
    void whatIsNoPasswordStays();
};

void TestPasswordsInReferences::noOutputShowsThem_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("at the start") << u"user:S3cret@r.com/sf/app:v1"_s << QString();
    QTest::newRow("behind a scheme") << u"https://user:S3cret@r.com/sf/app:v1"_s << QString();
    QTest::newRow("in the middle") << u"r.com/user:S3cret@x/app:v1"_s << QString();
    QTest::newRow("with a slash in it") << u"user:S3c/S3cret@r.com/app:v1"_s << QString();
    QTest::newRow("with a bad tag behind it") << u"a/user:S3cret@x:bad tag"_s << QString();
    QTest::newRow("dropped by the rule") << u"user:S3cret@r.com/app:v1"_s << u"r.com/sf"_s;
    QTest::newRow("in the endpoint") << u"app:v1"_s << u"user:S3cret@r.com/sf"_s;
    QTest::newRow("in the endpoint behind a scheme") << u"app:v1"_s << u"https://user:S3cret@r.com/sf"_s;
}

void TestPasswordsInReferences::noOutputShowsThem()
{
    QFETCH(QString, reference);
    QFETCH(QString, endpoint);
    ImageConfig config;
    if (!endpoint.isEmpty()) {
        config.registries.push_back({});
        config.registries.front().name = u"lab"_s;
        config.registries.front().endpoint = endpoint;
    }
    for (const Runtime runtime : {Runtime::Runc, Runtime::Runp, Runtime::Runk}) {
        const Resolution resolution = Resolver(config, runtime).resolve(reference);
        const CheckRequest request = checkRequestFor(resolution, config, runtime);
        CheckedImage image{resolution, {}};
        image.report.outcome = request.error.value_or(Message{MessageId::Cancelled});
        image.report.notes = request.notes;
        image.report.steps = {{StepKind::Configuration, StepState::Passed, 0, 0, request.configuration},
                              {StepKind::Address, StepState::Passed, 0, 0, request.rule}};
        const QByteArray output =
            checkJson(config, {image}) + checkedImageText(image).toUtf8() + request.address.toUtf8();
        QVERIFY2(!output.contains("S3c"), output.constData());
        for (const QString &fact : std::as_const(image.report.outcome.facts)) {
            QVERIFY2(!fact.contains(u"S3c"), qPrintable(fact));
        }
    }
}

void TestPasswordsInReferences::whatIsNoPasswordStays_data()
{
    QTest::addColumn<QString>("text");
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::newRow("a tag before a digest") << QString(u"r.com:5000/sf/app:v1@"_s + digest);
    QTest::newRow("a digest") << QString(u"app@"_s + digest);
    QTest::newRow("a port") << u"r.com:5000/sf/app:v1"_s;
}

void TestPasswordsInReferences::whatIsNoPasswordStays()
{
    QFETCH(QString, text);
    QCOMPARE(shownReference(text), text);
}

QTEST_GUILESS_MAIN(TestPasswordsInReferences)
#include "tst_passwordsinreferences.moc"
