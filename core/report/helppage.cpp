#include "core/report/helppage.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/exitcodes.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    HelpGroup group;
    MessageId first;
    MessageId last;
};

// the families are contiguous (base/messageid.h)
constexpr Range ranges[] = {
    {HelpGroup::Causes, MessageId::BadReference,
     static_cast<MessageId>(static_cast<int>(MessageId::CredentialsLeak) - 1)},
    {HelpGroup::Traps, MessageId::CredentialsLeak, static_cast<MessageId>(static_cast<int>(MessageId::ListForm) - 1)},
    {HelpGroup::Shapes, MessageId::ListForm, static_cast<MessageId>(static_cast<int>(MessageId::FileMissing) - 1)},
    {HelpGroup::Files, MessageId::FileMissing,
     static_cast<MessageId>(static_cast<int>(MessageId::EditChangesMore) - 1)},
    {HelpGroup::Edits, MessageId::EditChangesMore, static_cast<MessageId>(static_cast<int>(MessageId::Pullable) - 1)},
    {HelpGroup::Verdicts, MessageId::Pullable,
     static_cast<MessageId>(static_cast<int>(MessageId::ConfigurationChosen) - 1)},
    {HelpGroup::Logs, MessageId::LogBackOff, static_cast<MessageId>(static_cast<int>(messageIdCount) - 1)},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

QString nameOf(HelpGroup group)
{
    switch (group) {
    case HelpGroup::Causes:
        return say(QT_TRANSLATE_NOOP("Help", "Why a pull fails"));
    case HelpGroup::Traps:
        return say(QT_TRANSLATE_NOOP("Help", "Traps in Kuscia’s rules"));
    case HelpGroup::Shapes:
        return say(QT_TRANSLATE_NOOP("Help", "What a configuration shows"));
    case HelpGroup::Files:
        return say(QT_TRANSLATE_NOOP("Help", "Reading and writing files"));
    case HelpGroup::Edits:
        return say(QT_TRANSLATE_NOOP("Help", "Refused edits"));
    case HelpGroup::Verdicts:
        return say(QT_TRANSLATE_NOOP("Help", "How a check ends"));
    case HelpGroup::Logs:
        return say(QT_TRANSLATE_NOOP("Help", "What a log says"));
    }
    return {};
}

const std::vector<HelpTopic> &helpTopics()
{
    static const std::vector<HelpTopic> topics = [] {
        std::vector<HelpTopic> all;
        for (const Range &range : ranges) {
            for (int id = static_cast<int>(range.first); id <= static_cast<int>(range.last); ++id) {
                all.push_back({static_cast<MessageId>(id), range.group});
            }
        }
        return all;
    }();
    return topics;
}

bool hasHelp(MessageId id)
{
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [id](const Range &range) { return id >= range.first && id <= range.last; });
}

HelpPage helpPage(MessageId id)
{
    const Message message{id};
    return {codeOf(id), nameOf(id), titleOf(message), meaningOf(message), remediesOf(message), ownExitCode(id)};
}

HelpSearch::HelpSearch()
{
    const Dictionary dictionary(u"core"_s);
    for (const HelpTopic &topic : helpTopics()) {
        QStringList texts{codeOf(topic.id), nameOf(topic.id)};
        const CatalogueEntry &entry = catalogueEntry(topic.id);
        for (const char *text : {entry.title, entry.meaning, entry.remedies[0], entry.remedies[1], entry.remedies[2]}) {
            if (text) {
                texts << QString::fromUtf8(text) << dictionary.chinese("Explanations", text);
            }
        }
        m_entries.push_back({topic, texts});
    }
}

std::vector<HelpTopic> HelpSearch::find(const QString &typed) const
{
    std::vector<HelpTopic> found;
    for (const Entry &entry : m_entries) {
        if (holdsWords(entry.texts, typed)) {
            found.push_back(entry.topic);
        }
    }
    return found;
}

} // namespace kia
