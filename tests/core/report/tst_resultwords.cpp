// What a check found, in the few words of a banner and of a row.
#include <QtTest/QTest>

#include "core/explain/language.h"
#include "core/image/resolution.h"
#include "core/report/resultwords.h"

using namespace kia;
using namespace Qt::StringLiterals;

class ResultWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFailure_data();
    void namesTheFailure();
    void saysTheCauseOnceOnTheRow_data();
    void saysTheCauseOnceOnTheRow();
};

namespace {

constexpr int unanswered = 0;

CheckReport reportOf(Verdict verdict, MessageId outcome, int status)
{
    CheckReport report;
    report.verdict = verdict;
    report.outcome = {outcome, {}};
    report.ms = 214.4;
    if (status != unanswered) {
        report.server = ServerWords{status, {}, {}, {}};
    }
    return report;
}

} // namespace

void ResultWordsTest::namesTheFailure_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("onTheRow");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, Verdict verdict, MessageId outcome, int status, const QString &onTheRow,
                        const QString &english, const QString &chinese) {
        QTest::newRow(name) << verdict << outcome << status << onTheRow << english << chinese;
    };
    const Verdict no = Verdict::NotPullable;
    row("a refused password keeps the phrase of the logs", no, MessageId::WrongBasic, 401, u"401"_s,
        u"401 Unauthorized"_s, u"401 认证失败"_s);
    row("nobody signed in", no, MessageId::LoginNeeded, 401, u"401"_s, u"401 Sign-in needed"_s, u"401 需要登录"_s);
    row("no right", no, MessageId::Denied, 403, u"403"_s, u"403 No right to pull"_s, u"403 无权拉取"_s);
    row("a Harbor project without a right", no, MessageId::HarborNoPermission, 401, u"401"_s, u"401 No right to pull"_s,
        u"401 无权拉取"_s);
    row("a firewall's 403 is no matter of rights", no, MessageId::Waf, 403, u"403"_s, u"403 Forbidden"_s,
        u"403 禁止访问"_s);
    row("a missing tag", no, MessageId::TagMissing, 404, u"404"_s, u"404 Tag not found"_s, u"404 找不到标签"_s);
    row("a missing image", no, MessageId::RepoMissing, 404, u"404"_s, u"404 Image not found"_s, u"404 找不到镜像"_s);
    row("a missing digest", no, MessageId::DigestMissing, 404, u"404"_s, u"404 Digest not found"_s,
        u"404 找不到摘要"_s);
    row("missing for a reason nobody knows", no, MessageId::Other404, 404, u"404"_s, u"404 Not Found"_s,
        u"404 找不到"_s);
    row("too many questions", no, MessageId::RateLimit, 429, u"429"_s, u"429 Too Many Requests"_s, u"429 请求过多"_s);
    row("a number without a phrase", no, MessageId::ServerError, 599, u"599"_s, u"599"_s, u"599"_s);
    row("a certificate, whatever came before", no, MessageId::UnknownCa, 401, u"Certificate"_s, u"Certificate"_s,
        u"证书"_s);
    row("a proxy's answer is not the registry's", no, MessageId::ProxyForbidden, 403, u"Proxy"_s, u"Proxy"_s,
        u"代理"_s);
    row("no answer", no, MessageId::Dns, unanswered, u"Unreachable"_s, u"Unreachable"_s, u"连不上"_s);
    row("an invalid reference", no, MessageId::BadReference, unanswered, u"Not valid"_s, u"Not valid"_s, u"不合法"_s);
    row("stopped in the middle of an answer", Verdict::Unknown, MessageId::Cancelled, 401, u"Stopped"_s, u"Stopped"_s,
        u"已停止"_s);
    row("held back", Verdict::HeldBack, MessageId::HeldBack, 401, u"Held back"_s, u"Held back"_s, u"已拦下"_s);
    row("a password that was refused before", Verdict::Unknown, MessageId::NotTestedSamePassword, unanswered,
        u"Not tested"_s, u"Not tested"_s, u"未测试"_s);
    row("nothing certain", Verdict::Unknown, MessageId::ClusterPulls, unanswered, u"Unclear"_s, u"Unclear"_s,
        u"不明确"_s);
}

void ResultWordsTest::namesTheFailure()
{
    QFETCH(Verdict, verdict);
    QFETCH(MessageId, outcome);
    QFETCH(int, status);
    const CheckReport report = reportOf(verdict, outcome, status);
    LanguageSwitch language(Language::English);
    QTEST(shortResult(report), "onTheRow");
    QTEST(failureTitle(report), "english");
    language.set(Language::Chinese);
    QTEST(failureTitle(report), "chinese");
}

void ResultWordsTest::saysTheCauseOnceOnTheRow_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<MessageId>("outcome");
    QTest::addColumn<MessageId>("addressSays");
    QTest::addColumn<std::optional<Severity>>("severity");
    const std::optional<Severity> nothing;
    const MessageId drop = MessageId::OrganisationDropped;
    const auto row = [](const char *name, Verdict verdict, MessageId outcome, MessageId address,
                        std::optional<Severity> severity) {
        QTest::newRow(name) << verdict << outcome << address << severity;
    };
    row("a missing tag beside a dropped organisation", Verdict::NotPullable, MessageId::TagMissing, drop,
        Severity::Error);
    row("what went well", Verdict::Pullable, MessageId::Pullable, drop, nothing);
    row("what was stopped", Verdict::Unknown, MessageId::Cancelled, drop, nothing);
    row("a refused account, which its registry says", Verdict::NotPullable, MessageId::WrongToken, drop, nothing);
    row("held back, which the address says", Verdict::HeldBack, MessageId::HeldBack, MessageId::CredentialsLeak,
        nothing);
    row("held back by a host that nobody could see in the address", Verdict::HeldBack, MessageId::BadRealm, drop,
        Severity::Warning);
    row("an invalid reference, which the address says", Verdict::NotPullable, MessageId::BadReference,
        MessageId::BadReference, nothing);
    row("not asked because the password was refused before", Verdict::Unknown, MessageId::NotTestedSamePassword, drop,
        Severity::Info);
    row("an answer that leaves it open", Verdict::Unknown, MessageId::ClusterPulls, drop, Severity::Warning);
}

void ResultWordsTest::saysTheCauseOnceOnTheRow()
{
    QFETCH(Verdict, verdict);
    QFETCH(MessageId, outcome);
    QFETCH(MessageId, addressSays);
    QFETCH(std::optional<Severity>, severity);
    Resolution resolution;
    if (addressSays == MessageId::BadReference) {
        resolution.error = Message{addressSays, {}};
    } else {
        resolution.notes = {{addressSays, {}}};
    }
    const auto note = causeNote(reportOf(verdict, outcome, unanswered), resolution);
    QCOMPARE(note.has_value(), severity.has_value());
    if (note) {
        QCOMPARE(note->severity, *severity);
        QCOMPARE(note->message.id, outcome);
    }
}

QTEST_GUILESS_MAIN(ResultWordsTest)
#include "tst_resultwords.moc"
