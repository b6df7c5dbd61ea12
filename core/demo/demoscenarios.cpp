#include "core/demo/demoscenarios.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace kia {

QString demoHostName(DemoHost host)
{
    switch (host) {
    case DemoHost::Main:
    case DemoHost::WebSite:
        return u"127.0.0.1"_s;
    case DemoHost::Secure:
        return u"secure.demo.localhost"_s;
    case DemoHost::SelfSigned:
        return u"self-signed.demo.localhost"_s;
    case DemoHost::Expired:
        return u"expired.demo.localhost"_s;
    case DemoHost::WrongName:
        return u"wrong-name.demo.localhost"_s;
    case DemoHost::PlainHttp:
        return u"plain.demo.localhost"_s;
    }
    Q_UNREACHABLE();
}

int demoPortOffset(DemoHost host)
{
    return host == DemoHost::PlainHttp ? 0 : static_cast<int>(host); // the same port as the first
}

std::vector<DemoExample> demoExamples()
{
    using enum DemoScenario;
    using Host = DemoHost;
    using Account = DemoAccount;
    const QString app = u"secretflow/app:v1"_s;
    const QString open = u"secretflow/public:v1"_s;
    return {
        {Fine, Host::Main, app},
        {FineBearer, Host::Main, u"secretflow/bearer:v1"_s},
        {Public, Host::Main, open, Account::None, true, MessageId::PullableAnonymous},
        {WrongPassword, Host::Main, app, Account::Wrong, true, MessageId::WrongBasic},
        {NoRight, Host::Main, u"secretflow/denied:v1"_s, Account::Right, true, MessageId::Denied},
        {TagMissing, Host::Main, u"secretflow/app:v9"_s, Account::Right, true, MessageId::TagMissing},
        {RepositoryMissing, Host::Main, u"secretflow/nothing:v1"_s, Account::Right, true, MessageId::RepoMissing},
        {HarborScoped, Host::Main, u"secretflow/harbor:v1"_s, Account::Wrong, true, MessageId::WrongHarbor},
        {NotARegistry, Host::WebSite, app, Account::None, true, MessageId::NotARegistry},
        {HeadRefused, Host::Main, u"secretflow/no-head:v1"_s},
        {RateLimit, Host::Main, u"secretflow/limited:v1"_s, Account::Right, true, MessageId::RateLimit},
        {Unavailable, Host::Main, u"secretflow/busy:v1"_s, Account::Right, true, MessageId::Unavailable},
        {Slow, Host::Main, u"secretflow/slow:v1"_s},
        {DeadTokenServer, Host::Main, u"secretflow/dead-token:v1"_s, Account::Right, true, MessageId::TokenServerDown},
        {ForeignTokenServer, Host::Main, u"secretflow/foreign-token:v1"_s, Account::Right, true, MessageId::HeldBack},
        {OtherPlatform, Host::Main, u"secretflow/arm64-only:v1"_s},
        // the sample's account belongs to the first host alone
        {FineTls, Host::Secure, open, Account::None, true, MessageId::PullableAnonymous},
        {UnknownAuthority, Host::Secure, open, Account::None, false, MessageId::UnknownCa},
        {SelfSigned, Host::SelfSigned, open, Account::None, true, MessageId::SelfSigned},
        {Expired, Host::Expired, open, Account::None, true, MessageId::Expired},
        {WrongName, Host::WrongName, open, Account::None, true, MessageId::WrongHost},
        {PlainHttp, Host::PlainHttp, open, Account::None, true, MessageId::HttpOnlyRunc},
    };
}

namespace {

const char *wordsOf(DemoScenario scenario)
{
    switch (scenario) {
    case DemoScenario::Fine:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, for the account below");
    case DemoScenario::FineBearer:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, with a token from a login server");
    case DemoScenario::Public:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, for everybody");
    case DemoScenario::WrongPassword:
        return QT_TRANSLATE_NOOP("kia::Demo", "with any other password: credentials rejected");
    case DemoScenario::NoRight:
        return QT_TRANSLATE_NOOP("kia::Demo", "the account has no right to pull");
    case DemoScenario::TagMissing:
        return QT_TRANSLATE_NOOP("kia::Demo", "the tag is missing");
    case DemoScenario::RepositoryMissing:
        return QT_TRANSLATE_NOOP("kia::Demo", "the repository is missing");
    case DemoScenario::HarborScoped:
        return QT_TRANSLATE_NOOP("kia::Demo",
                                 "as in Harbor: with a wrong password the login server says yes, the image no");
    case DemoScenario::NotARegistry:
        return QT_TRANSLATE_NOOP("kia::Demo", "a web page answers instead of a registry");
    case DemoScenario::HeadRefused:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, but HEAD requests are refused");
    case DemoScenario::RateLimit:
        return QT_TRANSLATE_NOOP("kia::Demo", "too many requests");
    case DemoScenario::Unavailable:
        return QT_TRANSLATE_NOOP("kia::Demo", "the registry is under maintenance");
    case DemoScenario::Slow:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, but the answers are slow");
    case DemoScenario::DeadTokenServer:
        return QT_TRANSLATE_NOOP("kia::Demo", "the login server is down");
    case DemoScenario::ForeignTokenServer:
        return QT_TRANSLATE_NOOP("kia::Demo", "the login server is a stranger, so the account is held back");
    case DemoScenario::OtherPlatform:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, but only for arm64");
    case DemoScenario::FineTls:
        return QT_TRANSLATE_NOOP("kia::Demo", "there, over TLS, once the demo’s authority is trusted");
    case DemoScenario::UnknownAuthority:
        return QT_TRANSLATE_NOOP("kia::Demo", "without that: the certificate is not trusted");
    case DemoScenario::SelfSigned:
        return QT_TRANSLATE_NOOP("kia::Demo", "the certificate is signed by itself");
    case DemoScenario::Expired:
        return QT_TRANSLATE_NOOP("kia::Demo", "the certificate has expired");
    case DemoScenario::WrongName:
        return QT_TRANSLATE_NOOP("kia::Demo", "the certificate is for another name");
    case DemoScenario::PlainHttp:
        return QT_TRANSLATE_NOOP("kia::Demo", "plain HTTP where HTTPS is expected");
    }
    Q_UNREACHABLE();
}

} // namespace

QString demoScenarioText(DemoScenario scenario)
{
    return QCoreApplication::translate("kia::Demo", wordsOf(scenario));
}

} // namespace kia
