#include <QtCore/QFile>
#include <QtTest/QTest>

#include "core/explain/language.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

QString said(const char *context, const char *text, int count = -1)
{
    return QCoreApplication::translate(context, text, nullptr, count);
}

} // namespace

class UiLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksItsTranslations_data();
    void linksItsTranslations();
    void switchesToChineseAndBack();
    void countsInEnglish();
};

void UiLanguageTest::linksItsTranslations_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"core_en", "core_zh_CN", "ui_en", "ui_zh_CN"}) {
        QTest::newRow(name) << QString(u":/i18n/"_s + QString::fromLatin1(name) + u".qm"_s);
    }
}

void UiLanguageTest::linksItsTranslations()
{
    QFETCH(QString, file);
    QVERIFY(QFile::exists(file));
}

void UiLanguageTest::switchesToChineseAndBack()
{
    LanguageSwitch language;
    language.set(Language::Chinese);
    QCOMPARE(said("kia::ToolBar", "Check all"), u"全部检查"_s);
    QCOMPARE(said("kia::StepWords", "Get token"), u"获取令牌"_s);
    QCOMPARE(said("kia::ToolBar", "%n unsaved change(s)", 3), u"3 处未保存"_s);
    QCOMPARE(said("Explanations", "Enter password"), u"填写密码"_s);
    language.set(Language::English);
    QCOMPARE(said("kia::ToolBar", "Check all"), u"Check all"_s);
}

void UiLanguageTest::countsInEnglish()
{
    LanguageSwitch language;
    language.set(Language::English);
    QCOMPARE(said("kia::ToolBar", "%n unsaved change(s)", 1), u"1 unsaved change"_s);
    QCOMPARE(said("kia::ToolBar", "%n unsaved change(s)", 3), u"3 unsaved changes"_s);
}

QTEST_GUILESS_MAIN(UiLanguageTest)
#include "tst_uilanguage.moc"
