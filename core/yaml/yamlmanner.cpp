#include "core/yaml/yamlmanner.h"

#include "core/yaml/textcheck.h"

namespace kia {

namespace {

struct Votes {
    int plain = 0;
    int needless = 0; ///< in quotes that nothing asks for
    int single = 0;
    int twofold = 0;

    bool any() const { return plain + needless > 0; }

    void add(const YamlNode &node)
    {
        single += node.style == YamlStyle::SingleQuoted ? 1 : 0;
        twofold += node.style == YamlStyle::DoubleQuoted ? 1 : 0;
        const bool isQuoted = node.style == YamlStyle::SingleQuoted || node.style == YamlStyle::DoubleQuoted;
        // numbers and the like stand plain because they are no texts, and some texts have no choice
        if (node.kind == YamlKind::Scalar && (node.value.isEmpty() ? isQuoted : isPlainSafe(toText(node.value)))) {
            plain += node.style == YamlStyle::Plain ? 1 : 0;
            needless += isQuoted ? 1 : 0;
        }
    }

    YamlManner manner() const
    {
        YamlManner result;
        result.quotes = single + twofold == 0 ? YamlStyle::Empty
                        : single > twofold    ? YamlStyle::SingleQuoted
                                              : YamlStyle::DoubleQuoted;
        if (plain > 0 && plain >= needless) {
            result.style = YamlStyle::Plain;
        } else if (result.quotes != YamlStyle::Empty) {
            result.style = result.quotes;
        }
        return result;
    }
};

/// The values (not the keys) from `collection` down to `depth` levels below it.
void count(const YamlDocument &document, int collection, int depth, int except, Votes &votes)
{
    const YamlNode &outer = document.node(collection);
    bool isKey = outer.kind == YamlKind::Mapping;
    for (const int child : document.children(collection)) {
        const bool isValue = !isKey || outer.kind == YamlKind::Sequence;
        isKey = outer.kind == YamlKind::Mapping && !isKey;
        if (!isValue || child == except) {
            continue;
        }
        votes.add(document.node(child));
        if (depth > 0 && document.node(child).isCollection()) {
            count(document, child, depth - 1, except, votes);
        }
    }
}

} // namespace

YamlManner mannerAt(const YamlDocument &document, int collection, int except)
{
    constexpr int all = 100;
    for (int outer = collection; outer >= 0; outer = document.node(outer).parent) {
        for (const int depth : {0, all}) {
            Votes votes;
            count(document, outer, depth, except, votes);
            if (votes.any()) {
                return votes.manner();
            }
        }
    }
    return {};
}

YamlValue styled(YamlValue value, const YamlManner &manner)
{
    if (!value.style) {
        // without a neighbour in quotes, secrets get single ones: in them only the quote itself is special
        const bool isFirstQuoted = value.quoting == YamlQuoting::Always && manner.quotes == YamlStyle::Empty;
        value.style = isFirstQuoted ? YamlStyle::SingleQuoted : manner.style;
        value.quotes = manner.quotes;
    }
    for (auto &[key, entry] : value.entries) {
        entry = styled(std::move(entry), manner);
    }
    return value;
}

} // namespace kia
