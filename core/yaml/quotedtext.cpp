#include "core/yaml/quotedtext.h"

#include <QtCore/QString>

#include <cstring>

#include "core/yaml/scalartext.h"
#include "core/yaml/textcheck.h"

namespace kia {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

class Decoder final
{
public:
    Decoder(const QByteArray &bytes, const YamlNode &node)
        : m_bytes(bytes), m_end(node.end - 1), m_at(node.content + 1), m_isDouble(node.style == YamlStyle::DoubleQuoted)
    {}

    QuotedText decode()
    {
        while (m_at < m_end) {
            const char c = m_bytes.at(m_at);
            if (isBlank(c) || c == '\n' || c == '\r') {
                blanksOrFold();
            } else if (m_isDouble && c == '\\') {
                escape();
            } else if (!m_isDouble && c == '\'') {
                put("'", m_at, 2);
            } else {
                put(m_bytes.mid(m_at, 1), m_at, 1);
            }
        }
        m_result.offsets.push_back(m_end);
        return std::move(m_result);
    }

private:
    void put(const QByteArray &text, qsizetype from, qsizetype length)
    {
        m_result.offsets.insert(m_result.offsets.end(), static_cast<std::size_t>(text.size()), from);
        m_result.text += text;
        m_at = from + length;
    }

    /// A run of blanks and line ends: without a line end it stands for itself; the first line end is a blank, the
    /// others are line ends, and the blanks around them are layout.
    void blanksOrFold()
    {
        const qsizetype from = m_at;
        qsizetype to = m_at;
        int breaks = 0;
        while (to < m_end && (isBlank(m_bytes.at(to)) || m_bytes.at(to) == '\n' || m_bytes.at(to) == '\r')) {
            breaks += m_bytes.at(to) == '\n' ? 1 : 0;
            ++to;
        }
        if (breaks == 0) {
            for (qsizetype i = from; i < to; ++i) {
                put(m_bytes.mid(i, 1), i, 1);
            }
            return;
        }
        put(breaks == 1 ? QByteArray(" ") : QByteArray(breaks - 1, '\n'), from, to - from);
    }

    void escape()
    {
        const char kind = m_at + 1 < m_end ? m_bytes.at(m_at + 1) : '\0';
        static constexpr char letters[] = "0abt\tnvfre \"/\\";
        static constexpr char values[] = "\0\a\b\t\t\n\v\f\r\x1B \"/\\";
        if (kind == '\n' || kind == '\r') {
            qsizetype to = m_at + 1;
            while (to < m_end && (isBlank(m_bytes.at(to)) || m_bytes.at(to) == '\n' || m_bytes.at(to) == '\r')) {
                ++to;
            }
            put({}, m_at, to - m_at);
        } else if (kind == 'x' || kind == 'u' || kind == 'U') {
            const qsizetype digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
            const char32_t point = m_bytes.mid(m_at + 2, digits).toUInt(nullptr, 16);
            put(QString::fromUcs4(&point, 1).toUtf8(), m_at, 2 + digits);
        } else if (const char *named = std::strchr("N_LP", kind); kind != '\0' && named != nullptr) {
            const char16_t point = kind == 'N' ? 0x85 : kind == '_' ? 0xA0 : kind == 'L' ? 0x2028 : 0x2029;
            put(QString(QChar(point)).toUtf8(), m_at, 2);
        } else {
            const char *letter = kind == '\0' ? nullptr : std::strchr(letters, kind);
            put(letter != nullptr ? QByteArray(1, values[letter - letters]) : QByteArray(), m_at, 2);
        }
    }

    const QByteArray &m_bytes;
    qsizetype m_end;
    qsizetype m_at;
    bool m_isDouble;
    QuotedText m_result;
};

} // namespace

std::optional<QuotedText> quotedText(const QByteArray &bytes, const YamlNode &node)
{
    const bool isQuoted = node.style == YamlStyle::SingleQuoted || node.style == YamlStyle::DoubleQuoted;
    if (!isQuoted || !node.spanKnown || node.end < node.content + 2) {
        return {};
    }
    QuotedText result = Decoder(bytes, node).decode();
    return result.text == node.value ? std::optional(std::move(result)) : std::nullopt;
}

QByteArray escapedText(const QByteArray &text)
{
    const QByteArray quoted =
        scalarText(toText(text), YamlStyle::DoubleQuoted, YamlQuoting::AsNeeded).value_or(QByteArray("\"\""));
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace kia
