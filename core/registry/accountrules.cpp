#include "core/registry/accountrules.h"

#include <algorithm>

namespace kia {

namespace {

constexpr qsizetype longestUser = 256;
constexpr qsizetype longestPassword = 4096;

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool hasBlankEdge(const QString &text)
{
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

} // namespace

std::optional<FieldKind> faultOf(const Account &account)
{
    if (hasControl(account.user) || account.user.contains(u':') || account.user.size() > longestUser) {
        return FieldKind::RegistryUsername;
    }
    const QString &password = account.password.reveal();
    if (hasControl(password) || password.size() > longestPassword) {
        return FieldKind::RegistryPassword;
    }
    return std::nullopt;
}

std::optional<FieldKind> blankEdgeOf(const Account &account)
{
    if (hasBlankEdge(account.user)) {
        return FieldKind::RegistryUsername;
    }
    return hasBlankEdge(account.password.reveal()) ? std::optional(FieldKind::RegistryPassword) : std::nullopt;
}

} // namespace kia
