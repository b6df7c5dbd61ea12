#include "core/yaml/yamlcomments.h"

#include <algorithm>

#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// What stands in the text for this node itself, without the nodes in it: a '#' there is no comment.
ByteRange ownBytes(const YamlDocument &document, const YamlNode &node)
{
    if (node.isCollection()) {
        return {node.begin, std::max(node.begin, node.content)};
    }
    if (node.style == YamlStyle::BlockScalar) {
        // a comment may stand behind the header
        return {std::min(nextLine(document.bytes(), node.content), node.end), node.end};
    }
    return {node.begin, node.end};
}

} // namespace

std::vector<YamlComment> commentsIn(const YamlDocument &document, const ByteRange &range, int firstNode, int lastNode)
{
    const QByteArray &bytes = document.bytes();
    std::vector<YamlComment> comments;
    const auto search = [&](qsizetype from, qsizetype to) {
        for (qsizetype at = bytes.indexOf('#', from); at >= 0 && at < to; at = bytes.indexOf('#', at)) {
            qsizetype end = std::min(lineEnd(bytes, at), range.end);
            end -= end > at && bytes.at(end - 1) == '\r' ? 1 : 0;
            const qsizetype line = lineStart(bytes, at);
            comments.push_back({{at, end}, skipToToken(bytes.left(at), line) == at});
            at = std::max(end, at + 1);
        }
    };
    qsizetype done = range.begin;
    for (int i = firstNode; i < lastNode; ++i) {
        const ByteRange own = ownBytes(document, document.node(i));
        search(done, own.begin);
        done = std::max(done, own.end);
    }
    search(done, range.end);
    return comments;
}

} // namespace kia
