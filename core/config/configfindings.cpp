#include "core/config/configfindings.h"

#include <algorithm>

#include "core/config/findingcollector.h"

namespace kia {

namespace {

// no honest file has more, and a damaged one shall not keep the window busy with a list that nobody reads to its end
constexpr std::size_t findingLimit = 200;

} // namespace

Finding &FindingCollector::add(MessageId id, Severity severity, int node, const QString &path, Facts facts)
{
    if (isFull()) {
        m_dropped = Finding{{id, {}}, severity, {}, {}, {}, {}};
        return *m_dropped;
    }
    m_findings.push_back({{id, std::move(facts)}, severity, node < 0 ? Place{} : placeOf(node), path, {}, {}});
    return m_findings.back();
}

bool FindingCollector::isFull() const
{
    return m_findings.size() >= findingLimit;
}

Finding &FindingCollector::addField(MessageId id, Severity severity, const Field &field, Facts facts)
{
    const Entry entry = entryOf(m_section, m_text, field);
    const bool isEmpty = entry.value >= 0 && m_text.node(entry.value).style == YamlStyle::Empty;
    Finding &finding = add(id, severity, isEmpty ? entry.key : entry.value, pathOf(field), std::move(facts));
    finding.field = field;
    return finding;
}

Place FindingCollector::placeOf(int node) const
{
    return m_placeAt(m_text.node(node).begin);
}

int FindingCollector::kusciaLine(int node) const
{
    return m_text.placeAt(m_text.node(node).content).line;
}

std::vector<Finding> FindingCollector::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        return a.place.line != b.place.line ? a.place.line < b.place.line : a.place.column < b.place.column;
    });
    return std::move(m_findings);
}

std::vector<Finding> findingsOf(const YamlDocument &text, const ConfigSection &section,
                                const std::function<Place(qsizetype)> &placeAt)
{
    FindingCollector collector(text, section, placeAt);
    if (!text.roots().empty()) {
        findRefused(collector);
        findShapes(collector);
        findScalars(collector);
        findAccounts(collector);
        findValues(collector);
    }
    return collector.take();
}

} // namespace kia
