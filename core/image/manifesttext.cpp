#include "core/image/manifesttext.h"

namespace kia {

namespace {

/// YAML has no tabs between tokens, JSON has; inside its strings a tab is written `\t`. Nothing moves.
QByteArray withoutTabs(QByteArray json)
{
    return json.replace('\t', ' ');
}

bool isJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

bool isSeparator(QByteArrayView line)
{
    return line.startsWith("---") && (line.size() == 3 || line[3] == ' ' || line[3] == '\t' || line[3] == '\r');
}

ManifestPart parsed(const QByteArray &bytes, int linesBefore)
{
    // yaml-cpp 0.7 takes a quotation that the end of the text cuts off; one that a document's end cuts off it refuses
    const QByteArray closed = bytes + "\n---\n";
    Result<YamlDocument, YamlError> document = YamlDocument::parse(closed);
    if (!document && isJson(bytes) && bytes.contains('\t')) {
        document = YamlDocument::parse(withoutTabs(closed));
    }
    return {linesBefore, std::move(document)};
}

} // namespace

std::vector<ManifestPart> manifestParts(const QByteArray &bytes)
{
    std::vector<ManifestPart> parts;
    ManifestPart whole = parsed(bytes, 0);
    if (whole.document && !whole.document->laterError()) {
        parts.push_back(std::move(whole));
        return parts;
    }
    // a block scalar that holds "---" in its first column ends there anyway, so the lines tell where documents end
    qsizetype begin = 0;
    int line = 0;
    int linesBefore = 0;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (isSeparator(QByteArrayView(bytes).sliced(at, end - at)) && at > begin) {
            parts.push_back(parsed(bytes.mid(begin, at - begin), linesBefore));
            begin = at;
            linesBefore = line;
        }
        at = end + 1;
    }
    parts.push_back(parsed(bytes.mid(begin), linesBefore));
    return parts;
}

} // namespace kia
