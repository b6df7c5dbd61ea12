#include "app/cli/environment.h"

#include <QtCore/QByteArray>

#include <clocale>

#include <langinfo.h>

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

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (QByteArray(::nl_langinfo(CODESET)) != "UTF-8") {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

} // namespace kia::cli
