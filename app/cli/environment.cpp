#include "app/cli/environment.h"

#include <QtCore/QByteArray>

namespace kia::cli {

Language languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty()) {
            return value.startsWith("zh") ? Language::Chinese : Language::English;
        }
    }
    return Language::English;
}

} // namespace kia::cli
