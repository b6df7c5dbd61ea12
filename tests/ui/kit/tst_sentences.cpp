#include <QtTest/QTest>

#include "core/explain/language.h"
#include "ui/kit/sentences.h"

using namespace kia;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBehindTheFirstSentence_data();
    void cutsBehindTheFirstSentence();
    void joinsAsTheLanguageDoes();
};

void SentencesTest::cutsBehindTheFirstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("rest");
    QTest::newRow("two sentences") << u"One is. Two follows."_s << u"One is"_s << u"Two follows."_s;
    QTest::newRow("one sentence, the stop is left out") << u"One is."_s << u"One is"_s << QString();
    QTest::newRow("a stop inside an address is none")
        << u"lab: r.com/a.b is refused. It is."_s << u"lab: r.com/a.b is refused"_s << u"It is."_s;
    QTest::newRow("a stop behind an address is one") << u"It starts with https://. Kuscia expects none."_s
                                                     << u"It starts with https://"_s << u"Kuscia expects none."_s;
    QTest::newRow("Chinese") << u"地址不对。请改。"_s << u"地址不对"_s << u"请改。"_s;
    QTest::newRow("a line end ends a sentence") << u"It says:\nline 1"_s << u"It says:"_s << u"line 1"_s;
    QTest::newRow("no stop at all") << u"Signed in"_s << u"Signed in"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void SentencesTest::cutsBehindTheFirstSentence()
{
    QFETCH(QString, text);
    const Sentences cut = splitSentences(text);
    QTEST(cut.first, "first");
    QTEST(cut.rest, "rest");
}

void SentencesTest::joinsAsTheLanguageDoes()
{
    LanguageSwitch language(Language::English);
    QCOMPARE(joinSentences(u"One is."_s, u"Two follows."_s), u"One is. Two follows."_s);
    language.set(Language::Chinese);
    QCOMPARE(joinSentences(u"地址不对。"_s, u"请改。"_s), u"地址不对。请改。"_s);
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
