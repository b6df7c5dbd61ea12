#pragma once

#include <QtCore/QDebug>
#include <QtCore/QString>

namespace kia {

/// A password, token or other text that must not be seen. Nothing prints, logs, compares to text or converts it by
/// accident: reveal() is the only way to the characters, so a search for `reveal(` lists every place that may leak.
/// The memory is overwritten when the last copy goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QString text) : m_text(std::move(text)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe();
            m_text = other.m_text;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_text, other.m_text);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_text.isEmpty(); }

    /// The characters. Only for writing the file, filling a password field and building an Authorization header.
    const QString &reveal() const { return m_text; }

    friend bool operator==(const Secret &a, const Secret &b) { return a.m_text == b.m_text; }

private:
    void wipe()
    {
        if (!m_text.isEmpty() && m_text.isDetached()) {
            // volatile: a plain fill just before the memory is freed would be optimised away
            auto *units = reinterpret_cast<volatile char16_t *>(m_text.data());
            for (qsizetype i = 0; i < m_text.size(); ++i) {
                units[i] = 0;
            }
        }
    }

    QString m_text;
};

/// Prints `***` for any secret that is set and `(empty)` for one that is not: never the text, never its length.
inline QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << (secret.isEmpty() ? QLatin1String("(empty)") : QLatin1String("***"));
    return debug;
}

} // namespace kia
