#pragma once

#include <array>
#include <cstddef>

#include "core/explain/catalogue.h"

namespace kia::words {

/// The words of one message.
struct Row {
    MessageId id = {};
    CatalogueEntry entry = {};
};

/// A run of message identities whose words stand in one file.
template <MessageId First, MessageId Last>
struct Family {
    static constexpr MessageId first = First;
    static constexpr MessageId last = Last;
    using Rows = std::array<Row, static_cast<std::size_t>(Last) - static_cast<std::size_t>(First) + 1>;

    /// One row per identity, in the order of the enum, and none without a title.
    static consteval bool isComplete(const Rows &rows)
    {
        std::size_t expected = static_cast<std::size_t>(First);
        for (const Row &row : rows) {
            if (static_cast<std::size_t>(row.id) != expected++ || !row.entry.title) {
                return false;
            }
        }
        return true;
    }
};

} // namespace kia::words
