#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace kia {

/// Writes JSON (RFC 8259) with the keys in the order of the calls, which QJsonObject sorts. UTF-8; characters that a
/// terminal could misunderstand are escaped inside strings, so the output can be looked at as it is.
class JsonWriter final
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const char *name);

    void value(const QString &text);
    void value(bool yes);
    void value(int number);
    void value(qint64 number);
    void value(double number); ///< with one digit behind the point
    void value(const QStringList &texts);
    void value(const char *) = delete; // would be taken for a bool
    void null();

    template <typename T>
    void field(const char *name, const T &content)
    {
        key(name);
        value(content);
    }
    /// Null where there is none.
    template <typename T>
    void field(const char *name, const std::optional<T> &content)
    {
        key(name);
        if (content) {
            value(*content);
        } else {
            null();
        }
    }

    /// The whole of it, with a line end.
    QByteArray take();

private:
    void separate();

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace kia
