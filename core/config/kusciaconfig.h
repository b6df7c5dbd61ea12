#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

#include "core/base/byterange.h"
#include "core/base/result.h"
#include "core/config/configedit.h"
#include "core/config/finding.h"
#include "core/config/imageconfig.h"

namespace kia {

class YamlDocument;
struct SectionReplacement;

/// What kind of document carries the section.
enum class ConfigKind {
    Kuscia,    ///< a kuscia.yaml
    ConfigMap, ///< a Kubernetes manifest whose ConfigMap holds one in data["kuscia.yaml"]
    ListForm,  ///< the documentation page's `- image:` form, which Kuscia cannot load
    Empty,     ///< nothing but blanks and comments
};

/// A Kuscia configuration as bytes and as what Kuscia reads in them. Immutable, cheap to copy, valid by construction:
/// the bytes are UTF-8 without NUL and parse as YAML. Odd shapes never fail, they are findings.
class KusciaConfig final
{
public:
    /// The bytes of a whole file. Fails (BinaryFile, NotUtf8, YamlSyntax with line and column, TabIndentation,
    /// FileTooBig, NoConfigurationInside for a manifest without a kuscia.yaml) when nothing can be shown or edited.
    static Result<KusciaConfig, Message> fromBytes(QByteArray bytes);

    /// An empty document, for a new file.
    KusciaConfig();

    const QByteArray &bytes() const;
    ConfigKind kind() const;
    /// `mode` and `runtime` as they stand in the file; empty when missing. Kuscia takes `mode` in any case, `runtime`
    /// only as written (pkg/agent/config/agent_config.go:58-60).
    QString mode() const;
    QString runtime() const;
    const ImageConfig &image() const;

    /// What the document alone shows, in the order of the file. lint() (image/lint.h) adds what the address rules show.
    const std::vector<Finding> &findings() const;

    /// The lines of the file, counted from 1, that the `image` section occupies; empty when there is none.
    struct Lines {
        int first = 0;
        int last = 0;
    };
    std::optional<Lines> imageLines() const;
    int lineCount() const;

    /// Where a field's value stands (or its key, when the value is empty), line 0 when the key is missing.
    Place placeOf(const Field &field) const;
    /// The bytes of every password value in the file, for masking; in order.
    std::vector<ByteRange> secretRanges() const;

    /// The document after the edits, all or none. Proved by reading the result again: the section reads as intended,
    /// everything else as before, and all bytes outside the touched lines are the same. Otherwise fails with one of
    /// the E family and the reason in its facts.
    Result<KusciaConfig, Message> edited(const ConfigEdits &edits) const;

    /// The document after the same edits, but with the whole section written anew: for edits that edited() refuses
    /// because of how something is written. Proved in the same way. Fails where even that is not possible, or where the
    /// edits themselves make no sense.
    Result<SectionReplacement, Message> withSectionReplaced(const ConfigEdits &edits) const;

    friend bool operator==(const KusciaConfig &a, const KusciaConfig &b) { return a.bytes() == b.bytes(); }

private:
    struct Data;
    explicit KusciaConfig(std::shared_ptr<const Data> data);
    static Result<KusciaConfig, Message> fromDocument(const YamlDocument &file);
    Result<KusciaConfig, Message> stepped(const ConfigEdit &edit) const;
    std::shared_ptr<const Data> d;
};

/// A whole new section. To be shown before it is taken: as a difference (report/difference.h or a line diff of the two
/// documents), with what is lost named.
struct SectionReplacement {
    KusciaConfig config;
    std::vector<int> lostLines; ///< of the old file: with comments or keys that have no place in the new section
};

/// Whether this refusal of edited() is one for which withSectionReplaced() is the way out.
bool offersReplacement(const Message &refusal);

} // namespace kia
