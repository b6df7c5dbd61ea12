// appImagesIn(): the AppImages of files and folders. What one file holds is in appimages.cpp.
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include "core/config/configfile.h"
#include "core/image/appimages.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

class Import final
{
public:
    explicit Import(const ImportProgress &goOn) : m_goOn(goOn) {}

    AppImageList run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            QFileInfo(path).isDir() ? findBelow(path) : addFile(path, path);
        }
        for (const QString &file : std::as_const(m_files)) {
            if (!tell()) {
                break;
            }
            read(file);
            ++m_read;
        }
        tell();
        return std::move(m_list);
    }

private:
    /// False: no more.
    bool tell()
    {
        m_stopped = m_stopped || (m_goOn && !m_goOn(m_read, static_cast<int>(m_files.size())));
        return !m_stopped;
    }

    void findBelow(const QString &folder)
    {
        QStringList found;
        QDirIterator entries(folder, {u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        const qsizetype room = mostManifests - m_files.size();
        while (tell() && entries.hasNext()) {
            if (found.size() >= room) {
                leaveOut(folder, mostManifests);
                break;
            }
            found += entries.next();
        }
        found.sort();
        m_files += found;
    }

    void addFile(const QString &file, const QString &path)
    {
        m_files.size() < mostManifests ? m_files.push_back(file) : leaveOut(path, mostManifests);
    }

    void read(const QString &file)
    {
        if (m_list.images.size() >= mostAppImages) {
            leaveOut(file, static_cast<int>(mostAppImages));
            return;
        }
        const Result<LoadedFile, Message> loaded = loadConfigFile(file);
        if (loaded) {
            m_list.append(appImagesFrom(loaded->bytes, file));
        } else {
            m_list.errors.push_back({file, loaded.error()});
        }
    }

    /// Said once.
    void leaveOut(const QString &path, int limit)
    {
        if (!m_saidLeftOut) {
            m_list.errors.push_back(
                {path, {MessageId::ManifestsLeftOut, {{Fact::Path, path}, {Fact::Limit, QString::number(limit)}}}});
        }
        m_saidLeftOut = true;
    }

    const ImportProgress &m_goOn;
    QStringList m_files;
    AppImageList m_list;
    int m_read = 0;
    bool m_stopped = false;
    bool m_saidLeftOut = false;
};

} // namespace

AppImageList appImagesIn(const QStringList &paths, const ImportProgress &goOn)
{
    return Import(goOn).run(paths);
}

bool looksLikeAppImages(const QByteArray &bytes)
{
    static const QRegularExpression kind(uR"((?:^|[\s{,"])kind"?\s*:\s*["']?AppImage(?:List)?\b)"_s);
    // only where the word stands is it worth making text of the bytes
    return bytes.contains("AppImage") && kind.match(QString::fromUtf8(bytes)).hasMatch();
}

bool holdsAppImages(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeAppImages(file.read(configSizeLimit));
}

} // namespace kia
