#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace kia {

/// Two columns for people: a label and what belongs to it.
class LabelTable final
{
public:
    void add(const QString &label, const QString &content) { m_rows.push_back({label, content}); }
    /// Only where there is something.
    void addUnlessEmpty(const QString &label, const QString &content);

    QString text() const;

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

} // namespace kia
