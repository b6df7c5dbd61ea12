#include "core/config/findingcollector.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

/// The short tag yaml.v3 gives a node (resolve.go), as its error messages print it.
QString shortTag(const YamlNode &node)
{
    if (node.kind == YamlKind::Sequence) {
        return u"!!seq"_s;
    }
    if (node.kind == YamlKind::Mapping) {
        return u"!!map"_s;
    }
    if (node.style != YamlStyle::Plain) {
        return u"!!str"_s;
    }
    static const QRegularExpression integer(u"^[-+]?(0x[0-9a-fA-F_]+|0o?[0-7_]+|0b[01_]+|[0-9][0-9_]*)$"_s);
    static const QRegularExpression real(u"^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"_s);
    static const QRegularExpression date(u"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?$"_s);
    static const QStringList booleans = {u"true"_s, u"True"_s, u"TRUE"_s, u"false"_s, u"False"_s, u"FALSE"_s};
    const QString value = QString::fromUtf8(node.value);
    if (booleans.contains(value)) {
        return u"!!bool"_s;
    }
    return integer.match(value).hasMatch() ? u"!!int"_s
           : real.match(value).hasMatch()  ? u"!!float"_s
           : date.match(value).hasMatch()  ? u"!!timestamp"_s
                                           : u"!!str"_s;
}

/// Kuscia's own words (yaml.v3 decode.go terror()): long values are cut to seven characters.
QString cannotUnmarshal(const FindingCollector &collector, int index, const QString &type)
{
    const YamlNode &node = collector.text().node(index);
    QString value;
    if (node.isText()) {
        value =
            node.value.size() > 10 ? QString::fromUtf8(node.value.left(7)) + u"..."_s : QString::fromUtf8(node.value);
        value = u" `"_s + value + u"`"_s;
    }
    return u"yaml: unmarshal errors:\n  line %1: cannot unmarshal %2%3 into %4"_s.arg(collector.kusciaLine(index))
        .arg(shortTag(node), value, type);
}

void addWrongType(FindingCollector &collector, int node, const QString &path, const QString &type)
{
    collector.add(MessageId::WrongType, Severity::Error, node, path,
                  {{Fact::Path, path}, {Fact::Detail, cannotUnmarshal(collector, node, type)}});
}

bool isNull(const FindingCollector &collector, int node)
{
    const int resolved = collector.text().resolved(node);
    return resolved < 0 || collector.text().node(resolved).kind == YamlKind::Null;
}

bool hasKind(const FindingCollector &collector, int node, YamlKind kind)
{
    const int resolved = collector.text().resolved(node);
    return resolved >= 0 && collector.text().node(resolved).kind == kind;
}

/// A text field that holds a collection. Templates are told of separately.
void checkText(FindingCollector &collector, const Entry &entry, const QString &path)
{
    const int value = collector.text().resolved(entry.value);
    if (value >= 0 && collector.text().node(value).isCollection() && !isTemplate(collector.text(), value)) {
        addWrongType(collector, value, path, u"string"_s);
    }
}

void findDuplicates(FindingCollector &collector, int mapping, const QString &path)
{
    const YamlDocument &text = collector.text();
    if (mapping < 0 || text.node(mapping).kind != YamlKind::Mapping) {
        return;
    }
    const std::vector<int> children = text.children(mapping);
    for (std::size_t i = 0; i < children.size(); i += 2) {
        for (std::size_t k = 0; k < i; k += 2) {
            const YamlNode &later = text.node(children[i]);
            if (later.kind != YamlKind::Scalar || later.value != text.node(children[k]).value) {
                continue;
            }
            const QString key = QString::fromUtf8(later.value);
            const QString detail =
                u"yaml: unmarshal errors:\n  line %1: mapping key \"%2\" already defined at line %3"_s
                    .arg(collector.kusciaLine(children[i]))
                    .arg(key)
                    .arg(collector.kusciaLine(children[k]));
            collector.add(MessageId::DuplicateKey, Severity::Error, children[i],
                          path.isEmpty() ? key : path + u"."_s + key,
                          {{Fact::Key, key},
                           {Fact::Line, QString::number(collector.placeOf(children[k]).line)},
                           {Fact::Detail, detail}});
            break;
        }
    }
}

QString plainForm(const QString &key)
{
    return key.toLower().remove(u'_').remove(u'-');
}

/// Keys that Kuscia drops without a word: unknown ones, and known ones in another case (yaml.v3 compares exactly).
void findUnknownKeys(FindingCollector &collector, const Entries &entries, const QStringList &known, const QString &path,
                     bool onlyCase)
{
    for (const Entry &entry : entries) {
        const QString key = keyOf(collector.text(), entry);
        if (!entry.own || known.contains(key) || key.isEmpty()) {
            continue;
        }
        const auto meant = std::find_if(known.begin(), known.end(), [&key](const QString &candidate) {
            return plainForm(candidate) == plainForm(key);
        });
        const QString keyPath = path.isEmpty() ? key : path + u"."_s + key;
        if (meant != known.end()) {
            collector.add(MessageId::KeyCase, Severity::Warning, entry.key, keyPath,
                          {{Fact::Key, key}, {Fact::Expected, *meant}, {Fact::Path, path}});
        } else if (!onlyCase) {
            collector.add(MessageId::UnknownKey, Severity::Warning, entry.key, keyPath,
                          {{Fact::Key, key}, {Fact::Path, path}, {Fact::List, known.join(u", "_s)}});
        }
    }
}

void findTypes(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    if (!isNull(collector, section.root) && !hasKind(collector, section.root, YamlKind::Mapping) &&
        !hasKind(collector, section.root, YamlKind::Sequence)) {
        addWrongType(collector, section.root, {}, u"confloader.CommonConfig"_s);
    }
    checkText(collector, findEntry(section.top, collector.text(), "mode"), u"mode"_s);
    checkText(collector, findEntry(section.top, collector.text(), "runtime"), u"runtime"_s);
    if (collector.isMaster() || section.isListForm) {
        return; // a master never decodes the section; the list form is one error that hides the rest
    }
    if (section.imageNode >= 0 && hasKind(collector, section.imageNode, YamlKind::Scalar)) {
        addWrongType(collector, collector.text().resolved(section.imageNode), u"image"_s, u"confloader.ImageConfig"_s);
    }
    for (const FieldKind kind : {FieldKind::PullPolicy, FieldKind::DefaultRegistry, FieldKind::HttpProxy}) {
        checkText(collector, entryOf(section, collector.text(), {kind}), pathOf({kind}));
    }
    const int registries = collector.text().resolved(section.registriesNode);
    const QString path = u"image.registries"_s;
    if (registries >= 0 && !isNull(collector, registries) && !hasKind(collector, registries, YamlKind::Sequence)) {
        addWrongType(collector, registries, path, u"[]confloader.ImageRegistry"_s);
        return;
    }
    const std::vector<int> items = collector.text().children(registries);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int item = collector.text().resolved(items[i]);
        if (!isNull(collector, item) && !hasKind(collector, item, YamlKind::Mapping)) {
            addWrongType(collector, item, path + u"[%1]"_s.arg(i), u"confloader.ImageRegistry"_s);
        }
    }
    for (int i = 0; i < static_cast<int>(section.items.size()); ++i) {
        for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                     FieldKind::RegistryPassword}) {
            checkText(collector, entryOf(section, collector.text(), {kind, i}), pathOf({kind, i}));
        }
    }
}

/// Templates outside the section are one finding: they say that the file is a template, and that is all they say.
void findTemplates(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    QStringList keys;
    int first = -1;
    for (const Entry &entry : section.top) {
        if (isTemplate(collector.text(), entry.value)) {
            first = first < 0 ? entry.value : first;
            keys.push_back(keyOf(collector.text(), entry));
        }
    }
    if (first >= 0) {
        collector.add(MessageId::UnrenderedTemplate, Severity::Warning, first, keys.front(),
                      {{Fact::Value, sourceOf(collector.text(), first)},
                       {Fact::Key, keys.front()},
                       {Fact::Count, QString::number(keys.size())},
                       {Fact::List, keys.join(u", "_s)}});
    }
    std::vector<Field> fields{{FieldKind::PullPolicy}, {FieldKind::DefaultRegistry}, {FieldKind::HttpProxy}};
    for (int i = 0; i < static_cast<int>(section.items.size()); ++i) {
        for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                     FieldKind::RegistryPassword}) {
            fields.push_back({kind, i});
        }
    }
    for (const Field &field : fields) {
        const int value = entryOf(section, collector.text(), field).value;
        if (value >= 0 && isTemplate(collector.text(), value)) {
            const QString key = keyOf(field.kind);
            collector.addField(MessageId::UnrenderedTemplate, Severity::Warning, field,
                               {{Fact::Value, sourceOf(collector.text(), value)},
                                {Fact::Key, key},
                                {Fact::Count, u"1"_s},
                                {Fact::List, key}});
        }
    }
}

void findListForm(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    if (!section.isListForm) {
        return;
    }
    const bool atTop = hasKind(collector, section.root, YamlKind::Sequence);
    const int list = atTop ? section.root : collector.text().resolved(section.imageNode);
    const QString type = atTop ? u"confloader.CommonConfig"_s : u"confloader.ImageConfig"_s;
    // a master loads a file whose `image` is a list, since it never looks at it
    const Severity severity = atTop || !collector.isMaster() ? Severity::Error : Severity::Warning;
    Finding &finding = collector.add(MessageId::ListForm, severity, list, atTop ? QString() : u"image"_s,
                                     {{Fact::Detail, cannotUnmarshal(collector, list, type)}});
    finding.fixes.push_back({{MessageId::ConvertList, {}}, {ConvertListForm{}}, {}});
}

} // namespace

void findShapes(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    const YamlDocument &text = collector.text();
    findListForm(collector);
    findDuplicates(collector, text.resolved(section.root), {});
    if (!collector.isMaster()) {
        findDuplicates(collector, text.resolved(section.imageNode), u"image"_s);
        for (std::size_t i = 0; i < section.items.size(); ++i) {
            findDuplicates(collector, text.resolved(section.items[i]), u"image.registries[%1]"_s.arg(i));
        }
    }
    findUnknownKeys(collector, section.top, {u"mode"_s, u"image"_s, u"runtime"_s}, {}, true);
    findUnknownKeys(collector, section.imageEntries, imageKeys(), u"image"_s, false);
    for (std::size_t i = 0; i < section.itemEntries.size(); ++i) {
        findUnknownKeys(collector, section.itemEntries[i], registryKeys(), u"image.registries[%1]"_s.arg(i), false);
    }
    findTypes(collector);
    findTemplates(collector);
    if (text.roots().size() > 1 || text.laterError()) {
        const int later = text.roots().size() > 1 ? text.roots()[1] : -1;
        const auto count = text.roots().size() + (text.laterError() ? 1 : 0);
        collector.add(MessageId::SeveralDocuments, Severity::Info, later, {}, {{Fact::Count, QString::number(count)}});
    }
}

} // namespace kia
