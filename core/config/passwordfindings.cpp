#include "core/config/findingcollector.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

// None of the facts holds a character of a password.

bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\n' && c != u'\r' && c != u'\t';
}

/// Tabs, line ends and what nobody can see: zero-width characters and marks of direction come along with copying.
bool isHidden(QChar c)
{
    return c < u' ' || (c >= u'\u007F' && c <= u'\u009F') || (c >= u'\u200B' && c <= u'\u200F') ||
           (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2060' && c <= u'\u2064') || c == u'\uFEFF' ||
           c == u'\u2028' || c == u'\u2029';
}

QString withoutHiddenEnds(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isHidden(text[begin])) {
        ++begin;
    }
    while (end > begin && isHidden(text[end - 1])) {
        --end;
    }
    return text.mid(begin, end - begin);
}

bool isFullWidth(QChar c)
{
    return (c >= u'\uFF01' && c <= u'\uFF5E') || c == u'\u3000';
}

/// base64 of `user:password`, as `auth` holds it in a Docker configuration.
bool isCodedAccount(const QString &password)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9+/]{8,}={0,2}$"_s);
    if (password.size() % 4 != 0 || !pattern.match(password).hasMatch()) {
        return false;
    }
    const auto decoded = QByteArray::fromBase64Encoding(password.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &text = *decoded;
    return decoded && text.indexOf(':') > 0 && !text.endsWith(':') &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

/// Words of examples. A real password that happens to be one of them deserves the remark, too.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(<[^>]*>|\\[[^\\]]*\\]|x{3,}|\\*{3,}|\\.{3,}|-{3,}|(your|my|the)[-_ ]?(registry[-_ ]?)?(user|username|name|"
        "password|passwd|pass|token|secret)|change[-_ ]?me|(user|pass)word[-_ ]?here|todo|tbd|用户名|密码|你的密码|"
        "您的密码|请填写.*|请输入.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.trimmed()).hasMatch();
}

/// A shell that reads "robot$kuscia" in double quotes leaves "robot"; others leave out the '$' when they type it.
bool isRobotWithoutPrefix(const QString &user)
{
    static const QRegularExpression pattern(u"^robot([-_+@:].*)?$"_s);
    return pattern.match(user).hasMatch();
}

void findInPassword(FindingCollector &collector, int index, const ImageRegistry &registry)
{
    const Field field{FieldKind::RegistryPassword, index};
    const auto add = [&](MessageId id, MessageId label, ConfigEdits edits) {
        const Facts facts{
            {Fact::Registry, registry.name}, {Fact::Field, keyOf(field.kind)}, {Fact::Path, pathOf(field)}};
        const auto target = edits.empty() ? std::optional(field) : std::nullopt;
        collector.addField(id, Severity::Warning, field, facts)
            .fixes.push_back({{label, facts}, std::move(edits), target});
    };
    QString text = registry.password.reveal();
    while (text.endsWith(u'\n')) {
        text.chop(1); // told of as TrailingNewline
    }
    if (text.isEmpty()) {
        return;
    }
    if (isBlank(text.front()) || isBlank(text.back())) {
        const Secret trimmed(text.trimmed());
        add(MessageId::PasswordBlank, MessageId::TrimBlanks, {SetPassword{index, trimmed}});
    }
    if (std::any_of(text.begin(), text.end(), isHidden)) {
        const Secret trimmed(withoutHiddenEnds(text));
        const QString &rest = trimmed.reveal();
        const bool isOnlyAtEnds = !rest.isEmpty() && std::none_of(rest.begin(), rest.end(), isHidden);
        add(MessageId::PasswordControl, isOnlyAtEnds ? MessageId::RemoveHidden : MessageId::EnterPassword,
            isOnlyAtEnds ? ConfigEdits{SetPassword{index, trimmed}} : ConfigEdits{});
    }
    if (std::any_of(text.begin(), text.end(), isFullWidth)) {
        add(MessageId::PasswordFullWidth, MessageId::EnterPassword, {});
    }
    if (isCodedAccount(text)) {
        add(MessageId::PasswordBase64, MessageId::EnterPassword, {});
    }
    if (isPlaceholder(text)) {
        add(MessageId::PasswordPlaceholder, MessageId::EnterPassword, {});
    }
    std::fill(text.begin(), text.end(), u'\0');
}

void findInUsername(FindingCollector &collector, int index, const ImageRegistry &registry)
{
    const QString &user = registry.username;
    const Field field{FieldKind::RegistryUsername, index};
    if (user.isEmpty()) {
        return;
    }
    const auto facts = [&] {
        return Facts{{Fact::Registry, registry.name},
                     {Fact::Field, keyOf(field.kind)},
                     {Fact::Path, pathOf(field)},
                     {Fact::User, user}};
    };
    const bool isMangled = user.contains(u':') || std::any_of(user.begin(), user.end(), [](QChar c) {
                               return c.isSpace() || isHidden(c) || isFullWidth(c);
                           });
    if (isMangled) {
        Finding &finding = collector.addField(MessageId::MangledAccount, Severity::Warning, field, facts());
        if (const QString trimmed = user.trimmed(); trimmed != user && !trimmed.isEmpty()) {
            finding.fixes.push_back({{MessageId::TrimBlanks, facts()}, {SetField{field, trimmed}}, {}});
        }
        finding.fixes.push_back({{MessageId::EnterUsername, facts()}, {}, field});
    }
    if (isRobotWithoutPrefix(user)) {
        Finding &finding = collector.addField(MessageId::HarborRobotName, Severity::Warning, field, facts());
        if (user.size() > 6) {
            finding.fixes.push_back(
                {{MessageId::AddRobotPrefix, facts()}, {SetField{field, QString(u"robot$"_s + user.mid(6))}}, {}});
        }
        finding.fixes.push_back({{MessageId::EnterUsername, facts()}, {}, field});
    }
    if (isPlaceholder(user)) {
        Finding &finding = collector.addField(MessageId::PasswordPlaceholder, Severity::Warning, field, facts());
        finding.fixes.push_back({{MessageId::EnterUsername, facts()}, {}, field});
    }
}

/// Trap 3: with this level Kuscia prints its configuration with every password (modules/runtime.go:153, agent.go:103).
void findDebugLevel(FindingCollector &collector)
{
    const ConfigSection &section = collector.section();
    const auto &registries = section.config.registries;
    const Entry level = findEntry(section.top, collector.text(), "logLevel");
    const bool hasPassword = std::any_of(registries.begin(), registries.end(),
                                         [](const ImageRegistry &registry) { return !registry.password.isEmpty(); });
    const QString name = level.value < 0 ? QString() : textOf(collector.text(), level.value);
    if (hasPassword && !collector.isMaster() && name.compare(u"debug", Qt::CaseInsensitive) == 0) {
        collector.add(MessageId::DebugPrintsPassword, Severity::Warning, level.value, u"logLevel"_s, {});
    }
}

} // namespace

void findAccounts(FindingCollector &collector)
{
    findDebugLevel(collector);
    const std::vector<ImageRegistry> &registries = collector.section().config.registries;
    for (int i = 0; i < static_cast<int>(registries.size()) && !collector.isFull(); ++i) {
        const ImageRegistry &registry = registries[static_cast<std::size_t>(i)];
        if (!isTemplate(collector.text(),
                        entryOf(collector.section(), collector.text(), {FieldKind::RegistryPassword, i}).value)) {
            findInPassword(collector, i, registry);
        }
        findInUsername(collector, i, registry);
    }
}

} // namespace kia
