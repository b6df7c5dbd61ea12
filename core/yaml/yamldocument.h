#pragma once

#include <memory>
#include <vector>

#include "core/yaml/yamlparse.h"

namespace kia {

/// A YAML text as bytes and as the nodes in it. Immutable and cheap to copy; an edit makes a new one (yamledit.h).
class YamlDocument final
{
public:
    /// An empty text: no documents.
    YamlDocument();
    static Result<YamlDocument, YamlError> parse(QByteArray bytes);

    const QByteArray &bytes() const;
    const std::vector<YamlNode> &nodes() const;
    const YamlNode &node(int index) const;
    /// The root of each document; empty when the text has none.
    const std::vector<int> &roots() const;
    /// Why the documents end before the text does.
    const std::optional<YamlError> &laterError() const;

    /// The items of a sequence, or the keys and values of a mapping in turn.
    std::vector<int> children(int collection) const;
    /// The node itself, or what an alias stands for.
    int resolved(int node) const;
    /// Whether an alias stands for this node or one below it.
    bool isAliased(int node) const;

    int lineCount() const;
    Place placeAt(qsizetype offset) const;
    /// The line end of the text's first line; "\n" when it has none.
    QByteArray lineBreak() const;

private:
    struct Data;
    explicit YamlDocument(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> d;
};

} // namespace kia
