#include "core/config/findingcollector.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/yaml/textcheck.h"
#include "core/yaml/yamlscan.h"

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
    const QString value = toText(node.value);
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
        value = node.value.size() > 10 ? toText(node.value.left(7)) + u"..."_s : toText(node.value);
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

/// `removal` is how one of them is taken away; only in the section, since nothing else of the file is edited.
void findDuplicates(FindingCollector &collector, int mapping, const QString &path, RemoveRepeatedKey removal)
{
    const YamlDocument &text = collector.text();
    if (mapping < 0 || text.node(mapping).kind != YamlKind::Mapping) {
        return;
    }
    const std::vector<int> children = text.children(mapping);
    QHash<QByteArray, int> first;
    for (std::size_t i = 0; i < children.size() && !collector.isFull(); i += 2) {
        const int later = children[i];
        if (text.node(later).kind != YamlKind::Scalar) {
            continue;
        }
        const auto earlier = first.constFind(text.node(later).value);
        if (earlier == first.constEnd()) {
            first.insert(text.node(later).value, later);
            continue;
        }
        const QString key = toText(text.node(later).value);
        const QString detail = u"yaml: unmarshal errors:\n  line %1: mapping key \"%2\" already defined at line %3"_s
                                   .arg(collector.kusciaLine(later))
                                   .arg(key)
                                   .arg(collector.kusciaLine(*earlier));
        const QString keyPath = path.isEmpty() ? key : path + u"."_s + key;
        const Facts facts{
            {Fact::Key, key}, {Fact::Line, QString::number(collector.placeOf(*earlier).line)}, {Fact::Detail, detail}};
        Finding &finding = collector.add(MessageId::DuplicateKey, Severity::Error, later, keyPath, facts);
        const bool isInSection = removal.where != RenameKey::Where::Top || key == u"image";
        if (isInSection && !collector.section().isListForm) {
            removal.key = key;
            finding.fixes.push_back({{MessageId::RemoveSecondKey, {{Fact::Key, key}}}, {removal}, {}});
        }
        if (path.isEmpty() && key == u"agent") {
            // scripts/deploy/kuscia.sh:149-186
            collector.add(MessageId::AppendedBlock, Severity::Warning, later, keyPath, {{Fact::Key, key}});
        }
    }
}

QString plainForm(const QString &key)
{
    return key.toLower().remove(u'_').remove(u'-');
}

/// Keys that Kuscia drops without a word: unknown ones, and known ones in another case (yaml.v3 compares exactly).
void findUnknownKeys(FindingCollector &collector, const Entries &entries, const QStringList &known, const QString &path,
                     RenameKey rename)
{
    for (const Entry &entry : entries) {
        if (collector.isFull()) {
            return;
        }
        const QString key = keyOf(collector.text(), entry);
        if (!entry.own || known.contains(key) || key.isEmpty()) {
            continue;
        }
        const auto meant = std::find_if(known.begin(), known.end(), [&key](const QString &candidate) {
            return plainForm(candidate) == plainForm(key);
        });
        const QString keyPath = path.isEmpty() ? key : path + u"."_s + key;
        if (meant != known.end()) {
            const Facts facts{{Fact::Key, key}, {Fact::Expected, *meant}, {Fact::Path, path}};
            Finding &finding = collector.add(MessageId::KeyCase, Severity::Warning, entry.key, keyPath, facts);
            rename.from = key;
            rename.to = *meant;
            if (findEntry(entries, collector.text(), meant->toUtf8().constData()).key < 0 &&
                !collector.section().isListForm) {
                finding.fixes.push_back({{MessageId::RenameKey, facts}, {rename}, {}});
            }
        } else if (rename.where != RenameKey::Where::Top) {
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
    for (const Field &field : fieldsOf(section)) {
        checkText(collector, entryOf(section, collector.text(), field), pathOf(field));
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
}

/// Kuscia renders nothing: to yaml.v3 `{{.NAME}}` is a mapping with a mapping as its key, where a text should stand.
Facts templateFacts(const FindingCollector &collector, int node, const QStringList &keys)
{
    return {{Fact::Value, sourceOf(collector.text(), node)},
            {Fact::Key, keys.front()},
            {Fact::Count, QString::number(keys.size())},
            {Fact::List, keys.join(u", "_s)},
            {Fact::Detail, cannotUnmarshal(collector, node, u"string"_s)}};
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
        collector.add(MessageId::UnrenderedTemplate, Severity::Error, first, keys.front(),
                      templateFacts(collector, collector.text().resolved(first), keys));
    }
    const Severity severity = collector.isMaster() ? Severity::Warning : Severity::Error;
    for (const Field &field : fieldsOf(section)) {
        const int value = entryOf(section, collector.text(), field).value;
        if (value >= 0 && isTemplate(collector.text(), value)) {
            collector.addField(MessageId::UnrenderedTemplate, severity, field,
                               templateFacts(collector, collector.text().resolved(value), {keyOf(field.kind)}));
        }
    }
}

/// The dashes that turn the section into a list: those of the file, those of `image`, or both.
std::vector<Place> dashesOf(const FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    std::vector<Place> places;
    for (const int list : {section.root, collector.text().resolved(section.imageNode)}) {
        for (const int item :
             hasKind(collector, list, YamlKind::Sequence) ? collector.text().children(list) : std::vector<int>()) {
            const YamlNode &node = collector.text().node(item);
            places.push_back(collector.placeAt(node.indicator >= 0 ? node.indicator : node.begin));
        }
    }
    return places;
}

/// "1–3", "1, 4", "1–2, 5".
QString lineList(const std::vector<Place> &places)
{
    QStringList runs;
    for (std::size_t i = 0; i < places.size();) {
        std::size_t last = i;
        while (last + 1 < places.size() && places[last + 1].line <= places[last].line + 1) {
            ++last;
        }
        const int from = places[i].line;
        const int to = places[last].line;
        runs << (from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to));
        i = last + 1;
    }
    return runs.join(u", "_s);
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
    std::vector<Place> dashes = dashesOf(collector);
    std::sort(dashes.begin(), dashes.end(), [](const Place &a, const Place &b) { return a.line < b.line; });
    const QString lines = lineList(dashes);
    Finding &finding = collector.add(MessageId::ListForm, severity, list, atTop ? QString() : u"image"_s,
                                     {{Fact::Detail, cannotUnmarshal(collector, list, type)},
                                      {lines.contains(u'–') || lines.contains(u',') ? Fact::List : Fact::Line, lines}});
    finding.places = std::move(dashes);
    finding.fixes.push_back({{MessageId::ConvertList, {}}, {ConvertListForm{}}, {}});
}

/// Whether yaml.v3 stumbles over an error behind the first document: its scanner looks two tokens ahead (scannerc.go
/// yaml_parser_fetch_more_tokens), so what begins the next document has to be sound even though it is never read.
bool isWithinLookahead(const FindingCollector &collector, const YamlError &error)
{
    const YamlDocument &text = collector.text();
    if (text.roots().size() != 1) {
        return false;
    }
    const QByteArray &bytes = text.bytes();
    qsizetype line = nextLine(bytes, text.node(collector.section().root).end);
    while (line < bytes.size() && bytes.mid(line, 3) != "---") {
        line = nextLine(bytes, line);
    }
    return text.placeAt(skipToToken(bytes, std::min(line + 3, bytes.size()))).line >= error.place.line;
}

void findLaterDocuments(FindingCollector &collector)
{
    const YamlDocument &text = collector.text();
    const auto &roots = text.roots();
    if (text.laterError() && isWithinLookahead(collector, *text.laterError())) {
        const YamlError &error = *text.laterError();
        const Place place = collector.placeAt(error.offset);
        collector
            .add(MessageId::YamlSyntax, Severity::Error, -1, {},
                 {{Fact::Line, QString::number(place.line)},
                  {Fact::Column, QString::number(place.column)},
                  {Fact::Detail, error.detail}})
            .place = place;
    }
    if (roots.size() > 1 || text.laterError()) {
        const auto count = roots.size() + (text.laterError() ? 1 : 0);
        collector.add(MessageId::SeveralDocuments, Severity::Info, roots.size() > 1 ? roots[1] : -1, {},
                      {{Fact::Count, QString::number(count)}});
    }
}

} // namespace

void findShapes(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    const YamlDocument &text = collector.text();
    findListForm(collector);
    findDuplicates(collector, text.resolved(section.root), {}, {RenameKey::Where::Top, -1, {}});
    if (!collector.isMaster()) {
        findDuplicates(collector, text.resolved(section.imageNode), u"image"_s, {RenameKey::Where::Image, -1, {}});
        for (std::size_t i = 0; i < section.items.size(); ++i) {
            findDuplicates(collector, text.resolved(section.items[i]), u"image.registries[%1]"_s.arg(i),
                           {RenameKey::Where::Registry, static_cast<int>(i), {}});
        }
    }
    findTypes(collector);
    findUnknownKeys(collector, section.top, {u"mode"_s, u"image"_s, u"runtime"_s}, {},
                    {RenameKey::Where::Top, -1, {}, {}});
    findUnknownKeys(collector, section.imageEntries, imageKeys(), u"image"_s, {RenameKey::Where::Image, -1, {}, {}});
    for (std::size_t i = 0; i < section.itemEntries.size(); ++i) {
        findUnknownKeys(collector, section.itemEntries[i], registryKeys(), u"image.registries[%1]"_s.arg(i),
                        {RenameKey::Where::Registry, static_cast<int>(i), {}, {}});
    }
    findTemplates(collector);
    findLaterDocuments(collector);
}

} // namespace kia
