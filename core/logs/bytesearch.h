#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <vector>

namespace kia {

/// Finds the first of several byte strings in one pass, looking only at every seventh byte or so where none is near
/// (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). Each string has at least `shortest` bytes.
class ByteSearch final
{
public:
    static constexpr qsizetype shortest = 8;

    explicit ByteSearch(const std::vector<QByteArray> &needles);

    struct Hit {
        qsizetype begin = -1; ///< -1: nothing found
        qsizetype end = -1;
    };
    /// The first hit that begins at `from` or later.
    Hit find(QByteArrayView bytes, qsizetype from) const;

private:
    static constexpr std::size_t blocks = 65536; ///< values of two bytes

    std::array<quint8, blocks> m_shift;
    std::array<quint8, blocks> m_first; ///< where the block's needles begin in m_order; 0: none
    std::vector<QByteArray> m_order;    ///< by their last block, an empty one between two blocks
};

} // namespace kia
