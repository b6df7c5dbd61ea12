#include "core/yaml/yamldocument.h"

#include <algorithm>

#include "core/yaml/textcheck.h"

namespace kia {

struct YamlDocument::Data {
    QByteArray bytes;
    YamlTree tree;
    std::vector<qsizetype> lineStarts = {};
    std::vector<int> aliasTargets = {}; ///< in order
};

YamlDocument::YamlDocument() : d(std::make_shared<const Data>()) {}

YamlDocument::YamlDocument(std::shared_ptr<const Data> data) : d(std::move(data)) {}

Result<YamlDocument, YamlError> YamlDocument::parse(QByteArray bytes)
{
    Result<YamlTree, YamlError> tree = parseYaml(bytes);
    if (!tree) {
        return Fail{tree.error()};
    }
    auto data = std::make_shared<Data>(Data{std::move(bytes), std::move(*tree)});
    for (qsizetype at = 0; at < data->bytes.size();) {
        data->lineStarts.push_back(at);
        const qsizetype end = data->bytes.indexOf('\n', at);
        at = end < 0 ? data->bytes.size() : end + 1;
    }
    for (const YamlNode &node : data->tree.nodes) {
        if (node.kind == YamlKind::Alias) {
            data->aliasTargets.push_back(node.target);
        }
    }
    std::sort(data->aliasTargets.begin(), data->aliasTargets.end());
    return YamlDocument(std::move(data));
}

const QByteArray &YamlDocument::bytes() const
{
    return d->bytes;
}

const std::vector<YamlNode> &YamlDocument::nodes() const
{
    return d->tree.nodes;
}

const YamlNode &YamlDocument::node(int index) const
{
    return d->tree.nodes[static_cast<std::size_t>(index)];
}

const std::vector<int> &YamlDocument::roots() const
{
    return d->tree.roots;
}

const std::optional<YamlError> &YamlDocument::laterError() const
{
    return d->tree.laterError;
}

std::vector<int> YamlDocument::children(int collection) const
{
    std::vector<int> result;
    if (collection < 0 || !node(collection).isCollection()) {
        return result;
    }
    for (int child = collection + 1; child < node(collection).next; child = node(child).next) {
        result.push_back(child);
    }
    return result;
}

int YamlDocument::resolved(int index) const
{
    // an alias never stands for an alias, so one step is all
    return index >= 0 && node(index).kind == YamlKind::Alias ? node(index).target : index;
}

bool YamlDocument::isAliased(int index) const
{
    const auto target = std::lower_bound(d->aliasTargets.begin(), d->aliasTargets.end(), index);
    return target != d->aliasTargets.end() && *target < node(index).next;
}

int YamlDocument::lineCount() const
{
    return static_cast<int>(d->lineStarts.size());
}

Place YamlDocument::placeAt(qsizetype offset) const
{
    const QByteArray &bytes = d->bytes;
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const auto after = std::upper_bound(d->lineStarts.begin(), d->lineStarts.end(), offset);
    if (after == d->lineStarts.begin()) {
        return {1, 1};
    }
    if (offset == bytes.size() && bytes.endsWith('\n')) {
        return {lineCount() + 1, 1};
    }
    qsizetype start = *(after - 1);
    if (start == 0) {
        start = std::min(byteOrderMark(bytes), offset);
    }
    const auto characters = std::count_if(bytes.cbegin() + start, bytes.cbegin() + offset,
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {static_cast<int>(after - d->lineStarts.begin()), static_cast<int>(characters) + 1};
}

QByteArray YamlDocument::lineBreak() const
{
    const qsizetype end = d->bytes.indexOf('\n');
    return end > 0 && d->bytes.at(end - 1) == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

} // namespace kia
