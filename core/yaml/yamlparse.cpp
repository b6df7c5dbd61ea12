#include "core/yaml/yamlparse.h"

#include <exception>
#include <istream>
#include <streambuf>
#include <string>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "core/yaml/textcheck.h"
#include "core/yaml/treebuilder.h"
#include "core/yaml/yamlscan.h"

namespace kia {

namespace {

/// Reads the bytes where they are.
class BytesBuffer final : public std::streambuf
{
public:
    BytesBuffer(const char *begin, qsizetype size)
    {
        char *first = const_cast<char *>(begin); // setg() has no const form; a get area is never written through
        setg(first, first, first + size);
    }
};

QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// yaml-cpp 0.7 decodes the escapes \N and \_ to one byte of Latin-1. The text itself is UTF-8, so such a byte can come
/// from nowhere else.
QByteArray repaired(QByteArray value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value.at(i));
        if (byte >= 0xC2) {
            i += byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        } else if (byte >= 0x80) {
            value.insert(i, '\xC2');
            ++i;
        }
    }
    return value;
}

class Events final : public YAML::EventHandler
{
public:
    Events(TreeBuilder &builder, qsizetype skipped) : m_builder(builder), m_skipped(skipped) {}

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_documentStart = at(mark);
        m_builder.beginDocument();
    }
    void OnDocumentEnd() override { m_builder.endDocument(); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        m_builder.addNull(at(mark), properties("?", anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { m_builder.addAlias(at(mark), anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        m_builder.addScalar(at(mark), properties(tag, anchor), repaired(toBytes(value)));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        m_builder.beginCollection(YamlKind::Sequence, style == YAML::EmitterStyle::Flow, at(mark),
                                  properties(tag, anchor));
    }
    void OnSequenceEnd() override { m_builder.endCollection(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        m_builder.beginCollection(YamlKind::Mapping, style == YAML::EmitterStyle::Flow, at(mark),
                                  properties(tag, anchor));
    }
    void OnMapEnd() override { m_builder.endCollection(); }
    void OnAnchor(const YAML::Mark &, const std::string &name) override { m_anchorName = toBytes(name); }

    qsizetype documentStart() const { return m_documentStart; }

private:
    /// Marks do not count the byte order mark.
    qsizetype at(const YAML::Mark &mark) const { return mark.pos + m_skipped; }
    TreeBuilder::Properties properties(const std::string &tag, YAML::anchor_t anchor)
    {
        TreeBuilder::Properties result;
        result.anchor = anchor;
        if (anchor != YAML::NullAnchor) {
            result.anchorName = std::exchange(m_anchorName, {});
        }
        if (tag != "?" && tag != "!") {
            result.tag = toBytes(tag);
        }
        return result;
    }

    TreeBuilder &m_builder;
    qsizetype m_skipped;
    qsizetype m_documentStart = -1;
    QByteArray m_anchorName;
};

YamlError syntaxError(const QByteArray &bytes, const YAML::Exception &error, qsizetype skipped,
                      const TreeBuilder &builder)
{
    const qsizetype offset = error.mark.is_null() ? 0 : error.mark.pos + skipped;
    QString words = QString::fromStdString(error.msg);
    if (words.startsWith(QLatin1String("the referenced anchor is not defined"))) {
        words = QStringLiteral("the referenced anchor is not defined");
    }
    // A tab before the text of the line is by far the commonest cause, and the parser names it by its consequence.
    const qsizetype start = lineStart(bytes, std::min(offset, bytes.size()));
    qsizetype text = start;
    while (text < bytes.size() && (bytes.at(text) == ' ' || bytes.at(text) == '\t')) {
        ++text;
    }
    const qsizetype tab = bytes.indexOf('\t', start);
    if (tab >= 0 && tab < text) {
        return errorAt(bytes, tab, YamlErrorKind::Tab, yamlV3WordsForTab(bytes, tab));
    }
    return errorAt(bytes, offset, YamlErrorKind::Syntax, yamlV3Words(bytes, offset, words, builder.open()));
}

} // namespace

Result<YamlTree, YamlError> parseYaml(const QByteArray &bytes)
{
    if (const std::optional<YamlError> error = checkText(bytes)) {
        return Fail{*error};
    }
    const qsizetype skipped = byteOrderMark(bytes);
    YamlTree tree;
    TreeBuilder builder(bytes, tree);
    std::optional<YamlError> error;
    // yaml-cpp throws; nothing of that leaves this block.
    try {
        BytesBuffer buffer(bytes.constData() + skipped, bytes.size() - skipped);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        Events events(builder, skipped);
        for (qsizetype previous = -1; parser.HandleNextDocument(events); previous = events.documentStart()) {
            // A token that can begin no document (a stray ']') is not consumed: the parser would make an empty document
            // of it again and again.
            if (events.documentStart() == previous) {
                builder.forgetDocuments(2);
                error = errorAt(bytes, previous, YamlErrorKind::Syntax, QString());
                break;
            }
        }
    } catch (const YAML::DeepRecursion &tooDeep) {
        error = errorAt(bytes, tooDeep.mark.pos + skipped, YamlErrorKind::TooDeep, QString());
    } catch (const YAML::Exception &broken) {
        error = syntaxError(bytes, broken, skipped, builder);
    } catch (const std::exception &other) {
        error = errorAt(bytes, 0, YamlErrorKind::Syntax);
    }
    if (error) {
        builder.dropDocument();
        if (tree.roots.empty()) {
            return Fail{*error};
        }
        tree.laterError = error;
    }
    return tree;
}

} // namespace kia
