#pragma once

#include <QtCore/QString>

namespace kia {

/// Whether a line belongs to a message that goes on in the next line: a quotation is still open, or Kuscia's
/// "containerMessage-> " has not come to its ", err-> " yet.
bool isOpenRecord(const QString &record);

/// Whether a line begins something of its own rather than going on with the line before it.
bool beginsRecord(const QString &line);

} // namespace kia
