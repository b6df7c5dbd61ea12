#pragma once

#include <QtCore/QString>

namespace kia {

/// A text cut behind its first sentence, for a bold line with a lighter one beneath. The full stop of `first` is left
/// out, as in any heading; both languages' full stops count, a full stop inside an address does not.
struct Sentences {
    QString first;
    QString rest;
};
Sentences splitSentences(const QString &text);

/// One behind the other, as the current language sets them: Chinese has no blank between sentences.
QString joinSentences(const QString &first, const QString &second);

} // namespace kia
