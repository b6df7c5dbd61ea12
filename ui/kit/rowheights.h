#pragma once

#include <vector>

namespace kia {

/// The heights of many rows of which only some have been measured. Where a row begins and which row is at a place is
/// found in logarithmic time; that all rows may have another height now is noted in constant time.
class RowHeights final
{
public:
    /// All unmeasured, each as high as `guess`.
    void reset(int rows, int guess);
    void insert(int at, int rows, int guess);
    void remove(int at, int rows);

    int count() const { return static_cast<int>(m_rows.size()); }
    int heightOf(int row) const { return m_rows[static_cast<std::size_t>(row)].height; }
    bool isMeasured(int row) const { return m_rows[static_cast<std::size_t>(row)].generation == m_generation; }
    void measured(int row, int height);
    /// Its height is a guess from now on; all rows when none is given.
    void forget(int row) { m_rows[static_cast<std::size_t>(row)].generation = 0; }
    void forgetAll() { ++m_generation; }

    int top(int row) const;
    int total() const { return top(count()); }
    /// The row at a height, the last one below all; -1 without rows.
    int rowAt(int y) const;

private:
    struct Row {
        int height = 0;
        int generation = 0;
    };
    void rebuild();

    std::vector<Row> m_rows;
    std::vector<int> m_sums; ///< a Fenwick tree over the heights
    int m_generation = 1;
};

} // namespace kia
