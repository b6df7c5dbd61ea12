#include "tests/support/yamloracle/nodereader.h"

#include <yaml-cpp/yaml.h>

namespace kia::test {

using namespace Qt::StringLiterals;

namespace {

/// The value of a key, also when it is merged in; own keys win, then earlier merges.
YAML::Node valueOf(const YAML::Node &mapping, const std::string &key)
{
    if (!mapping.IsMap()) {
        return YAML::Node(YAML::NodeType::Undefined);
    }
    std::vector<YAML::Node> merged;
    for (const auto &entry : mapping) {
        if (entry.first.IsScalar() && entry.first.Scalar() == key) {
            return entry.second;
        }
        if (entry.first.IsScalar() && entry.first.Scalar() == "<<" && entry.first.Tag() != "!") {
            merged.push_back(entry.second);
        }
    }
    for (const YAML::Node &source : merged) {
        if (source.IsMap()) {
            if (YAML::Node found = valueOf(source, key); found.IsDefined()) {
                return found;
            }
            continue;
        }
        for (const YAML::Node &item : source) {
            if (YAML::Node found = valueOf(item, key); found.IsDefined()) {
                return found;
            }
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

QString textOf(const YAML::Node &node)
{
    if (!node.IsDefined() || !node.IsScalar()) {
        return {};
    }
    const QByteArray text = QByteArray::fromStdString(node.Scalar());
    return QString::fromUtf8(node.Tag() == "tag:yaml.org,2002:binary" ? QByteArray::fromBase64(text) : text);
}

Reading readConfiguration(const YAML::Node &root)
{
    Reading reading;
    reading.mode = textOf(valueOf(root, "mode"));
    reading.runtime = textOf(valueOf(root, "runtime"));
    const YAML::Node image = valueOf(root, "image");
    if (!image.IsDefined()) {
        return reading;
    }
    reading.image.pullPolicy = textOf(valueOf(image, "pullPolicy"));
    reading.image.defaultRegistry = textOf(valueOf(image, "defaultRegistry"));
    reading.image.httpProxy = textOf(valueOf(image, "httpProxy"));
    const YAML::Node registries = valueOf(image, "registries");
    if (!registries.IsDefined() || !registries.IsSequence()) {
        return reading;
    }
    for (const YAML::Node &item : registries) {
        if (item.IsMap()) {
            reading.image.registries.push_back({textOf(valueOf(item, "name")), textOf(valueOf(item, "endpoint")),
                                                textOf(valueOf(item, "username")),
                                                Secret(textOf(valueOf(item, "password")))});
        }
    }
    return reading;
}

/// data["kuscia.yaml"] of a ConfigMap, also in a List.
YAML::Node carried(const YAML::Node &manifest)
{
    const QString kind = textOf(valueOf(manifest, "kind"));
    if (kind == u"ConfigMap") {
        return valueOf(valueOf(manifest, "data"), "kuscia.yaml");
    }
    const YAML::Node items = valueOf(manifest, "items");
    if (kind.endsWith(u"List") && items.IsDefined()) {
        for (const YAML::Node &item : items) {
            const YAML::Node inner =
                kind == u"ConfigMapList" ? valueOf(valueOf(item, "data"), "kuscia.yaml") : carried(item);
            if (inner.IsDefined()) {
                return inner;
            }
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

/// Kuscia and kubectl read documents one after the other: what is broken behind the first does not matter to Kuscia.
std::vector<YAML::Node> documentsIn(const QByteArray &bytes)
{
    try {
        return YAML::LoadAll(bytes.toStdString());
    } catch (const YAML::Exception &) {
        const qsizetype marker = bytes.indexOf("\n---");
        return marker < 0 ? std::vector<YAML::Node>() : documentsIn(bytes.left(marker + 1));
    }
}

} // namespace

QByteArray configurationIn(const QByteArray &bytes)
{
    for (const YAML::Node &root : documentsIn(bytes)) {
        if (valueOf(root, "apiVersion").IsDefined() && valueOf(root, "kind").IsDefined()) {
            if (const YAML::Node inner = carried(root); inner.IsDefined()) {
                return QByteArray::fromStdString(inner.Scalar());
            }
        }
    }
    return bytes;
}

Reading readWithNodes(const QByteArray &bytes)
{
    const std::vector<YAML::Node> documents = documentsIn(configurationIn(bytes));
    if (!documents.empty()) {
        return readConfiguration(documents.front());
    }
    Reading reading;
    try {
        (void)YAML::Load(bytes.toStdString());
    } catch (const YAML::Exception &error) {
        reading.error = QString::fromStdString(error.msg);
    }
    return reading;
}

} // namespace kia::test
