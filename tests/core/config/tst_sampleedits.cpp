#include <QtTest/QtTest>

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/goreader.h"
#include "tests/support/yamloracle/nodereader.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

ConfigEdit setting(const Field &field, const QString &value)
{
    if (field.kind == FieldKind::RegistryPassword) {
        return SetPassword{field.registry, Secret(value)};
    }
    return SetField{field, value};
}

std::vector<Field> fieldsOf(const ImageConfig &config)
{
    std::vector<Field> fields{{FieldKind::PullPolicy}, {FieldKind::DefaultRegistry}, {FieldKind::HttpProxy}};
    // the fourth registry is as good as the fortieth
    for (int i = 0; i < std::min(4, static_cast<int>(config.registries.size())); ++i) {
        for (const FieldKind kind : {FieldKind::RegistryName, FieldKind::RegistryEndpoint, FieldKind::RegistryUsername,
                                     FieldKind::RegistryPassword}) {
            fields.push_back({kind, i});
        }
    }
    return fields;
}

/// The test's own idea of what a field is, beside the product's.
QString valueOf(const ImageConfig &config, const Field &field)
{
    if (field.registry < 0) {
        return field.kind == FieldKind::PullPolicy        ? config.pullPolicy
               : field.kind == FieldKind::DefaultRegistry ? config.defaultRegistry
                                                          : config.httpProxy;
    }
    const ImageRegistry &registry = config.registries.at(static_cast<std::size_t>(field.registry));
    return field.kind == FieldKind::RegistryName       ? registry.name
           : field.kind == FieldKind::RegistryEndpoint ? registry.endpoint
           : field.kind == FieldKind::RegistryUsername ? registry.username
                                                       : registry.password.reveal();
}

ImageConfig with(ImageConfig config, const Field &field, const QString &value)
{
    if (field.registry < 0) {
        (field.kind == FieldKind::PullPolicy        ? config.pullPolicy
         : field.kind == FieldKind::DefaultRegistry ? config.defaultRegistry
                                                    : config.httpProxy) = value;
        return config;
    }
    ImageRegistry &registry = config.registries.at(static_cast<std::size_t>(field.registry));
    if (field.kind == FieldKind::RegistryPassword) {
        registry.password = Secret(value);
    } else {
        (field.kind == FieldKind::RegistryName       ? registry.name
         : field.kind == FieldKind::RegistryEndpoint ? registry.endpoint
                                                     : registry.username) = value;
    }
    return config;
}

/// The lines that hold nothing but a comment.
QList<QByteArray> commentsOf(const QByteArray &bytes)
{
    QList<QByteArray> comments;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.trimmed().startsWith('#')) {
            comments.push_back(line);
        }
    }
    return comments;
}

/// The texts behind a '#' with a blank before it, wherever they stand.
qsizetype trailingCommentsOf(const QByteArray &bytes)
{
    return bytes.count(" #") + bytes.count("\t#") + bytes.count("\n#");
}

/// The part of `before` that is another one in `after`.
ByteRange changedPart(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {head, before.size() - tail};
}

/// Samples with values of several lines.
bool holdsLongValues(const QByteArray &name)
{
    return name.startsWith("block-scalar") || name.startsWith("folded-plain") || name.startsWith("wrong-types") ||
           name == "merge-keys.yaml"; // there, fields are overridden where the value does not stand
}

/// What may go to make room for a first entry: a null, empty brackets, and blanks and a comment in between that stay.
bool isNothing(const QByteArray &replaced)
{
    const QByteArray text = replaced.split('#').first().trimmed();
    return QList<QByteArray>{"", "{}", "[]", "null", "~", "[ ]", "\"\"", "\""}.contains(text);
}

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

const QStringList &interestingValues()
{
    static const QStringList values = {
        u"x"_s,
        u"registry.example.com/a-b"_s,
        QString(),
        u"null"_s,
        u"~"_s,
        u"012"_s,
        u"true"_s,
        u"a: b"_s,
        u"a #b"_s,
        u" lead and trail "_s,
        u"'\"\\"_s,
        u"!tag"_s,
        u"&anchor"_s,
        u"*alias"_s,
        u"@at"_s,
        u"%percent"_s,
        u"- dash"_s,
        u"{brace}"_s,
        u"[bracket], more"_s,
        u"two\nlines\n"_s,
        u"tab\there"_s,
        u"密码１２３"_s,
        u"\U0001F511"_s,
        u"\u0085\u2028\uFEFF\u00A0"_s,
        u"${PW}"_s,
        u"{{.PW}}"_s,
    };
    return values;
}

} // namespace

/// Every edit of every sample: it reads as intended to three readers, and touches no byte that it need not touch, or it
/// is refused and the refusal is one that is known.
class tst_SampleEdits final : public QObject
{
    Q_OBJECT

private:
    static void listSamples()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const SampleFile &file : sampleFiles()) {
            QTest::newRow(file.name.constData()) << file.bytes;
        }
    }

    /// Samples with places that are refused, and why.
    static bool mayRefuse(const Message &reason)
    {
        const QByteArray name = QTest::currentDataTag();
        static const QList<QByteArray> shared = {"anchor-on-list.yaml", "anchors-inside.yaml", "anchors-outside.yaml",
                                                 "section-alias.yaml"};
        static const QList<QByteArray> givenTwice = {"duplicate-keys.yaml", "duplicate-section.yaml"};
        // a file that ends inside a block scalar; a key without a colon; what is no list and no mapping
        static const QList<QByteArray> odd = {"block-scalar-at-the-end.yaml", "flow-empty-values.yaml",
                                              "registries-as-mapping.yaml", "section-is-text.yaml"};
        if (name == "configmap-folded.yaml") {
            return reason.id == MessageId::FoldedText;
        }
        return (reason.id == MessageId::EditChangesMore || reason.id == MessageId::ShapeNotEditable) &&
               (shared.contains(name) || givenTwice.contains(name) || odd.contains(name));
    }

    static bool isJson(const QByteArray &name) { return name.endsWith(".json"); }

    /// Why the result is not what the edit should give; empty when all is well.
    QString judge(const KusciaConfig &before, const KusciaConfig &after, const ImageConfig &intended)
    {
        if (!(after.image() == intended)) {
            return u"reads as "_s + describe(after.image());
        }
        if (after.mode() != before.mode() || after.runtime() != before.runtime()) {
            return u"mode or runtime changed"_s;
        }
        if (isJson(QTest::currentDataTag()) && QJsonDocument::fromJson(after.bytes()).isNull()) {
            return u"no JSON any more"_s;
        }
        const QByteArray configuration = configurationIn(after.bytes());
        if (!after.bytes().contains("{{")) {
            const Reading nodes = readWithNodes(after.bytes());
            if (!(nodes.image == intended)) {
                return u"yaml-cpp reads "_s + nodes.error + describe(nodes.image);
            }
        }
        if (m_go) {
            const Reading kuscia = m_go->read(configuration);
            const bool loadedBefore = m_go->read(configurationIn(before.bytes())).error.isEmpty();
            const bool isMaster = kuscia.mode.compare(u"master"_s, Qt::CaseInsensitive) == 0;
            if (loadedBefore && !isMaster && !(kuscia.image == intended)) {
                return u"yaml.v3 reads "_s + kuscia.error + describe(kuscia.image);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (GoReader::isAvailable()) {
            m_go = std::make_unique<GoReader>();
        }
    }

    void aValueSetToItselfChangesNoByte_data() { listSamples(); }
    void aValueSetToItselfChangesNoByte()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        for (const Field &field : fieldsOf(config->image())) {
            const auto same = config->edited({setting(field, valueOf(config->image(), field))});
            if (config->kind() == ConfigKind::ListForm) {
                QCOMPARE(same.error().id, MessageId::ConvertFirst);
                continue;
            }
            QVERIFY2(same, qPrintable(pathOf(field)));
            QCOMPARE(same->bytes(), bytes);
        }
    }

    void everyFieldTakesEveryValue_data() { listSamples(); }
    void everyFieldTakesEveryValue()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        if (config->kind() == ConfigKind::ListForm) {
            return;
        }
        qsizetype turn = qHash(QByteArray(QTest::currentDataTag())) % 1000;
        for (const Field &field : fieldsOf(config->image())) {
            // each field takes every fourth value, and another field the ones between
            for (qsizetype i = ++turn % 4; i < interestingValues().size(); i += 4) {
                const QString &value = interestingValues().at(i);
                const auto edited = config->edited({setting(field, value)});
                if (!edited) {
                    QVERIFY2(mayRefuse(edited.error()), qPrintable(pathOf(field)));
                    continue;
                }
                const QString wrong = judge(*config, *edited, with(config->image(), field, value));
                QVERIFY2(wrong.isEmpty(), qPrintable(pathOf(field) + u" = "_s + value + u": "_s + wrong));
                if (valueOf(config->image(), field) == value) {
                    QCOMPARE(edited->bytes(), bytes);
                    continue;
                }
                const ByteRange changed = changedPart(bytes, edited->bytes());
                const QByteArray replaced = bytes.mid(changed.begin, changed.size());
                if (config->placeOf(field).line == 0) {
                    QVERIFY2(isNothing(replaced), replaced.constData()); // a new key replaces nothing
                } else if (!holdsLongValues(QTest::currentDataTag())) {
                    QVERIFY(!replaced.contains('\n'));
                    QCOMPARE(lineOf(bytes, changed.begin), config->placeOf(field).line);
                }
                QCOMPARE(commentsOf(edited->bytes()), commentsOf(bytes));
                // a value may hold what looks like a comment; no other may go
                const qsizetype inValue = trailingCommentsOf(valueOf(config->image(), field).toUtf8());
                QVERIFY2(trailingCommentsOf(edited->bytes()) >= trailingCommentsOf(bytes) - inValue,
                         qPrintable(pathOf(field) + u" = "_s + value));
            }
        }
    }

    void registriesComeAndGo_data() { listSamples(); }
    void registriesComeAndGo()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        if (config->kind() == ConfigKind::ListForm) {
            return;
        }
        const std::vector<ImageRegistry> added = {
            {u"new"_s, u"new.example.com/x"_s, u"user"_s, Secret(u"it's a #\"secret\""_s)},
            {u"bare"_s, u"bare.example.com"_s, {}, {}},
        };
        for (const ImageRegistry &registry : added) {
            const auto edited = config->edited({AddRegistry{registry}});
            if (!edited) {
                QVERIFY2(mayRefuse(edited.error()), "adding");
                continue;
            }
            ImageConfig intended = config->image();
            intended.registries.push_back(registry);
            const QString wrong = judge(*config, *edited, intended);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(commentsOf(edited->bytes()), commentsOf(bytes));
            QVERIFY(trailingCommentsOf(edited->bytes()) >= trailingCommentsOf(bytes));

            // taking it away again gives the same configuration, by way of a list that may now be written out
            const int last = static_cast<int>(config->image().registries.size());
            const auto removed = edited->edited({RemoveRegistry{last}});
            QVERIFY2(removed, edited->bytes().constData());
            QCOMPARE(describe(removed->image()), describe(config->image()));
        }
        for (int i = 0; i < static_cast<int>(config->image().registries.size()); ++i) {
            const auto edited = config->edited({RemoveRegistry{i}});
            if (!edited) {
                QVERIFY2(mayRefuse(edited.error()), "removing");
                continue;
            }
            ImageConfig intended = config->image();
            intended.registries.erase(intended.registries.begin() + i);
            const QString wrong = judge(*config, *edited, intended);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void theListFormIsConverted_data() { listSamples(); }
    void theListFormIsConverted()
    {
        QFETCH(QByteArray, bytes);
        const auto config = KusciaConfig::fromBytes(bytes);
        QVERIFY(config);
        const auto converted = config->edited({ConvertListForm{}});
        if (config->kind() != ConfigKind::ListForm) {
            QVERIFY(!converted);
            return;
        }
        QVERIFY(converted);
        QVERIFY(converted->kind() != ConfigKind::ListForm);
        QCOMPARE(describe(converted->image()), describe(config->image()));
        QCOMPARE(trailingCommentsOf(converted->bytes()), trailingCommentsOf(bytes));
        const Reading nodes = readWithNodes(converted->bytes());
        QCOMPARE(describe(nodes.image), describe(config->image()));
        if (m_go) {
            const Reading kuscia = m_go->read(configurationIn(converted->bytes()));
            QCOMPARE(kuscia.error, QString()); // it loads now
            QCOMPARE(describe(kuscia.image), describe(config->image()));
        }
        QVERIFY(converted->edited({AddRegistry{{u"more"_s, u"more.example.com"_s, {}, {}}}}));
    }

    void sequencesOfEdits_data() { listSamples(); }
    void sequencesOfEdits()
    {
        QFETCH(QByteArray, bytes);
        const auto original = KusciaConfig::fromBytes(bytes);
        QVERIFY(original);
        if (original->kind() == ConfigKind::ListForm || original->image().registries.size() > 10) {
            return;
        }
        QRandomGenerator random(static_cast<quint32>(bytes.size())); // another one for each sample, the same each time
        KusciaConfig config = *original;
        ImageConfig intended = original->image();
        for (int step = 0; step < 30; ++step) {
            const int count = static_cast<int>(intended.registries.size());
            const int choice = random.bounded(10);
            ConfigEdit edit = ConvertListForm{};
            ImageConfig next = intended;
            if (choice == 0 && count < 6) {
                const ImageRegistry registry{u"r%1"_s.arg(step), u"r%1.example.com/x"_s.arg(step), {}, Secret(u"s"_s)};
                edit = AddRegistry{registry};
                next.registries.push_back(registry);
            } else if (choice == 2 && count > 1) {
                const MoveRegistry move{random.bounded(count), random.bounded(count)};
                edit = move;
                const ImageRegistry moved = next.registries.at(static_cast<std::size_t>(move.registry));
                next.registries.erase(next.registries.begin() + move.registry);
                next.registries.insert(next.registries.begin() + move.to, moved);
            } else if (choice == 1 && count > 0) {
                const int index = random.bounded(count);
                edit = RemoveRegistry{index};
                next.registries.erase(next.registries.begin() + index);
            } else {
                const std::vector<Field> fields = fieldsOf(intended);
                const Field field = fields.at(random.bounded(static_cast<quint32>(fields.size())));
                const QString value = interestingValues().at(random.bounded(interestingValues().size()));
                edit = setting(field, value);
                next = with(next, field, value);
            }
            const auto edited = config.edited({edit});
            if (!edited) {
                QVERIFY(mayRefuse(edited.error()));
                continue;
            }
            const QString wrong = judge(*original, *edited, next);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(step) + wrong));
            // a registry's own comments go with it; those outside the list do not
            QVERIFY(commentsOf(edited->bytes()).size() <= commentsOf(config.bytes()).size());
            config = *edited;
            intended = next;
        }
    }

private:
    std::unique_ptr<GoReader> m_go;
};

QTEST_GUILESS_MAIN(tst_SampleEdits)
#include "tst_sampleedits.moc"
