#include "ui/pullplan/manifestimport.h"

#include <QtCore/QThreadPool>

#include <memory>

namespace kia {

using namespace Qt::StringLiterals;

ManifestImport::ManifestImport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, this, &ManifestImport::progressed);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ManifestImport::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ManifestImport::end);
}

ManifestImport::~ManifestImport()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ManifestImport::run(std::function<void(Promise &)> work)
{
    stop();
    // shared, because the pool keeps its work in a std::function, which must be copyable
    const auto promise = std::make_shared<Promise>();
    promise->start();
    m_isRunning = true;
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        work(*promise);
        promise->finish();
    });
    Q_EMIT progressed();
}

void ManifestImport::readPaths(const QStringList &paths)
{
    run([paths](Promise &promise) {
        promise.addResult(appImagesIn(paths, [&promise](int read, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(read);
            return !promise.isCanceled();
        }));
    });
}

void ManifestImport::readText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= atOnce) {
        stop();
        Q_EMIT finished(appImagesFrom(bytes, u"-"_s));
        return;
    }
    run([bytes](Promise &promise) { promise.addResult(appImagesFrom(bytes, u"-"_s)); });
}

void ManifestImport::stop()
{
    if (m_isRunning) {
        m_isRunning = false;
        m_watcher.cancel();
        m_watcher.setFuture({});
        Q_EMIT progressed();
    }
}

void ManifestImport::end()
{
    if (!m_isRunning || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        return;
    }
    m_isRunning = false;
    const AppImageList found = m_watcher.result();
    Q_EMIT progressed();
    Q_EMIT finished(found);
}

} // namespace kia
