#pragma once

#include <QtCore/QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/yaml/yamldocument.h"
#include "core/yaml/yamlvalue.h"

namespace kia {

/// Why an edit was not made; the document is then as it was.
enum class YamlRefusal {
    ValueNotWritable, ///< the value has no UTF-8 form
    ShapeNotEditable, ///< the place is written in a way that this editor does not change
    ChangesMore,      ///< the result would have read differently somewhere else, too
    Shared,           ///< aliases stand for the value
};

/// Replaces the bytes of `range` by `text`.
struct YamlSplice {
    ByteRange range = {};
    QByteArray text = {};

    friend bool operator==(const YamlSplice &, const YamlSplice &) = default;
};

/// A change before it is made: what happens to the bytes, and what a reader must find afterwards. The nodes from
/// `firstNode` up to `lastNode` become `becomes`, and every other node stays as it is.
struct YamlEdit {
    std::vector<YamlSplice> splices; ///< in order, not overlapping; empty when nothing has to change
    int firstNode = 0;
    int lastNode = 0;
    std::vector<YamlEvent> becomes;
    bool aliasesFollow = false; ///< what aliases stand for may change; that they stand for the same node may not
    /// Aliases of the first may stand for the second, counted in the result, which must read the same.
    std::vector<std::pair<int, int>> retargets = {};
};
using YamlPlan = Result<YamlEdit, YamlRefusal>;

/// Gives a scalar, null, alias or (unrendered) flow collection the text `value`, in its own style where it can. A value
/// that aliases stand for is Shared. An alias gets a value of its own.
YamlPlan planScalar(const YamlDocument &document, int node, const QString &value,
                    YamlQuoting quoting = YamlQuoting::AsNeeded);
/// The same for a value that is shared, and for all that share it: the anchored value changes, the aliases stay.
YamlPlan planSharedScalar(const YamlDocument &document, int node, const QString &value,
                          YamlQuoting quoting = YamlQuoting::AsNeeded);
/// The same for a value that is shared, and for it alone: the first alias takes over the anchor and the value.
YamlPlan planDetachedScalar(const YamlDocument &document, int node, const QString &value,
                            YamlQuoting quoting = YamlQuoting::AsNeeded);
/// Gives a null or empty flow collection a value with entries.
YamlPlan planFill(const YamlDocument &document, int node, const YamlValue &value);
/// Adds a key to a mapping that lacks it: behind the last of the keys that stand before it in `order`.
YamlPlan planEntry(const YamlDocument &document, int mapping, const QString &key, const YamlValue &value,
                   const QStringList &order);
/// Adds an item at the end of a sequence that has items.
YamlPlan planItem(const YamlDocument &document, int sequence, const YamlValue &value);
/// Removes an item; comments around it stay.
YamlPlan planRemoval(const YamlDocument &document, int sequence, int item);
/// Removes an entry of a mapping, but not its first one; comments over it stay.
YamlPlan planEntryRemoval(const YamlDocument &document, int key);
/// Moves an item, with its lines and the comments on and in them, to another position. Comments between items stay.
YamlPlan planMove(const YamlDocument &document, int sequence, int from, int to);
/// Adds a key at the end of the first document, which is a block mapping or holds nothing at all.
YamlPlan planSection(const YamlDocument &document, const QString &key, const YamlValue &value);
/// Writes an entry of a mapping anew, from its key to the end of the last line of its value. Values in it that aliases
/// behind it stand for keep their anchors when they stay the same; otherwise Shared.
YamlPlan planRewrite(const YamlDocument &document, int key, const YamlValue &value);
/// Makes one mapping of a block sequence of block mappings (`- a: 1`, `- b: 2`): the dashes go, comments stay.
YamlPlan planFlatten(const YamlDocument &document, int sequence);

/// The first alias that stands for this node; -1 when there is none.
int firstAliasOf(const YamlDocument &document, int node);

/// What a reader gets from a node that is there.
YamlEvent eventOf(const YamlNode &node);

/// The bytes after the splices.
QByteArray spliced(const QByteArray &bytes, const std::vector<YamlSplice> &splices);

/// Makes the change and proves it: the result parses, the changed nodes read as the plan says, all others (of every
/// document in the text) as before and in the same style. Otherwise ChangesMore.
Result<YamlDocument, YamlRefusal> applied(const YamlDocument &document, const YamlEdit &edit);

/// Whether what stands in the brackets around (or in) this node is JSON: its keys are in double quotes.
bool isJsonAt(const YamlDocument &document, int node);
/// How the document indents, seen from a collection in it.
YamlLayout layoutAt(const YamlDocument &document, int node);

} // namespace kia
