#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/registry/httpmessage.h"

namespace kia {

/// What a registry, or whoever answered in its place, says in the body of an error. Shapes: the OCI list
/// `{"errors":[{"code","message","detail"}]}`, the older `{"errors":{…}}`, `{"details":"…"}`, `{"message":"…"}`,
/// `{"error":"…","error_description":"…"}` of OAuth, plain text, and a page of which only the title counts. Nothing
/// here is escaped yet: see redaction.h.
struct RegistryError {
    struct Entry {
        QString code; ///< "NAME_UNKNOWN"; empty when there was only a text
        QString message;
    };
    std::vector<Entry> entries;
    QString text; ///< the text of other shapes, or a page's title
    bool isJson = false;
    bool isPage = false;

    bool has(QStringView code) const;
    /// Whether a message or the text holds this, in any case of letters.
    bool mentions(QStringView words) const;
};

RegistryError parseRegistryError(const HttpResponse &response);

/// The type of a Content-Type header: lower case, without parameters.
QByteArray mediaTypeOf(const HttpResponse &response);
/// The body is a page for a browser, by its type or by how it begins.
bool isPage(const HttpResponse &response);

} // namespace kia
