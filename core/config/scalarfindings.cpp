#include "core/config/findingcollector.h"

#include <QtCore/QRegularExpression>

#include "core/config/secretranges.h"

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

/// How YAML turns what somebody typed into something else. Facts never hold the value: it may be a password.
void checkPassword(FindingCollector &collector, const Field &field, int index, const Facts &facts)
{
    const YamlNode &node = collector.text().node(index);
    const ConfigFix enterAgain{{MessageId::EnterPassword, facts}, {}, field};
    const bool isStandardTag = node.tag.startsWith("tag:yaml.org,2002:");
    if (node.value.isEmpty() && !node.tag.isEmpty() && node.style == YamlStyle::Empty && !isStandardTag) {
        collector.addField(MessageId::EmptiedByTag, Severity::Warning, field, facts).fixes.push_back(enterAgain);
    } else if (node.style == YamlStyle::Plain && node.kind == YamlKind::Null) {
        collector.addField(MessageId::NullValue, Severity::Warning, field, facts).fixes.push_back(enterAgain);
    } else if (!node.anchor.isEmpty() && (node.style == YamlStyle::Plain || node.style == YamlStyle::Empty) &&
               !collector.text().isAliased(index)) {
        collector.addField(MessageId::AnchorInValue, Severity::Warning, field, facts).fixes.push_back(enterAgain);
    }
    if (cutTail(collector.text(), node).size() > 0) {
        collector.addField(MessageId::CutByComment, Severity::Warning, field, facts).fixes.push_back(enterAgain);
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
    Facts facts{{Fact::Field, keyOf(field.kind)}, {Fact::Path, pathOf(field)}};
    if (field.registry >= 0) {
        const auto &registries = collector.section().config.registries;
        facts.insert(Fact::Registry, registries[static_cast<std::size_t>(field.registry)].name);
    }
    if (isPassword) {
        checkPassword(collector, field, index, facts);
    }
    if (value.endsWith(u'\n')) {
        QString without = value;
        while (without.endsWith(u'\n')) {
            without.chop(1);
        }
        Finding &finding = collector.addField(MessageId::TrailingNewline, Severity::Warning, field, facts);
        finding.fixes.push_back({{MessageId::QuoteValue, facts}, {setting(field, without)}, {}});
    }
    if (node.tag == "tag:yaml.org,2002:binary") {
        collector.addField(MessageId::BinaryTag, Severity::Info, field, facts);
    }
    static const QRegularExpression variable(u"\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}"_s);
    if (variable.match(value).hasMatch()) {
        collector.addField(MessageId::VariableNotExpanded, Severity::Warning, field, facts);
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
