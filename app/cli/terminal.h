#pragma once

#include <QtCore/QString>

#include <functional>
#include <optional>

#include "core/base/message.h"
#include "core/base/result.h"

namespace kia::cli {

/// Standard input, output and error, as bytes. What is said for people passes through visible(), so no file and no
/// server can send a command to the terminal; no escape sequence is written unless the stream is a terminal.
class Terminal final
{
public:
    /// Opens those of the three that are closed on /dev/null: a file opened later would else become standard output
    /// and be written over. SIGPIPE is ignored; a reader that has gone is noticed when writing.
    Terminal();

    /// For people, on standard output.
    void say(const QString &text);
    /// As it is: JSON.
    void write(const QByteArray &bytes);
    /// For people, on standard error.
    void complain(const QString &text);
    /// A line on standard error that the next one replaces; nothing where that is no terminal. Empty: takes it away.
    void showProgress(const QString &text);

    /// Standard input piece by piece, to its end. Fails with FileUnreadable.
    Result<void, Message> readInput(const std::function<void(QByteArrayView)> &take);
    /// All of standard input, at most `limit` bytes. Fails with FileTooBig or FileUnreadable.
    Result<QByteArray, Message> readInput(qint64 limit);

    /// False when something could not be written, other than because the reader has gone.
    bool isWritten() const { return !m_failed; }

private:
    void send(int descriptor, const QByteArray &bytes);

    bool m_failed = false;
    bool m_readerGone = false;
    bool m_hasProgress = false;
};

} // namespace kia::cli
