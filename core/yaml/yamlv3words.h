#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace kia {

/// A collection that was open where the parser stopped.
struct OpenCollection {
    qsizetype begin = 0;
    bool flow = false;
    bool mapping = false;
    int column = -1; ///< of a block collection
};

/// What Go's yaml.v3, and so Kuscia, says to a text over which yaml-cpp stopped at `offset` with `words`: for example
/// "yaml: line 7: did not find expected key". Only where it is certain; empty otherwise.
///
/// yaml.v3 counts lines in two ways (yaml.go fail()): errors of its scanner name the line in which the token began,
/// those of its parser the one before the line in which the collection began, or the error stands where that is the
/// first line.
QString yamlV3Words(const QByteArray &bytes, qsizetype offset, const QString &words,
                    const std::vector<OpenCollection> &open);

/// The same for a tab that stands at `offset` before the text of its line.
QString yamlV3WordsForTab(const QByteArray &bytes, qsizetype offset);

} // namespace kia
