#include "core/config/carrier.h"

#include <algorithm>

#include "core/config/yamlreading.h"
#include "core/yaml/quotedtext.h"
#include "core/yaml/textcheck.h"
#include "core/yaml/yamlscan.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

bool isManifestRoot(const YamlDocument &file, int root)
{
    const Entries entries = entriesOf(file, root);
    return findEntry(entries, file, "apiVersion").value >= 0 && findEntry(entries, file, "kind").value >= 0;
}

/// data["kuscia.yaml"] of a ConfigMap, or of the first ConfigMap of a List that has one. The items of a ConfigMapList
/// have no `kind` of their own.
int configurationIn(const YamlDocument &file, int manifest, const QString &kindOfItem = {})
{
    const Entries entries = entriesOf(file, manifest);
    const Entry kindEntry = findEntry(entries, file, "kind");
    const QString kind = kindEntry.value < 0 ? kindOfItem : textOf(file, kindEntry.value);
    if (kind == u"ConfigMap") {
        const Entries data = entriesOf(file, findEntry(entries, file, "data").value);
        const int value = findEntry(data, file, "kuscia.yaml").value;
        return value >= 0 && file.node(value).isText() ? value : -1;
    }
    if (kind.endsWith(u"List") && kindOfItem.isEmpty()) {
        for (const int item : file.children(file.resolved(findEntry(entries, file, "items").value))) {
            // a List inside a List is not a thing of Kubernetes
            const int found = configurationIn(file, item, kind == u"List" ? u"?"_s : kind.chopped(4));
            if (found >= 0) {
                return found;
            }
        }
    }
    return -1;
}

} // namespace

bool Carrier::isManifest(const YamlDocument &file)
{
    for (const int root : file.roots()) {
        if (file.node(root).kind != YamlKind::Null) {
            return isManifestRoot(file, root);
        }
    }
    return false;
}

QString Carrier::kindOf(const YamlDocument &file)
{
    for (const int root : file.roots()) {
        if (isManifestRoot(file, root)) {
            return textOf(file, findEntry(entriesOf(file, root), file, "kind").value);
        }
    }
    return {};
}

std::optional<Carrier> Carrier::find(const YamlDocument &file)
{
    for (const int root : file.roots()) {
        const int node = isManifestRoot(file, root) ? configurationIn(file, root) : -1;
        if (node >= 0) {
            return Carrier(file, node);
        }
    }
    return {};
}

Carrier::Carrier(const YamlDocument &file, int node) : m_node(node), m_begin(file.node(node).content)
{
    const YamlNode &scalar = file.node(node);
    m_text = scalar.value;
    if (scalar.style == YamlStyle::BlockScalar) {
        unwrapBlock(file);
    } else if (std::optional<QuotedText> quoted = quotedText(file.bytes(), scalar)) {
        m_form = Form::Quoted;
        m_offsets = std::move(quoted->offsets);
    } else {
        m_form = Form::Whole;
        m_text = scalar.kind == YamlKind::Scalar ? scalar.value : QByteArray();
    }
}

void Carrier::unwrapBlock(const YamlDocument &file)
{
    const QByteArray &bytes = file.bytes();
    const YamlNode &scalar = file.node(m_node);
    const BlockScalarSpan span = blockScalarAt(bytes, scalar.content, file.node(scalar.parent).column);
    if (!scalar.spanKnown || span.indicator != '|') {
        return;
    }
    m_indent = span.indent;
    QByteArray text;
    for (qsizetype start = span.body; start < bytes.size() && start <= span.lastEnd; start = nextLine(bytes, start)) {
        const bool isLast = nextLine(bytes, start) > span.lastEnd;
        // the line end of the last line belongs to the text unless the header says "strip"
        const qsizetype end = isLast && span.chomping == '-' ? span.lastEnd : nextLine(bytes, start);
        const qsizetype behind = std::min(start + m_indent, std::min(lineEnd(bytes, start), end));
        m_lines.push_back({text.size(), start, behind});
        text.append(bytes.constData() + behind, end - behind);
    }
    if (m_lines.empty() || text.endsWith('\n')) {
        const qsizetype end = m_lines.empty() ? span.body : nextLine(bytes, span.lastEnd);
        m_lines.push_back({text.size(), end, end});
    }
    // the parser's reading is the judge of the unwrapping
    QByteArray normalised = text;
    normalised.replace("\r\n", "\n");
    if (normalised == scalar.value) {
        m_form = Form::Block;
        m_text = text;
    }
}

const Carrier::Line &Carrier::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](qsizetype value, const Line &line) { return value < line.text; });
    return after == m_lines.begin() ? m_lines.front() : *(after - 1);
}

qsizetype Carrier::toFile(qsizetype offset) const
{
    if (m_form == Form::Quoted) {
        const auto last = static_cast<qsizetype>(m_offsets.size()) - 1;
        return m_offsets[static_cast<std::size_t>(std::clamp<qsizetype>(offset, 0, last))];
    }
    if (m_form != Form::Block) {
        return m_begin;
    }
    const Line &line = lineAt(offset);
    return line.behind + (offset - line.text);
}

std::vector<ByteRange> Carrier::toFile(const ByteRange &range) const
{
    std::vector<ByteRange> pieces;
    if (m_form == Form::Quoted && range.size() > 0) {
        pieces.push_back({toFile(range.begin), toFile(range.end)});
    }
    for (qsizetype at = range.begin; m_form == Form::Block && at < range.end;) {
        const qsizetype end = std::min(range.end, std::min(nextLine(m_text, at), m_text.size()));
        const qsizetype begin = toFile(at);
        pieces.push_back({begin, begin + (end - at)});
        at = std::max(end, at + 1);
    }
    return pieces;
}

QByteArray Carrier::indented(const QByteArray &text, bool fromLineStart) const
{
    QByteArray result;
    bool lineStarts = fromLineStart;
    for (const char c : text) {
        if (lineStarts && c != '\n' && c != '\r') {
            result += QByteArray(m_indent, ' ');
            lineStarts = false;
        }
        result += c;
        lineStarts = lineStarts || c == '\n';
    }
    return result;
}

std::vector<YamlSplice> Carrier::blockSplices(const std::vector<YamlSplice> &splices) const
{
    std::vector<YamlSplice> result;
    for (const YamlSplice &splice : splices) {
        const Line &first = lineAt(splice.range.begin);
        const Line &last = lineAt(splice.range.end);
        // whole lines are taken or put before the indentation of the line they begin at
        const bool startsLine =
            first.text == splice.range.begin && (splice.text.endsWith('\n') || splice.range.begin == m_text.size() ||
                                                 (splice.text.isEmpty() && last.text == splice.range.end));
        const bool endsLine = last.text == splice.range.end && splice.range.end > splice.range.begin;
        const qsizetype begin = startsLine ? first.start : toFile(splice.range.begin);
        qsizetype end = begin;
        if (splice.range.end > splice.range.begin) {
            end = endsLine && (startsLine || splice.text.endsWith('\n')) ? last.start : toFile(splice.range.end);
        }
        result.push_back({{begin, end}, indented(splice.text, startsLine)});
    }
    return result;
}

std::vector<YamlSplice> Carrier::quotedSplices(const YamlDocument &file, const std::vector<YamlSplice> &splices) const
{
    const bool isDouble = file.node(m_node).style == YamlStyle::DoubleQuoted;
    std::vector<YamlSplice> result;
    for (const YamlSplice &splice : splices) {
        result.push_back({{toFile(splice.range.begin), toFile(splice.range.end)},
                          isDouble ? escapedText(splice.text) : QByteArray(splice.text).replace("'", "''")});
    }
    return result;
}

std::vector<YamlEdit> Carrier::toFile(const YamlDocument &file, const std::vector<YamlSplice> &splices,
                                      const QByteArray &newText) const
{
    const YamlNode &scalar = file.node(m_node);
    const auto edit = [&](std::vector<YamlSplice> moved, const QByteArray &value) {
        return YamlEdit{std::move(moved), m_node, m_node + 1, {{YamlKind::Scalar, scalar.depth, value}}};
    };
    std::vector<YamlEdit> ways;
    if (m_form == Form::Block) {
        ways.push_back(edit(blockSplices(splices), QByteArray(newText).replace("\r\n", "\n")));
    } else if (m_form == Form::Quoted && !m_text.isEmpty()) {
        ways.push_back(edit(quotedSplices(file, splices), newText));
    } else if (isEditable() && m_text.isEmpty() && !scalar.inFlow && newText.endsWith('\n')) {
        // the first lines of all: a block, for people to read
        Carrier block = *this;
        block.m_indent = file.node(scalar.parent).column + layoutAt(file, scalar.parent).step;
        const qsizetype headerEnd = lineEnd(file.bytes(), scalar.end);
        ways.push_back(edit({{{scalar.begin, scalar.end}, scalar.begin == scalar.end ? " |" : "|"},
                             {{headerEnd, headerEnd}, "\n" + block.indented(newText.chopped(1), true)}},
                            newText));
    }
    if (isEditable() && m_form != Form::Block) {
        if (YamlPlan whole = planScalar(file, m_node, toText(newText))) {
            ways.push_back(std::move(*whole));
        }
    }
    return ways;
}

} // namespace kia
