#include "core/registry/challenge.h"

#include <algorithm>

namespace kia {

namespace {

constexpr qsizetype longestLine = 8 * 1024;
constexpr std::size_t mostChallenges = 16;
constexpr qsizetype mostParameters = 32;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// Reads one header line from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    qsizetype position() const { return m_at; }
    void setPosition(qsizetype at) { m_at = at; }

    bool skipBlanks()
    {
        const qsizetype before = m_at;
        while (peek() == ' ' || peek() == '\t') {
            ++m_at;
        }
        return m_at > before;
    }
    void skipCommas()
    {
        skipBlanks();
        while (peek() == ',') {
            ++m_at;
            skipBlanks();
        }
    }
    bool take(char c)
    {
        if (atEnd() || peek() != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isTokenCharacter(peek())) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }
    /// A token or a quoted string; nothing when a quote is never closed.
    std::optional<QByteArray> value()
    {
        if (!take('"')) {
            return token();
        }
        QByteArray text;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                return text;
            }
            if (c == '\\' && !atEnd()) {
                text += m_text[m_at++];
            } else {
                text += c;
            }
        }
        return std::nullopt;
    }
    /// token68 (RFC 9110 section 11.2), as Negotiate sends it: up to the next comma.
    void skipToken68()
    {
        while (!atEnd() && peek() != ',') {
            ++m_at;
        }
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// `name = value` at the reader's place; nothing, and the place unchanged, when something else stands there.
std::optional<std::pair<QByteArray, QByteArray>> readParameter(Reader &reader)
{
    const qsizetype begin = reader.position();
    const QByteArray name = reader.token().toLower();
    reader.skipBlanks();
    if (!name.isEmpty() && reader.take('=')) {
        reader.skipBlanks();
        const bool isValue =
            reader.peek() == '"' || isTokenCharacter(reader.peek()) || reader.peek() == ',' || reader.atEnd();
        if (isValue) {
            if (const std::optional<QByteArray> value = reader.value()) {
                return std::pair(name, *value);
            }
        }
    }
    reader.setPosition(begin);
    return std::nullopt;
}

void readLine(QByteArrayView line, std::vector<Challenge> &into)
{
    Reader reader(line);
    bool isFirst = true;
    reader.skipCommas();
    while (!reader.atEnd() && into.size() < mostChallenges) {
        Challenge challenge;
        challenge.scheme = reader.token().toLower();
        challenge.hiddenFromContainerd = !isFirst;
        const bool blankFollows = reader.skipBlanks();
        if (challenge.scheme.isEmpty() || (!blankFollows && !reader.atEnd() && reader.peek() != ',')) {
            return; // no challenge begins like this
        }
        isFirst = false;
        while (!reader.atEnd() && challenge.parameters.size() < mostParameters) {
            const std::optional<std::pair<QByteArray, QByteArray>> parameter = readParameter(reader);
            if (!parameter) {
                break;
            }
            if (!challenge.parameters.contains(parameter->first)) {
                challenge.parameters.insert(parameter->first, parameter->second);
            }
            reader.skipBlanks();
            if (reader.peek() != ',') {
                break;
            }
            reader.skipCommas();
        }
        if (challenge.parameters.isEmpty() && reader.peek() != ',') {
            reader.skipToken68();
        }
        into.push_back(std::move(challenge));
        reader.skipCommas();
    }
}

std::optional<Challenge> find(const std::vector<Challenge> &challenges, QByteArrayView scheme, bool hidden)
{
    const auto found = std::ranges::find_if(challenges, [scheme, hidden](const Challenge &challenge) {
        return challenge.scheme == scheme && challenge.hiddenFromContainerd == hidden;
    });
    return found == challenges.end() ? std::nullopt : std::optional<Challenge>(*found);
}

} // namespace

std::vector<Challenge> parseChallenges(const QList<QByteArray> &lines)
{
    std::vector<Challenge> challenges;
    qsizetype left = longestLine;
    for (const QByteArray &line : lines) {
        readLine(QByteArrayView(line).first(std::min(line.size(), left)), challenges);
        left -= std::min(line.size(), left);
    }
    return challenges;
}

std::optional<Challenge> usableChallenge(const std::vector<Challenge> &challenges)
{
    for (const bool hidden : {false, true}) {
        for (const QByteArrayView scheme : {QByteArrayView("bearer"), QByteArrayView("basic")}) {
            if (std::optional<Challenge> found = find(challenges, scheme, hidden)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace kia
