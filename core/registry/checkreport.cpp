#include "core/registry/checkreport.h"

namespace kia {

using namespace Qt::StringLiterals;

QString nameOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Configuration:
        return u"configuration"_s;
    case StepKind::Address:
        return u"address"_s;
    case StepKind::Proxy:
        return u"proxy"_s;
    case StepKind::Resolve:
        return u"resolve"_s;
    case StepKind::Connect:
        return u"connect"_s;
    case StepKind::Tls:
        return u"tls"_s;
    case StepKind::Manifest:
        return u"manifest"_s;
    case StepKind::Challenge:
        return u"challenge"_s;
    case StepKind::Token:
        return u"token"_s;
    case StepKind::ManifestAgain:
        return u"manifest-again"_s;
    case StepKind::Platforms:
        return u"platforms"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return u"passed"_s;
    case StepState::Warning:
        return u"warning"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::NotReached:
        return u"not-reached"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pullable:
        return u"pullable"_s;
    case Verdict::NotPullable:
        return u"not-pullable"_s;
    case Verdict::HeldBack:
        return u"held-back"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kia
