#include "app/cli/terminal.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include "core/report/visibletext.h"

using namespace Qt::StringLiterals;

namespace kia::cli {

namespace {

/// Opens what is closed; the lowest free number is then the one that was missing. Only for the other direction than it
/// is used in, so that using it still fails.
void openMissingStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
        }
    }
}

} // namespace

Terminal::Terminal()
{
    openMissingStreams();
    std::signal(SIGPIPE, SIG_IGN);
}

void Terminal::send(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            m_readerGone = m_readerGone || errno == EPIPE;
            m_failed = m_failed || (descriptor == STDOUT_FILENO && errno != EPIPE);
            return;
        }
        done += count;
    }
}

void Terminal::say(const QString &text)
{
    write(visible(text).toUtf8());
}

void Terminal::write(const QByteArray &bytes)
{
    showProgress({});
    if (!m_readerGone) {
        send(STDOUT_FILENO, bytes);
    }
}

void Terminal::complain(const QString &text)
{
    showProgress({});
    send(STDERR_FILENO, visible(text).toUtf8());
}

void Terminal::showProgress(const QString &text)
{
    if (::isatty(STDERR_FILENO) == 0 || (text.isEmpty() && !m_hasProgress)) {
        return;
    }
    m_hasProgress = !text.isEmpty();
    send(STDERR_FILENO, "\r\x1b[K" + visible(text).toUtf8()); // to the line's start, and empty it
}

Result<void, Message> Terminal::readInput(const std::function<void(QByteArrayView)> &take)
{
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (count > 0) {
            take(QByteArrayView(chunk.constData(), count));
        } else if (count == 0) {
            return {};
        } else if (errno != EINTR) {
            return Fail{Message{MessageId::FileUnreadable,
                                {{Fact::Path, u"-"_s}, {Fact::Cause, QString::fromLocal8Bit(::strerror(errno))}}}};
        }
    }
}

Result<QByteArray, Message> Terminal::readInput(qint64 limit)
{
    QByteArray bytes;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return Fail{Message{MessageId::FileUnreadable,
                                {{Fact::Path, u"-"_s}, {Fact::Cause, QString::fromLocal8Bit(::strerror(errno))}}}};
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(chunk.constData(), count);
        if (bytes.size() > limit) {
            return Fail{Message{MessageId::FileTooBig, {{Fact::Path, u"-"_s}, {Fact::Limit, QString::number(limit)}}}};
        }
    }
}

} // namespace kia::cli
