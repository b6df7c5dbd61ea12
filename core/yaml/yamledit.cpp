#include "core/yaml/yamledit.h"

#include <algorithm>

namespace kia {

namespace {

/// Whether the change takes place in the subtree of this node.
bool holdsChange(const YamlDocument &before, int node, const YamlEdit &edit)
{
    const YamlNode &holder = before.node(node);
    if (edit.firstNode < edit.lastNode) {
        return node <= edit.firstNode && holder.next >= edit.lastNode;
    }
    // something new at the subtree's end belongs to it only when it is deeper
    const bool isAtEnd = edit.firstNode == holder.next;
    return node < edit.firstNode &&
           (edit.firstNode < holder.next || (isAtEnd && edit.becomes.front().depth > holder.depth));
}

/// An alias must go on standing for the same node, moved by `shift` where it stands behind the change, and that node
/// must not have changed.
bool sameTarget(const YamlDocument &before, int target, const YamlDocument &after, int targetAfter,
                const YamlEdit &edit, int shift)
{
    for (const auto &[old, anew] : edit.retargets) {
        if (old == target && anew == targetAfter) {
            const YamlEvent was = eventOf(before.node(old));
            const YamlEvent is = eventOf(after.node(anew));
            return was.kind == is.kind && was.text == is.text && was.tag == is.tag;
        }
    }
    const bool isReplaced = target >= edit.firstNode && target < edit.lastNode;
    return (edit.aliasesFollow || (!isReplaced && !holdsChange(before, target, edit))) &&
           targetAfter == target + (target >= edit.lastNode ? shift : 0);
}

bool staysTheSame(const YamlDocument &before, int index, const YamlDocument &after, int indexAfter,
                  const YamlEdit &edit, int shift)
{
    const YamlNode &a = before.node(index);
    const YamlNode &b = after.node(indexAfter);
    return a.kind == b.kind && a.depth == b.depth && a.value == b.value && a.style == b.style && a.tag == b.tag &&
           a.anchor == b.anchor &&
           (a.kind != YamlKind::Alias || sameTarget(before, a.target, after, b.target, edit, shift));
}

bool readsAsPlanned(const YamlDocument &before, const YamlDocument &after, const YamlEdit &edit)
{
    const int count = static_cast<int>(edit.becomes.size());
    const int shift = count - (edit.lastNode - edit.firstNode);
    const int oldSize = static_cast<int>(before.nodes().size());
    if (static_cast<int>(after.nodes().size()) != oldSize + shift) {
        return false;
    }
    for (int i = 0; i < edit.firstNode; ++i) {
        if (!staysTheSame(before, i, after, i, edit, shift)) {
            return false;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (!(eventOf(after.node(edit.firstNode + i)) == edit.becomes[static_cast<std::size_t>(i)])) {
            return false;
        }
    }
    for (int i = edit.lastNode; i < oldSize; ++i) {
        if (!staysTheSame(before, i, after, i + shift, edit, shift)) {
            return false;
        }
    }
    // an edit that creates the only document adds its root; none may go, none may split in two
    const auto roots = [](const YamlDocument &document) {
        return std::max<std::size_t>(document.roots().size(), 1);
    };
    return roots(before) == roots(after) && before.laterError().has_value() == after.laterError().has_value();
}

} // namespace

YamlEvent eventOf(const YamlNode &node)
{
    return {node.kind, node.depth, node.kind == YamlKind::Scalar ? node.value : QByteArray(), node.tag};
}

QByteArray spliced(const QByteArray &bytes, const std::vector<YamlSplice> &splices)
{
    QByteArray result;
    result.reserve(bytes.size() + 256);
    qsizetype done = 0;
    for (const YamlSplice &splice : splices) {
        result.append(bytes.constData() + done, splice.range.begin - done);
        result.append(splice.text);
        done = splice.range.end;
    }
    result.append(bytes.constData() + done, bytes.size() - done);
    return result;
}

Result<YamlDocument, YamlRefusal> applied(const YamlDocument &document, const YamlEdit &edit)
{
    if (edit.splices.empty()) {
        return document;
    }
    Result<YamlDocument, YamlError> after = YamlDocument::parse(spliced(document.bytes(), edit.splices));
    if (!after || !readsAsPlanned(document, *after, edit)) {
        return Fail{YamlRefusal::ChangesMore};
    }
    return *after;
}

bool isJsonAt(const YamlDocument &document, int node)
{
    const auto hasQuotedKeys = [&document](int mapping) {
        return document.node(mapping).kind == YamlKind::Mapping && document.node(mapping).next > mapping + 1 &&
               document.node(mapping + 1).style == YamlStyle::DoubleQuoted;
    };
    for (int i = node; i >= 0 && (document.node(i).inFlow || document.node(i).style == YamlStyle::Flow);
         i = document.node(i).parent) {
        if (document.node(i).kind == YamlKind::Mapping && document.node(i).next > i + 1) {
            return hasQuotedKeys(i);
        }
    }
    const std::vector<int> children = document.children(node);
    return !children.empty() && document.node(node).style == YamlStyle::Flow && hasQuotedKeys(children.front());
}

YamlLayout layoutAt(const YamlDocument &document, int node)
{
    YamlLayout layout;
    const auto visit = [&](int index) {
        const YamlNode &inner = document.node(index);
        if (inner.style != YamlStyle::Block || inner.parent < 0) {
            return;
        }
        const YamlNode &outer = document.node(inner.parent);
        if (outer.kind == YamlKind::Mapping && outer.style == YamlStyle::Block) {
            if (inner.kind == YamlKind::Sequence) {
                layout.flush = inner.column == outer.column;
            }
            if (inner.column > outer.column) {
                layout.step = inner.column - outer.column;
            }
        } else if (outer.kind == YamlKind::Sequence && inner.column > outer.column) {
            layout.dashGap = inner.column - outer.column - 1;
        }
    };
    // The whole document first, what stands nearest last: it decides.
    for (int i = 0; i < static_cast<int>(document.nodes().size()); ++i) {
        visit(i);
    }
    std::vector<int> ancestors;
    for (int i = node; i >= 0; i = document.node(i).parent) {
        ancestors.push_back(i);
    }
    for (auto index = ancestors.rbegin(); index != ancestors.rend(); ++index) {
        visit(*index);
    }
    if (node >= 0) {
        for (const int child : document.children(node)) {
            visit(child);
        }
    }
    return layout;
}

} // namespace kia
