#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/ui/log/pagelog.h"
#include "ui/log/logsession.h"
#include "ui/workspace/workspace.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30000;

/// A sanitizer keeps what was freed for a while, so that sizes say nothing.
#ifdef __has_feature
constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
constexpr bool isSanitized = false;
#endif

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}
} // namespace

class LogSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsABigFileInSlices();
    void staysAliveAndSmallWithAHundredMegabytes();
    void showsOnlyWhatWasUnderstood_data();
    void showsOnlyWhatWasUnderstood();
    void stopsForAnotherLog();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();
    void choosesTheReferenceToCheck_data();
    void choosesTheReferenceToCheck();

private:
    QString write(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LogSession> m_log;
};

void LogSessionTest::init()
{
    m_log.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_log = std::make_unique<LogSession>(*m_workspace);
}

QString LogSessionTest::write(const QByteArray &bytes)
{
    QFile file(m_folder->filePath(u"kuscia.log"_s));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    return file.fileName();
}

void LogSessionTest::readsABigFileInSlices()
{
    QByteArray bytes;
    const QByteArray dull = "2024-06-06 13:32:00.000 INFO nothing of interest happens in this line at all\n";
    while (bytes.size() < 12 * 1024 * 1024) {
        bytes += dull.repeated(1000);
    }
    bytes += pageLine().toUtf8() + '\n';
    const QString path = write(bytes);
    int turns = 0;
    QTimer life; // whatever else the window has to do
    life.setInterval(0);
    connect(&life, &QTimer::timeout, this, [&turns] { ++turns; });
    life.start();
    const QSignalSpy changed(m_log.get(), &LogSession::changed);
    m_log->readFile(path);
    QVERIFY(m_log->isReading());
    QCOMPARE(changed.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_log->isReading(), patience);
    const auto slices = static_cast<int>(bytes.size() / LogSession::slice);
    QVERIFY2(turns >= slices, qPrintable(u"%1 turns for %2 slices"_s.arg(turns).arg(slices)));
    QCOMPARE(m_log->reading().entries.size(), std::size_t(1));
    QVERIFY(!m_log->showsAll());
    QCOMPARE(m_log->shownText(), pageLine());
    QCOMPARE(m_log->fileName(), u"kuscia.log"_s);
}

void LogSessionTest::staysAliveAndSmallWithAHundredMegabytes()
{
    const QByteArray dull = "2024-06-06 13:32:00.000 INFO nothing of interest happens in this line at all\n";
    const QString path = m_folder->filePath(u"kuscia.log"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray part = dull.repeated(5000) + pageLine().toUtf8() + '\n';
        for (qint64 size = 0; size < 100'000'000; size += part.size()) {
            QCOMPARE(file.write(part), part.size());
        }
    }
    const qint64 before = residentBytes();
    qint64 most = 0;
    QElapsedTimer turn;
    qint64 longestTurn = 0;
    turn.start();
    connect(m_log.get(), &LogSession::progressed, this, [&] {
        most = std::max(most, residentBytes());
        longestTurn = std::max(longestTurn, turn.restart());
    });
    m_log->readFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_log->isReading(), patience);
    QCOMPARE(m_log->reading().entries.size(), std::size_t(1));
    QVERIFY(m_log->entry()->count > 200);
    if (!isSanitized) {
        QVERIFY2(most - before < 32 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(most - before)));
    }
    qInfo("%lld KB more, the longest turn %lld ms", (most - before) / 1024, longestTurn);
}

void LogSessionTest::showsOnlyWhatWasUnderstood_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<bool>("isUtf16");
    QTest::newRow("UTF-8") << QByteArray() << QByteArray("\n") << false;
    QTest::newRow("UTF-8 with a byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray("\n") << false;
    QTest::newRow("Windows line ends") << QByteArray() << QByteArray("\r\n") << false;
    QTest::newRow("UTF-16, as PowerShell writes it") << QByteArray() << QByteArray("\r\n") << true;
}

void LogSessionTest::showsOnlyWhatWasUnderstood()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, lineEnd);
    QFETCH(bool, isUtf16);
    QByteArray bytes = head;
    const QByteArray dull = "没有别的事 nothing else happens here" + lineEnd;
    bytes += dull.repeated(2000) + pageLine().toUtf8() + lineEnd + dull.repeated(2000);
    bytes += pageLine(u"other.example"_s, u"a/b:1"_s).toUtf8();
    if (isUtf16) {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        bytes = encoder.encode(QString::fromUtf8(bytes));
    }
    m_log->readFile(write(bytes));
    QTRY_VERIFY_WITH_TIMEOUT(!m_log->isReading(), patience);
    QCOMPARE(m_log->shownText(), pageLine() + u'\n' + pageLine(u"other.example"_s, u"a/b:1"_s));
    for (const LogEntry &entry : m_log->reading().entries) {
        const qsizetype offset = m_log->offsetOf(entry);
        QVERIFY(offset >= 0);
        QStringList marked;
        for (const LogSpan &span : entry.spans) {
            marked << m_log->shownText().mid(offset + span.begin, span.length);
        }
        QVERIFY2(marked.contains(entry.image), qPrintable(marked.join(u'\n')));
    }
}

void LogSessionTest::stopsForAnotherLog()
{
    m_log->readFile(write(QByteArray(8 * 1024 * 1024, 'x')));
    QVERIFY(m_log->isReading());
    m_log->readText(pageLine());
    QVERIFY(!m_log->isReading());
    QVERIFY(m_log->entry());
    QCoreApplication::processEvents();
    QCOMPARE(m_log->shownText(), pageLine());
    m_log->clear();
    QVERIFY(m_log->isEmpty() && !m_log->entry() && m_log->shownText().isEmpty());
}

void LogSessionTest::saysWhyItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MessageId>("why");
    QTest::newRow("missing") << u"/nowhere/kuscia.log"_s << MessageId::FileMissing;
    QTest::newRow("a folder") << u"/"_s << MessageId::IsDirectory;
    QTest::newRow("a device") << u"/dev/zero"_s << MessageId::NotARegularFile;
}

void LogSessionTest::saysWhyItCannotRead()
{
    QFETCH(QString, path);
    QFETCH(MessageId, why);
    m_log->readText(pageLine());
    m_log->readFile(path);
    QVERIFY(!m_log->isReading());
    QVERIFY(m_log->error() && m_log->error()->id == why);
    m_log->readText(pageLine());
    QVERIFY(!m_log->error());
}

void LogSessionTest::choosesTheReferenceToCheck_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("reference");
    QTest::newRow("the endpoint makes it of the last part")
        << QByteArray("registry.xxxx.com/secretflow") << u"nginx:v1"_s;
    QTest::newRow("another endpoint does not")
        << QByteArray("private.registry.com/secretflow") << u"registry.xxxx.com/secretflow/nginx:v1"_s;
}

void LogSessionTest::choosesTheReferenceToCheck()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, reference);
    const QString path =
        write("image:\n  defaultRegistry: a\n  registries:\n    - name: a\n      endpoint: " + endpoint);
    QVERIFY(m_workspace->open(path));
    m_log->readText(pageLine());
    QCOMPARE(m_log->referenceToCheck(), reference);
}

QTEST_MAIN(LogSessionTest)
#include "tst_logsession.moc"
