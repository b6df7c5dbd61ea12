#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include "core/base/message.h"

namespace kia {

/// The words for a message, in the application's current language, with its facts filled in. Made when shown: call
/// again after a change of language. A fact that the message lacks is left out with the brackets of its placeholder.
///
/// The title says what is true, in one line; the meaning why that matters to Kuscia (may be empty for the S, V and X
/// families); the remedies are things to do, at most three, best first.
QString titleOf(const Message &message);
QString meaningOf(const Message &message);
QStringList remediesOf(const Message &message);

/// The words without facts, as they stand in the source language: for tests and for help pages.
struct CatalogueEntry {
    const char *title;
    const char *meaning;
    const char *remedies[3];
};
const CatalogueEntry &catalogueEntry(MessageId id);

} // namespace kia
