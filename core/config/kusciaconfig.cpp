#include "core/config/kusciaconfig.h"

#include <mutex>

#include "core/config/carrier.h"
#include "core/config/configfile.h"
#include "core/config/configfindings.h"
#include "core/config/configplans.h"
#include "core/config/secretranges.h"
#include "core/config/sectiontext.h"

namespace kia {

using namespace Qt::StringLiterals;

struct KusciaConfig::Data {
    YamlDocument file;              ///< all bytes
    std::optional<Carrier> carrier; ///< of a manifest
    YamlDocument text;              ///< the kuscia.yaml: the file itself, or what the carrier holds
    ConfigSection section;
    ConfigKind kind = ConfigKind::Empty;
    mutable std::once_flag searched; ///< findings are looked for when somebody asks for them
    mutable std::vector<Finding> findings;

    qsizetype toFile(qsizetype offset) const { return carrier ? carrier->toFile(offset) : offset; }
    Place placeAt(qsizetype offset) const { return file.placeAt(toFile(offset)); }
};

namespace {

Message messageOf(const YamlError &error, qsizetype size)
{
    const Facts place{{Fact::Line, QString::number(error.place.line)},
                      {Fact::Column, QString::number(error.place.column)},
                      {Fact::Detail, error.detail}};
    switch (error.kind) {
    case YamlErrorKind::TooBig:
        return {MessageId::FileTooBig,
                {{Fact::Size, QString::number(size)}, {Fact::Limit, QString::number(configSizeLimit)}}};
    case YamlErrorKind::Binary:
        return {MessageId::BinaryFile, place};
    case YamlErrorKind::NotUtf8:
        return {MessageId::NotUtf8, place};
    case YamlErrorKind::Tab:
        return {MessageId::TabIndentation, place};
    case YamlErrorKind::ControlCharacter:
    case YamlErrorKind::TooDeep:
    case YamlErrorKind::Syntax:
        break;
    }
    return {MessageId::YamlSyntax, place};
}

ConfigKind kindOf(const YamlDocument &text, const ConfigSection &section, bool inManifest)
{
    if (section.isListForm) {
        return ConfigKind::ListForm;
    }
    if (inManifest) {
        return ConfigKind::ConfigMap;
    }
    const bool isEmpty = section.root < 0 || text.node(section.root).style == YamlStyle::Empty;
    return isEmpty ? ConfigKind::Empty : ConfigKind::Kuscia;
}

} // namespace

KusciaConfig::KusciaConfig()
{
    static const std::shared_ptr<const Data> empty = std::make_shared<const Data>();
    d = empty;
}

KusciaConfig::KusciaConfig(std::shared_ptr<const Data> data) : d(std::move(data)) {}

Result<KusciaConfig, Message> KusciaConfig::fromBytes(QByteArray bytes)
{
    const qsizetype size = bytes.size();
    const Result<YamlDocument, YamlError> file = YamlDocument::parse(std::move(bytes));
    if (!file) {
        return Fail{messageOf(file.error(), size)};
    }
    return fromDocument(*file);
}

Result<KusciaConfig, Message> KusciaConfig::fromDocument(const YamlDocument &file)
{
    auto data = std::make_shared<Data>();
    data->file = file;
    data->text = file;
    if (Carrier::isManifest(file)) {
        data->carrier = Carrier::find(file);
        if (!data->carrier) {
            return Fail{Message{MessageId::NoConfigurationInside, {{Fact::Kind, Carrier::kindOf(file)}}}};
        }
        const QByteArray &inner = data->carrier->text();
        const Result<YamlDocument, YamlError> text = YamlDocument::parse(inner);
        if (!text) {
            YamlError error = text.error();
            error.place = file.placeAt(data->carrier->toFile(error.offset));
            return Fail{messageOf(error, inner.size())};
        }
        data->text = *text;
    }
    data->section = readSection(data->text);
    data->kind = kindOf(data->text, data->section, data->carrier.has_value());
    return KusciaConfig(std::move(data));
}

const QByteArray &KusciaConfig::bytes() const
{
    return d->file.bytes();
}

ConfigKind KusciaConfig::kind() const
{
    return d->kind;
}

QString KusciaConfig::mode() const
{
    return d->section.mode;
}

QString KusciaConfig::runtime() const
{
    return d->section.runtime;
}

const ImageConfig &KusciaConfig::image() const
{
    return d->section.config;
}

const std::vector<Finding> &KusciaConfig::findings() const
{
    std::call_once(d->searched, [this] {
        d->findings = findingsOf(d->text, d->section, [this](qsizetype offset) { return d->placeAt(offset); });
    });
    return d->findings;
}

std::optional<KusciaConfig::Lines> KusciaConfig::imageLines() const
{
    const Entry &image = d->section.image;
    if (image.key < 0) {
        return {};
    }
    const YamlNode &key = d->text.node(image.key);
    const YamlNode &value = d->text.node(image.value);
    return Lines{d->placeAt(key.begin).line, d->placeAt(std::max(key.end, value.end)).line};
}

int KusciaConfig::lineCount() const
{
    return d->file.lineCount();
}

Place KusciaConfig::placeOf(const Field &field) const
{
    const Entry entry = entryOf(d->section, d->text, field);
    if (entry.key < 0) {
        return {};
    }
    const YamlNode &value = d->text.node(entry.value);
    return d->placeAt(value.style == YamlStyle::Empty ? d->text.node(entry.key).begin : value.begin);
}

std::vector<ByteRange> KusciaConfig::secretRanges() const
{
    std::vector<ByteRange> ranges;
    if (!d->carrier) {
        return secretRangesOf(d->file);
    }
    for (const ByteRange &range : secretRangesOf(d->file, d->carrier->node())) {
        ranges.push_back(range);
    }
    if (!d->carrier->isPartOfFile()) {
        // the text is not a part of the bytes: nothing finer than the whole of it can be named
        const YamlNode &scalar = d->file.node(d->carrier->node());
        ranges.push_back({scalar.content, scalar.end});
    }
    for (const ByteRange &range : secretRangesOf(d->text)) {
        const std::vector<ByteRange> pieces = d->carrier->toFile(range);
        ranges.insert(ranges.end(), pieces.begin(), pieces.end());
    }
    return tidied(std::move(ranges));
}

Result<KusciaConfig, Message> KusciaConfig::edited(const ConfigEdits &edits) const
{
    KusciaConfig result = *this;
    for (const ConfigEdit &edit : edits) {
        if (const std::optional<Message> refusal = refusalOf(result.d->section, edit)) {
            return Fail{*refusal};
        }
        for (const ConfigEdit &simple : simpleEditsOf(result.d->section, edit)) {
            Result<KusciaConfig, Message> next = result.stepped(simple);
            if (!next) {
                return next;
            }
            result = *next;
        }
    }
    return result;
}

Result<SectionReplacement, Message> KusciaConfig::withSectionReplaced(const ConfigEdits &edits) const
{
    KusciaConfig from = *this;
    if (d->section.isListForm && d->text.node(d->section.root).kind == YamlKind::Sequence) {
        const Result<KusciaConfig, Message> mapping = edited({ConvertListForm{}});
        if (!mapping) {
            return Fail{mapping.error()};
        }
        from = *mapping;
    }
    // a section that stands twice is one section to whoever writes it anew
    std::vector<int> linesOfOthers;
    bool isFirst = true;
    for (const Entry &entry : from.d->section.top) {
        if (!entry.own || keyOf(from.d->text, entry) != u"image" || std::exchange(isFirst, false)) {
            continue;
        }
        const YamlNode &key = from.d->text.node(entry.key);
        const int last = from.d->placeAt(std::max(key.end, from.d->text.node(entry.value).end)).line;
        for (int line = from.d->placeAt(key.begin).line; line <= last; ++line) {
            linesOfOthers.push_back(line);
        }
    }
    for (bool isTwice = !linesOfOthers.empty(); isTwice;) {
        const Result<KusciaConfig, Message> single =
            from.stepped(RemoveRepeatedKey{RenameKey::Where::Top, -1, u"image"_s});
        isTwice = single.has_value();
        from = isTwice ? *single : from;
    }
    ConfigSection section = from.d->section;
    section.isListForm = false;
    Result<ReplaceSection, Message> replacement = replacementFor(from.d->text, section, edits);
    if (!replacement) {
        return Fail{replacement.error()};
    }
    Result<KusciaConfig, Message> after = from.stepped(*replacement);
    if (!after) {
        return Fail{after.error()};
    }
    SectionReplacement result{*after, {}};
    for (const qsizetype offset : sectionText(from.d->text, from.d->section, *replacement).lost) {
        const int line = from.d->placeAt(offset).line;
        if (result.lostLines.empty() || result.lostLines.back() != line) {
            result.lostLines.push_back(line);
        }
    }
    result.lostLines.insert(result.lostLines.end(), linesOfOthers.begin(), linesOfOthers.end());
    return result;
}

bool offersReplacement(const Message &refusal)
{
    return refusal.id == MessageId::ShapeNotEditable || refusal.id == MessageId::EditChangesMore ||
           refusal.id == MessageId::SharedValue;
}

Result<KusciaConfig, Message> KusciaConfig::stepped(const ConfigEdit &edit) const
{
    const ConfigStep plan = planEdit(d->text, d->section, edit);
    if (!plan) {
        return Fail{plan.error()};
    }
    if (plan->splices.empty()) {
        return *this;
    }
    const Result<YamlDocument, YamlRefusal> text = applied(d->text, *plan);
    if (!text) {
        return Fail{kia::messageOf(text.error(), edit)};
    }
    YamlDocument file = *text;
    if (d->carrier) {
        // the same change in the manifest: one scalar gets a new text, all else stays
        std::optional<YamlDocument> manifest;
        const std::vector<YamlEdit> ways = d->carrier->toFile(d->file, plan->splices, text->bytes());
        for (auto way = ways.begin(); way != ways.end() && !manifest; ++way) {
            const Result<YamlDocument, YamlRefusal> made = applied(d->file, *way);
            const std::optional<Carrier> inside = made ? Carrier::find(*made) : std::nullopt;
            if (inside && inside->text() == text->bytes()) {
                manifest = *made;
            }
        }
        if (!manifest) {
            return Fail{d->carrier->isEditable() ? kia::messageOf(YamlRefusal::ChangesMore, edit)
                                                 : Message{MessageId::FoldedText, {}}};
        }
        file = *manifest;
    }
    Result<KusciaConfig, Message> result = fromDocument(file);
    if (!result) {
        return result;
    }
    const bool textAsPlanned = result->d->text.bytes() == text->bytes();
    std::optional<ImageConfig> wanted = image();
    for (const ConfigEdit &each : sharedEditsOf(d->text, d->section, edit)) {
        wanted = wanted ? intended(*wanted, each) : wanted;
    }
    const bool readsAsWanted =
        !wanted || (result->image() == *wanted && result->mode() == mode() && result->runtime() == runtime());
    if (!textAsPlanned || !readsAsWanted) {
        return Fail{kia::messageOf(YamlRefusal::ChangesMore, edit)};
    }
    return result;
}

} // namespace kia
