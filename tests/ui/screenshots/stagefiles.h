#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace kia::test {

/// The files and texts that the pictures of the window show.

/// Where the files are.
QString folder();
/// A file like one in the field, with a section that shows what the window is for. Gives its path; ends the program
/// when it cannot be written.
QString writeFile(const QString &name, const QByteArray &section, int linesBefore, int linesAfter);
QByteArray sampleSection(const QByteArray &defaultName, const QByteArray &host, const QByteArray &password);

/// The registry page's own line.
extern const QString pageLine;
/// The registry that the line speaks of is not among these.
extern const QByteArray logSection;
/// Two AppImages that become one address, one without a tag, and one as it should be.
extern const QByteArray manifests;
extern const QByteArray listForm;
extern const QStringList references;
/// Two of them are never answered: the picture shows them under way, and those behind them waiting.
extern const QStringList batchReferences;

} // namespace kia::test
