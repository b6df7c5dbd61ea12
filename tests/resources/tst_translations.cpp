#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< the translation, or its plural forms
    QString type;      ///< "", "unfinished", "vanished", "obsolete"
    bool isPlural = false;

    QString key() const { return context + u" / "_s + source + (comment.isEmpty() ? QString() : u" / "_s + comment); }
};

QList<Sentence> sentencesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Sentence> sentences;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = xml.name().toString();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            sentences.push_back({context, {}, {}, {}, {}, xml.attributes().value("numerus"_L1) == u"yes"});
        } else if (name == u"source") {
            sentences.back().source = xml.readElementText();
        } else if (name == u"comment") {
            sentences.back().comment = xml.readElementText();
        } else if (name == u"translation") {
            sentences.back().type = xml.attributes().value("type"_L1).toString();
            if (!sentences.back().isPlural) {
                sentences.back().forms << xml.readElementText();
            }
        } else if (name == u"numerusform") {
            sentences.back().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Sentence>() : sentences;
}

/// Names in braces, %1 and %n: what a translation has to take over.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"\\{([A-Za-z]+)|%[0-9n]+|\\[\\*\\]"_s);
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        marks << (found.captured(1).isEmpty() ? found.captured() : found.captured(1));
    }
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

/// What is wrong with how a Chinese sentence is set, or nothing. Placeholders count as Latin.
QString flawOf(QString text, const QString &source)
{
    // the words after the bar of a placeholder are Chinese of their own: "{host|仓库} 有" reads as "{host} 有"
    static const QRegularExpression otherwise(u"\\|[^}]*\\}"_s);
    text.replace(otherwise, u"}"_s);
    static const QRegularExpression halfWidth(u"[\\x{3400}-\\x{9fff}][,.;:!?()]|[,;:!?()][\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression noBlank(
        u"[\\x{3400}-\\x{9fff}][A-Za-z0-9{%<]|[A-Za-z0-9}>][\\x{3400}-\\x{9fff}]"_s);
    // one blank; several are the columns of a help text
    static const QRegularExpression blank(
        u"[，。：；、！？（）“] | [，。：；、！？（）”]|[\\x{3400}-\\x{9fff}] [\\x{3400}-\\x{9fff}]"_s);
    if (const auto match = halfWidth.match(text); match.hasMatch()) {
        return u"half-width punctuation: "_s + match.captured();
    }
    if (const auto match = noBlank.match(text); match.hasMatch()) {
        return u"no blank: "_s + match.captured();
    }
    if (const auto match = blank.match(text); match.hasMatch()) {
        return u"a blank too many: "_s + match.captured();
    }
    const bool isSentence = source.endsWith(u'.');
    static const QRegularExpression end(u"[。）]$|[。}]\\]\\]$|。%[0-9]$"_s);
    if (isSentence && !end.match(text).hasMatch()) {
        return u"no full stop"_s;
    }
    if (!isSentence && text.endsWith(u'。') && !source.contains(u". "_s)) {
        return u"a full stop too many"_s;
    }
    return {};
}

bool needsChinese(const Sentence &sentence)
{
    // names, formats and numbers are the same in both languages
    static const QStringList same = {u"YAML"_s,  u"Docker"_s, u"Kubernetes"_s, u"AppImage"_s, u"Pod"_s,
                                     u"Enter"_s, u"%1 ms"_s,  u"<1 ms"_s,      u"TLS"_s,      u"{address}"_s};
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    return !same.contains(sentence.source) && words.match(sentence.source).hasMatch();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isComplete_data() { addFiles(u"zh_CN"_s); }
    void isComplete();
    void pluralsOfEnglishAreComplete_data() { addFiles(u"en"_s); }
    void pluralsOfEnglishAreComplete();
    void hasEverySentenceOfTheSources_data() { addFiles(u"zh_CN"_s); }
    void hasEverySentenceOfTheSources();
    void namesTheSameThings_data() { addFiles(u"zh_CN"_s); }
    void namesTheSameThings();
    void isSetAsChinese_data() { addFiles(u"zh_CN"_s); }
    void isSetAsChinese();
    void seesBadlySetChinese_data();
    void seesBadlySetChinese();

private:
    void addFiles(const QString &locale);
    static QString pathOf(const QString &name, const QString &locale)
    {
        return QStringLiteral(KIA_SOURCE_DIR "/resources/translations/%1_%2.ts").arg(name, locale);
    }

    QMap<QString, QStringList> m_folders; ///< by name: "core" -> "core"
};

void TranslationsTest::initTestCase()
{
    for (const QString &entry : QStringLiteral(KIA_TRANSLATIONS).split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = entry.split(u' ');
        m_folders.insert(words.front(), words.mid(1));
    }
    QVERIFY(m_folders.contains(u"core"_s) && m_folders.contains(u"ui"_s));
    // a file of translations that nothing links would never be seen
    const QDir folder(QStringLiteral(KIA_SOURCE_DIR "/resources/translations"));
    for (const QString &file : folder.entryList({u"*.ts"_s})) {
        QVERIFY2(m_folders.contains(file.left(file.indexOf(u'_'))), qPrintable(file));
    }
}

void TranslationsTest::addFiles(const QString &locale)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("locale");
    for (auto folders = m_folders.begin(); folders != m_folders.end(); ++folders) {
        QTest::newRow(qPrintable(folders.key())) << folders.key() << locale;
    }
}

void TranslationsTest::isComplete()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    const QList<Sentence> sentences = sentencesIn(pathOf(name, locale));
    QVERIFY2(!sentences.isEmpty(), qPrintable(pathOf(name, locale)));
    for (const Sentence &sentence : sentences) {
        // unfinished: nobody has looked at it; vanished and obsolete: the sentence is gone
        QVERIFY2(sentence.type.isEmpty(), qPrintable(sentence.type + u": "_s + sentence.key()));
        QVERIFY2(!sentence.forms.isEmpty() && !sentence.forms.contains(QString()), qPrintable(sentence.key()));
        static const QRegularExpression chinese(u"[\\x{3400}-\\x{9fff}]"_s);
        QVERIFY2(!needsChinese(sentence) || chinese.match(sentence.forms.front()).hasMatch() ||
                     marksOf(sentence.source).size() > 0,
                 qPrintable(sentence.key()));
    }
}

void TranslationsTest::pluralsOfEnglishAreComplete()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    QStringList plurals;
    for (const Sentence &sentence : sentencesIn(pathOf(name, u"zh_CN"_s))) {
        if (sentence.isPlural) {
            plurals << sentence.key();
        }
    }
    QStringList english;
    for (const Sentence &sentence : sentencesIn(pathOf(name, locale))) {
        QVERIFY2(sentence.type.isEmpty(), qPrintable(sentence.type + u": "_s + sentence.key()));
        QCOMPARE(sentence.forms.size(), 2);
        for (const QString &form : sentence.forms) {
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(sentence.key()));
            QCOMPARE(marksOf(form), marksOf(sentence.source));
        }
        english << sentence.key();
    }
    QCOMPARE(english, plurals);
}

void TranslationsTest::hasEverySentenceOfTheSources()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    // exactly what "cmake --build … --target translations" does, into another file
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_zh_CN.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(KIA_SOURCE_DIR));
    lupdate.start(QStringLiteral(KIA_LUPDATE),
                  QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, QStringLiteral(KIA_SOURCE_DIR)} +
                      m_folders.value(name) + QStringList{u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    const auto keysIn = [](const QString &path) {
        QStringList keys;
        for (const Sentence &sentence : sentencesIn(path)) {
            keys << sentence.key();
        }
        keys.sort();
        return keys;
    };
    const QStringList found = keysIn(fresh);
    const QStringList known = keysIn(pathOf(name, locale));
    QVERIFY(!found.isEmpty());
    QStringList untranslated;
    QStringList gone;
    std::set_difference(found.begin(), found.end(), known.begin(), known.end(), std::back_inserter(untranslated));
    std::set_difference(known.begin(), known.end(), found.begin(), found.end(), std::back_inserter(gone));
    QVERIFY2(untranslated.isEmpty(),
             qPrintable(u"run the target translations, then translate:\n"_s + untranslated.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qPrintable(u"run the target translations, to remove:\n"_s + gone.join(u'\n')));
}

void TranslationsTest::namesTheSameThings()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    for (const Sentence &sentence : sentencesIn(pathOf(name, locale))) {
        for (const QString &form : sentence.forms) {
            QVERIFY2(marksOf(form) == marksOf(sentence.source), qPrintable(sentence.key() + u"\n"_s + form));
            QCOMPARE(form.count(u"[["_s), form.count(u"]]"_s));
            QCOMPARE(form.count(u'{'), form.count(u'}'));
        }
    }
}

void TranslationsTest::isSetAsChinese()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    QStringList flaws;
    for (const Sentence &sentence : sentencesIn(pathOf(name, locale))) {
        for (const QString &form : sentence.forms) {
            if (const QString flaw = flawOf(form, sentence.source); !flaw.isEmpty()) {
                flaws << flaw + u" in "_s + form;
            }
        }
    }
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
}

void TranslationsTest::seesBadlySetChinese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("well set") << u"仓库 {host} 没有回应：{detail}。"_s << u"Silent."_s << true;
    QTest::newRow("columns") << u"  --jobs 个数    同时检查几个"_s << u"  --jobs N    at the same time"_s << true;
    QTest::newRow("a label") << u"去掉 https://"_s << u"Remove https://"_s << true;
    QTest::newRow("half-width comma") << u"仓库,没有。"_s << u"A."_s << false;
    QTest::newRow("half-width full stop") << u"没有."_s << u"A."_s << false;
    QTest::newRow("no blank before Latin") << u"仓库harbor。"_s << u"A."_s << false;
    QTest::newRow("no blank after a placeholder") << u"{host}没有。"_s << u"A."_s << false;
    QTest::newRow("no blank after a placeholder with other words") << u"{host|仓库}没有。"_s << u"A."_s << false;
    QTest::newRow("a blank between characters") << u"仓库 没有。"_s << u"A."_s << false;
    QTest::newRow("a blank after full-width punctuation") << u"仓库， 没有。"_s << u"A."_s << false;
    QTest::newRow("a sentence without its full stop") << u"仓库没有"_s << u"A."_s << false;
    QTest::newRow("a label with a full stop") << u"保存。"_s << u"Save"_s << false;
}

void TranslationsTest::seesBadlySetChinese()
{
    QFETCH(QString, text);
    QFETCH(QString, source);
    QFETCH(bool, isGood);
    QCOMPARE(flawOf(text, source).isEmpty(), isGood);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
