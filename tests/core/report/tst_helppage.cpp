// Every cause, trap and finding can be looked up, by its code and by words of either language.
#include <QtTest/QTest>

#include "core/explain/language.h"
#include "core/report/exitcodes.h"
#include "core/report/helppage.h"

using namespace kia;
using namespace Qt::StringLiterals;

class HelpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasWordsInBothLanguages()
    {
        LanguageSwitch language;
        for (const Language one : {Language::English, Language::Chinese}) {
            language.set(one);
            for (const HelpTopic &topic : helpTopics()) {
                const HelpPage page = helpPage(topic.id);
                QVERIFY2(page.code.startsWith(u"KIA-"_s) && !page.name.isEmpty() && !page.title.isEmpty(),
                         qPrintable(page.code));
                const QString all = page.title + page.meaning + page.remedies.join(u' ');
                QVERIFY2(!all.contains(u'{') && !all.contains(u"[["_s), qPrintable(page.code + all));
                const bool hasChinese = std::any_of(page.title.begin(), page.title.end(),
                                                    [](QChar c) { return c.script() == QChar::Script_Han; });
                QCOMPARE(hasChinese, one == Language::Chinese);
                QVERIFY(!nameOf(topic.group).isEmpty());
            }
        }
        language.set(Language::English);
    }
    void noPageIsMissing_data()
    {
        QTest::addColumn<MessageId>("id");
        QTest::addColumn<bool>("has");
        QTest::newRow("a cause") << MessageId::WrongBasic << true;
        QTest::newRow("the last cause") << MessageId::Accept << true;
        QTest::newRow("a trap") << MessageId::OrganisationDropped << true;
        QTest::newRow("the first finding") << MessageId::ListForm << true;
        QTest::newRow("the last finding") << MessageId::PasswordPlaceholder << true;
        QTest::newRow("a file") << MessageId::DiskFull << true;
        QTest::newRow("an edit") << MessageId::SharedValue << true;
        QTest::newRow("a verdict") << MessageId::HeldBack << true;
        QTest::newRow("the last line of a log") << MessageId::LogProxyNotInFile << true;
        QTest::newRow("a step") << MessageId::Resolved << false;
        QTest::newRow("a label") << MessageId::RemoveScheme << false;
        QTest::newRow("half a sentence") << MessageId::ReasonTag << false;
    }
    void noPageIsMissing()
    {
        QFETCH(MessageId, id);
        QTEST(hasHelp(id), "has");
        const auto &topics = helpTopics();
        const bool listed =
            std::any_of(topics.begin(), topics.end(), [id](const HelpTopic &topic) { return topic.id == id; });
        QTEST(listed, "has");
    }
    void saysHowTheCommandEnds()
    {
        QCOMPARE(helpPage(MessageId::WrongBasic).exits, std::optional<int>(exitcode::credentialsRejected));
        QVERIFY(!helpPage(MessageId::OrganisationDropped).exits);
    }
    void findsPages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MessageId>("first");
        QTest::newRow("by code") << u"KIA-C57"_s << MessageId::WrongBasic;
        QTest::newRow("by a part of the code") << u"c57"_s << MessageId::WrongBasic;
        QTest::newRow("by name") << u"default-not-found"_s << MessageId::DefaultNotFound;
        QTest::newRow("by English words in any order") << u"list image written"_s << MessageId::ListFormExits;
        QTest::newRow("by Chinese words") << u"短横线 缩进"_s << MessageId::ListForm;
    }
    void findsPages()
    {
        QFETCH(QString, typed);
        const std::vector<HelpTopic> found = HelpSearch().find(typed);
        QVERIFY(!found.empty());
        QTEST(found.front().id, "first");
        QVERIFY(found.size() < helpTopics().size() / 4);
    }
    void findsAllForNothingAndNothingForNonsense()
    {
        QCOMPARE(HelpSearch().find(u"  "_s).size(), helpTopics().size());
        QVERIFY(HelpSearch().find(u"xyzzy"_s).empty());
    }
};

QTEST_GUILESS_MAIN(HelpPageTest)
#include "tst_helppage.moc"
