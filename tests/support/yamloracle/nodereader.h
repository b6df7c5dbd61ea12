#pragma once

#include "tests/support/yamloracle/documents.h"

namespace kia::test {

/// Reads a kuscia.yaml, or the one inside a manifest, with yaml-cpp's nodes: no code of the product takes part, neither
/// its parse events nor its reading of them.
Reading readWithNodes(const QByteArray &bytes);

/// The kuscia.yaml inside a manifest; the bytes themselves when they are none.
QByteArray configurationIn(const QByteArray &bytes);

} // namespace kia::test
