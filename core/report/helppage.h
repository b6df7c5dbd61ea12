#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

#include "core/base/messageid.h"
#include "core/explain/dictionary.h"

namespace kia {

/// What the help groups its pages by, in this order.
enum class HelpGroup { Causes, Traps, Shapes, Files, Edits, Verdicts, Logs };

/// The heading of a group, in the current language.
QString nameOf(HelpGroup group);

/// One thing that can be looked up.
struct HelpTopic {
    MessageId id;
    HelpGroup group;
};

/// Everything that has a page, in the order of the codes: causes, traps, what a file shows, … Steps, labels and half
/// sentences have none.
const std::vector<HelpTopic> &helpTopics();
bool hasHelp(MessageId id);

/// The page of one topic in the current language, without the facts of any case.
struct HelpPage {
    QString code; ///< "KIA-C57"
    QString name; ///< "wrong-basic"
    QString title;
    QString meaning;          ///< may be empty
    QStringList remedies;     ///< may be empty
    std::optional<int> exits; ///< with which code kuscia-image ends on it, where it has a code of its own
};
HelpPage helpPage(MessageId id);

/// Finds pages by what is typed: code, name, or words of the page in either language.
class HelpSearch final
{
public:
    HelpSearch();

    /// All topics for an empty text.
    std::vector<HelpTopic> find(const QString &typed) const;

private:
    struct Entry {
        HelpTopic topic;
        QStringList texts;
    };
    std::vector<Entry> m_entries;
};

} // namespace kia
