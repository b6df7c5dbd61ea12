#include <QtTest/QTest>

#include "core/base/secret.h"

using namespace Qt::StringLiterals;
using kia::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debugShowsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("a password prints as stars") << u"hunter2"_s << u"***"_s;
        QTest::newRow("the number of stars says nothing about the length")
            << u"a much longer pass phrase"_s << u"***"_s;
        QTest::newRow("an empty one says that it is empty") << QString() << u"(empty)"_s;
    }
    void debugShowsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        QString output;
        QDebug(&output) << Secret(text);
        QCOMPARE(output.trimmed(), printed);
    }

    void doesNotBecomeText()
    {
        QVERIFY((!std::is_convertible_v<Secret, QString>));
        QVERIFY((!std::is_convertible_v<Secret, QVariant>));
        QVERIFY((!std::is_convertible_v<QString, Secret>));
    }

    void copiesStayWhole()
    {
        Secret copy;
        {
            const Secret original(QString(u"pass"_s + u"word"_s));
            copy = original;
        }
        QCOMPARE(copy.reveal(), u"password"_s);
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
