#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include "core/base/outputfile.h"

using namespace kia;
using namespace Qt::StringLiterals;

class OutputFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replacesWhatIsThereAndKeepsItsMode()
    {
        const QString path = write(u"report.md"_s, "a longer old text\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(writeOutputFile(path, "new\n"));
        QCOMPARE(read(path), QByteArray("new\n"));
        QVERIFY(QFile::permissions(path).testFlag(QFile::ReadGroup));
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadOther));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.md"_s});
    }

    void followsALink()
    {
        const QString target = write(u"real.md"_s, "old");
        const QString link = m_folder->filePath(u"link.md"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(writeOutputFile(link, "new"));
        QCOMPARE(read(target), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void writesIntoADevice()
    {
        QVERIFY(writeOutputFile(u"/dev/null"_s, "thrown away"));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void saysWhyItCannot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<MessageId>("why");
        QTest::newRow("a folder") << u"."_s << MessageId::IsDirectory;
        QTest::newRow("a folder that is not there") << u"nowhere/report.md"_s << MessageId::FileMissing;
        QTest::newRow("a device that is full") << u"/dev/full"_s << MessageId::WriteFailed;
        QTest::newRow("a name that is too long") << QString(300, u'x') << MessageId::WriteFailed;
    }

    void saysWhyItCannot()
    {
        QFETCH(QString, path);
        QFETCH(MessageId, why);
        const auto written = writeOutputFile(QDir(m_folder->path()).filePath(path), QByteArray(64 * 1024, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().id, why);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
