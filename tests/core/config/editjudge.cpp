#include "tests/core/config/editjudge.h"

#include <QtCore/QJsonDocument>

namespace kia::test {

using namespace Qt::StringLiterals;

ConfigEdit setting(const Field &field, const QString &value)
{
    if (field.kind == FieldKind::RegistryPassword) {
        return SetPassword{field.registry, Secret(value)};
    }
    return SetField{field, value};
}

std::vector<Field> fieldsOf(const ImageConfig &config)
{
    std::vector<Field> fields{{FieldKind::PullPolicy}, {FieldKind::DefaultRegistry}, {FieldKind::HttpProxy}};
    // the fourth registry is as good as the fortieth
    for (int i = 0; i < std::min(4, static_cast<int>(config.registries.size())); ++i) {
        for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                     FieldKind::RegistryPassword}) {
            fields.push_back({kind, i});
        }
    }
    return fields;
}

QString valueOf(const ImageConfig &config, const Field &field)
{
    if (field.registry < 0) {
        return field.kind == FieldKind::PullPolicy        ? config.pullPolicy
               : field.kind == FieldKind::DefaultRegistry ? config.defaultRegistry
                                                          : config.httpProxy;
    }
    const ImageRegistry &registry = config.registries.at(static_cast<std::size_t>(field.registry));
    return field.kind == FieldKind::RegistryName       ? registry.name
           : field.kind == FieldKind::RegistryEndpoint ? registry.endpoint
           : field.kind == FieldKind::RegistryUsername ? registry.username
                                                       : registry.password.reveal();
}

ImageConfig with(ImageConfig config, const Field &field, const QString &value)
{
    if (field.registry < 0) {
        (field.kind == FieldKind::PullPolicy        ? config.pullPolicy
         : field.kind == FieldKind::DefaultRegistry ? config.defaultRegistry
                                                    : config.httpProxy) = value;
        return config;
    }
    ImageRegistry &registry = config.registries.at(static_cast<std::size_t>(field.registry));
    if (field.kind == FieldKind::RegistryPassword) {
        registry.password = Secret(value);
    } else {
        (field.kind == FieldKind::RegistryName       ? registry.name
         : field.kind == FieldKind::RegistryEndpoint ? registry.endpoint
                                                     : registry.username) = value;
    }
    return config;
}

QList<QByteArray> commentsOf(const QByteArray &bytes)
{
    QList<QByteArray> comments;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.trimmed().startsWith('#')) {
            comments.push_back(line);
        }
    }
    return comments;
}

qsizetype trailingCommentsOf(const QByteArray &bytes)
{
    return bytes.count(" #") + bytes.count("\t#") + bytes.count("\n#");
}

ByteRange changedPart(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {head, before.size() - tail};
}

const QStringList &interestingValues()
{
    static const QStringList values = {
        u"x"_s,
        u"registry.example.com/a-b"_s,
        QString(),
        u"null"_s,
        u"~"_s,
        u"012"_s,
        u"true"_s,
        u"a: b"_s,
        u"a #b"_s,
        u" lead and trail "_s,
        u"'\"\\"_s,
        u"!tag"_s,
        u"&anchor"_s,
        u"*alias"_s,
        u"@at"_s,
        u"%percent"_s,
        u"- dash"_s,
        u"{brace}"_s,
        u"[bracket], more"_s,
        u"two\nlines\n"_s,
        u"tab\there"_s,
        u"密码１２３"_s,
        u"\U0001F511"_s,
        u"\u0085\u2028\uFEFF\u00A0"_s,
        u"${PW}"_s,
        u"{{.PW}}"_s,
    };
    return values;
}

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

bool mayRefuse(const QByteArray &name, const Message &reason)
{
    static const QList<QByteArray> shared = {"anchor-on-list.yaml", "anchors-inside.yaml", "anchors-outside.yaml",
                                             "section-alias.yaml"};
    static const QList<QByteArray> givenTwice = {"duplicate-keys.yaml", "duplicate-section.yaml"};
    // a file that ends inside a block scalar; a key without a colon; what is no list and no mapping
    static const QList<QByteArray> odd = {"block-scalar-at-the-end.yaml", "flow-empty-values.yaml",
                                          "registries-as-mapping.yaml", "section-is-text.yaml"};
    if (name == "configmap-folded.yaml") {
        return reason.id == MessageId::FoldedText;
    }
    if (reason.id == MessageId::SharedValue) {
        return shared.contains(name);
    }
    return (reason.id == MessageId::EditChangesMore || reason.id == MessageId::ShapeNotEditable) &&
           (shared.contains(name) || givenTwice.contains(name) || odd.contains(name));
}

EditJudge::EditJudge() : m_go(GoReader::isAvailable() ? std::make_unique<GoReader>() : nullptr) {}

QString EditJudge::complaint(const QByteArray &sample, const KusciaConfig &before, const KusciaConfig &after,
                             const ImageConfig &intended)
{
    if (!(after.image() == intended)) {
        return u"reads as "_s + describe(after.image());
    }
    if (after.mode() != before.mode() || after.runtime() != before.runtime()) {
        return u"mode or runtime changed"_s;
    }
    if (sample.endsWith(".json") && QJsonDocument::fromJson(after.bytes()).isNull()) {
        return u"no JSON any more"_s;
    }
    const QByteArray configuration = configurationIn(after.bytes());
    if (!after.bytes().contains("{{")) {
        const Reading nodes = readWithNodes(after.bytes());
        if (!(nodes.image == intended)) {
            return u"yaml-cpp reads "_s + nodes.error + describe(nodes.image);
        }
    }
    if (m_go) {
        const Reading kuscia = m_go->read(configuration);
        const bool loadedBefore = m_go->read(configurationIn(before.bytes())).error.isEmpty();
        const bool isMaster = kuscia.mode.compare(u"master"_s, Qt::CaseInsensitive) == 0;
        if (loadedBefore && !isMaster && !(kuscia.image == intended)) {
            return u"yaml.v3 reads "_s + kuscia.error + describe(kuscia.image);
        }
    }
    return {};
}

} // namespace kia::test
