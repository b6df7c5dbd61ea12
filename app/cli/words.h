#pragma once

#include <QtCore/QCoreApplication>

namespace kia::cli {

/// A sentence of the command line in the current language. Mark each with QT_TRANSLATE_NOOP("kia::CommandLine", …), or
/// lupdate does not find it.
inline QString word(const char *text)
{
    return QCoreApplication::translate("kia::CommandLine", text);
}

} // namespace kia::cli
