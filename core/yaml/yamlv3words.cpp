#include "core/yaml/yamlv3words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/yaml/yamlscan.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// From 0, as yaml.v3's marks count.
int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(std::count(bytes.cbegin(), bytes.cbegin() + std::min(offset, bytes.size()), '\n'));
}

QString said(const QString &words, int line)
{
    return line > 0 ? u"yaml: line %1: "_s.arg(line) + words : u"yaml: "_s + words;
}

/// An error of the scanner in the token that begins at `offset`.
QString scannerSaid(const QByteArray &bytes, qsizetype offset, const QString &words)
{
    const int line = lineOf(bytes, offset);
    return said(words, line > 0 ? line + 1 : 0); // the first line is no line to yaml.v3
}

/// An error of the parser at `offset`, in a collection that begins at `begin`.
QString parserSaid(const QByteArray &bytes, qsizetype begin, qsizetype offset, const QString &words)
{
    const int line = lineOf(bytes, begin);
    return said(words, line > 0 ? line : lineOf(bytes, offset));
}

QByteArray lineAt(const QByteArray &bytes, qsizetype start)
{
    QByteArray line = bytes.mid(start, lineEnd(bytes, start) - start);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Without the comment behind it. Texts in quotes may hold what looks like one; nobody takes those for plain ones.
QByteArray withoutComment(const QByteArray &line)
{
    const qsizetype hash = line.indexOf(" #");
    return hash < 0 ? line : line.left(hash);
}

int indentOf(const QByteArray &line)
{
    int blanks = 0;
    while (blanks < line.size() && line.at(blanks) == ' ') {
        ++blanks;
    }
    return blanks;
}

/// The start of the last line before this one that holds more than blanks and a comment; -1 when there is none.
qsizetype lineBefore(const QByteArray &bytes, qsizetype start)
{
    const qsizetype first = lineStart(bytes, 0);
    while (start > first) {
        start = lineStart(bytes, start - 1);
        const QByteArray text = lineAt(bytes, start).trimmed();
        if (!text.isEmpty() && !text.startsWith('#')) {
            return start;
        }
    }
    return -1;
}

/// Plain text without anything that YAML takes for its own.
bool isPlainLine(const QByteArray &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_\\x{80}-\\x{FFFF}][^\"'\\[\\]{}#]*$"_s);
    const QString line = QString::fromUtf8(text);
    return plain.match(line).hasMatch() && !line.contains(u": "_s) && !line.endsWith(u':');
}

const OpenCollection *innermost(const std::vector<OpenCollection> &open, bool flow, bool mapping)
{
    return !open.empty() && open.back().flow == flow && open.back().mapping == mapping ? &open.back() : nullptr;
}

/// A ':' where none may be: behind a text that goes on from the line before, or behind another one in its own line.
QString colonWords(const QByteArray &bytes, qsizetype offset, const std::vector<OpenCollection> &open)
{
    const qsizetype start = lineStart(bytes, offset);
    const QByteArray here = bytes.mid(start, offset - start);
    const QString notAllowed = u"mapping values are not allowed in this context"_s;
    const bool inFlow = std::any_of(open.begin(), open.end(), [](const OpenCollection &each) { return each.flow; });
    if (inFlow || here.contains('"') || here.contains('\'') || here.contains('[') || here.contains('{') ||
        here.contains('\t')) {
        return {};
    }
    if (here.contains(": ") || here.trimmed().isEmpty()) {
        return scannerSaid(bytes, offset, notAllowed);
    }
    const qsizetype before = lineBefore(bytes, start);
    if (before < 0 || before != lineStart(bytes, start - 1)) {
        return {};
    }
    const QByteArray text = lineAt(bytes, before);
    const int indent = indentOf(text);
    const bool isKeyPlace = std::any_of(open.begin(), open.end(), [indent](const OpenCollection &each) {
        return each.mapping && !each.flow && each.column == indent;
    });
    if (isPlainLine(text.trimmed()) && isKeyPlace) {
        return scannerSaid(bytes, before, u"could not find expected ':'"_s);
    }
    const QByteArray rest = text.mid(text.indexOf(": ") + 2).trimmed();
    const bool goesOn = isPlainLine(text.trimmed()) || (text.contains(": ") && isPlainLine(rest));
    return goesOn && indentOf(here) > indent - (isPlainLine(text.trimmed()) ? 1 : 0)
               ? scannerSaid(bytes, offset, notAllowed)
               : QString();
}

/// The backslash or the 'x', 'u', 'U' behind it that yaml-cpp stopped at or ran past.
qsizetype escapeBefore(const QByteArray &bytes, qsizetype offset, QByteArrayView letters)
{
    for (qsizetype i = std::min(offset, bytes.size() - 2); i >= 0 && offset - i < 16; --i) {
        if (bytes.at(i) == '\\' && (letters.isEmpty() || letters.contains(bytes.at(i + 1)))) {
            return i;
        }
    }
    return -1;
}

/// Something in a text in double quotes that begins in the same line.
QString escapeWords(const QByteArray &bytes, qsizetype offset, QByteArrayView letters, const QString &words)
{
    const qsizetype escape = escapeBefore(bytes, offset, letters);
    const qsizetype start = escape < 0 ? -1 : lineStart(bytes, escape);
    const QByteArray before = escape < 0 ? QByteArray() : bytes.mid(start, escape - start);
    return before.count('"') == 1 && !before.contains('\'') && !before.contains('\\')
               ? scannerSaid(bytes, escape, words)
               : QString();
}

/// "*abc" without an "&abc": the name may be a password, and is left out.
QString aliasWords(const QByteArray &bytes, qsizetype offset)
{
    qsizetype end = offset + 1;
    const auto isName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    while (end < bytes.size() && isName(bytes.at(end))) {
        ++end;
    }
    const bool ends = end >= bytes.size() || QByteArrayView(" \t\r\n,]}").contains(bytes.at(end));
    return offset < bytes.size() && bytes.at(offset) == '*' && end > offset + 1 && ends
               ? u"yaml: unknown anchor '…' referenced"_s
               : QString();
}

QString flowEndWords(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype start = lineStart(bytes, offset);
    const QByteArray before = bytes.mid(start, offset - start).trimmed();
    return before.endsWith(':') ? parserSaid(bytes, offset, offset, u"did not find expected node content"_s)
                                : QString();
}

/// A token in a block mapping that is no key.
QString endOfMapWords(const QByteArray &bytes, qsizetype offset, const OpenCollection &mapping)
{
    // a key without a colon, which the scanner finds first: the one before, or this one
    const qsizetype here = lineStart(bytes, offset);
    for (const qsizetype line : {lineBefore(bytes, here), here}) {
        const QByteArray text = line < 0 ? QByteArray() : withoutComment(lineAt(bytes, line));
        const bool lacksColon = indentOf(text) == mapping.column && !text.contains(": ") && !text.endsWith(':');
        if (lacksColon && !text.trimmed().isEmpty() && !text.trimmed().startsWith('-')) {
            return isPlainLine(text.trimmed()) ? scannerSaid(bytes, line, u"could not find expected ':'"_s) : QString();
        }
    }
    const bool isComma = offset < bytes.size() && bytes.at(offset) == ',';
    return isComma ? QString() : parserSaid(bytes, mapping.begin, offset, u"did not find expected key"_s);
}

/// yaml.v3 takes `{a:'b'}` for a key, yaml-cpp does not.
bool standsBehindColon(const QByteArray &bytes, qsizetype offset)
{
    return offset > 0 && offset <= bytes.size() && bytes.at(offset - 1) == ':';
}

} // namespace

QString yamlV3Words(const QByteArray &bytes, qsizetype offset, const QString &words,
                    const std::vector<OpenCollection> &open)
{
    struct Plain {
        QLatin1StringView cpp;
        QLatin1StringView go;
    };
    // the two scanners stop at the same character
    static constexpr Plain scanner[] = {
        {"unknown token"_L1, "found character that cannot start any token"_L1},
        {"unexpected character in block scalar"_L1, "did not find expected comment or line break"_L1},
        {"cannot set zero indentation for a block scalar"_L1, "found an indentation indicator equal to 0"_L1},
        {"illegal map key"_L1, "mapping keys are not allowed in this context"_L1},
        {"illegal block entry"_L1, "block sequence entries are not allowed in this context"_L1},
    };
    for (const Plain &row : scanner) {
        if (words == row.cpp) {
            return scannerSaid(bytes, offset, row.go);
        }
    }
    if (words == u"illegal map value") {
        return colonWords(bytes, offset, open);
    }
    if (words.startsWith(u"unknown escape character")) {
        return escapeWords(bytes, offset, {}, u"found unknown escape character"_s);
    }
    if (words == u"bad character found while scanning hex number") {
        return escapeWords(bytes, offset, "xuU", u"did not find expected hexdecimal number"_s);
    }
    if (words == u"the referenced anchor is not defined") {
        return aliasWords(bytes, offset);
    }
    if (words == u"illegal flow end") {
        return flowEndWords(bytes, offset);
    }
    if (const OpenCollection *mapping = innermost(open, false, true); mapping && words == u"end of map not found") {
        return endOfMapWords(bytes, offset, *mapping);
    }
    if (const OpenCollection *list = innermost(open, false, false); list && words == u"end of sequence not found") {
        const OpenCollection *outer = open.size() > 1 ? &open[open.size() - 2] : nullptr;
        if (outer && outer->mapping && outer->column == list->column) {
            // dashes in the column of their key: to yaml.v3 the list ends by itself
            return endOfMapWords(bytes, offset, *outer);
        }
        return parserSaid(bytes, list->begin, offset, u"did not find expected '-' indicator"_s);
    }
    if (const OpenCollection *list = innermost(open, true, false);
        list && words == u"end of sequence flow not found" && !standsBehindColon(bytes, offset)) {
        return parserSaid(bytes, list->begin, offset, u"did not find expected ',' or ']'"_s);
    }
    if (const OpenCollection *mapping = innermost(open, true, true);
        mapping && words == u"end of map flow not found" && !standsBehindColon(bytes, offset)) {
        return parserSaid(bytes, mapping->begin, offset, u"did not find expected ',' or '}'"_s);
    }
    return {};
}

QString yamlV3WordsForTab(const QByteArray &bytes, qsizetype offset)
{
    const QString cannotStart = scannerSaid(bytes, offset, u"found character that cannot start any token"_s);
    qsizetype before = lineStart(bytes, offset);
    const qsizetype first = lineStart(bytes, 0);
    QByteArray text;
    while (before > first && text.isEmpty()) {
        before = lineStart(bytes, before - 1);
        text = lineAt(bytes, before).trimmed();
    }
    static const QRegularExpression dashes(u"^(- +)*"_s);
    const int indent =
        indentOf(lineAt(bytes, before)) + static_cast<int>(dashes.match(QString::fromUtf8(text)).capturedLength());
    text = text.mid(indent - indentOf(lineAt(bytes, before)));
    if (text.isEmpty() || text.startsWith('#')) {
        return cannotStart;
    }
    const qsizetype colon = text.indexOf(": ");
    const QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 2).trimmed();
    const bool isKeyAlone = text.endsWith(':') || value.startsWith('#');
    const bool opensQuote = value.startsWith('"') || value.startsWith('\'');
    const qsizetype close = opensQuote ? endOfQuoted(value, 0) : -1;
    const bool isQuoted = close > 0 && skipToToken(value, close) >= value.size();
    // a comment ends a plain value, and brackets end by themselves
    const bool isOver = withoutComment(text) != text && !text.contains('"') && !text.contains('\'');
    const bool isBrackets = text.endsWith(']') || text.endsWith('}');
    if ((isKeyAlone && isPlainLine(text.left(text.indexOf(':')))) || isQuoted || isOver || isBrackets) {
        return cannotStart;
    }
    // the value of the line before goes on, to yaml.v3, and a tab stands where its blanks should
    const bool isPlain = colon > 0 && isPlainLine(text.left(colon)) && isPlainLine(value);
    return isPlain && columnAt(bytes, offset) <= indent
               ? scannerSaid(bytes, before, u"found a tab character that violates indentation"_s)
               : QString();
}

} // namespace kia
