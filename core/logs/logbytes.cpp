#include "core/logs/logbytes.h"

namespace kia {

namespace {

constexpr char first = '\xc2'; ///< U+00A0 is C2 A0
constexpr char second = '\xa0';

} // namespace

void LogBytes::add(QByteArrayView bytes, QByteArray &text)
{
    if (m_isStarted) {
        decode(bytes, text);
        return;
    }
    m_head.append(bytes.data(), bytes.size());
    if (m_head.size() >= 3) {
        start(text);
    }
}

void LogBytes::start(QByteArray &text)
{
    m_isStarted = true;
    QByteArray head = std::exchange(m_head, {});
    if (head.startsWith("\xff\xfe")) {
        m_decoder.emplace(QStringDecoder::Utf16LE);
    } else if (head.startsWith("\xfe\xff")) {
        m_decoder.emplace(QStringDecoder::Utf16BE);
    } else if (head.startsWith("\xef\xbb\xbf")) {
        head.remove(0, 3);
    }
    decode(head, text);
}

void LogBytes::decode(QByteArrayView bytes, QByteArray &text)
{
    if (m_decoder) {
        const QString decoded = m_decoder->decode(bytes);
        append(decoded.toUtf8(), text);
    } else {
        append(bytes, text);
    }
}

void LogBytes::append(QByteArrayView bytes, QByteArray &text)
{
    if (m_blanks == Blanks::AsTheyAre) {
        text.append(bytes.data(), bytes.size());
        return;
    }
    if (m_isHalf && !bytes.isEmpty()) {
        m_isHalf = false;
        text.append(bytes.front() == second ? ' ' : first);
        bytes = bytes.sliced(bytes.front() == second ? 1 : 0);
    }
    for (qsizetype at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first)) {
        text.append(bytes.data(), at);
        if (at + 1 == bytes.size()) {
            m_isHalf = true;
            return;
        }
        const bool isBlank = bytes[at + 1] == second;
        text.append(isBlank ? ' ' : first);
        bytes = bytes.sliced(at + (isBlank ? 2 : 1));
    }
    text.append(bytes.data(), bytes.size());
}

void LogBytes::finish(QByteArray &text)
{
    if (!m_isStarted) {
        start(text);
    }
    if (m_isHalf) {
        m_isHalf = false;
        text.append(first);
    }
}

} // namespace kia
