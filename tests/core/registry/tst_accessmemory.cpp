#include <QtTest/QTest>

#include "core/registry/accessmemory.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestAccessMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenCountsForItsRepository();
    void aPasswordCountsForItsRepository();
    void whatRunpLearntCountsForTheRegistry();
    void runtimesLearnForThemselves();
    void whatIsForgottenIsGone();
    void theOldestGoFirst();
};

namespace {

CheckRequest requestOf(const QString &repository, Runtime runtime = Runtime::Runc, const QString &domain = u"r.com"_s)
{
    CheckRequest request;
    request.domain = domain;
    request.repository = repository;
    request.runtime = runtime;
    return request;
}

KnownAccess access(Credentials credentials, const QString &token = {})
{
    KnownAccess known;
    known.credentials = credentials;
    known.token = Secret(token);
    return known;
}

} // namespace

void TestAccessMemory::aTokenCountsForItsRepository()
{
    AccessMemory memory;
    memory.remember(requestOf(u"a"_s), access(Credentials::Token, u"t"_s));
    QVERIFY(memory.recall(requestOf(u"a"_s)));
    QVERIFY(!memory.recall(requestOf(u"b"_s)));
    QVERIFY(!memory.recall(requestOf(u"a"_s, Runtime::Runc, u"other.com"_s)));
}

void TestAccessMemory::aPasswordCountsForItsRepository()
{
    AccessMemory memory;
    memory.remember(requestOf(u"a"_s), access(Credentials::Password));
    QVERIFY(memory.recall(requestOf(u"a"_s)));
    QVERIFY(!memory.recall(requestOf(u"b"_s)));
}

void TestAccessMemory::whatRunpLearntCountsForTheRegistry()
{
    AccessMemory memory;
    memory.remember(requestOf(u"a"_s, Runtime::Runp), access(Credentials::Password));
    QVERIFY(memory.recall(requestOf(u"b"_s, Runtime::Runp)));
    QVERIFY(!memory.recall(requestOf(u"b"_s, Runtime::Runp, u"r.com:5000"_s)));
}

void TestAccessMemory::runtimesLearnForThemselves()
{
    AccessMemory memory;
    memory.remember(requestOf(u"a"_s, Runtime::Runp), access(Credentials::Token, u"t"_s));
    QVERIFY(!memory.recall(requestOf(u"a"_s)));
}

void TestAccessMemory::whatIsForgottenIsGone()
{
    AccessMemory memory;
    memory.remember(requestOf(u"a"_s), access(Credentials::Token, u"t"_s));
    memory.remember(requestOf(u"a"_s), access(Credentials::Password));
    memory.forget(requestOf(u"a"_s));
    QVERIFY(!memory.recall(requestOf(u"a"_s)));
    QCOMPARE(memory.size(), 0);
}

void TestAccessMemory::theOldestGoFirst()
{
    AccessMemory memory;
    for (int i = 0; i < 10000; ++i) {
        memory.remember(requestOf(QString::number(i)), access(Credentials::Token, u"t"_s));
    }
    QVERIFY(memory.size() <= 64);
    QVERIFY(memory.recall(requestOf(u"9999"_s)));
    QVERIFY(!memory.recall(requestOf(u"0"_s)));
}

QTEST_GUILESS_MAIN(TestAccessMemory)
#include "tst_accessmemory.moc"
