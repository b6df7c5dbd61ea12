#pragma once

#include <vector>

#include "core/config/finding.h"
#include "core/report/jsonwriter.h"

namespace kia {

/// {code, name, severity, line, column, path, title, meaning, remedies, fix}
void writeFinding(JsonWriter &json, const Finding &finding);
/// The same for a note about a reference or a check, which has no place in the file.
void writeNote(JsonWriter &json, const Message &note);
/// {code, name, title, meaning, remedies}; `more` remedies stand behind the message's own.
void writeMessage(JsonWriter &json, const Message &message, const QStringList &more = {});

/// "error", "warning", "info".
QString nameOf(Severity severity);

/// The one-click change of a finding, or none.
const ConfigFix *fixOf(const Finding &finding);

} // namespace kia
