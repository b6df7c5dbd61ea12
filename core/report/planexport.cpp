#include "core/report/planexport.h"

#include <QtCore/QStringList>

#include <array>

#include "core/config/secretranges.h"
#include "core/report/jsonwriter.h"
#include "core/report/markdown.h"
#include "core/report/plangroups.h"

namespace kia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns = {"appImage", "file", "line",    "reference", "address", "rule",      "registry",
                                "host",     "user", "foreign", "verdict",   "result",  "platforms", "findings"};
using Cells = std::array<QString, columns.size()>;

QString hostOf(const Resolution &resolution)
{
    return resolution.reference ? resolution.reference->domain() : QString();
}

QString registryOf(const Resolution &resolution)
{
    return resolution.credentials ? resolution.credentials->registryName : QString();
}

QString codesOf(const PlannedImage &image)
{
    QStringList codes;
    if (image.resolution.error) {
        codes << codeOf(image.resolution.error->id);
    }
    for (const std::vector<Message> &group : {image.resolution.notes, image.source.notes}) {
        for (const Message &note : group) {
            codes << codeOf(note.id);
        }
    }
    codes.removeDuplicates();
    return codes.join(u' ');
}

Cells cellsOf(const PlannedImage &image)
{
    const Resolution &resolution = image.resolution;
    const auto &account = resolution.credentials;
    const bool hasPlatforms = image.check && image.check->manifest;
    return {image.source.appImage,
            image.source.file,
            image.source.line > 0 ? QString::number(image.source.line) : QString(),
            withoutAccountPassword(resolution.typed),
            resolution.effective(),
            nameOf(resolution.rule),
            registryOf(resolution),
            hostOf(resolution),
            account ? account->username : QString(),
            account ? (account->foreign ? u"yes"_s : u"no"_s) : QString(),
            image.check ? nameOf(image.check->verdict) : u"not-checked"_s,
            image.check ? codeOf(image.check->outcome.id) : QString(),
            hasPlatforms ? image.check->manifest->platforms.join(u' ') : QString(),
            codesOf(image)};
}

/// A spreadsheet takes what begins with these for a formula.
QString harmless(const QString &cell)
{
    const bool isFormula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
    return isFormula ? QString(u'\'' + cell) : cell;
}

QString csvCell(const QString &cell)
{
    QString text = harmless(cell);
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text;
}

QByteArray csv(const std::vector<Cells> &rows)
{
    QStringList lines;
    QStringList head;
    for (const char *column : columns) {
        head << QString::fromLatin1(column);
    }
    lines << head.join(u',');
    for (const Cells &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            cells << csvCell(cell);
        }
        lines << cells.join(u',');
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

QByteArray json(const std::vector<Cells> &rows)
{
    JsonWriter json;
    json.beginArray();
    for (const Cells &row : rows) {
        json.beginObject();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            json.field(columns[i], row[i]);
        }
        json.endObject();
    }
    json.endArray();
    return json.take();
}

QByteArray markdown(const std::vector<PlannedImage> &plan, const std::vector<Cells> &rows)
{
    QString text = u"# Pull plan\n"_s;
    for (const PlanGroup &group : planGroups(plan)) {
        text += u"\n## %1\n\n"_s.arg(group.host.isEmpty() ? u"–"_s : markdownText(group.host));
        if (!group.registry.isEmpty()) {
            text += u"registry: %1\n\n"_s.arg(markdownText(group.registry));
        }
        const auto shown = {0U, 3U, 4U, 5U, 8U, 9U, 10U, 11U, 12U, 13U};
        QStringList head;
        for (const std::size_t column : shown) {
            head << QString::fromLatin1(columns[column]);
        }
        MarkdownTable table(head);
        for (const std::size_t image : group.images) {
            QStringList cells;
            for (const std::size_t column : shown) {
                cells << markdownText(rows[image][column]);
            }
            table.add(cells);
        }
        text += table.text();
    }
    return text.toUtf8();
}

} // namespace

QString nameOf(PlanFormat format)
{
    switch (format) {
    case PlanFormat::Csv:
        return u"CSV"_s;
    case PlanFormat::Json:
        return u"JSON"_s;
    case PlanFormat::Markdown:
        return u"Markdown"_s;
    }
    Q_UNREACHABLE();
}

QString suffixOf(PlanFormat format)
{
    return format == PlanFormat::Markdown ? u"md"_s : nameOf(format).toLower();
}

QByteArray exportPlan(PlanFormat format, const std::vector<PlannedImage> &images)
{
    std::vector<PlannedImage> plan;
    for (const PlanGroup &group : planGroups(images)) {
        for (const std::size_t image : group.images) {
            plan.push_back(images[image]);
        }
    }
    std::vector<Cells> rows;
    for (const PlannedImage &image : plan) {
        rows.push_back(cellsOf(image));
    }
    switch (format) {
    case PlanFormat::Csv:
        return csv(rows);
    case PlanFormat::Json:
        return json(rows);
    case PlanFormat::Markdown:
        return markdown(plan, rows);
    }
    Q_UNREACHABLE();
}

} // namespace kia
