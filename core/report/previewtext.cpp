#include "core/report/previewtext.h"

#include "core/config/secretranges.h"
#include "core/explain/catalogue.h"
#include "core/report/labeltable.h"
#include "core/report/messagetext.h"
#include "core/report/paragraph.h"
#include "core/report/reportwords.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Endpoint:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "from the endpoint"));
    case Origin::Reference:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "from the AppImage"));
    case Origin::Default:
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "added by Kuscia"));
    }
    Q_UNREACHABLE();
}

QString credentialText(const CredentialUse &use)
{
    const QString sentence =
        use.foreign ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 of the registry %2, to the foreign host %3"))
                    : reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1 of the registry %2, to %3"));
    return sentence.arg(use.username, use.registryName, use.host);
}

} // namespace

QString resolutionText(const Resolution &resolution)
{
    QString text =
        paragraph(resolution.typed.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "(empty reference)"))
                                             : shownReference(resolution.typed));
    if (resolution.error) {
        return text + messageText(*resolution.error, signOf(Severity::Error), 2);
    }
    text += paragraph(resolution.effective(), u"  → "_s);
    LabelTable table;
    for (const AddressPart &part : resolution.parts) {
        // the slash that joins the two says nothing
        if (part.text != u"/") {
            table.add(originText(part.origin), part.text);
        }
    }
    if (!resolution.dropped.isEmpty()) {
        table.add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "dropped")), resolution.dropped);
    }
    table.add(reportWord(QT_TRANSLATE_NOOP("kia::Report", "signs in as")),
              resolution.credentials ? credentialText(*resolution.credentials)
                                     : reportWord(QT_TRANSLATE_NOOP("kia::Report", "nobody, anonymously")));
    return text + table.text() + resolutionNotesText(resolution);
}

QString resolutionNotesText(const Resolution &resolution)
{
    QString text;
    for (const Message &note : resolution.notes) {
        text +=
            paragraph(titleOf(note) + u"  ["_s + codeOf(note.id) + u']', u"  "_s + signOf(severityOf(note.id)) + u' ');
    }
    return text;
}

QString sourceText(const ReferenceSource &source)
{
    if (source.file.isEmpty()) {
        return {};
    }
    QString text = paragraph(reportWord(QT_TRANSLATE_NOOP("kia::Report", "AppImage %1, %2, line %3"))
                                 .arg(source.appImage, source.file, QString::number(source.line)),
                             u"  "_s);
    for (const Message &note : source.notes) {
        text += messageText(note, signOf(severityOf(note.id)), 2);
    }
    return text;
}

QString manifestErrorsText(const std::vector<ManifestError> &errors)
{
    QString text;
    for (const ManifestError &error : errors) {
        const Facts &facts = error.message.facts;
        const QString line = facts.value(Fact::Line);
        text += messageText(error.message, signOf(Severity::Error));
        text += paragraph(line.isEmpty() ? error.file
                                         : reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, line %2, column %3"))
                                               .arg(error.file, line, facts.value(Fact::Column)),
                          u"  "_s);
    }
    return text;
}

QString previewText(const std::vector<Resolution> &resolutions, const std::vector<ReferenceSource> &sources)
{
    QStringList texts;
    for (std::size_t i = 0; i < resolutions.size(); ++i) {
        texts << resolutionText(resolutions[i]) + (i < sources.size() ? sourceText(sources[i]) : QString());
    }
    return texts.join(u'\n');
}

} // namespace kia
