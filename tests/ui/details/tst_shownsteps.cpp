#include <QtTest/QTest>

#include "ui/details/shownsteps.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

TraceStep step(StepKind kind, StepState state, double startMs = 0, double ms = 0,
               MessageId detail = MessageId::Resolved)
{
    return {kind, state, startMs, ms, Message{detail, {}}};
}

QStringList names(const std::vector<TraceStep> &steps)
{
    QStringList result;
    for (const TraceStep &each : steps) {
        result << nameOf(each.kind) + u' ' + nameOf(each.state);
    }
    return result;
}

/// All kinds, as a report has them, up to the first that failed.
std::vector<TraceStep> untilFailed(StepKind failing)
{
    std::vector<TraceStep> steps;
    for (int i = 0; i <= static_cast<int>(StepKind::Platforms); ++i) {
        const auto kind = static_cast<StepKind>(i);
        const StepState state = kind < failing    ? StepState::Passed
                                : kind == failing ? StepState::Failed
                                                  : StepState::NotReached;
        steps.push_back(step(kind, state, 0, 0, kind == StepKind::Proxy ? MessageId::ProxyNone : MessageId::Resolved));
    }
    return steps;
}

} // namespace

class ShownStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatTheAddressSays();
    void showsAProxyThatIsUsed();
    void neverHidesAFailure();
    void showsWhatWasNotReached();
    void leavesOutWhatWasNotNeeded();
    void putsTheChallengeIntoItsAnswer();
    void saysAStatusWithoutWords();
    void namesTheLastQuestionAfterWhatItCarries();
    void keepsDetailsShort();
};

void ShownStepsTest::leavesOutWhatTheAddressSays()
{
    const auto shown =
        shownSteps({step(StepKind::Configuration, StepState::Passed), step(StepKind::Address, StepState::Passed),
                    step(StepKind::Proxy, StepState::Passed, 0, 0, MessageId::ProxyNone),
                    step(StepKind::Resolve, StepState::Passed)});
    QCOMPARE(names(shown), QStringList{u"resolve passed"_s});
}

void ShownStepsTest::showsAProxyThatIsUsed()
{
    QCOMPARE(names(shownSteps({step(StepKind::Proxy, StepState::Passed, 0, 0, MessageId::ProxyUsed)})),
             QStringList{u"proxy passed"_s});
}

void ShownStepsTest::neverHidesAFailure()
{
    for (int i = 0; i <= static_cast<int>(StepKind::Platforms); ++i) {
        const auto kind = static_cast<StepKind>(i);
        QVERIFY2(names(shownSteps(untilFailed(kind))).contains(QString(nameOf(kind) + u" failed"_s)),
                 qPrintable(nameOf(kind)));
    }
}

void ShownStepsTest::showsWhatWasNotReached()
{
    QCOMPARE(names(shownSteps(untilFailed(StepKind::Connect))),
             (QStringList{u"resolve passed"_s, u"connect failed"_s, u"tls not-reached"_s, u"manifest not-reached"_s,
                          u"token not-reached"_s, u"manifest-again not-reached"_s}));
}

void ShownStepsTest::leavesOutWhatWasNotNeeded()
{
    // with Basic there is no token
    const auto shown =
        shownSteps({step(StepKind::Manifest, StepState::Passed), step(StepKind::Token, StepState::NotReached),
                    step(StepKind::ManifestAgain, StepState::Passed)});
    QCOMPARE(names(shown), (QStringList{u"manifest passed"_s, u"manifest-again passed"_s}));
}

void ShownStepsTest::putsTheChallengeIntoItsAnswer()
{
    const auto shown = shownSteps({step(StepKind::Manifest, StepState::Passed, 10, 20, MessageId::StatusOnly),
                                   step(StepKind::Challenge, StepState::Passed, 30, 0, MessageId::ChallengeSeen)});
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(shown.front().kind, StepKind::Manifest);
    QCOMPARE(shown.front().detail->id, MessageId::ChallengeSeen);
    QCOMPARE(shown.front().ms, 20.0);
}

void ShownStepsTest::saysAStatusWithoutWords()
{
    TraceStep answered = step(StepKind::Manifest, StepState::Passed, 0, 0, MessageId::StatusOnly);
    answered.detail->facts.insert(Fact::Status, u"404"_s);
    QCOMPARE(stepDetail(answered), u"404"_s);
    answered.detail.reset();
    QCOMPARE(stepDetail(answered), QString());
}

void ShownStepsTest::namesTheLastQuestionAfterWhatItCarries()
{
    const std::vector<TraceStep> basic{step(StepKind::ManifestAgain, StepState::Passed)};
    QCOMPARE(shownStepName(basic.back(), basic), u"HEAD signed in"_s);
    const std::vector<TraceStep> bearer{step(StepKind::Token, StepState::Passed),
                                        step(StepKind::ManifestAgain, StepState::Passed)};
    QCOMPARE(shownStepName(bearer.back(), bearer), u"HEAD with token"_s);
}

void ShownStepsTest::keepsDetailsShort()
{
    TraceStep tls = step(StepKind::Tls, StepState::Passed, 0, 0, MessageId::TlsEstablished);
    tls.detail->facts.insert(Fact::Version, u"TLSv1.3"_s);
    tls.detail->facts.insert(Fact::Issuer, u"Some Authority with a long name"_s);
    QCOMPARE(stepDetail(tls), u"1.3, trusted"_s);
    QVERIFY(stepExplanation(tls).contains(u"Some Authority"_s)); // the rest is one tooltip away
    TraceStep refused = step(StepKind::Token, StepState::Failed, 0, 0, MessageId::StatusOnly);
    refused.detail->facts.insert(Fact::Status, u"401"_s);
    QCOMPARE(stepDetail(refused), u"401 refused"_s);
    QCOMPARE(stepDetail(step(StepKind::Manifest, StepState::Passed, 0, 0, MessageId::ChallengeSeen)),
             u"401 challenge"_s);
}

QTEST_GUILESS_MAIN(ShownStepsTest)
#include "tst_shownsteps.moc"
