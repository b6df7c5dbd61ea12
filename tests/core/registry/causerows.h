#pragma once

#include <QtTest/QTest>

#include <functional>

#include "tests/core/registry/stage.h"

namespace kia::test {

/// One row of the tables "cause, produced by, named as": sets the scene and checks.
using Produce = std::function<CheckReport(Stage &)>;

} // namespace kia::test

Q_DECLARE_METATYPE(kia::test::Produce)

namespace kia::test {

inline void addCauseColumns()
{
    QTest::addColumn<Produce>("produce");
    QTest::addColumn<MessageId>("named");
}

/// `name`: the code, and what produces the cause.
inline void causeRow(const char *name, MessageId named, const Produce &produce)
{
    QTest::newRow(name) << produce << named;
}

/// Runs the current row. A cause that leaves the image pullable is looked for among the notes.
inline void runCauseRow()
{
    QFETCH(Produce, produce);
    QFETCH(MessageId, named);
    Stage stage;
    const CheckReport report = produce(stage);
    QStringList notes;
    for (const Message &note : report.notes) {
        notes.append(nameOf(note.id));
    }
    const QString outcome = nameOf(report.outcome.id);
    QVERIFY2(
        outcome == nameOf(named) || notes.contains(nameOf(named)),
        qPrintable(
            QStringLiteral("%1 instead of %2; notes: %3").arg(outcome, nameOf(named), notes.join(QLatin1Char(0x20)))));
    QCOMPARE(stage.complaint(), QString());
}

} // namespace kia::test
