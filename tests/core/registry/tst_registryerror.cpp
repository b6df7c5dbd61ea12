#include <QtTest/QTest>

#include "core/registry/registryerror.h"

using namespace kia;
using namespace Qt::StringLiterals;

class TestRegistryError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreRead_data();
    void bodiesAreRead();
};

void TestRegistryError::bodiesAreRead_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, const QStringList &entries,
                        const QString &text) {
        QTest::newRow(name) << type << body << entries << text;
    };
    const QByteArray json = "application/json; charset=utf-8";
    row("the list of the specification", json,
        R"({"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known","detail":{"name":"x"}},{"code":"DENIED","message":"no"}]})",
        {u"NAME_UNKNOWN: repository name not known"_s, u"DENIED: no"_s}, {});
    row("a detail where the message is missing", json, R"({"errors":[{"code":"UNKNOWN","detail":"disk"}]})",
        {u"UNKNOWN: disk"_s}, {});
    row("one object for the list", json, R"({"errors":{"code":"UNAUTHORIZED","message":"m"}})", {u"UNAUTHORIZED: m"_s},
        {});
    row("texts in the list", json, R"({"errors":["broken"]})", {u": broken"_s}, {});
    row("a null list", json, R"({"errors":null})", {}, {});
    row("Docker Hub's login", json, R"({"details":"incorrect username or password"})", {},
        u"incorrect username or password"_s);
    row("a message", json, R"({"message":"Unauthorized"})", {}, u"Unauthorized"_s);
    row("one error without a list", json, R"({"code":"FORBIDDEN","message":"m"})", {u"FORBIDDEN: m"_s}, {});
    row("OAuth's", json, R"({"error":"invalid_grant","error_description":"bad"})", {u"invalid_grant: bad"_s}, {});
    row("a plain error", json, R"({"error":"unauthorized"})", {}, u"unauthorized"_s);
    row("text", "text/plain", "404 page not found\n", {}, u"404 page not found"_s);
    row("a page: its title", "text/html", "<html><head><TITLE>\n 502 Bad\n Gateway </TITLE></head><body>x</body>", {},
        u"502 Bad Gateway"_s);
    row("a page without its type", "", "<!DOCTYPE html><title>Login</title>", {}, u"Login"_s);
    row("a page without a title", "text/html", "<html>", {}, {});
    row("broken JSON", json, R"({"errors":[)", {}, u"{\"errors\":["_s);
    row("nothing", "", "", {}, {});
}

void TestRegistryError::bodiesAreRead()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, entries);
    QFETCH(QString, text);
    HttpResponse response;
    response.status = 404;
    response.headers = {{"content-type", type}};
    response.body = body;
    const RegistryError error = parseRegistryError(response);
    QStringList seen;
    for (const RegistryError::Entry &entry : error.entries) {
        seen.append(QString(entry.code + u": " + entry.message));
    }
    QCOMPARE(seen, entries);
    QCOMPARE(error.text, text);
}

QTEST_GUILESS_MAIN(TestRegistryError)
#include "tst_registryerror.moc"
