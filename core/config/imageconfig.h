#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/base/secret.h"

namespace kia {

/// One entry of `image.registries`, as Kuscia reads it (cmd/kuscia/confloader/kuscia_config.go:97-109). A missing or
/// null key is an empty text.
struct ImageRegistry {
    QString name;
    QString endpoint;
    QString username;
    Secret password;

    friend bool operator==(const ImageRegistry &, const ImageRegistry &) = default;
};

/// The `image` section as Kuscia reads it. Null items of `registries` are already left out, as yaml.v3 leaves them out.
struct ImageConfig {
    QString pullPolicy;
    QString defaultRegistry;
    QString httpProxy;
    std::vector<ImageRegistry> registries;

    friend bool operator==(const ImageConfig &, const ImageConfig &) = default;
};

enum class FieldKind {
    PullPolicy,
    DefaultRegistry,
    HttpProxy,
    RegistryName,
    RegistryEndpoint,
    RegistryUsername,
    RegistryPassword,
};

/// One editable value. `registry` is the position in ImageConfig::registries, and -1 for the three fields above it.
struct Field {
    FieldKind kind;
    int registry = -1;

    friend bool operator==(const Field &, const Field &) = default;
};

/// The key as it stands in the file: "pullPolicy", "endpoint", …
QString keyOf(FieldKind kind);
/// The path as findings and the command line write it: "image.registries[0].endpoint".
QString pathOf(const Field &field);

} // namespace kia
