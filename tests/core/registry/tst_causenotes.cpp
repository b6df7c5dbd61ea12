#include <QtTest/QTest>

#include "tests/core/registry/talk.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

using Outcomes = std::vector<HttpOutcome>;
Q_DECLARE_METATYPE(Outcomes)

/// What is said beside the cause: several faults of one certificate, notes of a success, hints of a refusal.
using Faults = QList<CertificateFault>;

class TestCauseNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificatesHaveTheirCauses_data();
    void certificatesHaveTheirCauses();
    void aSuccessHasItsNotes_data();
    void aSuccessHasItsNotes();
    void aRefusalHasItsHints();
    void aDeadLoginServerNamesItselfAndTheCause();
};

void TestCauseNotes::certificatesHaveTheirCauses_data()
{
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<QStringList>("notes");
    using enum MessageId;
    const auto row = [](const char *name, const Faults &faults, MessageId outcome, const QStringList &notes = {}) {
        QTest::newRow(name) << faults << outcome << notes;
    };
    row("C23", {CertificateFault::Expired}, Expired);
    row("C24", {CertificateFault::NotYetValid}, NotYetValid);
    row("C25", {CertificateFault::WrongHost}, WrongHost);
    row("C27", {CertificateFault::UnknownIssuer}, UnknownCa);
    row("C27 with something else that nobody has met", {CertificateFault::Other}, UnknownCa);
    row("C28", {CertificateFault::SelfSigned}, SelfSigned);
    row("C29", {CertificateFault::Weak}, Weak);
    row("all at once: in Go's order, the others as notes",
        {CertificateFault::SelfSigned, CertificateFault::WrongHost, CertificateFault::Expired}, Expired,
        {u"wrong-host"_s, u"self-signed"_s});
}

void TestCauseNotes::certificatesHaveTheirCauses()
{
    QFETCH(Faults, faults);
    QFETCH(MessageId, outcome);
    QFETCH(QStringList, notes);
    HttpOutcome refused = failure(HttpFailureKind::Tls, HttpPhase::Tls);
    refused.failure->faults = faults;
    const Talk result = talk(request(), {refused});
    QVERIFY(result.ended);
    QCOMPARE(nameOf(result.end.outcome.id), nameOf(outcome));
    QStringList seen;
    for (const Message &note : result.report.notes) {
        seen.append(nameOf(note.id));
    }
    QCOMPARE(seen, notes);
}

void TestCauseNotes::aSuccessHasItsNotes_data()
{
    QTest::addColumn<CheckRequest>("wanted");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<QStringList>("notes");
    const QByteArray foreign = R"({"manifests":[{"platform":{"os":"linux","architecture":"s390x"}}]})";
    const HttpOutcome index = image("application/vnd.oci.image.index.v1+json");
    QTest::newRow("nothing to say") << request() << Outcomes{image()} << QStringList();
    QTest::newRow("C54") << request() << Outcomes{answer(405), answer(200, {{"Content-Type", imageType}}, "{}")}
                         << QStringList{u"head-refused"_s};
    QTest::newRow("C83") << request() << Outcomes{index, answer(200, {}, foreign)} << QStringList{u"platform"_s};
    QTest::newRow("C52") << request() << Outcomes{answer(302, {{"Location", "https://cdn.com/m"}}), image()}
                         << QStringList{u"redirect-other-host"_s};
    QTest::newRow("a public project of Harbor takes any password")
        << request() << Outcomes{bearer(), answer(405), token(jwt(R"({"sub":""})"), "token"), image()}
        << QStringList{u"public-but-bad-account"_s};
    QTest::newRow("runk: somebody else pulls")
        << request(Runtime::Runk, false) << Outcomes{image()} << QStringList{u"cluster-pulls"_s};
}

void TestCauseNotes::aSuccessHasItsNotes()
{
    QFETCH(CheckRequest, wanted);
    QFETCH(Outcomes, outcomes);
    QFETCH(QStringList, notes);
    const Talk result = talk(wanted, outcomes);
    QVERIFY(result.ended);
    QCOMPARE(result.end.verdict, Verdict::Pullable);
    QStringList seen;
    for (const Message &note : result.report.notes) {
        seen.append(nameOf(note.id));
    }
    QCOMPARE(seen, notes);
    const bool isAccepted = !notes.contains(u"public-but-bad-account"_s);
    QCOMPARE(result.report.user.isEmpty(), !isAccepted || result.asked.size() < 3);
}

void TestCauseNotes::aRefusalHasItsHints()
{
    CheckRequest wanted = request();
    wanted.domain = u"registry.cn-hangzhou.aliyuncs.com"_s;
    wanted.account = Account{u"op"_s, Secret(u"secret "_s)};
    const Talk result = talk(wanted, {basic(), basic()});
    QCOMPARE(nameOf(result.end.outcome.id), u"wrong-basic"_s);
    QCOMPARE(result.report.notes.size(), std::size_t(2));
    QCOMPARE(nameOf(result.report.notes[0].id), u"mangled-account"_s);
    QCOMPARE(result.report.notes[0].facts.value(Fact::Field), u"password"_s);
    QCOMPARE(nameOf(result.report.notes[1].id), u"special-password"_s);
}

void TestCauseNotes::aDeadLoginServerNamesItselfAndTheCause()
{
    const Talk result = talk(request(), {bearer(), failure(HttpFailureKind::Refused, HttpPhase::Connect)});
    const Message &outcome = result.end.outcome;
    QCOMPARE(outcome.reason, MessageId::Refused);
    QCOMPARE(outcome.facts.value(Fact::Cause), u"refused"_s);
    QCOMPARE(outcome.facts.value(Fact::Host), u"auth.r.com"_s);
    QCOMPARE(outcome.facts.value(Fact::AuthHost), u"auth.r.com"_s);
}

QTEST_GUILESS_MAIN(TestCauseNotes)
#include "tst_causenotes.moc"
