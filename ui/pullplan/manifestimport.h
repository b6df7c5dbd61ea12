#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include "core/image/appimages.h"

namespace kia {

/// Reads manifests in another thread, since one file of a whole cluster takes seconds and a folder may be a disk. What
/// runs there knows nothing of this object: it gets paths or bytes and gives a value.
class ManifestImport final : public QObject
{
    Q_OBJECT

public:
    /// Shorter texts are read at once: the answer is there in the same turn.
    static constexpr qsizetype atOnce = 64 * 1024;

    explicit ManifestImport(QObject *parent = nullptr);
    /// Stops; nothing waits for the file that is being read.
    ~ManifestImport() override;

    void readPaths(const QStringList &paths);
    void readText(const QString &text);
    /// Gives up; finished() does not come any more.
    void stop();

    bool isRunning() const { return m_isRunning; }
    int filesRead() const { return m_watcher.progressValue(); }
    int filesFound() const { return m_watcher.progressMaximum(); }

Q_SIGNALS:
    /// isRunning() or the counts.
    void progressed();
    /// Never from inside readPaths().
    void finished(const kia::AppImageList &found);

private:
    using Promise = QPromise<AppImageList>;
    void run(std::function<void(Promise &)> work);
    void end();

    QFutureWatcher<AppImageList> m_watcher;
    bool m_isRunning = false;
};

} // namespace kia
