#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <cstring>

#include "core/explain/catalogue.h"
#include "core/explain/sentence.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

MessageId idAt(std::size_t index)
{
    return static_cast<MessageId>(index);
}

QChar familyOf(MessageId id)
{
    return codeOf(id).at(4);
}

bool hasFullSentences(MessageId id)
{
    return u"CTYFEVL"_s.contains(familyOf(id));
}

/// All texts of a row that are there, the title first.
QList<const char *> textsOf(const CatalogueEntry &entry)
{
    QList<const char *> texts{entry.title};
    if (entry.meaning) {
        texts << entry.meaning;
    }
    for (const char *remedy : entry.remedies) {
        if (remedy) {
            texts << remedy;
        }
    }
    return texts;
}

QStringList shownOf(const Message &message)
{
    return QStringList{titleOf(message), meaningOf(message)} + remediesOf(message);
}

Facts everyFact()
{
    Facts facts;
    for (int i = 0; i < factCount; ++i) {
        facts.insert(static_cast<Fact>(i), factName(static_cast<Fact>(i)));
    }
    return facts;
}

/// What must never reach a reader: marks of the catalogue, and gaps where something was left out.
QString flawOf(const QString &text)
{
    static const QRegularExpression marks(u"[{}]|\\w\\||\\[\\[|\\]\\]"_s);
    static const QRegularExpression gaps(u"  |^ | $| [.,;:]( |$)|“”|\\(\\)|（）|[：，][。，：]|: *\\.|\\.\\."_s);
    static const QRegularExpression wideGaps(
        u"[\\x{3400}-\\x{9fff}] +[\\x{3400}-\\x{9fff}]|[，。：；、（）] | [，。：；、（）]"_s);
    if (const auto match = marks.match(text); match.hasMatch()) {
        return u"mark "_s + match.captured();
    }
    if (const auto match = gaps.match(text); match.hasMatch()) {
        return u"gap "_s + match.captured();
    }
    if (const auto match = wideGaps.match(text); match.hasMatch()) {
        return u"blank in Chinese "_s + match.captured();
    }
    return {};
}

/// The Chinese of the product, while it lives.
class InChinese final
{
public:
    InChinese()
    {
        isLoaded = translator.load(u":/i18n/core_zh_CN.qm"_s);
        QCoreApplication::installTranslator(&translator);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&translator); }
    Q_DISABLE_COPY_MOVE(InChinese)

    QTranslator translator;
    bool isLoaded = false;
};

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageHasWords_data() { addMessages(); }
    void everyMessageHasWords();
    void sentencesEndAsSentences_data() { addMessages(); }
    void sentencesEndAsSentences();
    void placeholdersAreFacts_data() { addMessages(); }
    void placeholdersAreFacts();
    void readsWellWhateverIsKnown_data() { addMessages(); }
    void readsWellWhateverIsKnown();
    void chineseReadsWellWhateverIsKnown_data() { addMessages(); }
    void chineseReadsWellWhateverIsKnown();
    void titlesAreShort_data() { addMessages(); }
    void titlesAreShort();
    void saysTheReason();
    void keepsFactsAsTheyAre();
    void followsTheLanguage();
    void usesTheAgreedSentences_data();
    void usesTheAgreedSentences();

private:
    static void addMessages();
};

void CatalogueTest::addMessages()
{
    QTest::addColumn<MessageId>("id");
    for (std::size_t i = 0; i < messageIdCount; ++i) {
        QTest::newRow(qPrintable(codeOf(idAt(i)) + u" "_s + nameOf(idAt(i)))) << idAt(i);
    }
}

void CatalogueTest::everyMessageHasWords()
{
    QFETCH(MessageId, id);
    const CatalogueEntry &entry = catalogueEntry(id);
    for (const char *text : textsOf(entry)) {
        QVERIFY(text && std::strlen(text) > 0);
    }
    // the remedies stand without a hole, so that "best first" means something
    QVERIFY(entry.remedies[0] || !entry.remedies[1]);
    QVERIFY(entry.remedies[1] || !entry.remedies[2]);
    if (familyOf(id) == u'C') {
        QVERIFY2(entry.meaning, "a cause says why it matters");
        // the check has settled it by itself: nothing is left to do
        QVERIFY2(entry.remedies[0] || id == MessageId::HeadRefused, "a cause says what to do");
    }
}

void CatalogueTest::sentencesEndAsSentences()
{
    QFETCH(MessageId, id);
    if (!hasFullSentences(id)) {
        QVERIFY(!titleOf({id, everyFact(), {}}).endsWith(u'.'));
        return;
    }
    for (const char *text : textsOf(catalogueEntry(id))) {
        // an optional piece at the end may hold the full stop, or somebody else's words
        static const QRegularExpression end(u"\\.$|[.}]\\]\\]$"_s);
        QVERIFY2(end.match(QString::fromUtf8(text)).hasMatch(), text);
    }
}

void CatalogueTest::placeholdersAreFacts()
{
    QFETCH(MessageId, id);
    QStringList known{u"reason"_s};
    for (int i = 0; i < factCount; ++i) {
        known << factName(static_cast<Fact>(i));
    }
    for (const char *text : textsOf(catalogueEntry(id))) {
        for (const QString &name : placeholdersOf(QString::fromUtf8(text))) {
            QVERIFY2(known.contains(name), qPrintable(name));
        }
    }
}

void CatalogueTest::readsWellWhateverIsKnown()
{
    QFETCH(MessageId, id);
    const Facts all = everyFact();
    QList<Facts> cases{{}, all};
    for (int i = 0; i < factCount; ++i) {
        const auto fact = static_cast<Fact>(i);
        cases << Facts{{fact, factName(fact)}}; // only this one is known
        Facts others = all;
        others.remove(fact);
        cases << others; // all but this one
    }
    const bool isReason = familyOf(id) == u'R';
    QList<std::optional<MessageId>> reasons{isReason ? std::optional(id) : std::nullopt};
    for (const char *text : textsOf(catalogueEntry(id))) {
        if (std::strstr(text, "{reason")) {
            // a title takes half a sentence, a meaning the whole title of another cause
            reasons << (text == catalogueEntry(id).title ? MessageId::ReasonPort : MessageId::Dns);
        }
    }
    for (const Facts &facts : std::as_const(cases)) {
        for (const std::optional<MessageId> &reason : std::as_const(reasons)) {
            const Message message{isReason ? MessageId::BadReference : id, facts, reason};
            for (const QString &text : shownOf(message)) {
                QVERIFY2(flawOf(text).isEmpty(), qPrintable(flawOf(text) + u": "_s + text));
            }
            QVERIFY(!titleOf(message).isEmpty());
        }
    }
}

void CatalogueTest::chineseReadsWellWhateverIsKnown()
{
    const InChinese chinese;
    QVERIFY2(chinese.isLoaded, "the resource is linked with the library");
    readsWellWhateverIsKnown();
}

void CatalogueTest::titlesAreShort()
{
    QFETCH(MessageId, id);
    Facts facts = everyFact();
    facts[Fact::Host] = u"private.registry.com"_s;
    facts[Fact::AuthHost] = u"auth.registry.com"_s;
    const qsizetype limit = familyOf(id) == u'X' ? 40 : 110;
    const QString title = titleOf({id, facts, MessageId::ReasonUpperCase});
    QVERIFY2(title.size() <= limit, qPrintable(u"%1: %2"_s.arg(title.size()).arg(title)));
}

void CatalogueTest::saysTheReason()
{
    const Facts facts{{Fact::Reference, u"App:v1"_s}, {Fact::Part, u"App"_s}};
    QCOMPARE(titleOf({MessageId::BadReference, facts, MessageId::ReasonUpperCase}),
             u"App:v1 is no valid image reference: App must be in lower case."_s);
    QCOMPARE(titleOf({MessageId::BadReference, facts, {}}), u"App:v1 is no valid image reference."_s);
}

void CatalogueTest::keepsFactsAsTheyAre()
{
    const Facts facts{{Fact::Registry, u"{user} [[x]] {scheme|y}"_s}, {Fact::Scheme, u"https"_s}};
    QCOMPARE(titleOf({MessageId::EndpointScheme, facts, {}}),
             u"{user} [[x]] {scheme|y}: the endpoint starts with https://. Kuscia expects host and path only."_s);
    // not even in the text of a reason
    const Facts odd{{Fact::Reference, u"r"_s}, {Fact::Part, u"{reference}"_s}};
    QCOMPARE(titleOf({MessageId::BadReference, odd, MessageId::ReasonTag}),
             u"r is no valid image reference: the tag {reference} is not allowed."_s);
}

void CatalogueTest::followsTheLanguage()
{
    const Message message{MessageId::Dns, {{Fact::Host, u"private.registry.com"_s}}, {}};
    const QString english = u"The name private.registry.com could not be resolved."_s;
    QCOMPARE(titleOf(message), english);
    {
        const InChinese chinese;
        QCOMPARE(titleOf(message), u"无法解析域名 private.registry.com。"_s);
        QCOMPARE(titleOf({MessageId::Dns, {}, {}}), u"无法解析域名。"_s);
        QVERIFY(meaningOf(message).startsWith(u"没有地址"));
        QCOMPARE(remediesOf(message).size(), 3);
    }
    QCOMPARE(titleOf(message), english);
}

void CatalogueTest::usesTheAgreedSentences_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    // the table of wording in the design of the window
    QTest::newRow("dropped") << Message{MessageId::OrganisationDropped,
                                        {{Fact::Organisation, u"test/"_s}, {Fact::Kept, u"app:v1"_s}}}
                             << u"The organisation test/ is dropped; Kuscia keeps only app:v1."_s
                             << u"组织名 test/ 被丢弃，Kuscia 只保留 app:v1。"_s;
    QTest::newRow("replaced") << Message{MessageId::HostReplaced, {{Fact::Host, u"public.aliyun.com"_s}}}
                              << u"The host public.aliyun.com is replaced without a warning."_s
                              << u"主机 public.aliyun.com 被替换，没有警告。"_s;
    QTest::newRow("no registry") << Message{MessageId::NoRegistry}
                                 << u"No registry is configured, so docker.io is used and nobody signs in."_s
                                 << u"没有配置仓库，使用 docker.io，不登录。"_s;
    QTest::newRow("bad default")
        << Message{MessageId::DefaultNotFound, {{Fact::Value, u"privat"_s}, {Fact::Registry, u"private"_s}}}
        << u"defaultRegistry privat names no registry. Kuscia takes the first one, private, without a warning."_s
        << u"defaultRegistry 的 privat 不是任何仓库的名称，Kuscia 会直接用第一个：private。"_s;
    QTest::newRow("half credentials") << Message{MessageId::HalfAccount,
                                                 {{Fact::Registry, u"lab"_s},
                                                  {Fact::Field, u"username"_s},
                                                  {Fact::Part, u"password"_s}}}
                                      << u"lab: username without a password. Kuscia would pull anonymously."_s
                                      << u"lab：有 username，没有 password。Kuscia 会改为匿名拉取。"_s;
    QTest::newRow("scheme") << Message{MessageId::EndpointScheme,
                                       {{Fact::Registry, u"lab"_s}, {Fact::Scheme, u"https"_s}}}
                            << u"lab: the endpoint starts with https://. Kuscia expects host and path only."_s
                            << u"lab：地址以 https:// 开头。Kuscia 只接受主机名和路径。"_s;
    QTest::newRow("list form") << Message{MessageId::ListForm}
                               << u"image is written as a list, Kuscia cannot load it."_s
                               << u"image 写成了列表，Kuscia 无法加载。"_s;
    QTest::newRow("401") << Message{MessageId::WrongBasic, {{Fact::User, u"testname"_s}}}
                         << u"The registry answered, then refused the password of testname."_s
                         << u"仓库有响应，但拒绝了 testname 的密码。"_s;
    QTest::newRow("404") << Message{MessageId::TagMissing, {{Fact::Tag, u"0.4.0b0"_s}}}
                         << u"The registry has no tag 0.4.0b0 for this image."_s << u"仓库里没有 0.4.0b0 这个标签。"_s;
    QTest::newRow("TLS")
        << Message{MessageId::UnknownCa, {{Fact::Host, u"private.registry.com"_s}}}
        << u"The certificate of private.registry.com is not trusted on this computer. The node may trust it."_s
        << u"本机不信任 private.registry.com 的证书，节点上可能信任。"_s;
    QTest::newRow("button of a bad default")
        << Message{MessageId::UseRegistry, {{Fact::Registry, u"private"_s}}} << u"Use private"_s << u"改为 private"_s;
    QTest::newRow("button of a scheme") << Message{MessageId::RemoveScheme, {{Fact::Scheme, u"https"_s}}}
                                        << u"Remove https://"_s << u"去掉 https://"_s;
}

void CatalogueTest::usesTheAgreedSentences()
{
    QFETCH(Message, message);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(titleOf(message), english);
    const InChinese language;
    QCOMPARE(titleOf(message), chinese);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
