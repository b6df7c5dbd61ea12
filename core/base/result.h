#pragma once

#include <QtCore/qglobal.h>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace kia {

/// The error arm of a Result. The only way to build one: `return Fail{SomeError{...}};`
template <typename E>
struct Fail {
    E error;
};
template <typename E>
Fail(E) -> Fail<E>;

/// Either a value or an error, never both, never neither. The member names are std::expected's (C++23, P0323), so that
/// a later swap is two aliases. Reading the arm that is not there is a programmer's error and asserts.
template <typename T, typename E>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, E>, "value and error must be told apart by type");

public:
    Result(T value) : m_arms(std::in_place_index<0>, std::move(value)) {}
    template <typename F>
    requires std::is_convertible_v<F, E> Result(Fail<F> fail) : m_arms(std::in_place_index<1>, std::move(fail.error)) {}

    bool has_value() const { return m_arms.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(value()); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_arms);
    }
    T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_arms);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_arms));
    }
    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_arms);
    }

private:
    std::variant<T, E> m_arms;
};

/// A Result without a value: success, or an error.
template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    template <typename F>
    requires std::is_convertible_v<F, E> Result(Fail<F> fail) : m_error(std::move(fail.error)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *m_error;
    }

private:
    std::optional<E> m_error;
};

} // namespace kia
