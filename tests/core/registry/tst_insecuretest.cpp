#include <QtTest/QTest>

#include "tests/core/registry/stage.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

/// The switch that passes over certificates: loud, and never with an account unless confirmed.
class TestInsecureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificatesArePassedOverOnlyWhenSaid_data();
    void certificatesArePassedOverOnlyWhenSaid();
};

void TestInsecureTest::certificatesArePassedOverOnlyWhenSaid_data()
{
    QTest::addColumn<Verification>("verification");
    QTest::addColumn<bool>("withAccount");
    QTest::addColumn<bool>("verifies");
    using enum Verification;
    QTest::newRow("as always, without an account") << Full << false << true;
    QTest::newRow("as always, with an account") << Full << true << true;
    QTest::newRow("skipped, without an account") << SkippedWithoutAccount << false << false;
    QTest::newRow("skipped, and there is an account") << SkippedWithoutAccount << true << true;
    QTest::newRow("confirmed, without an account") << SkippedAlways << false << false;
    QTest::newRow("confirmed, with an account") << SkippedAlways << true << false;
}

void TestInsecureTest::certificatesArePassedOverOnlyWhenSaid()
{
    QFETCH(Verification, verification);
    QFETCH(bool, withAccount);
    QFETCH(bool, verifies);
    for (const CertificateWish::Signer signer : {CertificateWish::Signer::Stranger, CertificateWish::Signer::Itself}) {
        CertificateWish wish;
        wish.signer = signer;
        wish.validToDays = -1;
        wish.validFromDays = -9;
        wish.names = {}; // by everything that a certificate can be wrong in
        Stage stage;
        stage.settings.verification = verification;
        const LoopbackServer &server = stage.serve(
            [withAccount](const ServerRequest &request) {
                return withAccount && request.header("Authorization").isEmpty() ? basicChallenge() : imageAnswer();
            },
            verifies ? Stage::Trust::Nobody : Stage::Trust::Account, Stage::speakingTls(wish));
        const CheckReport report = stage.check(Stage::imageAt(u"registry.test"_s + portOf(server), withAccount));
        QCOMPARE(report.verdict, verifies ? Verdict::NotPullable : Verdict::Pullable);
        QCOMPARE(stage.complaint(), QString());
        QCOMPARE(Stage::submissionsTo(server) > 0, withAccount && !verifies);
        QCOMPARE(!report.notes.empty() && report.notes.front().id == MessageId::NotVerified, !verifies);
    }
}

QTEST_GUILESS_MAIN(TestInsecureTest)
#include "tst_insecuretest.moc"
