#include "core/logs/startwords.h"

#include <QtCore/QRegularExpression>

#include <vector>

#include "core/logs/safetext.h"

namespace kia {

using namespace Qt::StringLiterals;
using enum MessageId;

namespace {

struct Sentence {
    QRegularExpression pattern; ///< (?<line>), (?<key>) and (?<value>) become facts
    MessageId id;
};

const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all = {
        {QRegularExpression(
             u"line (?<line>\\d+): cannot unmarshal !!seq into confloader\\.(?:ImageConfig|CommonConfig)"_s),
         ListFormExits},
        {QRegularExpression(u"line (?<line>\\d+): mapping key \\\\*\"(?<key>[^\"\\\\]*)\\\\*\" already defined"_s),
         DuplicateKey},
        {QRegularExpression(u"line (?<line>\\d+): cannot unmarshal !!map into string"_s), UnrenderedTemplate},
        {QRegularExpression(u"line (?<line>\\d+): cannot unmarshal (?<value>!!\\w+)"_s), WrongType},
        {QRegularExpression(u"line (?<line>\\d+): found character that cannot start any token"_s), TabIndentation},
        {QRegularExpression(u"invalid leading UTF-8 octet"_s), NotUtf8},
        {QRegularExpression(u"not support run mode: (?<value>\\S*)"_s), UnknownMode},
        {QRegularExpression(u"unknown runtime: (?<value>\\S*)"_s), UnknownRuntime},
        {QRegularExpression(u"yaml: (?:line (?<line>\\d+): )?\\w+ \\w+"_s), YamlSyntax},
    };
    return all;
}

} // namespace

std::optional<Message> startFailureOf(const QString &line)
{
    static const QRegularExpression begins(u"Load kuscia (?:common )?config failed\\. |unknown runtime: "_s);
    const auto start = begins.match(line);
    if (!start.hasMatch()) {
        return {};
    }
    for (const Sentence &sentence : sentences()) {
        const auto match = sentence.pattern.match(line, start.capturedStart(0));
        if (!match.hasMatch()) {
            continue;
        }
        Facts facts{{Fact::Detail, safeText(line.mid(start.capturedStart(0)))}};
        if (const QString number = match.captured(u"line"_s); !number.isEmpty()) {
            facts.insert(Fact::Line, number);
        }
        if (const QString key = match.captured(u"key"_s); !key.isEmpty()) {
            facts.insert(Fact::Key, safeText(key));
        }
        if (const QString value = match.captured(u"value"_s); !value.isEmpty()) {
            facts.insert(Fact::Value, safeText(value));
            facts.insert(sentence.id == UnknownMode ? Fact::Mode : Fact::Runtime, safeText(value));
        }
        return Message{sentence.id, facts};
    }
    return {};
}

} // namespace kia
