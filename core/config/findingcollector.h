#pragma once

#include <functional>
#include <vector>

#include "core/config/configsection.h"
#include "core/config/finding.h"

namespace kia {

/// What the finders look at and where they put what they find.
class FindingCollector final
{
public:
    FindingCollector(const YamlDocument &text, const ConfigSection &section, std::function<Place(qsizetype)> placeAt)
        : m_text(text), m_section(section), m_placeAt(std::move(placeAt))
    {}

    const YamlDocument &text() const { return m_text; }
    const ConfigSection &section() const { return m_section; }

    /// At a node of the text. A list that is absurdly long already takes no more.
    Finding &add(MessageId id, Severity severity, int node, const QString &path, Facts facts);
    /// Whether it is; then there is no use in looking on.
    bool isFull() const;
    /// At a field's value.
    Finding &addField(MessageId id, Severity severity, const Field &field, Facts facts);

    Place placeOf(int node) const;
    Place placeAt(qsizetype offset) const { return m_placeAt(offset); }
    /// The line as Kuscia counts it: in the kuscia.yaml itself, also when that stands in a manifest.
    int kusciaLine(int node) const;
    bool isMaster() const { return m_section.mode.compare(u"master", Qt::CaseInsensitive) == 0; }

    /// All of it, in the order of the file.
    std::vector<Finding> take();

private:
    const YamlDocument &m_text;
    const ConfigSection &m_section;
    std::function<Place(qsizetype)> m_placeAt;
    std::vector<Finding> m_findings;
    std::optional<Finding> m_dropped; ///< what add() gives out when the list is full
};

/// What is wrong with the form of the text: findings of the Y family up to SeveralDocuments.
void findShapes(FindingCollector &collector);
/// What yaml.v3, and so Kuscia, refuses although the parser here reads it.
void findRefused(FindingCollector &collector);
/// What is wrong with how single values are written.
void findScalars(FindingCollector &collector);
/// What is odd about user names and passwords, without showing them.
void findAccounts(FindingCollector &collector);
/// What Kuscia makes of the values.
void findValues(FindingCollector &collector);

} // namespace kia
