#include "ui/kit/rowheights.h"

#include <algorithm>
#include <bit>

namespace kia {

namespace {

std::size_t lowestBit(std::size_t number)
{
    return number & (~number + 1);
}

} // namespace

void RowHeights::reset(int rows, int guess)
{
    m_rows.assign(static_cast<std::size_t>(rows), {guess, 0});
    rebuild();
}

void RowHeights::insert(int at, int rows, int guess)
{
    m_rows.insert(m_rows.begin() + at, static_cast<std::size_t>(rows), {guess, 0});
    rebuild();
}

void RowHeights::remove(int at, int rows)
{
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + rows);
    rebuild();
}

void RowHeights::measured(int row, int height)
{
    Row &known = m_rows[static_cast<std::size_t>(row)];
    const int change = height - known.height;
    known = {height, m_generation};
    for (auto i = static_cast<std::size_t>(row) + 1; change != 0 && i < m_sums.size(); i += lowestBit(i)) {
        m_sums[i] += change;
    }
}

int RowHeights::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<std::size_t>(row); i > 0; i -= lowestBit(i)) {
        sum += m_sums[i];
    }
    return sum;
}

int RowHeights::rowAt(int y) const
{
    std::size_t before = 0;
    for (std::size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (before + step < m_sums.size() && m_sums[before + step] <= y) {
            before += step;
            y -= m_sums[before];
        }
    }
    return std::min(static_cast<int>(before), count() - 1);
}

void RowHeights::rebuild()
{
    m_sums.assign(m_rows.size() + 1, 0);
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_rows[i - 1].height;
        if (const std::size_t parent = i + lowestBit(i); parent < m_sums.size()) {
            m_sums[parent] += m_sums[i];
        }
    }
}

} // namespace kia
