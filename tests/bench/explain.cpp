// How long the log doctor takes for a 100 MB log, against `grep -c` of one pattern over the same file, and how much
// memory it needs.
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include "core/logs/logreader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wanted = 100 * 1000 * 1000;

QByteArray stamp(int i)
{
    return QByteArray("2026-03-0") + QByteArray::number(1 + i / 86400000 % 9) + ' ' +
           QByteArray::number(10 + i / 3600000 % 14) + ':' + QByteArray::number(10 + i / 60000 % 50) + ':' +
           QByteArray::number(10 + i / 1000 % 50) + '.' + QByteArray::number(100 + i % 900);
}

/// A node's day: chatter of its controllers and gateway, and `failures` of a thousand lines about a pull that fails.
QByteArray line(int i, int failures)
{
    const QByteArray n = QByteArray::number(i);
    if (i % 1000 < failures) {
        switch (i % 3) {
        case 0:
            return stamp(i) +
                   " INFO kuberuntime/kuberuntime_image.go:62 Pulling image \"hub.lab.example/team/train:2.1\" ...\n";
        case 1:
            return stamp(i) + " ERROR framework/pod_workers.go:978 Error syncing pod \"job-" +
                   QByteArray::number(i % 7) +
                   "-0_carol(0b0e4f3e-1111-4222-8333-944455566677)\", skipping: failed to \"StartContainer\" for "
                   "\"train\" "
                   "with ErrImagePull: \"failed to pull image \\\"hub.lab.example/team/train:2.1\\\" with credentials, "
                   "detail-> failed to pull and unpack image \\\"hub.lab.example/team/train:2.1\\\": failed to resolve "
                   "reference \\\"hub.lab.example/team/train:2.1\\\": unexpected status from HEAD request to "
                   "https://hub.lab.example/v2/team/train/manifests/2.1: 401 Unauthorized\"\n";
        default:
            return stamp(i) + " ERROR framework/pod_workers.go:978 Error syncing pod \"job-" +
                   QByteArray::number(i % 7) +
                   "-0_carol(0b0e4f3e-1111-4222-8333-944455566677)\", skipping: failed to \"StartContainer\" for "
                   "\"train\" "
                   "with ImagePullBackOff: \"Back-off pulling image \\\"hub.lab.example/team/train:2.1\\\"\"\n";
        }
    }
    switch (i % 5) {
    case 0:
        return stamp(i) + " INFO queue/queue.go:124 Finish processing item: queue id[task-queue], key[cross/task-" + n +
               "] (" + QByteArray::number(i % 97) + "ms)\n";
    case 1:
        return stamp(i) + " DEBUG controller/domainroute.go:311 DomainRoute carol-dave token " + n +
               " is still valid, next check in 20s\n";
    case 2:
        return stamp(i) + " INFO framework/pods_controller.go:610 Pod \"job-" + n +
               "-0_carol\" is running, phase Running\n";
    case 3:
        return stamp(i) + " WARN server/handler.go:77 GET /api/v1/task/" + n + "/status 200 http://127.0.0.1:8082\n";
    default:
        return stamp(i) + " INFO agent/node.go:254 Refresh node status, memory pressure false, disk pressure false, " +
               n + "\n";
    }
}

void write(const QString &path, int failures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    QByteArray block;
    qint64 size = 0;
    for (int i = 0; size < wanted; ++i) {
        const QByteArray next = line(i, failures);
        size += next.size();
        block += next;
        if (block.size() > 1000000) {
            file.write(block);
            block.clear();
        }
    }
    file.write(block);
}

double secondsOfGrep(const QString &path)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess grep; // its output goes into a pipe: into /dev/null, GNU grep stops at the first match
        grep.start(u"grep"_s, {u"-c"_s, u"ErrImagePull"_s, path});
        grep.waitForFinished();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

/// The most memory this process ever had, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &entry : status.readAll().split('\n')) {
        if (entry.startsWith("VmHWM:")) {
            return entry.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    return 0;
}

double secondsOfReading(const QString &path, qsizetype &entries)
{
    double best = 1e9;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            qFatal("cannot read %s", qPrintable(path));
        }
        kia::LogReader reader;
        QByteArray block(256 * 1024, Qt::Uninitialized);
        for (qint64 got = file.read(block.data(), block.size()); got > 0; got = file.read(block.data(), block.size())) {
            reader.feed(QByteArrayView(block.constData(), got));
        }
        entries = static_cast<qsizetype>(reader.finish().entries.size());
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

void measure(const char *name, const QString &path, int failures)
{
    write(path, failures);
    const double grep = secondsOfGrep(path);
    const double before = peakMemory();
    qsizetype entries = 0;
    const double reading = secondsOfReading(path, entries);
    std::printf("explain, 100 MB, %s: %.0f ms, grep -c %.0f ms, ratio %.1f (target 10); %lld entries; "
                "peak memory %.1f MB, of which %.1f MB for this\n",
                name, reading * 1000, grep * 1000, reading / grep, static_cast<long long>(entries), peakMemory(),
                peakMemory() - before);
}

} // namespace

int main()
{
    QTemporaryDir folder;
    measure("3 lines in 1000 about a pull", folder.filePath(u"calm.log"_s), 3);
    measure("300 lines in 1000 about a pull", folder.filePath(u"stormy.log"_s), 300);
    return 0;
}
