#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace kia {

/// What stands for each placeholder, by its name without braces. An empty text counts as missing.
using SentenceValues = QMap<QString, QString>;

/// A sentence of the catalogue with its values in place. Three forms, so that a sentence also reads well when not
/// everything is known:
///
///     {host}                  the value; without one the placeholder goes, with the quotes around it and the blank
///                             before it (at the start of a sentence: the blank after it)
///     {host|the registry}     the value, or the words after the bar
///     [[ on {date}]]          an optional piece: goes as a whole when one of its values is missing
///
/// A blank between two Chinese characters goes, too: "{host|仓库} 拒绝" without a host is "仓库拒绝".
///
/// Values are plain text: braces and brackets in them mean nothing. No placeholder is ever left in the result.
QString filled(QStringView sentence, const SentenceValues &values);

/// The names of a sentence's placeholders, sorted, each once: for the tests that compare translations.
QStringList placeholdersOf(QStringView sentence);

} // namespace kia
