#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "tests/ui/support/modelundertest.h"
#include "ui/paint/addresspainter.h"
#include "ui/references/referencesmodel.h"
#include "ui/theme/fonts.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {
const QString digest = u"sha256:"_s + QString(64, u'a');
}

class ReferencesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesWithTheTruthTable_data();
    void agreesWithTheTruthTable();
    void followsEveryChangeOfTheFile();
    void followsAddingRemovingAndEditing();
    void keepsOtherRowsWhenOneIsAdded();
    void refusesToBecomeEmpty();
    void saysOnlyWhatSurprises();
    void readsAloud();
    void paintsThePartsOfTheAddress();
    void wrapsAnAddressAndLosesNothing();

private:
    std::unique_ptr<ModelUnderTest<ReferencesModel>> m_test;
    Workspace *m_workspace = nullptr;
    ReferencesModel *m_model = nullptr;
};

void ReferencesModelTest::init()
{
    m_test.reset();
    m_test = std::make_unique<ModelUnderTest<ReferencesModel>>();
    m_workspace = &m_test->workspace;
    m_model = &m_test->model;
}

// What Kuscia makes of references with the endpoint private.registry.com/secretflow (facts/kuscia.md 3.3). An empty
// address: no valid reference.
void ReferencesModelTest::agreesWithTheTruthTable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const QString base = u"private.registry.com/secretflow/"_s;
    const auto row = [](const QString &typed, const QString &address) {
        QTest::addRow("%s", qPrintable(u'"' + typed + u'"')) << typed << address;
    };
    row(u"app:v1"_s, base + u"app:v1"_s);
    row(u"app"_s, base + u"app:latest"_s);
    for (const QString &one : {u"secretflow/app:v1"_s, u"test/app:v1"_s, u"SecretFlow/app:v1"_s,
                               u"private.registry.com/app:v1"_s, u"localhost:5000/app:v1"_s, u"harbor:5000/app:v1"_s,
                               u"10.0.0.5/app:v1"_s, u"docker.io/app:v1"_s, u"/app:v1"_s}) {
        row(one, base + u"app:v1"_s);
    }
    row(u"a/b/c:v1"_s, u"docker.io/a/b/c:v1"_s);
    row(u"host.io/a/b:v1"_s, u"host.io/a/b:v1"_s);
    row(u"public.aliyun.com/secretflow/app:v1"_s, u"public.aliyun.com/secretflow/app:v1"_s);
    row(u"host.io/a/b/c/d:v1"_s, u"host.io/a/b/c/d:v1"_s);
    row(u"docker.io/secretflow/app:v1"_s, u"docker.io/secretflow/app:v1"_s);
    row(u"app@"_s + digest, base + u"app@"_s + digest);
    row(u"app:v1@"_s + digest, base + u"app@"_s + digest);
    row(u"app/"_s, base + u"app:latest"_s);
    row(u"app:v1/x"_s, base + u"x:latest"_s);
    for (const QString &bad : {u"app/:v1"_s, u"/"_s, u":v1"_s, u"//app:v1"_s, u"app:"_s, u"App:v1"_s, u" app:v1"_s,
                               u"app:v1 "_s, u"app :v1"_s, u"app:v1:v2"_s, u"my___app:v1"_s, u"-app:v1"_s, u"应用:v1"_s,
                               u"app:+x"_s, u"https://reg.io/x/app:v1"_s, u"http://reg.io/app:v1"_s}) {
        row(bad, QString());
    }
}

void ReferencesModelTest::agreesWithTheTruthTable()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    m_workspace->setReferences({typed});
    QCOMPARE(m_model->resolution(0).effective(), address);
    QCOMPARE(m_model->resolution(0).error.has_value(), address.isEmpty());
    QVERIFY(address.isEmpty() ? !m_model->notes(0).empty() : true);
    QString painted;
    for (const AddressPiece &piece : effectivePieces(m_model->resolution(0))) {
        painted += piece.text;
    }
    if (!address.isEmpty()) {
        QCOMPARE(painted, address);
    }
}

void ReferencesModelTest::followsEveryChangeOfTheFile()
{
    m_workspace->setReferences({u"app:v1"_s});
    const QSignalSpy told(m_model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_workspace->setField({FieldKind::RegistryEndpoint, 0}, u"new.com/t"_s));
    QCOMPARE(told.count(), 1); // in the same turn of the event loop
    QCOMPARE(m_model->resolution(0).effective(), u"new.com/t/app:v1"_s);
    QVERIFY(m_workspace->setField({FieldKind::DefaultRegistry, -1}, u"aliyun"_s));
    QCOMPARE(m_model->resolution(0).effective(),
             u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/app:v1"_s);
}

void ReferencesModelTest::followsAddingRemovingAndEditing()
{
    m_workspace->setReferences({u"a:1"_s, u"b:1"_s, u"c:1"_s});
    QCOMPARE(m_model->rowCount(), 3);
    m_workspace->setReferences({u"a:1"_s, u"c:1"_s});
    QCOMPARE(m_model->reference(1), u"c:1"_s);
    QVERIFY(m_model->setData(m_model->index(0), u" z:1 "_s, Qt::EditRole));
    QCOMPARE(m_workspace->references(), (QStringList{u"z:1"_s, u"c:1"_s}));
    m_workspace->setReferences({});
    QCOMPARE(m_model->rowCount(), 0);
}

void ReferencesModelTest::keepsOtherRowsWhenOneIsAdded()
{
    m_workspace->setReferences({u"a:1"_s, u"b:1"_s});
    const QPersistentModelIndex last(m_model->index(1));
    m_workspace->setReferences({u"a:1"_s, u"n:1"_s, u"b:1"_s});
    QCOMPARE(last.row(), 2);
    m_workspace->setReferences({u"b:1"_s});
    QCOMPARE(last.row(), 0);
}

void ReferencesModelTest::refusesToBecomeEmpty()
{
    m_workspace->setReferences({u"a:1"_s});
    QVERIFY(!m_model->setData(m_model->index(0), u"  "_s, Qt::EditRole));
    QCOMPARE(m_model->reference(0), u"a:1"_s);
}

void ReferencesModelTest::saysOnlyWhatSurprises()
{
    m_workspace->setReferences({u"app:v1"_s, u"test/app:v1"_s});
    QVERIFY(m_model->notes(0).empty());
    QVERIFY(m_model->isRecommended(0));
    QVERIFY(m_model->notes(1).front().text.contains(u"test/"_s));
    QVERIFY(!m_model->isRecommended(1));
}

void ReferencesModelTest::readsAloud()
{
    m_workspace->setReferences({u"test/app:v1"_s});
    const QString said = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"test/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s, u"test/ dropped"_s, u"Not checked"_s}) {
        QVERIFY2(said.contains(part), qPrintable(said));
    }
}

void ReferencesModelTest::paintsThePartsOfTheAddress()
{
    using Kind = AddressPiece::Kind;
    m_workspace->setReferences({u"test/app"_s});
    const AddressPieces pieces{{u"private.registry.com/secretflow"_s, Kind::Endpoint},
                               {u"/"_s, Kind::Plain},
                               {u"app"_s, Kind::Reference},
                               {u":latest"_s, Kind::Added}};
    QCOMPARE(effectivePieces(m_model->resolution(0)), pieces);
    const AddressPieces typed{{u"test/"_s, Kind::Dropped}, {u"app"_s, Kind::Plain}};
    QCOMPARE(typedPieces(m_model->resolution(0)), typed);
}

void ReferencesModelTest::wrapsAnAddressAndLosesNothing()
{
    m_workspace->setReferences({u"app:v1"_s});
    const AddressPieces pieces = effectivePieces(m_model->resolution(0));
    const QFont font = fontFor(FontRole::Mono);
    const AddressLayout wide(pieces, font, 2000);
    QCOMPARE(wide.height(), AddressLayout::lineHeight);
    for (const int width : {300, 120, 60, 20, 5}) {
        const AddressLayout narrow(pieces, font, width);
        QVERIFY(narrow.height() > wide.height());
        QCOMPARE(narrow.text(), wide.text());
    }
}

QTEST_MAIN(ReferencesModelTest)
#include "tst_referencesmodel.moc"
