#include "core/report/linediff.h"

#include <algorithm>

namespace kia {

namespace {

constexpr int context = 3;
constexpr std::size_t stepLimit = 4'000'000;

using Lines = std::vector<ShownLine>;

/// A word, a run of blanks, or one other character.
std::vector<QStringView> wordsOf(const QString &text)
{
    enum Kind { Word, Blank, Other };
    const auto kindOf = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c.unicode() == 0x2022 ? Word
               : c.isSpace()                                                           ? Blank
                                                                                       : Other;
    };
    std::vector<QStringView> words;
    const QStringView view(text);
    for (qsizetype begin = 0; begin < view.size();) {
        const Kind kind = kindOf(view.at(begin));
        qsizetype end = begin + 1;
        while (kind != Other && end < view.size() && kindOf(view.at(end)) == kind) {
            ++end;
        }
        words.push_back(view.sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

/// Marks in both rows what lies between the first and the last differing word.
void markWords(DiffRow &removed, DiffRow &added)
{
    const std::vector<QStringView> a = wordsOf(removed.text);
    const std::vector<QStringView> b = wordsOf(added.text);
    std::size_t first = 0;
    while (first < a.size() && first < b.size() && a[first] == b[first]) {
        ++first;
    }
    std::size_t tail = 0;
    while (tail < a.size() - first && tail < b.size() - first && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    const auto mark = [first, tail](const std::vector<QStringView> &words, DiffRow &row) {
        if (words.size() <= first + tail) {
            return;
        }
        const qsizetype begin = words[first].data() - row.text.constData();
        const QStringView last = words[words.size() - 1 - tail];
        row.marks.push_back({begin, last.data() + last.size() - row.text.constData() - begin});
    };
    mark(a, removed);
    mark(b, added);
}

DiffRow rowOf(DiffRow::Kind kind, const ShownLine &line, std::size_t before, std::size_t after)
{
    DiffRow row;
    row.kind = kind;
    row.before = static_cast<int>(before);
    row.after = static_cast<int>(after);
    row.text = line.text;
    return row;
}

/// Removed and added lines of one place, each removed line beside its successor.
void appendChange(std::vector<DiffRow> &rows, const Lines &a, std::size_t aBegin, std::size_t aEnd, const Lines &b,
                  std::size_t bBegin, std::size_t bEnd)
{
    const bool paired = aEnd - aBegin == bEnd - bBegin;
    std::vector<DiffRow> removed;
    std::vector<DiffRow> added;
    for (std::size_t i = aBegin; i < aEnd; ++i) {
        removed.push_back(rowOf(DiffRow::Kind::Removed, a[i], i + 1, 0));
    }
    for (std::size_t i = bBegin; i < bEnd; ++i) {
        added.push_back(rowOf(DiffRow::Kind::Added, b[i], 0, i + 1));
    }
    for (std::size_t i = 0; paired && i < removed.size(); ++i) {
        if (removed[i].text != added[i].text) {
            markWords(removed[i], added[i]);
        } else {
            // only the masked password differs
            removed[i].marks = a[aBegin + i].secrets;
            added[i].marks = b[bBegin + i].secrets;
        }
        rows.push_back(removed[i]);
        rows.push_back(added[i]);
    }
    if (!paired) {
        rows.insert(rows.end(), removed.begin(), removed.end());
        rows.insert(rows.end(), added.begin(), added.end());
    }
}

/// The longest common subsequence of a middle stretch, as for each line of `a` its partner in `b` or -1.
std::vector<int> partners(const Lines &a, const Lines &b, std::size_t head, std::size_t aEnd, std::size_t bEnd)
{
    const std::size_t n = aEnd - head;
    const std::size_t m = bEnd - head;
    std::vector<int> result(n, -1);
    if (n == 0 || m == 0 || n > stepLimit / m) {
        return result;
    }
    std::vector<int> length((n + 1) * (m + 1), 0);
    const auto at = [&length, m](std::size_t i, std::size_t j) -> int & {
        return length[i * (m + 1) + j];
    };
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            at(i, j) =
                a[head + i].digest == b[head + j].digest ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (a[head + i].digest == b[head + j].digest) {
            result[i++] = static_cast<int>(j++);
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

/// Leaves out equal lines that are far from any change.
std::vector<DiffRow> withGaps(const std::vector<DiffRow> &rows)
{
    std::vector<bool> keep(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == DiffRow::Kind::Same) {
            continue;
        }
        const std::size_t from = i >= context ? i - context : 0;
        const std::size_t to = std::min(rows.size(), i + context + 1);
        std::fill(keep.begin() + static_cast<std::ptrdiff_t>(from), keep.begin() + static_cast<std::ptrdiff_t>(to),
                  true);
    }
    std::vector<DiffRow> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (keep[i]) {
            kept.push_back(rows[i]);
        } else if (!kept.empty() && kept.back().kind == DiffRow::Kind::Gap) {
            ++kept.back().skipped;
        } else {
            DiffRow gap;
            gap.kind = DiffRow::Kind::Gap;
            gap.skipped = 1;
            kept.push_back(gap);
        }
    }
    return kept;
}

} // namespace

std::vector<DiffRow> lineDiff(const std::vector<ShownLine> &before, const std::vector<ShownLine> &after)
{
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head].digest == after[head].digest) {
        ++head;
    }
    std::size_t aEnd = before.size();
    std::size_t bEnd = after.size();
    while (aEnd > head && bEnd > head && before[aEnd - 1].digest == after[bEnd - 1].digest) {
        --aEnd;
        --bEnd;
    }
    std::vector<DiffRow> rows;
    for (std::size_t i = 0; i < head; ++i) {
        rows.push_back(rowOf(DiffRow::Kind::Same, before[i], i + 1, i + 1));
    }
    const std::vector<int> partner = partners(before, after, head, aEnd, bEnd);
    std::size_t i = head;
    std::size_t j = head;
    for (std::size_t k = head; k < aEnd; ++k) {
        if (partner[k - head] < 0) {
            continue;
        }
        const std::size_t other = head + static_cast<std::size_t>(partner[k - head]);
        appendChange(rows, before, i, k, after, j, other);
        rows.push_back(rowOf(DiffRow::Kind::Same, before[k], k + 1, other + 1));
        i = k + 1;
        j = other + 1;
    }
    appendChange(rows, before, i, aEnd, after, j, bEnd);
    for (; aEnd < before.size(); ++aEnd, ++bEnd) {
        rows.push_back(rowOf(DiffRow::Kind::Same, before[aEnd], aEnd + 1, bEnd + 1));
    }
    return withGaps(rows);
}

} // namespace kia
