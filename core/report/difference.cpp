#include "core/report/difference.h"

#include "core/report/linediff.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

struct Hunk {
    int beforeFirst = 0;
    int beforeCount = 0;
    int afterFirst = 0;
    int afterCount = 0;
    QString lines;

    void add(const DiffRow &row)
    {
        if (row.kind != DiffRow::Kind::Added) {
            beforeFirst = beforeCount++ == 0 ? row.before : beforeFirst;
        }
        if (row.kind != DiffRow::Kind::Removed) {
            afterFirst = afterCount++ == 0 ? row.after : afterFirst;
        }
        const QChar sign = row.kind == DiffRow::Kind::Added ? u'+' : row.kind == DiffRow::Kind::Removed ? u'-' : u' ';
        lines += sign + row.text + u'\n';
    }

    QString text() const
    {
        return u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(beforeFirst).arg(beforeCount).arg(afterFirst).arg(afterCount) + lines;
    }
};

} // namespace

QString difference(const KusciaConfig &before, const KusciaConfig &after, const QString &name)
{
    if (before == after) {
        return {};
    }
    QString text = u"--- "_s + name + u"\n+++ "_s + name + u'\n';
    Hunk hunk;
    for (const DiffRow &row : lineDiff(shownLines(before), shownLines(after))) {
        if (row.kind != DiffRow::Kind::Gap) {
            hunk.add(row);
        } else if (!hunk.lines.isEmpty()) {
            text += hunk.text();
            hunk = {};
        }
    }
    return hunk.lines.isEmpty() ? text : QString(text + hunk.text());
}

} // namespace kia
