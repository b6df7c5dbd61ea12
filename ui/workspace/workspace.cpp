#include "ui/workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

#include "core/image/lint.h"
#include "ui/workspace/changedocument.h"

namespace kia {

namespace {

constexpr std::chrono::milliseconds lintPause{150};
/// Editors write a file in several steps; looking between two of them would cry wolf.
constexpr std::chrono::milliseconds diskPause{200};

/// What a field holds now. Not for passwords.
QString valueOf(const ImageConfig &image, const Field &field)
{
    switch (field.kind) {
    case FieldKind::PullPolicy:
        return image.pullPolicy;
    case FieldKind::DefaultRegistry:
        return image.defaultRegistry;
    case FieldKind::HttpProxy:
        return image.httpProxy;
    default:
        break;
    }
    const ImageRegistry &registry = image.registries[static_cast<std::size_t>(field.registry)];
    switch (field.kind) {
    case FieldKind::RegistryName:
        return registry.name;
    case FieldKind::RegistryEndpoint:
        return registry.endpoint;
    case FieldKind::RegistryUsername:
        return registry.username;
    default:
        return {};
    }
}

} // namespace

ConfigEdits withMeaning(ConfigEdits edits, Shared meaning)
{
    for (ConfigEdit &edit : edits) {
        if (auto *field = std::get_if<SetField>(&edit)) {
            field->shared = meaning;
        } else if (auto *password = std::get_if<SetPassword>(&edit)) {
            password->shared = meaning;
        }
    }
    return edits;
}

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    m_lintTimer.setSingleShot(true);
    m_lintTimer.setInterval(lintPause);
    connect(&m_lintTimer, &QTimer::timeout, this, &Workspace::lintNow);
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(diskPause);
    connect(&m_diskTimer, &QTimer::timeout, this, &Workspace::checkDisk);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_diskTimer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_diskTimer.start(); });
}

Workspace::~Workspace()
{
    // the stack tells its listeners that it is empty, when half of this object is gone already
    m_undo.blockSignals(true);
}

QString Workspace::fileName() const
{
    return QFileInfo(m_file.path).fileName();
}

QString Workspace::folder() const
{
    return m_hasDocument ? QDir::toNativeSeparators(QFileInfo(m_file.path).absolutePath()) : QString();
}

Result<void, Message> Workspace::open(const QString &path)
{
    Result<LoadedFile, Message> file = loadConfigFile(path);
    if (!file) {
        return Fail{file.error()};
    }
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(file->bytes);
    if (!config) {
        return Fail{config.error()};
    }
    m_undo.clear();
    m_everywhere.reset();
    adopt(*file, *config);
    m_config = *config; // whoever hears of it may read from it
    m_findings.clear();
    m_whatIf.reset();
    m_hasDocument = true;
    Q_EMIT documentOpened();
    setDocument(*config);
    lintNow();
    return {};
}

Result<void, Message> Workspace::reload()
{
    Result<LoadedFile, Message> file = loadConfigFile(m_file.path);
    if (!file) {
        return Fail{file.error()};
    }
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(file->bytes);
    if (!config) {
        return Fail{config.error()};
    }
    adopt(*file, *config);
    ChangeName name;
    name.reload = true;
    m_undo.push(new ChangeDocument(*this, *config, name, {}));
    m_undo.setClean();
    lintNow();
    return {};
}

std::vector<Backup> Workspace::earlierVersions() const
{
    return m_hasDocument ? backupsFor(m_file.path) : std::vector<Backup>();
}

Result<void, Message> Workspace::restore(const Backup &backup)
{
    const Result<QByteArray, Message> bytes = bytesOfBackup(backup);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(*bytes);
    if (!config) {
        return Fail{config.error()};
    }
    if (!(*config == m_config)) {
        ChangeName name;
        name.restored = backup.time;
        m_undo.push(new ChangeDocument(*this, *config, name, {}));
        lintNow();
    }
    return {};
}

void Workspace::close()
{
    m_undo.clear();
    m_file = {};
    m_saved = {};
    m_config = {};
    m_findings.clear();
    m_whatIf.reset();
    m_hasDocument = false;
    m_changedOnDisk = false;
    watch();
    Q_EMIT documentOpened();
    setDocument({});
    lintNow();
}

Result<SavedFile, Message> Workspace::save(SaveOptions options)
{
    Result<SavedFile, Message> saved = saveConfigFile(m_file, m_config.bytes(), options);
    if (!saved) {
        checkDisk();
        return saved;
    }
    adopt(saved->file, m_config);
    m_undo.setClean();
    Q_EMIT savedStateChanged();
    return saved;
}

Result<SavedFile, Message> Workspace::saveElsewhere(const QString &path, SaveOptions options)
{
    const Result<LoadedFile, Message> there = loadConfigFile(path);
    if (!there && there.error().id != MessageId::FileMissing) {
        return Fail{there.error()};
    }
    const LoadedFile place = there ? *there : LoadedFile{path, {}, {}, {}};
    Result<SavedFile, Message> saved = saveConfigFile(place, m_config.bytes(), options);
    if (saved) {
        adopt(saved->file, m_config);
        m_undo.setClean();
        Q_EMIT savedStateChanged();
    }
    return saved;
}

void Workspace::adopt(const LoadedFile &file, const KusciaConfig &config)
{
    m_file = file;
    m_saved = config;
    watch();
    if (m_changedOnDisk) {
        m_changedOnDisk = false;
        Q_EMIT diskChanged(false);
    }
}

void Workspace::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (!m_file.target.isEmpty()) {
        // the folder as well: an atomic write replaces the file, and the watch on it dies with the old one
        m_watcher.addPaths({m_file.target, QFileInfo(m_file.target).absolutePath()});
    }
}

void Workspace::checkDisk()
{
    if (!m_hasDocument) {
        return;
    }
    const bool changed = !isUnchangedOnDisk(m_file);
    if (changed != m_changedOnDisk) {
        m_changedOnDisk = changed;
        Q_EMIT diskChanged(changed);
        Q_EMIT savedStateChanged();
    }
}

Result<void, Message> Workspace::apply(const ConfigEdits &edits, const std::optional<Message> &fix,
                                       const QString &mergeKey)
{
    const Result<KusciaConfig, Message> after = m_config.edited(edits);
    if (!after) {
        Q_EMIT refused(after.error(), edits);
        return Fail{after.error()};
    }
    if (*after == m_config) {
        return {};
    }
    ChangeName name;
    name.edits = edits;
    name.fix = fix;
    m_undo.push(new ChangeDocument(*this, *after, name, mergeKey));
    if (mergeKey.isEmpty()) {
        lintNow();
    }
    return {};
}

Result<void, Message> Workspace::replaceSection(const ConfigEdits &edits)
{
    const Result<SectionReplacement, Message> after = m_config.withSectionReplaced(edits);
    if (!after) {
        Q_EMIT refused(after.error(), {}); // there is no further way out
        return Fail{after.error()};
    }
    ChangeName name;
    name.edits = {ReplaceSection{after->config.image(), {}}};
    m_undo.push(new ChangeDocument(*this, after->config, name, {}));
    lintNow();
    return {};
}

Result<void, Message> Workspace::applyShared(const ConfigEdits &edits, Shared meaning)
{
    const ConfigEdits meant = withMeaning(edits, meaning);
    const auto *field = meant.size() == 1 ? std::get_if<SetField>(&meant.front()) : nullptr;
    const auto *password = meant.size() == 1 ? std::get_if<SetPassword>(&meant.front()) : nullptr;
    const std::optional<Field> target =
        field      ? std::optional<Field>(field->field)
        : password ? std::optional<Field>(Field{FieldKind::RegistryPassword, password->registry})
                   : std::nullopt;
    Result<void, Message> done = apply(meant, {}, target ? pathOf(*target) : QString());
    if (done && meaning == Shared::Everywhere) {
        m_everywhere = target;
    }
    return done;
}

Shared Workspace::meaningFor(const Field &field)
{
    if (m_everywhere != field) {
        m_everywhere.reset();
    }
    return m_everywhere ? Shared::Everywhere : Shared::Ask;
}

Result<void, Message> Workspace::setField(const Field &field, const QString &value)
{
    const int count = static_cast<int>(image().registries.size());
    if (!m_hasDocument || field.registry >= count || valueOf(image(), field) == value) {
        return {};
    }
    if (field.kind == FieldKind::RegistryName) {
        return apply({RenameRegistry{field.registry, value}}, {}, pathOf(field));
    }
    return apply({SetField{field, value, meaningFor(field)}}, {}, pathOf(field));
}

Result<void, Message> Workspace::setPassword(int registry, const Secret &password)
{
    const auto &registries = image().registries;
    if (registry < 0 || registry >= static_cast<int>(registries.size()) ||
        registries[static_cast<std::size_t>(registry)].password == password) {
        return {};
    }
    const Field field{FieldKind::RegistryPassword, registry};
    return apply({SetPassword{registry, password, meaningFor(field)}}, {}, pathOf(field));
}

QString Workspace::textOfCommand(int index) const
{
    const auto *command = static_cast<const ChangeDocument *>(m_undo.command(index));
    return command ? command->label() : QString();
}

QString Workspace::undoText() const
{
    return m_undo.canUndo() ? textOfCommand(m_undo.index() - 1) : QString();
}

QString Workspace::redoText() const
{
    return m_undo.canRedo() ? textOfCommand(m_undo.index()) : QString();
}

void Workspace::lintNow()
{
    m_lintTimer.stop();
    m_findings = m_hasDocument ? lint(m_config, {}, runtime()) : std::vector<Finding>();
    Q_EMIT findingsChanged();
}

void Workspace::setImageFindings(std::vector<Finding> findings)
{
    if (!findings.empty() || !m_imageFindings.empty()) {
        m_imageFindings = std::move(findings);
        Q_EMIT findingsChanged();
    }
}

std::vector<Finding> Workspace::problems() const
{
    std::vector<Finding> all = m_findings;
    all.insert(all.end(), m_imageFindings.begin(), m_imageFindings.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return all;
}

Runtime Workspace::fileRuntime() const
{
    return runtimeOf(m_config);
}

Runtime Workspace::runtime() const
{
    return m_whatIf.value_or(fileRuntime());
}

void Workspace::assumeRuntime(Runtime runtime)
{
    if (runtime == this->runtime()) {
        return;
    }
    m_whatIf = runtime == fileRuntime() ? std::nullopt : std::optional(runtime);
    Q_EMIT documentChanged();
    lintNow();
}

void Workspace::setReferences(const QStringList &references)
{
    if (references != m_references) {
        m_references = references;
        Q_EMIT referencesChanged();
    }
}

void Workspace::setDocument(const KusciaConfig &config)
{
    m_config = config;
    m_lintTimer.start();
    Q_EMIT documentChanged();
    Q_EMIT savedStateChanged();
}

} // namespace kia
