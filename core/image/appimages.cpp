#include "core/image/appimages.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>

#include "core/config/yamlreading.h"
#include "core/image/manifesttext.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

class PartReader final
{
public:
    PartReader(const YamlDocument &document, int linesBefore, const QString &file, AppImageList &list)
        : m_document(document), m_linesBefore(linesBefore), m_file(file), m_list(list)
    {}

    /// A manifest, a List of them, or a sequence of them.
    void read(int node, bool isInside, bool isOfAppImages = false)
    {
        const int resolved = m_document.resolved(node);
        if (resolved < 0) {
            return;
        }
        if (m_document.node(resolved).kind == YamlKind::Sequence) {
            readItems(resolved, false);
            return;
        }
        const Entries entries = entriesOf(m_document, resolved);
        const QString kind = textOf(m_document, findEntry(entries, m_document, "kind").value);
        const int items = m_document.resolved(findEntry(entries, m_document, "items").value);
        if (kind == u"AppImage" || (kind.isEmpty() && isOfAppImages)) {
            readAppImage(resolved, entries);
        } else if (kind.endsWith(u"List") && items >= 0 && !isInside) {
            readItems(items, kind == u"AppImageList"); // the API leaves the kind of their items out
        } else if (m_document.node(resolved).kind != YamlKind::Null) {
            ++m_list.ignored;
        }
    }

private:
    void readItems(int sequence, bool areAppImages)
    {
        for (const int item : m_document.children(sequence)) {
            read(item, true, areAppImages);
        }
    }

    void readAppImage(int node, const Entries &entries)
    {
        const Entries metadata = entriesOf(m_document, findEntry(entries, m_document, "metadata").value);
        const Entries spec = entriesOf(m_document, findEntry(entries, m_document, "spec").value);
        const Entry image = findEntry(spec, m_document, "image");
        const Entries fields = entriesOf(m_document, image.value);
        const Entry name = findEntry(fields, m_document, "name");
        const Entry tag = findEntry(fields, m_document, "tag");
        const Entry id = findEntry(fields, m_document, "id");

        AppImage found;
        found.name = textOf(m_document, findEntry(metadata, m_document, "name").value);
        found.image = textOf(m_document, name.value);
        found.tag = textOf(m_document, tag.value);
        found.id = textOf(m_document, id.value);
        found.reference = found.image + u':' + found.tag;
        found.file = m_file;
        found.place = placeOf(name.value >= 0 ? name.value : image.key >= 0 ? image.key : node);
        judge(found, name, tag, id);
        m_list.images.push_back(std::move(found));
    }

    void judge(AppImage &found, const Entry &name, const Entry &tag, const Entry &id) const
    {
        Facts facts{{Fact::OtherName, found.name}, {Fact::Image, found.image},
                    {Fact::Tag, found.tag},        {Fact::Reference, found.reference},
                    {Fact::Path, m_file},          {Fact::Line, QString::number(found.place.line)}};
        const auto add = [&found, &facts](MessageId problem) {
            found.problems.push_back({problem, facts});
        };
        if (isUnrendered(name) || isUnrendered(tag)) {
            facts.insert(Fact::Value, isUnrendered(name) ? found.image : found.tag);
            facts.insert(Fact::Key, isUnrendered(name) ? u"name"_s : u"tag"_s);
            add(UnrenderedTemplate);
            return;
        }
        const qsizetype colon = found.image.lastIndexOf(u':');
        const bool tagInName = colon > found.image.lastIndexOf(u'/');
        const bool digestInName = found.image.contains(u"@sha256:"_s);
        // "h:5000/a/app:v1" split at its first colon (scripts/deploy/register_app_image.sh:121,144)
        static const QRegularExpression port(u"^\\d{1,5}/"_s);
        if (const auto match = port.match(found.tag); match.hasMatch()) {
            facts.insert(Fact::Host, found.image);
            facts.insert(Fact::Port, found.tag.section(u'/', 0, 0));
            facts.insert(Fact::Kept, found.tag.section(u'/', 1));
            facts.insert(Fact::Value, found.reference);
            add(AppimagePortSplit);
        } else if (tagInName || digestInName) {
            facts.insert(Fact::Kept, found.image.left(digestInName ? found.image.indexOf(u'@') : colon));
            facts.insert(Fact::Part, found.image.mid(digestInName ? found.image.indexOf(u'@') + 1 : colon + 1));
            facts.insert(Fact::Value, found.image);
            add(AppimageTagInName);
        } else if (found.tag.isEmpty()) {
            add(AppimageTag);
        } else if (readsAsOther(tag)) {
            facts.insert(Fact::Value, found.tag);
            add(AppimageTagNotText);
        }
        if (found.id.startsWith(u"sha256:") && !isUnrendered(id)) {
            facts.insert(Fact::Digest, found.id);
            add(ImageIdCrash);
        }
    }

    bool isUnrendered(const Entry &entry) const { return entry.value >= 0 && isTemplate(m_document, entry.value); }

    /// A number or a boolean without quotes: the cluster wants a text here and refuses the manifest.
    bool readsAsOther(const Entry &entry) const
    {
        const int node = m_document.resolved(entry.value);
        if (node < 0) {
            return false;
        }
        static const QRegularExpression other(
            u"^(?:[-+]?(?:\\d[\\d_]*\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|0x[0-9a-fA-F]+|0o?[0-7]+|true|false|yes|no|on|off)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const YamlNode &scalar = m_document.node(node);
        return scalar.style == YamlStyle::Plain && scalar.tag.isEmpty() &&
               other.match(QString::fromUtf8(scalar.value)).hasMatch();
    }

    Place placeOf(int node) const
    {
        const Place place = m_document.placeAt(m_document.node(node).begin);
        return {place.line + m_linesBefore, place.column};
    }

    const YamlDocument &m_document;
    int m_linesBefore;
    const QString &m_file;
    AppImageList &m_list;
};

Message messageOf(const YamlError &error, int linesBefore, const QString &file, qsizetype size)
{
    const Facts facts{{Fact::Path, file},
                      {Fact::Line, QString::number(error.place.line + linesBefore)},
                      {Fact::Column, QString::number(error.place.column)},
                      {Fact::Size, QString::number(size)},
                      {Fact::Limit, QString::number(yamlSizeLimit)},
                      {Fact::Detail, error.detail}};
    switch (error.kind) {
    case YamlErrorKind::TooBig:
        return {FileTooBig, facts};
    case YamlErrorKind::Binary:
        return {BinaryFile, facts};
    case YamlErrorKind::NotUtf8:
        return {NotUtf8, facts};
    case YamlErrorKind::Tab:
        return {TabIndentation, facts};
    case YamlErrorKind::ControlCharacter:
    case YamlErrorKind::TooDeep:
    case YamlErrorKind::Syntax:
        break;
    }
    return {YamlSyntax, facts};
}

/// What the reference means before any configuration: two ways to write one image are not two images.
QString meaningOf(const QString &reference)
{
    const auto parsed = ImageReference::parse(reference);
    return parsed ? parsed->text() : reference;
}

} // namespace

bool AppImage::isBroken() const
{
    return std::any_of(problems.begin(), problems.end(), [](const Message &problem) {
        return problem.id == AppimageTag || problem.id == AppimageTagInName || problem.id == AppimagePortSplit ||
               problem.id == UnrenderedTemplate;
    });
}

void AppImageList::append(AppImageList other)
{
    images.insert(images.end(), std::make_move_iterator(other.images.begin()),
                  std::make_move_iterator(other.images.end()));
    errors.insert(errors.end(), other.errors.begin(), other.errors.end());
    ignored += other.ignored;
}

QStringList AppImageList::references() const
{
    QStringList list;
    for (const AppImage &image : images) {
        list += image.reference;
    }
    list.removeDuplicates();
    return list;
}

AppImageList appImagesFrom(const QByteArray &bytes, const QString &file)
{
    AppImageList list;
    for (const ManifestPart &part : manifestParts(bytes)) {
        if (!part.document) {
            list.errors.push_back({file, messageOf(part.document.error(), part.linesBefore, file, bytes.size())});
            continue;
        }
        const YamlDocument &document = *part.document;
        PartReader reader(document, part.linesBefore, file, list);
        for (const int root : document.roots()) {
            reader.read(root, false);
        }
        if (const auto &later = document.laterError()) {
            list.errors.push_back({file, messageOf(*later, part.linesBefore, file, bytes.size())});
        }
    }
    return list;
}

std::vector<AppImageCollision> collisionsOf(const std::vector<AppImage> &images, const Resolver &resolver)
{
    QMap<QString, std::vector<int>> byAddress;
    QMap<QString, QString> meanings;
    QMap<QString, bool> differ;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const QString address = resolver.resolve(images[i].reference).effective();
        if (address.isEmpty()) {
            continue;
        }
        const QString meaning = meaningOf(images[i].reference);
        const QString first = meanings.value(address, meaning);
        meanings.insert(address, first);
        differ[address] = differ.value(address) || first != meaning;
        byAddress[address].push_back(static_cast<int>(i));
    }
    std::vector<AppImageCollision> collisions;
    for (auto it = byAddress.begin(); it != byAddress.end(); ++it) {
        if (!differ.value(it.key())) {
            continue;
        }
        QStringList names;
        QStringList references;
        for (const int index : it.value()) {
            names += images[static_cast<std::size_t>(index)].name;
            references += images[static_cast<std::size_t>(index)].reference;
        }
        references.removeDuplicates();
        collisions.push_back({it.key(),
                              it.value(),
                              {AppimageCollision,
                               {{Fact::Address, it.key()},
                                {Fact::Names, names.join(u", "_s)},
                                {Fact::List, references.join(u", "_s)},
                                {Fact::Count, QString::number(references.size())}}}});
    }
    return collisions;
}

} // namespace kia
