#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringDecoder>

#include <optional>

namespace kia {

/// Makes UTF-8 of the bytes of a log, whatever pieces they come in: of UTF-16 with a byte order mark, too, as
/// PowerShell writes it. A byte order mark is left out. Nothing else moves: a character stays as many UTF-16 units as
/// it was.
class LogBytes final
{
public:
    /// What is copied from a web page may have no-break spaces (U+00A0) where a log has blanks.
    enum class Blanks {
        AsTheyAre, ///< for showing
        Plain,     ///< for reading
    };
    explicit LogBytes(Blanks blanks) : m_blanks(blanks) {}

    /// Appends to `text`.
    void add(QByteArrayView bytes, QByteArray &text);
    /// At the end: what was kept back because its rest might have followed.
    void finish(QByteArray &text);

private:
    void start(QByteArray &text);
    void decode(QByteArrayView bytes, QByteArray &text);
    void append(QByteArrayView bytes, QByteArray &text);

    Blanks m_blanks;
    QByteArray m_head;
    bool m_isStarted = false;
    bool m_isHalf = false; ///< the first byte of what may be a no-break space is kept back
    std::optional<QStringDecoder> m_decoder;
};

} // namespace kia
