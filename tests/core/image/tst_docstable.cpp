#include <QtTest/QTest>

#include "core/image/docstable.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

ImageConfig configOf(const QString &endpoint)
{
    ImageConfig config;
    config.defaultRegistry = u"mine"_s;
    config.registries.push_back({u"mine"_s, endpoint, u"carol"_s, Secret(u"secret"_s)});
    return config;
}

} // namespace

class DocsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsThePage_data();
    void fillsThePage();
    void namesTheTraps_data();
    void namesTheTraps();
};

void DocsTableTest::fillsThePage_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("addresses");
    const QString page = u"private.registry.com/secretflow/app:v1"_s;
    const QStringList documented{
        u"docker.io/secretflow/app:v1"_s,        page, u"private.registry.com/app:v1"_s, page, page, page, page,
        u"public.aliyun.com/secretflow/app:v1"_s};
    QTest::newRow("the page's own endpoint gives the page") << u"private.registry.com/secretflow"_s << documented;
    QTest::newRow("without a registry the sample stands in") << QString() << documented;
    const QString own = u"hub.lab:5000/team/app:v1"_s;
    QTest::newRow("another endpoint takes its place")
        << u"hub.lab:5000/team/"_s
        << QStringList{u"docker.io/secretflow/app:v1"_s,        own, u"hub.lab:5000/app:v1"_s, own, own, own, own,
                       u"public.aliyun.com/secretflow/app:v1"_s};
    const QString bare = u"hub.lab/app:v1"_s;
    QTest::newRow("a bare host keeps no organisation")
        << u"hub.lab"_s
        << QStringList{
               u"docker.io/secretflow/app:v1"_s, u"hub.lab/secretflow/app:v1"_s,          bare, bare, bare, bare,
               u"hub.lab/secretflow/app:v1"_s,   u"public.aliyun.com/secretflow/app:v1"_s};
}

void DocsTableTest::fillsThePage()
{
    QFETCH(QString, endpoint);
    QFETCH(QStringList, addresses);
    QStringList found;
    for (const DocsRow &row : docsTable(endpoint.isEmpty() ? ImageConfig{} : configOf(endpoint), Runtime::Runc)) {
        if (row.isOnPage) {
            found << row.resolution.effective();
        }
    }
    QCOMPARE(found, addresses);
}

void DocsTableTest::namesTheTraps_data()
{
    using enum MessageId;
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("address");
    QTest::addColumn<MessageId>("message");
    const auto row = [](const char *name, const QString &reference, const QString &address, MessageId message) {
        QTest::newRow(name) << reference << address << message;
    };
    row("its own host and another repository", u"hub.lab/app:v1"_s, u"hub.lab/team/app:v1"_s, RepositoryChanged);
    row("a host that is thrown away", u"localhost:5000/app:v1"_s, u"hub.lab/team/app:v1"_s, HostReplaced);
    row("no tag", u"app"_s, u"hub.lab/team/app:latest"_s, NoTag);
    row("an empty tag", u"app:"_s, QString(), BadReference);
    row("upper case", u"App:v1"_s, QString(), BadReference);
    row("a scheme", u"https://hub.lab/secretflow/app:v1"_s, QString(), BadReference);
}

void DocsTableTest::namesTheTraps()
{
    QFETCH(QString, reference);
    QFETCH(QString, address);
    QFETCH(MessageId, message);
    const std::vector<DocsRow> rows = docsTable(configOf(u"hub.lab/team"_s), Runtime::Runc);
    for (const DocsRow &row : rows) {
        if (row.resolution.typed != reference || row.isOnPage) {
            continue;
        }
        QCOMPARE(row.resolution.effective(), address);
        const auto &notes = row.resolution.notes;
        const bool isNoted =
            std::any_of(notes.begin(), notes.end(), [message](const Message &note) { return note.id == message; });
        QVERIFY((row.resolution.error && row.resolution.error->id == message) || isNoted);
        return;
    }
    QFAIL("not in the table");
}

QTEST_GUILESS_MAIN(DocsTableTest)
#include "tst_docstable.moc"
