#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace kia::test {

/// What a run of a program left behind.
struct Run {
    int code = -1; ///< -2: it crashed
    QByteArray output;
    QByteArray errors;

    /// The output, if it is exactly one JSON object on one line; else an empty one.
    QJsonObject json() const;
    QJsonObject item(int index = 0) const { return json()[u"items"][index].toObject(); }
};

/// A program under test and a folder for its files.
class Program final
{
public:
    explicit Program(const QString &path) : m_path(path) {}

    const QString &path() const { return m_path; }
    const QTemporaryDir &folder() const { return m_folder; }

    /// Runs it to its end. Servers of this process go on answering meanwhile.
    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QMap<QString, QString> &variables = {}) const;

    /// Writes a file into the folder, which holds no others afterwards unless `name` is given.
    QString write(const QByteArray &bytes, const QString &name = {}) const;

private:
    QString m_path;
    QTemporaryDir m_folder;
};

QByteArray contentsOf(const QString &path);

} // namespace kia::test
