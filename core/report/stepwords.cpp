#include "core/report/stepwords.h"

#include <QtCore/QCoreApplication>

namespace kia {

QString stepName(StepKind kind)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("kia::StepWords", text);
    };
    switch (kind) {
    case StepKind::Configuration:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Configuration"));
    case StepKind::Address:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Address"));
    case StepKind::Proxy:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Proxy"));
    case StepKind::Resolve:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Resolve name"));
    case StepKind::Connect:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Connect"));
    case StepKind::Tls:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "TLS"));
    case StepKind::Manifest:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "HEAD manifest"));
    case StepKind::Challenge:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Challenge"));
    case StepKind::Token:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Get token"));
    case StepKind::ManifestAgain:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "HEAD signed in"));
    case StepKind::Platforms:
        return say(QT_TRANSLATE_NOOP("kia::StepWords", "Platforms"));
    }
    return {};
}

} // namespace kia
