#include "core/config/findingcollector.h"

#include <QtCore/QRegularExpression>

#include "core/config/secretranges.h"
#include "core/yaml/textcheck.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

ConfigEdit setting(const Field &field, const QString &value)
{
    if (field.kind == FieldKind::RegistryPassword) {
        return SetPassword{field.registry, Secret(value)};
    }
    return SetField{field, value};
}

Facts factsOf(const FindingCollector &collector, const Field &field)
{
    Facts facts{{Fact::Field, keyOf(field.kind)}, {Fact::Path, pathOf(field)}};
    if (field.registry >= 0) {
        const auto &registries = collector.section().config.registries;
        facts.insert(Fact::Registry, registries[static_cast<std::size_t>(field.registry)].name);
    }
    return facts;
}

/// What somebody typed behind the key, whatever YAML takes it for: with what looks like a tag, an anchor or a comment.
QString typedText(const YamlDocument &text, const YamlNode &node)
{
    const ByteRange rest = cutTail(text, node);
    const qsizetype end = rest.size() > 0 ? rest.end : node.end;
    const QByteArray typed = text.bytes().mid(node.begin, end - node.begin).trimmed();
    return typed.contains('\n') ? QString() : toText(typed);
}

/// How YAML turns what somebody typed into something else. Facts never hold the value: it may be a password.
void checkPassword(FindingCollector &collector, const Field &field, int index)
{
    const YamlNode &node = collector.text().node(index);
    const QString typed = typedText(collector.text(), node);
    const bool canQuote = !typed.isEmpty() && !node.inFlow && entryOf(collector.section(), collector.text(), field).own;
    const auto add = [&](MessageId id) {
        const Facts facts = factsOf(collector, field);
        Finding &finding = collector.addField(id, Severity::Warning, field, facts);
        if (canQuote && id != MessageId::NullValue) {
            finding.fixes.push_back({{MessageId::QuotePassword, facts},
                                     {SetPassword{field.registry, Secret(typed), Shared::Ask, true}},
                                     {}});
        }
        finding.fixes.push_back({{MessageId::EnterPassword, facts}, {}, field});
    };
    const bool isStandardTag = node.tag.startsWith("tag:yaml.org,2002:");
    if (node.value.isEmpty() && !node.tag.isEmpty() && node.style == YamlStyle::Empty && !isStandardTag) {
        add(MessageId::EmptiedByTag);
    } else if (node.style == YamlStyle::Plain && node.kind == YamlKind::Null) {
        add(MessageId::NullValue);
    } else if (!node.anchor.isEmpty() && (node.style == YamlStyle::Plain || node.style == YamlStyle::Empty) &&
               !collector.text().isAliased(index)) {
        add(MessageId::AnchorInValue);
    }
    if (cutTail(collector.text(), node).size() > 0) {
        add(MessageId::CutByComment);
    }
}

void checkField(FindingCollector &collector, const Field &field)
{
    const int index = entryOf(collector.section(), collector.text(), field).value;
    if (index < 0) {
        return;
    }
    const YamlNode &node = collector.text().node(index);
    const QString value = textOf(collector.text(), index);
    const bool isPassword = field.kind == FieldKind::RegistryPassword;
    if (isPassword) {
        checkPassword(collector, field, index);
    }
    if (value.endsWith(u'\n')) {
        QString without = value;
        while (without.endsWith(u'\n')) {
            without.chop(1);
        }
        const Facts facts = factsOf(collector, field);
        Finding &finding = collector.addField(MessageId::TrailingNewline, Severity::Warning, field, facts);
        finding.fixes.push_back({{MessageId::QuoteValue, facts}, {setting(field, without)}, {}});
    }
    if (node.tag == "tag:yaml.org,2002:binary") {
        collector.addField(MessageId::BinaryTag, Severity::Info, field, factsOf(collector, field));
    }
    static const QRegularExpression variable(u"\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}"_s);
    if (value.contains(u'$') && variable.match(value).hasMatch()) {
        collector.addField(MessageId::VariableNotExpanded, Severity::Warning, field, factsOf(collector, field));
    }
}

} // namespace

void findScalars(FindingCollector &collector)
{
    for (const Field &field : fieldsOf(collector.section())) {
        if (collector.isFull()) {
            return;
        }
        checkField(collector, field);
    }
}

} // namespace kia
