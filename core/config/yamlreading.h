#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/yaml/yamldocument.h"

namespace kia {

/// A key and its value, as nodes of a document; both -1 when there is none.
struct Entry {
    int key = -1;
    int value = -1;
    bool own = true; ///< false when it comes through an alias or a merge key (`<<: *x`)
};
using Entries = std::vector<Entry>;

/// What yaml.v3 finds in a mapping (or in an alias of one): its own keys in order, then those merged into it that it
/// has not itself. Empty for anything else.
Entries entriesOf(const YamlDocument &document, int node);
/// The entries of all mappings in a sequence, as if they were one mapping: how the documentation's list form is read.
Entries listedEntriesOf(const YamlDocument &document, int node);
/// The first with this key; names are compared exactly.
Entry findEntry(const Entries &entries, const YamlDocument &document, const char *key);
QString keyOf(const YamlDocument &document, const Entry &entry);

/// What a Go string gets from the node (yaml.v3 decode.go scalar()): the text of any scalar whatever it looks like,
/// decoded when tagged !!binary, nothing for null. An unrendered template gives its text; other collections, which
/// Kuscia refuses, give nothing.
QString textOf(const YamlDocument &document, int node);
/// Whether the node is an unrendered template, `{{.NAME}}`: a flow mapping whose only key is a flow mapping.
bool isTemplate(const YamlDocument &document, int node);
/// The node's bytes, without anchor and tag.
QString sourceOf(const YamlDocument &document, int node);

} // namespace kia
