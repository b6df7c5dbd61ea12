#include "app/cli/assignment.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/config/secretranges.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

std::optional<FieldKind> fieldFrom(const QString &key, std::initializer_list<FieldKind> fields)
{
    const auto *found =
        std::find_if(fields.begin(), fields.end(), [&key](FieldKind kind) { return keyOf(kind) == key; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

std::optional<RegistrySelector> selectorFrom(const QString &text)
{
    static const QRegularExpression position(u"^#([0-9]{1,4})\\z"_s);
    if (const auto match = position.match(text); match.hasMatch()) {
        return RegistrySelector{{}, match.captured(1).toInt()};
    }
    return text.isEmpty() ? std::nullopt : std::optional(RegistrySelector{text, -1});
}

UsageError error(Fault fault, const QString &subject)
{
    return {fault, subject, {}, CommandName::Set};
}

/// The value of a field, with everything that may hold a password kept out of arguments.
Result<Assignment, UsageError> withValue(SetValue target, const QString &path, const QString &value)
{
    const bool mayBeSecret = target.field == FieldKind::RegistryPassword || target.field == FieldKind::HttpProxy;
    if (mayBeSecret && value == u"@-") {
        target.source = ValueSource::StandardInput;
        return Assignment(target);
    }
    if (mayBeSecret && value == u"@env") {
        target.source = ValueSource::Environment;
        return Assignment(target);
    }
    const bool isPassword = target.field == FieldKind::RegistryPassword && !value.isEmpty();
    if (isPassword || withoutAccountPassword(value) != value) {
        return Fail{error(Fault::PasswordInArgument, path)};
    }
    target.value = value;
    return Assignment(target);
}

std::optional<RegistrySelector> selectorOf(const Assignment &assignment)
{
    if (const auto *set = std::get_if<SetValue>(&assignment)) {
        const bool isTop = set->registry.position < 0 && set->registry.name.isEmpty();
        return isTop ? std::nullopt : std::optional(set->registry);
    }
    const auto *remove = std::get_if<RemoveOldRegistry>(&assignment);
    return remove ? std::optional(remove->registry) : std::nullopt;
}

/// Its position in the configuration.
Result<int, CommandError> find(const RegistrySelector &selector, const ImageConfig &config)
{
    const int count = static_cast<int>(config.registries.size());
    if (selector.position >= 0 && selector.position < count) {
        return selector.position;
    }
    int found = -1;
    int matches = 0;
    for (int i = 0; i < count && selector.position < 0; ++i) {
        if (config.registries[static_cast<std::size_t>(i)].name == selector.name) {
            found = found < 0 ? i : found;
            ++matches;
        }
    }
    if (matches == 1) {
        return found;
    }
    if (matches > 1) {
        UsageError several = error(Fault::SeveralWithThisName, selector.name);
        several.detail = QString::number(matches);
        return Fail{several};
    }
    const QString what = selector.position < 0 ? selector.name : QString(u'#' + QString::number(selector.position));
    return Fail{Message{MessageId::NoSuchRegistry, {{Fact::Number, what}, {Fact::Count, QString::number(count)}}}};
}

} // namespace

bool isRemoval(const QString &argument)
{
    return argument.startsWith(u"-registries[");
}

Result<Assignment, UsageError> parseAssignment(const QString &text, int number)
{
    static const auto options = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression removal(u"^-registries\\[(.*)\\]\\z"_s, options);
    static const QRegularExpression addition(u"^\\+registries\\[(.*?)\\]=(.*)\\z"_s, options);
    static const QRegularExpression field(u"^registries\\[(.*?)\\]\\.([A-Za-z]+)=(.*)\\z"_s, options);
    static const QRegularExpression top(u"^([A-Za-z]+)=(.*)\\z"_s, options);
    // not the text itself: a password may have slipped in where an assignment belongs
    const QString place = QString::number(number);
    if (const auto match = removal.match(text); match.hasMatch()) {
        const auto selector = selectorFrom(match.captured(1));
        return selector ? Result<Assignment, UsageError>(Assignment(RemoveOldRegistry{*selector}))
                        : Fail{error(Fault::NoName, place)};
    }
    if (const auto match = addition.match(text); match.hasMatch()) {
        const QString name = match.captured(1);
        const QString endpoint = match.captured(2);
        if (name.isEmpty()) {
            return Fail{error(Fault::NoName, place)};
        }
        if (withoutAccountPassword(endpoint) != endpoint) {
            return Fail{error(Fault::PasswordInArgument, QString(u"+registries["_s + name + u']'))};
        }
        return Assignment(AddNewRegistry{name, endpoint});
    }
    if (const auto match = field.match(text); match.hasMatch()) {
        const auto selector = selectorFrom(match.captured(1));
        const auto kind = fieldFrom(match.captured(2), {FieldKind::RegistryName, FieldKind::RegistryEndpoint,
                                                        FieldKind::RegistryUsername, FieldKind::RegistryPassword});
        const QString path = u"registries[%1].%2"_s.arg(match.captured(1), match.captured(2));
        if (!selector) {
            return Fail{error(Fault::NoName, place)};
        }
        return kind ? withValue({*kind, *selector, ValueSource::Argument, {}}, path, match.captured(3))
                    : Fail{error(Fault::UnknownField, path)};
    }
    if (const auto match = top.match(text); match.hasMatch()) {
        const QString key = match.captured(1);
        const auto kind = fieldFrom(key, {FieldKind::PullPolicy, FieldKind::DefaultRegistry, FieldKind::HttpProxy});
        return kind ? withValue({*kind, {}, ValueSource::Argument, {}}, key, match.captured(2))
                    : Fail{error(Fault::UnknownField, key)};
    }
    return Fail{error(Fault::NoAssignment, place)};
}

bool readsStandardInput(const Assignment &assignment)
{
    const auto *set = std::get_if<SetValue>(&assignment);
    return set && set->source == ValueSource::StandardInput;
}

bool readsEnvironment(const Assignment &assignment)
{
    const auto *set = std::get_if<SetValue>(&assignment);
    return set && set->source == ValueSource::Environment;
}

Result<ConfigEdit, CommandError> editFor(const Assignment &assignment, const ImageConfig &config, const Secret &secret,
                                         Shared shared)
{
    int registry = -1;
    if (const auto selector = selectorOf(assignment)) {
        const Result<int, CommandError> found = find(*selector, config);
        if (!found) {
            return Fail{found.error()};
        }
        registry = *found;
    }
    if (const auto *add = std::get_if<AddNewRegistry>(&assignment)) {
        return ConfigEdit(AddRegistry{{add->name, add->endpoint, {}, {}}});
    }
    if (std::holds_alternative<RemoveOldRegistry>(assignment)) {
        return ConfigEdit(RemoveRegistry{registry});
    }
    const SetValue &set = std::get<SetValue>(assignment);
    if (set.field == FieldKind::RegistryPassword) {
        return ConfigEdit(SetPassword{registry, set.source == ValueSource::Argument ? Secret() : secret, shared});
    }
    if (set.field == FieldKind::RegistryName) {
        return ConfigEdit(RenameRegistry{registry, set.value});
    }
    return ConfigEdit(
        SetField{{set.field, registry}, set.source == ValueSource::Argument ? set.value : secret.reveal(), shared});
}

} // namespace kia::cli
