#pragma once

#include <QtCore/QByteArray>

#include "core/base/byterange.h"

namespace kia {

enum class YamlKind : quint8 { Scalar, Null, Alias, Sequence, Mapping };

/// How a node is written. `Empty` is a value of which nothing stands in the file (`key:`), except perhaps a tag.
enum class YamlStyle : quint8 { Empty, Plain, SingleQuoted, DoubleQuoted, BlockScalar, Alias, Flow, Block };

/// One node of a document, in the order of the file: a collection is followed by its whole subtree, so the children of
/// node i begin at i + 1 and the next sibling of node i is `next`. In a mapping, keys and values alternate.
struct YamlNode {
    YamlKind kind = YamlKind::Null;
    YamlStyle style = YamlStyle::Empty;
    bool inFlow = false;      ///< stands inside a flow collection
    bool spanKnown = true;    ///< false where the end could not be found; such a node is never edited
    int parent = -1;          ///< -1 for the root of a document
    int next = -1;            ///< index after the subtree
    int depth = 0;            ///< 0 for a root
    int column = -1;          ///< of the keys or dashes of a block collection, in bytes from 0
    int target = -1;          ///< of an alias: the node it stands for
    qsizetype indicator = -1; ///< where the ':' or '-' before it stands, -1 when there is none
    qsizetype begin = 0;      ///< with anchor and tag
    qsizetype content = 0;    ///< without them
    qsizetype end = 0;        ///< of a block scalar: of its last line, without the line end
    QByteArray value = {};    ///< of a scalar, decoded, UTF-8; of a null what stands there ("", "~", "null")
    QByteArray tag = {};      ///< only when written out
    QByteArray anchor = {};   ///< its name, without '&'

    bool isText() const { return kind == YamlKind::Scalar || kind == YamlKind::Null; }
    bool isCollection() const { return kind == YamlKind::Sequence || kind == YamlKind::Mapping; }
};

} // namespace kia
