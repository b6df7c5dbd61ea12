#include "core/image/referencegrammar.h"

#include <algorithm>
#include <array>

namespace kia::grammar {

namespace {

using enum MessageId;

constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
constexpr bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isLowerHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

Fault labelFault(QStringView label, qsizetype offset)
{
    // domain-component: letters and digits, hyphens only inside
    if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-')) {
        return {ReasonDomain, offset, label};
    }
    for (const QChar c : label) {
        if (!isLower(c) && !isUpper(c) && !isDigit(c) && c != u'-') {
            return {ReasonDomain, offset, label};
        }
    }
    return {};
}

/// The end of the path component's alnum run or separator that begins at `i`, or -1 if none does.
qsizetype alnumEnd(QStringView path, qsizetype i)
{
    const qsizetype begin = i;
    while (i < path.size() && (isLower(path[i]) || isDigit(path[i]))) {
        ++i;
    }
    return i > begin ? i : -1;
}
qsizetype separatorEnd(QStringView path, qsizetype i)
{
    // separator: one dot, one or two underscores, any number of hyphens
    if (path[i] == u'.') {
        return i + 1;
    }
    if (path[i] == u'_') {
        return i + 1 < path.size() && path[i + 1] == u'_' ? i + 2 : i + 1;
    }
    const qsizetype begin = i;
    while (i < path.size() && path[i] == u'-') {
        ++i;
    }
    return i > begin ? i : -1;
}

bool isPathComponent(QStringView component)
{
    qsizetype i = alnumEnd(component, 0);
    while (i >= 0 && i < component.size()) {
        i = separatorEnd(component, i);
        if (i >= 0) {
            i = alnumEnd(component, i);
        }
    }
    return i >= 0;
}

struct Algorithm {
    QStringView name;
    qsizetype digits;
};
constexpr std::array<Algorithm, 3> algorithms = {{{u"sha256", 64}, {u"sha384", 96}, {u"sha512", 128}}};

} // namespace

Fault domainFault(QStringView domain)
{
    if (domain.contains(u'@')) {
        return {ReasonUserInfo, 0, domain.left(domain.indexOf(u'@') + 1)};
    }
    if (domain.startsWith(u'[')) {
        return {ReasonIpv6, 0, domain};
    }
    const qsizetype colon = domain.indexOf(u':');
    const QStringView host = colon < 0 ? domain : domain.left(colon);
    qsizetype begin = 0;
    while (begin <= host.size()) {
        const qsizetype dot = host.indexOf(u'.', begin);
        const qsizetype end = dot < 0 ? host.size() : dot;
        if (const Fault fault = labelFault(host.mid(begin, end - begin), begin)) {
            return {fault.reason, fault.offset, host};
        }
        begin = end + 1;
    }
    if (colon >= 0) {
        // The grammar takes any digits; no connection can be made to a port outside 1..65535.
        const QStringView port = domain.mid(colon + 1);
        int value = 0;
        for (const QChar c : port) {
            value = isDigit(c) && value <= 65535 ? value * 10 + (c.unicode() - u'0') : 65536;
        }
        if (port.isEmpty() || value < 1 || value > 65535) {
            return {ReasonPort, colon, domain.mid(colon)};
        }
    }
    return {};
}

Fault pathFault(QStringView path)
{
    // Upper case is said first, as the parsers say it first (ErrNameContainsUppercase).
    const auto upper = std::find_if(path.begin(), path.end(), isUpper);
    qsizetype begin = 0;
    while (begin <= path.size()) {
        const qsizetype slash = path.indexOf(u'/', begin);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QStringView component = path.mid(begin, end - begin);
        if (upper == path.end() && !isPathComponent(component)) {
            return {ReasonPath, begin, component};
        }
        if (upper != path.end() && upper - path.begin() < end) {
            return {ReasonUpperCase, begin, component};
        }
        begin = end + 1;
    }
    return {};
}

Fault tagFault(QStringView tag)
{
    if (tag.isEmpty()) {
        return {ReasonEmptyTag, 0, tag};
    }
    if (tag.size() > 128) {
        return {ReasonTag, 0, tag};
    }
    for (qsizetype i = 0; i < tag.size(); ++i) {
        const QChar c = tag[i];
        const bool isWord = isLower(c) || isUpper(c) || isDigit(c) || c == u'_';
        if (!isWord && (i == 0 || (c != u'.' && c != u'-'))) {
            return {ReasonTag, i, tag};
        }
    }
    return {};
}

Fault digestFault(QStringView digest)
{
    const qsizetype colon = digest.indexOf(u':');
    if (colon <= 0) {
        return {ReasonDigest, 0, digest};
    }
    const QStringView hex = digest.mid(colon + 1);
    const QStringView name = digest.left(colon);
    const auto known = std::find_if(algorithms.begin(), algorithms.end(),
                                    [name](const Algorithm &algorithm) { return algorithm.name == name; });
    if (known == algorithms.end()) {
        return {ReasonDigestAlgorithm, 0, name};
    }
    if (!std::all_of(hex.begin(), hex.end(), isLowerHex)) {
        return {ReasonDigest, colon + 1, hex};
    }
    if (hex.size() != known->digits) {
        return {ReasonDigestLength, colon + 1, hex};
    }
    return {};
}

bool isHexName(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isLowerHex);
}

} // namespace kia::grammar
