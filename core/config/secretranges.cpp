#include "core/config/secretranges.h"

#include <algorithm>

#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// Keys of kuscia.yaml (cmd/kuscia/confloader/kuscia_config.go) and of its secret backends whose value nobody may see.
bool isSecretKey(const QByteArray &key)
{
    const QByteArray lower = key.toLower();
    const auto contains = [&lower](const char *part) {
        return lower.contains(part);
    };
    return contains("password") || contains("passwd") || contains("token") || contains("secret") ||
           lower.endsWith("keydata") || lower == "key";
}

ByteRange valueRange(const YamlDocument &document, const YamlNode &node)
{
    switch (node.style) {
    case YamlStyle::SingleQuoted:
    case YamlStyle::DoubleQuoted:
        return {node.content + 1, node.end - 1};
    case YamlStyle::BlockScalar:
        return {nextLine(document.bytes(), node.content), node.end};
    default:
        return {node.content, node.end};
    }
}

/// The part between the ':' and the last '@' before the host, as in `scheme://user:password@host/`, within `range`.
ByteRange accountPassword(const QByteArray &bytes, const ByteRange &range)
{
    const QByteArray text = bytes.mid(range.begin, range.size());
    const qsizetype scheme = text.indexOf("://");
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    const qsizetype colon = text.indexOf(':', start);
    // a password may hold '/' and '@': the last '@' ends it (go-sql-driver dsn.go reads it so, too)
    const qsizetype at = text.lastIndexOf('@');
    if (colon < 0 || at <= colon + 1 || (scheme < 0 && text.indexOf('/') >= 0 && text.indexOf('/') < colon)) {
        return {};
    }
    // `name:tag@sha256:…` is a reference and holds no password
    if (text.indexOf("sha256:", at) == at + 1) {
        return {};
    }
    return {range.begin + colon + 1, range.begin + at};
}

/// The value, and around it what was meant as a part of it but is not to YAML: `!abc`, `&abc def`, `abc #def`.
void addSecret(const YamlDocument &document, const YamlNode &node, ByteRange range, std::vector<ByteRange> &ranges)
{
    if (node.style == YamlStyle::Plain || node.style == YamlStyle::Empty) {
        range.begin = node.begin;
    }
    if (range.size() > 0) {
        ranges.push_back(range);
    }
    if (const ByteRange tail = cutTail(document, node); tail.size() > 0) {
        ranges.push_back(tail);
    }
}

} // namespace

ByteRange cutTail(const YamlDocument &document, const YamlNode &node)
{
    if (node.style != YamlStyle::Plain && node.style != YamlStyle::Empty) {
        return {};
    }
    const QByteArray &bytes = document.bytes();
    qsizetype end = lineEnd(bytes, node.end);
    const qsizetype hash = bytes.indexOf('#', node.end);
    if (hash < 0 || hash + 1 >= end || !bytes.mid(node.end, hash - node.end).trimmed().isEmpty() ||
        QByteArrayView(" \t\r#").contains(bytes.at(hash + 1))) {
        return {};
    }
    if (bytes.at(end - 1) == '\r') {
        --end;
    }
    return {hash, end};
}

QString withoutAccountPassword(const QString &address)
{
    QByteArray text = address.toUtf8();
    const ByteRange password = accountPassword(text, {0, text.size()});
    return QString::fromUtf8(text.replace(password.begin, password.size(), password.size() > 0 ? "***" : ""));
}

std::vector<ByteRange> secretRangesOf(const YamlDocument &document, int except)
{
    std::vector<ByteRange> ranges;
    for (const int root : document.roots()) {
        for (int mapping = root; mapping < document.node(root).next; ++mapping) {
            if (document.node(mapping).kind != YamlKind::Mapping) {
                continue;
            }
            const std::vector<int> children = document.children(mapping);
            for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
                const int value = document.resolved(children[i + 1]);
                if (value < 0 || value == except || !document.node(value).isText()) {
                    continue;
                }
                const YamlNode &node = document.node(value);
                const ByteRange range = valueRange(document, node);
                if (isSecretKey(document.node(children[i]).value)) {
                    addSecret(document, node, range, ranges);
                } else if (const ByteRange password = accountPassword(document.bytes(), range); password.size() > 0) {
                    ranges.push_back(password);
                }
            }
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    return ranges;
}

} // namespace kia
