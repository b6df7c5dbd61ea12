#pragma once

#include <QtGui/QFont>

namespace kia {

/// The roles of text (design: type). Sizes scale with the system's font size; nothing is below 11 px.
enum class FontRole {
    Headline,  ///< first run: 26, semibold
    Sheet,     ///< title of a sheet: 18, semibold
    Card,      ///< card title, banner: 15, semibold
    Title,     ///< file name: 14, semibold
    Pane,      ///< pane titles: 13, semibold
    Button,    ///< 13, medium
    Body,      ///< 13
    Section,   ///< section heads: 12, semibold
    Note,      ///< labels, notes, captions: 12
    Hint,      ///< key hints, chip labels: 11, medium
    Mono,      ///< addresses: 13
    MonoSmall, ///< addresses in side panes, the difference: 12
    MonoTiny,  ///< raw text, line numbers: 11
};

QFont fontFor(FontRole role);

} // namespace kia
