#include <QtCore/QMimeData>
#include <QtTest/QTest>

#include "tests/ui/support/modelundertest.h"
#include "ui/settings/registriesmodel.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

class RegistriesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mirrorsTheRegistries();
    void saysWhichOneKusciaUses();
    void saysWhatIsUsedThoughNobodyNamedIt();
    void followsAddingRemovingAndUndo();
    void makesAnotherOneTheDefault();
    void knowsItsOwnDraggedRowsWhileTheyAreThere();
    void countsProblems();
    void readsAloud();

private:
    QVariant at(int row, int role) const { return m_model->index(row).data(role); }

    std::unique_ptr<ModelUnderTest<RegistriesModel>> m_test;
    Workspace *m_workspace = nullptr;
    RegistriesModel *m_model = nullptr;
};

void RegistriesModelTest::init()
{
    m_test.reset();
    m_test = std::make_unique<ModelUnderTest<RegistriesModel>>();
    m_workspace = &m_test->workspace;
    m_model = &m_test->model;
}

void RegistriesModelTest::mirrorsTheRegistries()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(at(0, RegistriesModel::NameRole).toString(), u"private"_s);
    QCOMPARE(at(0, RegistriesModel::EndpointRole).toString(), u"private.registry.com/secretflow"_s);
    QVERIFY(m_workspace->setField({FieldKind::RegistryEndpoint, 0}, u"a.com"_s));
    QCOMPARE(at(0, RegistriesModel::EndpointRole).toString(), u"a.com"_s);
}

void RegistriesModelTest::saysWhichOneKusciaUses()
{
    QVERIFY(at(0, RegistriesModel::DefaultRole).toBool());
    QVERIFY(!at(1, RegistriesModel::DefaultRole).toBool());
    QVERIFY(!at(0, RegistriesModel::UsedAsDefaultRole).toBool());
}

void RegistriesModelTest::saysWhatIsUsedThoughNobodyNamedIt()
{
    QVERIFY(m_workspace->setField({FieldKind::DefaultRegistry, -1}, u"privat"_s));
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!at(row, RegistriesModel::DefaultRole).toBool());
        QCOMPARE(at(row, RegistriesModel::UsedAsDefaultRole).toBool(), row == 0);
    }
}

void RegistriesModelTest::followsAddingRemovingAndUndo()
{
    ImageRegistry added;
    added.name = u"new"_s;
    QVERIFY(m_workspace->apply({AddRegistry{added}}));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_workspace->apply({RemoveRegistry{1}}));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(at(1, RegistriesModel::NameRole).toString(), u"lab"_s);
    m_workspace->undoStack().undo();
    QCOMPARE(at(1, RegistriesModel::NameRole).toString(), u"aliyun"_s);
    m_workspace->close();
    QCOMPARE(m_model->rowCount(), 0);
}

void RegistriesModelTest::makesAnotherOneTheDefault()
{
    QVERIFY(m_model->makeDefault(1));
    QCOMPARE(m_workspace->image().defaultRegistry, u"aliyun"_s);
    QVERIFY(at(1, RegistriesModel::DefaultRole).toBool());
    QVERIFY(!m_model->makeDefault(9));
}

void RegistriesModelTest::knowsItsOwnDraggedRowsWhileTheyAreThere()
{
    const std::unique_ptr<QMimeData> last(m_model->mimeData({m_model->index(2)}));
    QCOMPARE(m_model->draggedRow(*last), 2);
    QVERIFY(m_workspace->apply({RemoveRegistry{2}})); // by a key, in the middle of the drag
    QCOMPARE(m_model->draggedRow(*last), -1);
    QCOMPARE(m_model->draggedRow(QMimeData()), -1);
}

void RegistriesModelTest::countsProblems()
{
    QCOMPARE(at(2, RegistriesModel::StateKindRole).toInt(), static_cast<int>(RegistryState::Kind::Problems));
    QCOMPARE(at(0, RegistriesModel::StateKindRole).toInt(), static_cast<int>(RegistryState::Kind::NotTested));
}

void RegistriesModelTest::readsAloud()
{
    const QString said = at(0, Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"private"_s, u"private.registry.com/secretflow"_s, u"default registry"_s}) {
        QVERIFY2(said.contains(part), qPrintable(said));
    }
}

QTEST_MAIN(RegistriesModelTest)
#include "tst_registriesmodel.moc"
