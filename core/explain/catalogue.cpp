#include "core/explain/catalogue.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

#include "core/explain/sentence.h"
#include "core/explain/words/families.h"

namespace kia {

namespace {

using namespace Qt::StringLiterals;
using namespace words;

/// True when the families, in this order, hold every identity exactly once. Each proves its own rows where they stand.
template <typename... Families>
consteval bool coverEveryMessage()
{
    std::size_t next = 0;
    bool areInOrder = true;
    const auto continues = [&](MessageId first, MessageId last) {
        areInOrder = areInOrder && static_cast<std::size_t>(first) == next;
        next = static_cast<std::size_t>(last) + 1;
    };
    (continues(Families::first, Families::last), ...);
    return areInOrder && next == messageIdCount;
}
static_assert(
    coverEveryMessage<NameCauses, NetworkCauses, TlsCauses, ProxyCauses, ServerCauses, LoginCauses, ImageCauses,
                      ProxyKindCauses, Traps, Shapes, Files, Edits, Verdicts, Steps, Fixes, Reasons, Logs>(),
    "one row per MessageId, in the order of the enum");

QString translated(const char *text)
{
    return text && *text ? QCoreApplication::translate("Explanations", text) : QString();
}

SentenceValues valuesOf(const Message &message)
{
    SentenceValues values;
    for (auto fact = message.facts.begin(); fact != message.facts.end(); ++fact) {
        values.insert(factName(fact.key()), fact.value());
    }
    if (message.reason) {
        values.insert(u"reason"_s, filled(translated(catalogueEntry(*message.reason).title), values));
    }
    return values;
}

} // namespace

const CatalogueEntry &catalogueEntry(MessageId id)
{
    // in the order that the assertion above proves
    struct Run {
        const Row *rows;
        std::size_t size;
    };
    static const Run runs[] = {
        {nameCauses.data(), nameCauses.size()},
        {networkCauses.data(), networkCauses.size()},
        {tlsCauses.data(), tlsCauses.size()},
        {proxyCauses.data(), proxyCauses.size()},
        {serverCauses.data(), serverCauses.size()},
        {loginCauses.data(), loginCauses.size()},
        {imageCauses.data(), imageCauses.size()},
        {proxyKindCauses.data(), proxyKindCauses.size()},
        {traps.data(), traps.size()},
        {shapes.data(), shapes.size()},
        {files.data(), files.size()},
        {edits.data(), edits.size()},
        {verdicts.data(), verdicts.size()},
        {steps.data(), steps.size()},
        {fixes.data(), fixes.size()},
        {reasons.data(), reasons.size()},
        {logs.data(), logs.size()},
    };
    auto offset = static_cast<std::size_t>(id);
    for (const Run &run : runs) {
        if (offset < run.size) {
            return run.rows[offset].entry;
        }
        offset -= run.size;
    }
    Q_UNREACHABLE();
}

QString titleOf(const Message &message)
{
    return filled(translated(catalogueEntry(message.id).title), valuesOf(message));
}

QString meaningOf(const Message &message)
{
    return filled(translated(catalogueEntry(message.id).meaning), valuesOf(message));
}

QStringList remediesOf(const Message &message)
{
    const SentenceValues values = valuesOf(message);
    QStringList remedies;
    for (const char *remedy : catalogueEntry(message.id).remedies) {
        const QString text = filled(translated(remedy), values);
        if (!text.isEmpty()) {
            remedies.push_back(text);
        }
    }
    return remedies;
}

} // namespace kia
