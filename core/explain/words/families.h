#pragma once

#include "core/explain/words/family.h"

namespace kia::words {

// Every sentence of the product, by family. Texts are written out as QT_TRANSLATE_NOOP literals, because lupdate does
// not look through a macro of ours. explain/sentence.h says what their braces and brackets mean.

using NameCauses = Family<MessageId::BadReference, MessageId::ShortName>;
using NetworkCauses = Family<MessageId::Dns, MessageId::Oversized>;
using TlsCauses = Family<MessageId::HttpsOnHttpPort, MessageId::Interception>;
using ProxyCauses = Family<MessageId::ProxyRefused, MessageId::ProxyNotUsedByRunp>;
using ServerCauses = Family<MessageId::CaptivePortal, MessageId::Misrouted>;
using LoginCauses = Family<MessageId::LoginNeeded, MessageId::Locked>;
using ImageCauses = Family<MessageId::TagMissing, MessageId::Accept>;
using ProxyKindCauses = Family<MessageId::ProxyCertificate, MessageId::ProxySignInKind>;
using Traps = Family<MessageId::CredentialsLeak, MessageId::AppimageTagNotText>;
using Shapes = Family<MessageId::ListForm, MessageId::PasswordPlaceholder>;
using Files = Family<MessageId::FileMissing, MessageId::ManifestsLeftOut>;
using Edits = Family<MessageId::EditChangesMore, MessageId::SharedValue>;
using Verdicts = Family<MessageId::Pullable, MessageId::NotVerified>;
using Steps = Family<MessageId::ConfigurationChosen, MessageId::PlainHttp>;
using Fixes = Family<MessageId::RemoveScheme, MessageId::RemoveHidden>;
using Reasons = Family<MessageId::ReasonEmpty, MessageId::ReasonCertificateIssuer>;
using Logs = Family<MessageId::LogBackOff, MessageId::LogProxyNotInFile>;

extern const NameCauses::Rows nameCauses;
extern const NetworkCauses::Rows networkCauses;
extern const TlsCauses::Rows tlsCauses;
extern const ProxyCauses::Rows proxyCauses;
extern const ServerCauses::Rows serverCauses;
extern const LoginCauses::Rows loginCauses;
extern const ImageCauses::Rows imageCauses;
extern const ProxyKindCauses::Rows proxyKindCauses;
extern const Traps::Rows traps;
extern const Shapes::Rows shapes;
extern const Files::Rows files;
extern const Edits::Rows edits;
extern const Verdicts::Rows verdicts;
extern const Steps::Rows steps;
extern const Fixes::Rows fixes;
extern const Reasons::Rows reasons;
extern const Logs::Rows logs;

} // namespace kia::words
