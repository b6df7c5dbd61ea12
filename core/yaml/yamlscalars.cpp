#include "core/yaml/yamledit.h"

#include <cstring>

#include "core/yaml/scalartext.h"
#include "core/yaml/yamlmanner.h"
#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// A value that reads as text and whose bytes are known.
bool hasEditableSpan(const YamlNode &node)
{
    return node.spanKnown &&
           (node.isText() || node.kind == YamlKind::Alias || (node.isCollection() && node.style == YamlStyle::Flow));
}

/// A block scalar gives way to a text on the line of its header; a comment there stays.
std::vector<YamlSplice> inPlaceOfBlock(const QByteArray &bytes, const YamlNode &node, const QByteArray &text)
{
    qsizetype headerEnd = node.content;
    while (headerEnd < bytes.size() && std::strchr("|>+-0123456789", bytes.at(headerEnd)) != nullptr) {
        ++headerEnd;
    }
    qsizetype lineEndOfHeader = lineEnd(bytes, headerEnd);
    if (lineEndOfHeader > headerEnd && bytes.at(lineEndOfHeader - 1) == '\r') {
        --lineEndOfHeader;
    }
    return {{{node.begin, headerEnd}, text}, {{std::min(lineEndOfHeader, node.end), node.end}, {}}};
}

/// The lines of a block scalar for another value, below the same header; nothing where that cannot say it.
std::optional<YamlSplice> blockBody(const YamlDocument &document, const YamlNode &node, const QString &value)
{
    const QByteArray &bytes = document.bytes();
    const BlockScalarSpan span = blockScalarAt(bytes, node.content, document.node(node.parent).column);
    QString text = value;
    const bool wantsBreak = span.chomping != '-';
    if (span.chomping == '+' || wantsBreak != text.endsWith(u'\n') || span.lastEnd < span.body) {
        return {};
    }
    text.chop(wantsBreak ? 1 : 0);
    const QStringList lines = text.split(u'\n');
    // a folded text has one line only: where it may be broken is not for this editor to say
    if (text.isEmpty() || text.front().isSpace() || text.endsWith(u'\n') ||
        !isLiteralText(QString(text).remove(u'\n')) || (span.indicator == '>' && lines.size() > 1)) {
        return {};
    }
    const bool hasReturn = span.body >= 2 && bytes.at(span.body - 2) == '\r';
    QByteArray body;
    for (const QString &line : lines) {
        body += body.isEmpty() ? "" : hasReturn ? "\r\n" : "\n";
        body += line.isEmpty() ? QByteArray() : QByteArray(span.indent, ' ') + line.toUtf8();
    }
    return YamlSplice{{span.body, node.end}, body};
}

/// The text `value` in place of `range`, which is the node or its content.
YamlPlan scalarEdit(const YamlDocument &document, int index, const ByteRange &range, const QString &value,
                    YamlQuoting quoting)
{
    const YamlNode &node = document.node(index);
    const bool hasStyle =
        node.kind == YamlKind::Scalar && node.style != YamlStyle::BlockScalar && !node.value.isEmpty();
    const bool isQuoted = node.style == YamlStyle::SingleQuoted || node.style == YamlStyle::DoubleQuoted;
    YamlManner manner = mannerAt(document, node.parent, index);
    if (hasStyle || isQuoted) {
        manner.style = node.style;
    } else if (quoting == YamlQuoting::Always) {
        manner.style = manner.quotes == YamlStyle::Empty ? YamlStyle::SingleQuoted : manner.quotes;
    }
    if (node.inFlow && isJsonAt(document, index)) {
        // in the double quotes that JSON wants, whatever that needs
        quoting = YamlQuoting::AsNeeded;
        manner.style = YamlStyle::DoubleQuoted;
    }
    std::optional<QByteArray> text = scalarText(value, manner.style, quoting, manner.quotes);
    if (!text) {
        return Fail{YamlRefusal::ValueNotWritable};
    }
    if (node.begin == node.end) {
        text->prepend(' '); // straight behind the ':'
    }
    YamlEdit edit{{{range, *text}}, index, node.next, {}};
    if (node.style == YamlStyle::BlockScalar) {
        const std::optional<YamlSplice> body =
            quoting == YamlQuoting::AsNeeded ? blockBody(document, node, value) : std::nullopt;
        edit.splices = body ? std::vector{*body} : inPlaceOfBlock(document.bytes(), node, *text);
    }
    edit.becomes.push_back({YamlKind::Scalar, node.depth, value.toUtf8()});
    return edit;
}

} // namespace

YamlPlan planScalar(const YamlDocument &document, int index, const QString &value, YamlQuoting quoting)
{
    const YamlNode &node = document.node(index);
    const YamlNode &read = document.node(document.resolved(index));
    const bool sameText = read.kind == YamlKind::Scalar && read.tag.isEmpty() && read.value == value.toUtf8();
    if (sameText || (read.kind == YamlKind::Null && value.isEmpty())) {
        return YamlEdit{};
    }
    if (!hasEditableSpan(node)) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    if (document.isAliased(index)) {
        return Fail{YamlRefusal::Shared}; // whatever stands for it would change with it
    }
    return scalarEdit(document, index, {node.begin, node.end}, value, quoting);
}

YamlPlan planSharedScalar(const YamlDocument &document, int index, const QString &value, YamlQuoting quoting)
{
    const int shared = document.resolved(index);
    const YamlNode &node = document.node(shared);
    if (node.isText() && node.value == value.toUtf8() && node.tag.isEmpty()) {
        return YamlEdit{};
    }
    if (!hasEditableSpan(node) || !node.isText() || node.style == YamlStyle::BlockScalar) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    const bool isEmpty = node.content == node.end && node.begin < node.end; // only the anchor stands there
    YamlPlan plan = scalarEdit(document, shared, {node.content, node.end}, value, quoting);
    if (plan) {
        plan->aliasesFollow = true;
        plan->splices.front().text.prepend(isEmpty ? " " : "");
    }
    return plan;
}

YamlPlan planDetachedScalar(const YamlDocument &document, int index, const QString &value, YamlQuoting quoting)
{
    const int alias = firstAliasOf(document, index);
    if (alias < 0) {
        return planScalar(document, index, value, quoting);
    }
    const QByteArray &bytes = document.bytes();
    const YamlNode &node = document.node(index);
    const YamlNode &heir = document.node(alias);
    const QByteArray moved = bytes.mid(node.begin, node.end - node.begin);
    if (!hasEditableSpan(node) || !node.isText() || !heir.spanKnown || node.style == YamlStyle::BlockScalar ||
        moved.contains('\n') || node.inFlow != heir.inFlow) {
        return Fail{YamlRefusal::ShapeNotEditable};
    }
    YamlPlan edit = scalarEdit(document, index, {node.begin, node.end}, value, quoting);
    if (!edit) {
        return edit;
    }
    // everything from the one to the other reads as before, but for the two themselves
    edit->lastNode = alias + 1;
    edit->retargets = {{index, alias}};
    for (int i = index + 1; i < alias; ++i) {
        edit->becomes.push_back(eventOf(document.node(i)));
        if (!document.node(i).anchor.isEmpty()) {
            edit->retargets.emplace_back(i, i);
        }
    }
    edit->becomes.push_back(eventOf(node));
    edit->becomes.back().depth = heir.depth;
    edit->splices.push_back({{heir.begin, heir.end}, moved});
    return edit;
}

} // namespace kia
