#include "core/config/secretranges.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/config/yamlreading.h"
#include "core/yaml/textcheck.h"
#include "core/yaml/yamlscan.h"

namespace kia {

using namespace Qt::StringLiterals;

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

/// What a reader may take for the node: its bytes, or, where its end is not known, all up to the node behind it.
ByteRange extentOf(const YamlDocument &document, int index)
{
    const YamlNode &node = document.node(index);
    if (node.spanKnown) {
        return {node.content, node.end};
    }
    const bool isLast = node.next >= static_cast<int>(document.nodes().size());
    return {node.content, std::max(node.content, isLast ? document.bytes().size() : document.node(node.next).begin)};
}

ByteRange valueRange(const YamlDocument &document, int index)
{
    const YamlNode &node = document.node(index);
    const ByteRange extent = extentOf(document, index);
    switch (node.spanKnown ? node.style : YamlStyle::Plain) {
    case YamlStyle::SingleQuoted:
    case YamlStyle::DoubleQuoted:
        return {extent.begin + 1, extent.end - 1};
    case YamlStyle::BlockScalar:
        return {std::min(nextLine(document.bytes(), extent.begin), extent.end), extent.end};
    default:
        return extent;
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
void addSecret(const YamlDocument &document, int index, std::vector<ByteRange> &ranges)
{
    const YamlNode &node = document.node(index);
    ByteRange range = valueRange(document, index);
    const bool isRealAnchor = !node.anchor.isEmpty() && document.isAliased(index);
    if ((node.style == YamlStyle::Plain || node.style == YamlStyle::Empty) && !isRealAnchor) {
        range.begin = node.begin;
    }
    if (range.size() > 0) {
        ranges.push_back(range);
    }
    if (const ByteRange tail = cutTail(document, node); tail.size() > 0) {
        ranges.push_back(tail);
    }
}

/// The value of a secret key: a text, or what became a collection because nobody quoted it (`{abc}`, `[abc]`, `- abc`).
/// Mappings in block style have keys of their own to judge by, and a template is no secret yet.
void addSecretValue(const YamlDocument &document, int value, std::vector<ByteRange> &ranges)
{
    const YamlNode &node = document.node(value);
    if (node.isText()) {
        addSecret(document, value, ranges);
    } else if (node.style == YamlStyle::Flow && !isTemplate(document, value)) {
        ranges.push_back(extentOf(document, value));
    } else if (node.kind == YamlKind::Sequence && node.style == YamlStyle::Block) {
        for (const int item : document.children(value)) {
            if (document.node(item).isText()) {
                addSecret(document, item, ranges);
            }
        }
    }
}

/// A key that is commented out, `#   password: "abc"`, still has its value.
void addCommentedSecrets(const QByteArray &bytes, std::vector<ByteRange> &ranges)
{
    static const QRegularExpression pattern(
        u"^[ \t]*#[#\\s]*(?:-\\s+)?[\"']?([A-Za-z0-9_.-]+)[\"']?[ \t]*:[ \t]+(?=\\S)"_s);
    for (qsizetype line = byteOrderMark(bytes); line < bytes.size(); line = nextLine(bytes, line)) {
        qsizetype end = lineEnd(bytes, line);
        qsizetype start = line;
        while (start < end && (bytes.at(start) == ' ' || bytes.at(start) == '\t')) {
            ++start;
        }
        if (start == end || bytes.at(start) != '#') {
            continue;
        }
        while (end > start && QByteArrayView(" \t\r").contains(bytes.at(end - 1))) {
            --end;
        }
        // Latin-1 keeps offsets: one character a byte
        const auto match = pattern.match(QString::fromLatin1(bytes.constData() + start, end - start));
        if (match.hasMatch() && isSecretKey(match.captured(1).toLatin1())) {
            ranges.push_back({start + match.capturedEnd(0), end});
        }
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
    return toText(text.replace(password.begin, password.size(), password.size() > 0 ? "***" : ""));
}

std::vector<ByteRange> tidied(std::vector<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    std::vector<ByteRange> result;
    for (const ByteRange &range : ranges) {
        if (result.empty() || range.begin >= result.back().end) {
            result.push_back(range);
        } else {
            result.back().end = std::max(result.back().end, range.end);
        }
    }
    return result;
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
                if (value < 0 || value == except) {
                    continue;
                }
                if (isSecretKey(document.node(document.resolved(children[i])).value)) {
                    addSecretValue(document, value, ranges);
                } else if (document.node(value).isText()) {
                    const ByteRange password = accountPassword(document.bytes(), valueRange(document, value));
                    if (password.size() > 0) {
                        ranges.push_back(password);
                    }
                }
            }
        }
    }
    addCommentedSecrets(document.bytes(), ranges);
    return tidied(std::move(ranges));
}

} // namespace kia
