#pragma once

#include <optional>
#include <vector>

#include "core/yaml/yamledit.h"

namespace kia {

/// The kuscia.yaml inside a Kubernetes manifest: data["kuscia.yaml"] of a ConfigMap, or of one in a List. Mostly its
/// text is a part of the file's bytes, and a change to it is the same change to the file: as a block scalar (the lines
/// without their indentation, with their line ends as they are), or in quotes (with escapes, as `kubectl` and JSON
/// write it).
class Carrier final
{
public:
    /// Whether the documents are manifests (have `apiVersion` and `kind`) rather than a kuscia.yaml.
    static bool isManifest(const YamlDocument &file);
    /// `kind` of the first manifest.
    static QString kindOf(const YamlDocument &file);
    /// The first kuscia.yaml inside.
    static std::optional<Carrier> find(const YamlDocument &file);

    int node() const { return m_node; }
    const QByteArray &text() const { return m_text; }
    /// False for a folded block (`>`): changing one line end of the text would move others.
    bool isEditable() const { return m_form != Form::Folded; }
    /// Whether each byte of the text has a place in the file.
    bool isPartOfFile() const { return m_form == Form::Block || m_form == Form::Quoted; }

    /// Where a byte of the text stands in the file; the scalar's start when the text is no part of it.
    qsizetype toFile(qsizetype offset) const;
    /// A range of the text in the file: in a block one piece a line, without the indentation.
    std::vector<ByteRange> toFile(const ByteRange &range) const;
    /// Ways to make the same change to the file, best first; `newText` is the text after it. The first that can be
    /// proved is to be taken.
    std::vector<YamlEdit> toFile(const YamlDocument &file, const std::vector<YamlSplice> &splices,
                                 const QByteArray &newText) const;

private:
    enum class Form {
        Block,  ///< `|`
        Quoted, ///< with a place for each byte
        Whole,  ///< plain, or nothing: written anew with every change
        Folded, ///< `>`
    };
    struct Line {
        qsizetype text;   ///< where the line begins in the text
        qsizetype start;  ///< where it begins in the file, before its indentation
        qsizetype behind; ///< and behind it
    };

    Carrier(const YamlDocument &file, int node);
    void unwrapBlock(const YamlDocument &file);
    const Line &lineAt(qsizetype offset) const;
    QByteArray indented(const QByteArray &text, bool fromLineStart) const;
    std::vector<YamlSplice> blockSplices(const std::vector<YamlSplice> &splices) const;
    std::vector<YamlSplice> quotedSplices(const YamlDocument &file, const std::vector<YamlSplice> &splices) const;

    int m_node;
    Form m_form = Form::Folded;
    int m_indent = 0;
    qsizetype m_begin = 0;
    QByteArray m_text;
    std::vector<Line> m_lines;        ///< of a block, in order; the last one begins behind a final line end
    std::vector<qsizetype> m_offsets; ///< of a quoted text
};

} // namespace kia
