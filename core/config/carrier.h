#pragma once

#include <optional>
#include <vector>

#include "core/yaml/yamledit.h"

namespace kia {

/// The kuscia.yaml inside a Kubernetes manifest: data["kuscia.yaml"] of a ConfigMap, or of one in a List. Its text is
/// the block scalar's lines without their indentation and with their line ends as they are, so every byte of it stands
/// somewhere in the file.
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
    /// False for a quoted or folded scalar: its text is not a part of the file's bytes.
    bool isEditable() const { return m_editable; }

    /// Where a byte of the text stands in the file; the scalar's start when the text is not a part of it.
    qsizetype toFile(qsizetype offset) const;
    /// A place in the text as a place in the file.
    Place toFile(const YamlDocument &file, const Place &place) const;
    /// A range of the text in the file: one piece a line, without the indentation.
    std::vector<ByteRange> toFile(const ByteRange &range) const;
    /// The same change made to the file: new lines get the block's indentation.
    std::vector<YamlSplice> toFile(const std::vector<YamlSplice> &splices) const;

private:
    struct Line {
        qsizetype text;   ///< where the line begins in the text
        qsizetype start;  ///< where it begins in the file, before its indentation
        qsizetype behind; ///< and behind it
    };

    Carrier(const YamlDocument &file, int node);
    const Line &lineAt(qsizetype offset) const;
    QByteArray indented(const QByteArray &text, bool fromLineStart) const;

    int m_node;
    int m_indent = 0;
    bool m_editable = false;
    qsizetype m_begin = 0;
    QByteArray m_text;
    std::vector<Line> m_lines; ///< in order; the last one begins behind a final line end
};

} // namespace kia
