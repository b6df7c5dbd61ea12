#pragma once

#include <QtCore/QHash>

#include "core/yaml/yamlparse.h"
#include "core/yaml/yamlv3words.h"

namespace kia {

/// Builds the nodes from a parser's events and finds, as they come, where each begins and ends in the text. Knows
/// nothing of the parser itself: positions are offsets into the whole text.
class TreeBuilder final
{
public:
    TreeBuilder(const QByteArray &bytes, YamlTree &tree) : m_bytes(bytes), m_tree(tree) {}

    struct Properties {
        quint64 anchor = 0; ///< the parser's number, 0 for none
        QByteArray anchorName = {};
        QByteArray tag = {}; ///< only when written out
        bool any() const { return anchor != 0 || !tag.isEmpty(); }
    };

    void beginDocument();
    void endDocument();
    /// What is open now, outermost first.
    std::vector<OpenCollection> open() const;
    /// Forgets a document that could not be read to its end.
    void dropDocument();
    /// Forgets the last ones of those that were read.
    void forgetDocuments(int count);
    /// A null: either one of YAML's words for it, or nothing at all; `mark` is then the next token's.
    void addNull(qsizetype mark, const Properties &properties);
    void addScalar(qsizetype mark, const Properties &properties, const QByteArray &value);
    void addAlias(qsizetype mark, quint64 anchor);
    void beginCollection(YamlKind kind, bool flow, qsizetype mark, const Properties &properties);
    void endCollection();

private:
    struct Open {
        int node;
        int children = 0;
        qsizetype cursor = 0; ///< behind the last child
    };

    YamlNode start(qsizetype mark, const Properties &properties);
    void add(YamlNode node, const Properties &properties);
    void close(int index);
    qsizetype contentOf(const YamlNode &node) const;
    bool belongsToThisValue(const YamlNode &node, qsizetype offset) const;
    void makeEmpty(YamlNode &node) const;
    int blockColumn() const;

    const QByteArray &m_bytes;
    YamlTree &m_tree;
    std::vector<Open> m_open;
    QHash<quint64, int> m_anchors;
    int m_documentStart = 0;
};

} // namespace kia
