#include "core/logs/bytesearch.h"

#include <algorithm>
#include <cstring>

namespace kia {

namespace {

/// Two bytes as one number.
std::size_t blockAt(const char *bytes)
{
    return static_cast<std::size_t>(static_cast<quint8>(bytes[0]) << 8 | static_cast<quint8>(bytes[1]));
}

constexpr qsizetype blockSize = 2;
constexpr qsizetype farthest = ByteSearch::shortest - blockSize + 1;

std::size_t lastBlock(const QByteArray &needle)
{
    return blockAt(needle.constData() + ByteSearch::shortest - blockSize);
}

} // namespace

ByteSearch::ByteSearch(const std::vector<QByteArray> &needles)
{
    m_shift.fill(static_cast<quint8>(farthest));
    m_first.fill(0);
    std::vector<QByteArray> sorted = needles;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QByteArray &a, const QByteArray &b) { return lastBlock(a) < lastBlock(b); });
    m_order.push_back({});
    for (const QByteArray &needle : sorted) {
        Q_ASSERT(needle.size() >= shortest);
        for (qsizetype i = 0; i + blockSize <= shortest; ++i) {
            quint8 &shift = m_shift[blockAt(needle.constData() + i)];
            shift = std::min(shift, static_cast<quint8>(shortest - blockSize - i));
        }
        quint8 &first = m_first[lastBlock(needle)];
        if (first == 0) {
            m_order.push_back({});
            first = static_cast<quint8>(m_order.size());
        }
        m_order.push_back(needle);
    }
    m_order.push_back({});
    Q_ASSERT(m_order.size() < 256);
}

ByteSearch::Hit ByteSearch::find(QByteArrayView bytes, qsizetype from) const
{
    const char *data = bytes.data();
    const qsizetype last = bytes.size() - shortest; // the last place where a needle may begin
    for (qsizetype at = std::max<qsizetype>(from, 0); at <= last;) {
        const std::size_t block = blockAt(data + at + shortest - blockSize);
        const quint8 shift = m_shift[block];
        if (shift > 0) {
            at += shift;
            continue;
        }
        for (std::size_t i = m_first[block]; !m_order[i].isEmpty(); ++i) {
            const QByteArray &needle = m_order[i];
            if (at + needle.size() <= bytes.size() &&
                std::memcmp(data + at, needle.constData(), static_cast<std::size_t>(needle.size())) == 0) {
                return {at, at + needle.size()};
            }
        }
        ++at;
    }
    return {};
}

} // namespace kia
