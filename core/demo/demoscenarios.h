#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/base/messageid.h"

namespace kia {

/// What the demo registry can show. One row of the table in demoscenarios.cpp each.
enum class DemoScenario {
    Fine,
    FineBearer,
    Public,
    WrongPassword,
    NoRight,
    TagMissing,
    RepositoryMissing,
    HarborScoped,
    NotARegistry,
    HeadRefused,
    RateLimit,
    Unavailable,
    Slow,
    DeadTokenServer,
    ForeignTokenServer,
    OtherPlatform,
    FineTls,
    UnknownAuthority,
    SelfSigned,
    Expired,
    WrongName,
    PlainHttp,
};

/// By which of its names the registry is asked. But for the first and the web site, which is none, they lie below
/// demo.localhost, which a check finds on this computer without asking anybody (registry/hostrules.h).
enum class DemoHost { Main, Secure, SelfSigned, Expired, WrongName, WebSite, PlainHttp };

/// "127.0.0.1", "self-signed.demo.localhost".
QString demoHostName(DemoHost host);
/// How far behind the registry's first port it listens, when that was chosen.
int demoPortOffset(DemoHost host);

/// Who asks.
enum class DemoAccount { None, Right, Wrong };

/// An image to ask for, and what comes of it.
struct DemoExample {
    DemoScenario scenario;
    DemoHost host = DemoHost::Main;
    QString image; ///< without a host: "secretflow/app:v1"
    DemoAccount account = DemoAccount::Right;
    bool trustsDemo = true; ///< demoAuthority() is among the trusted
    MessageId outcome = MessageId::Pullable;
};
std::vector<DemoExample> demoExamples();

/// What one sees, in the current language.
QString demoScenarioText(DemoScenario scenario);

/// The account that the demo registry accepts. It protects nothing.
inline constexpr auto demoUser = "demo";
inline constexpr auto demoPassword = "demo-password";

} // namespace kia
