#include "app/cli/inputs.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

constexpr auto variable = "KUSCIA_IMAGE_PASSWORD";
constexpr qint64 secretLimit = 16 * 1024;
constexpr qint64 manifestInputLimit = 64 * 1024 * 1024; // a whole cluster's AppImages

/// What a message about standard input calls it.
Message named(Message message, const QString &path)
{
    if (!message.facts.contains(Fact::Path)) {
        message.facts.insert(Fact::Path, path);
    }
    return message;
}

Result<QByteArray, Message> bytesOf(const QString &path, Terminal &terminal)
{
    if (isStandardInput(path)) {
        return terminal.readInput(configSizeLimit);
    }
    const Result<LoadedFile, Message> file = loadConfigFile(path);
    return file ? Result<QByteArray, Message>(file->bytes) : Fail{file.error()};
}

Result<QStringList, Message> referencesOf(const Preview &preview, Terminal &terminal)
{
    QStringList references = preview.references;
    if (preview.referencesFile.isEmpty()) {
        return references;
    }
    const Result<QByteArray, Message> bytes = bytesOf(preview.referencesFile, terminal);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (const QString &line : lines) {
        const QString reference = line.trimmed();
        if (!reference.isEmpty() && !reference.startsWith(u'#')) {
            references << reference;
        }
    }
    return references;
}

} // namespace

Result<OpenConfig, Message> openConfig(const QString &path, Terminal &terminal)
{
    LoadedFile file;
    if (isStandardInput(path)) {
        const Result<QByteArray, Message> bytes = terminal.readInput(configSizeLimit);
        if (!bytes) {
            return Fail{bytes.error()};
        }
        file = {path, {}, *bytes, {}};
    } else if (!path.isEmpty()) {
        const Result<LoadedFile, Message> loaded = loadConfigFile(path);
        if (!loaded) {
            return Fail{loaded.error()};
        }
        file = *loaded;
    }
    const Result<KusciaConfig, Message> config = KusciaConfig::fromBytes(file.bytes);
    if (!config) {
        return Fail{named(config.error(), path)};
    }
    return OpenConfig{file, *config};
}

void GivenImages::noteCollisions(const Resolver &resolver)
{
    kia::noteCollisions(collisionsOf(appImages, resolver), sources.size() - appImages.size(), sources);
}

Result<GivenImages, Message> imagesOf(const Preview &preview, Terminal &terminal)
{
    const Result<QStringList, Message> references = referencesOf(preview, terminal);
    if (!references) {
        return Fail{references.error()};
    }
    GivenImages images;
    images.references = *references;
    images.sources.resize(static_cast<std::size_t>(references->size()));
    AppImageList list;
    for (const QString &manifest : preview.manifests) {
        if (!isStandardInput(manifest)) {
            list.append(appImagesIn({manifest}));
            continue;
        }
        const Result<QByteArray, Message> bytes = terminal.readInput(manifestInputLimit);
        if (!bytes) {
            return Fail{bytes.error()};
        }
        list.append(appImagesFrom(*bytes, manifest));
    }
    for (const AppImage &image : list.images) {
        images.references << image.reference;
        images.sources.push_back(sourceOf(image));
    }
    images.appImages = std::move(list.images);
    images.errors = std::move(list.errors);
    return images;
}

Result<LogReading, Message> readLogOf(const QString &path, Terminal &terminal)
{
    LogReader reader;
    const auto take = [&reader](QByteArrayView bytes) {
        reader.feed(bytes);
    };
    if (isStandardInput(path)) {
        const Result<void, Message> read = terminal.readInput(take);
        return read ? Result<LogReading, Message>(reader.finish()) : Fail{read.error()};
    }
    const QFileInfo info(path);
    if (!info.exists() || info.isDir()) {
        return Fail{Message{info.isDir() ? MessageId::IsDirectory : MessageId::FileMissing, {{Fact::Path, path}}}};
    }
    QFile file(path);
    const auto unreadable = [&] {
        return Message{MessageId::FileUnreadable, {{Fact::Path, path}, {Fact::Cause, file.errorString()}}};
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Fail{unreadable()};
    }
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    qint64 count = file.read(chunk.data(), chunk.size());
    for (; count > 0; count = file.read(chunk.data(), chunk.size())) {
        take(QByteArrayView(chunk.constData(), count));
    }
    if (count < 0) {
        return Fail{unreadable()};
    }
    return reader.finish();
}

Result<Secret, CommandError> secretFromInput(Terminal &terminal)
{
    Result<QByteArray, Message> bytes = terminal.readInput(secretLimit);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    QByteArray &line = *bytes;
    line.chop(line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0);
    if (line.isEmpty()) {
        return Fail{UsageError{Fault::NoPasswordOnInput}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    const bool isOneLine = !line.contains('\n') && !line.contains('\r') && !line.contains('\0');
    line.fill('\0');
    if (!isOneLine || decoder.hasError()) {
        return Fail{UsageError{Fault::PasswordHasLines}};
    }
    return Secret(text);
}

bool environmentHasSecret()
{
    return !qEnvironmentVariableIsEmpty(variable);
}

Result<Secret, CommandError> secretFromEnvironment()
{
    if (!environmentHasSecret()) {
        return Fail{UsageError{Fault::NoPasswordInEnvironment}};
    }
    Secret secret(qEnvironmentVariable(variable));
    qunsetenv(variable);
    return secret;
}

} // namespace kia::cli
