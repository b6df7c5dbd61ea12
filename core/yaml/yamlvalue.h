#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

#include "core/yaml/scalartext.h"

namespace kia {

/// What a reader gets, for the proof: kinds, depths and texts, as YamlNode has them.
struct YamlEvent {
    YamlKind kind = YamlKind::Scalar;
    int depth = 0;
    QByteArray text = {};
    QByteArray tag = {};

    friend bool operator==(const YamlEvent &, const YamlEvent &) = default;
};
/// Lines without their line ends.
using YamlLines = std::vector<QByteArray>;

/// A value to be written where nothing like it stands yet.
struct YamlValue {
    YamlKind kind = YamlKind::Scalar;    ///< a Null is nothing at all
    QString text = {};                   ///< of a scalar
    std::optional<YamlStyle> style = {}; ///< none: as the texts around it are (yamlmanner.h)
    YamlStyle quotes = YamlStyle::Empty; ///< where it needs some; Empty: it does not matter which
    YamlQuoting quoting = YamlQuoting::AsNeeded;
    std::vector<std::pair<QString, YamlValue>> entries = {}; ///< of a mapping; of a sequence, with empty keys

    QByteArray source = {};                   ///< one line to be written as it is, in place of all of the above
    std::vector<YamlEvent> sourceEvents = {}; ///< what it reads as, from depth 0
    QByteArray anchor = {};                   ///< of a scalar that aliases behind it stand for
    int origin = -1;                          ///< of an anchored one: the node that it takes the place of

    YamlLines above = {};   ///< comments over its line; inside brackets there are none
    QByteArray behind = {}; ///< and at the end of its (or its key's) line
    YamlLines below = {};   ///< and under it

    static YamlValue scalar(const QString &text, YamlQuoting quoting = YamlQuoting::AsNeeded);
    static YamlValue sequence(std::vector<YamlValue> items);
    static YamlValue mapping(std::vector<std::pair<QString, YamlValue>> entries);
};

/// How the lines around look, so that new ones look like them.
struct YamlLayout {
    int step = 2;       ///< columns from a key to what is nested in it
    int dashGap = 1;    ///< blanks after a '-'
    bool flush = false; ///< sequences begin in the column of their key
};

void appendEvents(const YamlValue &value, int depth, std::vector<YamlEvent> &events);
void appendEntryEvents(const QString &key, const YamlValue &value, int depth, std::vector<YamlEvent> &events);

/// Lines without indentation of their own first line's column: each begins at `column`. Nothing when a text cannot be
/// written.
std::optional<YamlLines> blockEntry(const QString &key, const YamlValue &value, int column, const YamlLayout &layout);
std::optional<YamlLines> blockItem(const YamlValue &value, int column, const YamlLayout &layout);
/// On one line, for inside brackets. As JSON: keys and texts in double quotes.
std::optional<QByteArray> flowText(const YamlValue &value, bool asJson = false);

} // namespace kia
