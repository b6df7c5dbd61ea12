#include "core/report/previewtext.h"

#include "core/config/secretranges.h"
#include "core/explain/catalogue.h"
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

/// Two columns: a label and what belongs to it.
class Table
{
public:
    void add(const QString &label, const QString &content) { m_rows.push_back({label, content}); }

    QString text() const
    {
        int width = 0;
        for (const auto &[label, content] : m_rows) {
            width = std::max(width, columnsOf(label));
        }
        QString text;
        for (const auto &[label, content] : m_rows) {
            text += paragraph(content, u"    "_s + padded(label, width + 2));
        }
        return text;
    }

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

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
                                             : resolution.typed);
    if (resolution.error) {
        return text + messageText(*resolution.error, signOf(Severity::Error), 2);
    }
    text += paragraph(resolution.effective(), u"  → "_s);
    Table table;
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
    text += table.text();
    for (const Message &note : resolution.notes) {
        text +=
            paragraph(titleOf(note) + u"  ["_s + codeOf(note.id) + u']', u"  "_s + signOf(severityOf(note.id)) + u' ');
    }
    return text;
}

QString previewText(const std::vector<Resolution> &resolutions)
{
    QStringList texts;
    for (const Resolution &resolution : resolutions) {
        texts << resolutionText(resolution);
    }
    return texts.join(u'\n');
}

} // namespace kia
