#include "tests/support/yamloracle/documents.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace kia::test {

using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(QStringLiteral(KIA_TEST_DATA "/yaml"));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

} // namespace

QString describe(const ImageConfig &config)
{
    QStringList parts{config.pullPolicy, config.defaultRegistry, config.httpProxy};
    for (const ImageRegistry &registry : config.registries) {
        const QStringList fields{registry.name, registry.endpoint, registry.username, registry.password.reveal()};
        parts.push_back(u"{"_s + fields.join(u" | "_s) + u"}"_s);
    }
    return parts.join(u" | "_s);
}

std::vector<SampleFile> sampleFiles()
{
    std::vector<SampleFile> files;
    const QStringList names = folder().entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        files.push_back({name.toUtf8(), contents(folder().filePath(name))});
    }
    return files;
}

QByteArray sampleFile(const char *name)
{
    return contents(folder().filePath(QString::fromUtf8(name)));
}

} // namespace kia::test
