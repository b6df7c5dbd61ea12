#pragma once

#include <QtCore/QCoreApplication>

namespace kia {

/// The labels of the text reports, in the current language. The sentences come from the catalogue; these are only what
/// stands around them. Mark each with QT_TRANSLATE_NOOP("kia::Report", …), or lupdate does not find it.
inline QString reportWord(const char *text)
{
    return QCoreApplication::translate("kia::Report", text);
}
inline QString reportWord(const char *text, int count)
{
    return QCoreApplication::translate("kia::Report", text, nullptr, count);
}

/// What stands between the items of a list.
inline QString listComma()
{
    return reportWord(QT_TRANSLATE_NOOP("kia::Report", ", "));
}

} // namespace kia
