#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include "core/base/message.h"

namespace kia {

/// The words for a message, in the application's current language, with its facts filled in (explain/sentence.h says
/// how, and what happens where a fact is missing). Made when shown: call again after a change of language.
///
/// The title says what is true, in one line; the meaning why that matters to Kuscia (may be empty for the S, X and R
/// families); the remedies are things to do, at most three, best first.
QString titleOf(const Message &message);
QString meaningOf(const Message &message);
QStringList remediesOf(const Message &message);

/// The words without facts, as they stand in the source language: for tests and for help pages.
struct CatalogueEntry {
    const char *title = nullptr;
    const char *meaning = nullptr;
    const char *remedies[3] = {};
};
const CatalogueEntry &catalogueEntry(MessageId id);

} // namespace kia
