#include <QtTest/QTest>

#include "core/registry/accountrules.h"
#include "core/registry/proxytext.h"
#include "core/registry/realmrules.h"
#include "core/registry/redirectrules.h"
#include "core/registry/registryhosts.h"

using namespace kia;
using namespace Qt::StringLiterals;

/// Where a registry answers, where a redirect may lead, what an account and a proxy may be.
class TestHostAndAccountRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registriesHaveTheirOrigins_data();
    void registriesHaveTheirOrigins();
    void httpIsTriedOnlyByRunpAndOnlyInside_data();
    void httpIsTriedOnlyByRunpAndOnlyInside();
    void neighboursShareADomain_data();
    void neighboursShareADomain();
    void redirectsAreJudged_data();
    void redirectsAreJudged();
    void redirectsEnd();
    void encryptionIsNotLeftOnThisComputerEither();
    void loginHostsAreShownAsTheyAreAsked();
    void accountsAreJudged_data();
    void accountsAreJudged();
    void proxiesAreRead_data();
    void proxiesAreRead();
};

void TestHostAndAccountRules::registriesHaveTheirOrigins_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("containerd");
    QTest::addColumn<QString>("ggcr");
    const auto row = [](const QString &domain, const QString &containerd, const QString &ggcr) {
        QTest::newRow(qPrintable(domain)) << domain << containerd << ggcr;
    };
    row(u"r.com"_s, u"https://r.com"_s, u"https://r.com"_s);
    row(u"R.com:5000"_s, u"https://r.com:5000"_s, u"https://r.com:5000"_s);
    row(u"r.com:80"_s, u"https://r.com:80"_s, u"https://r.com:80"_s);
    row(u"docker.io"_s, u"https://registry-1.docker.io"_s, u"https://index.docker.io"_s);
    row(u"localhost"_s, u"http://localhost"_s, u"https://localhost"_s);
    row(u"localhost:5000"_s, u"http://localhost:5000"_s, u"https://localhost:5000"_s);
    row(u"127.0.0.5:5000"_s, u"http://127.0.0.5:5000"_s, u"https://127.0.0.5:5000"_s);
    row(u"127.1:5000"_s, u"https://127.1:5000"_s, u"https://127.1:5000"_s);
    row(u"localhost.evil.com"_s, u"https://localhost.evil.com"_s, u"https://localhost.evil.com"_s);
}

void TestHostAndAccountRules::registriesHaveTheirOrigins()
{
    QFETCH(QString, domain);
    QFETCH(QString, containerd);
    QFETCH(QString, ggcr);
    QCOMPARE(registryOrigin(domain).text(), containerd);
    QCOMPARE(ggcrOrigin(domain).text(), ggcr);
}

void TestHostAndAccountRules::httpIsTriedOnlyByRunpAndOnlyInside_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("falls");
    for (const QString &domain : {u"10.1.2.3:5000"_s, u"172.16.0.1"_s, u"192.168.1.1:80"_s, u"localhost:5000"_s,
                                  u"127.0.0.1:5000"_s, u"harbor.local"_s, u"a.localhost"_s}) {
        QTest::newRow(qPrintable(domain)) << domain << true;
    }
    for (const QString &domain : {u"r.com"_s, u"172.32.0.1"_s, u"8.8.8.8"_s, u"harbor.local.com"_s}) {
        QTest::newRow(qPrintable(domain)) << domain << false;
    }
}

void TestHostAndAccountRules::httpIsTriedOnlyByRunpAndOnlyInside()
{
    QFETCH(QString, domain);
    QFETCH(bool, falls);
    QCOMPARE(mayFallBackToHttp(domain), falls);
}

void TestHostAndAccountRules::neighboursShareADomain_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("below one domain") << u"r.example.com"_s << u"auth.example.com"_s << true;
    QTest::newRow("deep below") << u"a.b.example.com"_s << u"example.com"_s << true;
    QTest::newRow("two domains") << u"example.com"_s << u"example.net"_s << false;
    QTest::newRow("an ending of letters") << u"badexample.com"_s << u"example.com"_s << false;
    QTest::newRow("below a public suffix") << u"a.co.uk"_s << u"b.co.uk"_s << false;
    QTest::newRow("below one in Chinese use") << u"a.com.cn"_s << u"b.com.cn"_s << false;
    QTest::newRow("users of one platform") << u"a.github.io"_s << u"b.github.io"_s << false;
    QTest::newRow("an ending nobody has listed") << u"a.corp.lan"_s << u"b.corp.lan"_s << true;
    QTest::newRow("addresses are no names") << u"10.0.0.1"_s << u"11.0.0.1"_s << false;
    QTest::newRow("single labels") << u"a"_s << u"a"_s << false;
}

void TestHostAndAccountRules::neighboursShareADomain()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameRegistrableDomain(a, b), same);
}

void TestHostAndAccountRules::redirectsAreJudged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<RedirectRule>("rule");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const QString &from, const QByteArray &location, RedirectRule rule,
                        const QString &to = {}) {
        QTest::newRow(name) << from << location << rule << to;
    };
    using enum RedirectRule;
    row("a path", u"https"_s, "/x/y?z=1", SameOrigin, u"https://r.com/x/y?z=1"_s);
    row("a relative path", u"https"_s, "other", SameOrigin, u"https://r.com/v2/other"_s);
    row("the whole address", u"https"_s, "https://r.com:443/x", SameOrigin, u"https://r.com/x"_s);
    row("another port", u"https"_s, "https://r.com:8443/x", OtherOrigin, u"https://r.com:8443/x"_s);
    row("another host", u"https"_s, "https://cdn.com/x", OtherOrigin, u"https://cdn.com/x"_s);
    row("another host without a scheme", u"https"_s, "//cdn.com/x", OtherOrigin, u"https://cdn.com/x"_s);
    row("down to http", u"https"_s, "http://r.com/x", ToHttp, u"http://r.com/x"_s);
    row("from http to a stranger's http", u"http"_s, "http://cdn.com/x", ToHttp, u"http://cdn.com/x"_s);
    row("from http up", u"http"_s, "https://r.com/x", OtherOrigin, u"https://r.com/x"_s);
    row("user information", u"https"_s, "https://a:b@r.com/x", Broken);
    row("another scheme", u"https"_s, "ftp://r.com/x", Broken);
    row("nothing", u"https"_s, "", Broken);
    row("itself", u"https"_s, "/v2/a", Loop, u"https://r.com/v2/a"_s);
}

void TestHostAndAccountRules::redirectsAreJudged()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(RedirectRule, rule);
    QFETCH(QString, to);
    const bool tls = from == u"https";
    const Redirect redirect =
        judgeRedirect({Hop{HttpOrigin{tls, u"r.com"_s, quint16(tls ? 443 : 80)}, "/v2/a"}}, location);
    QCOMPARE(redirect.rule, rule);
    if (!to.isEmpty()) {
        QCOMPARE(QString(redirect.origin.text() + QString::fromLatin1(redirect.target)), to);
    }
}

void TestHostAndAccountRules::redirectsEnd()
{
    std::vector<Hop> hops = {Hop{HttpOrigin{true, u"r.com"_s, 443}, "/0"}};
    for (int i = 1; i <= 5; ++i) {
        const QByteArray next = '/' + QByteArray::number(i);
        QCOMPARE(judgeRedirect(hops, next).rule, RedirectRule::SameOrigin);
        hops.push_back({hops.front().origin, next});
    }
    QCOMPARE(judgeRedirect(hops, "/6").rule, RedirectRule::Loop);
}

void TestHostAndAccountRules::encryptionIsNotLeftOnThisComputerEither()
{
    const std::vector<Hop> hops = {Hop{HttpOrigin{true, u"127.0.0.1"_s, 443}, "/v2/a"}};
    QCOMPARE(judgeRedirect(hops, "http://127.0.0.1/x").rule, RedirectRule::ToHttp);
}

void TestHostAndAccountRules::loginHostsAreShownAsTheyAreAsked()
{
    QCOMPARE(realmHost(*parseRealm("https://b\xc3\xbc"
                                   "cher.de/token")),
             u"xn--bcher-kva.de"_s);
    QCOMPARE(realmHost(*parseRealm("https://XN--bcher-KVA.de:8443/token")), u"xn--bcher-kva.de:8443"_s);
    QCOMPARE(realmHost(*parseRealm("https://[2001:DB8::1]/token")), u"2001:db8::1"_s);
}

void TestHostAndAccountRules::accountsAreJudged_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("blank");
    const auto row = [](const char *name, const QString &user, const QString &password, const QString &fault,
                        const QString &blank = {}) {
        QTest::newRow(name) << user << password << fault << blank;
    };
    row("fine", u"robot$sf+pull"_s, u"a:b c\"'\\ä"_s, {});
    row("a colon in the user", u"a:b"_s, u"x"_s, u"username"_s);
    row("a line break in the user", u"a\n"_s, u"x"_s, u"username"_s, u"username"_s);
    row("a carriage return in the password", u"a"_s, u"x\r"_s, u"password"_s, u"password"_s);
    row("a NUL in the password", u"a"_s, QString(u"x"_s + QChar(0)), u"password"_s);
    row("a user without end", QString(257, u'a'), u"x"_s, u"username"_s);
    row("the longest user", QString(256, u'a'), u"x"_s, {});
    row("a password without end", u"a"_s, QString(4097, u'a'), u"password"_s);
    row("a blank at the end", u"a"_s, u"x "_s, {}, u"password"_s);
    row("a blank at the start", u" a"_s, u"x"_s, {}, u"username"_s);
}

void TestHostAndAccountRules::accountsAreJudged()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, fault);
    QFETCH(QString, blank);
    const Account account{user, Secret(password)};
    const std::optional<FieldKind> found = faultOf(account);
    const std::optional<FieldKind> edge = blankEdgeOf(account);
    QCOMPARE(found ? keyOf(*found) : QString(), fault);
    QCOMPARE(edge ? keyOf(*edge) : QString(), blank);
}

void TestHostAndAccountRules::proxiesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &text, const QString &read, const QString &shown) {
        QTest::newRow(qPrintable(text)) << text << read << shown;
    };
    row(u"http://p.com:3128"_s, u"HTTP|||p.com|3128"_s, u"p.com:3128"_s);
    row(u"p.com:3128"_s, u"HTTP|||p.com|3128"_s, u"p.com:3128"_s);
    row(u"http://p.com"_s, u"HTTP|||p.com|80"_s, u"p.com:80"_s);
    row(u"http://u:s%40x@p.com:1/"_s, u"HTTP|u|s@x|p.com|1"_s, u"p.com:1"_s);
    row(u"https://u:secret@p.com:1"_s, u"HTTPS|u|secret|p.com|1"_s, u"https://p.com:1"_s);
    row(u"HTTPS://p.com"_s, u"HTTPS|||p.com|443"_s, u"https://p.com:443"_s);
    row(u"socks5://p.com"_s, u"SOCKS5|||p.com|1080"_s, u"socks5://p.com:1080"_s);
    row(u"socks5h://u:secret@[2001:db8::1]"_s, u"SOCKS5|u|secret|2001:db8::1|1080"_s,
        u"socks5h://[2001:db8::1]:1080"_s);
    row(u"http://b\u00fccher.test:1"_s, u"HTTP|||xn--bcher-kva.test|1"_s, u"xn--bcher-kva.test:1"_s);
    row(u"http://b\u00fccher.de:1"_s, u"HTTP|||xn--bcher-kva.de|1"_s, u"xn--bcher-kva.de:1"_s);
    row(u"socks4://u:secret@p.com:1"_s, {}, u"p.com:1"_s);
    row(u"socks5://u:secret@"_s, {}, {});
    row(u"http://"_s, {}, u"http://"_s);
    row(u"http://u:secret@p com"_s, {}, u"p com"_s);
}

void TestHostAndAccountRules::proxiesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QFETCH(QString, shown);
    const std::optional<HttpProxy> proxy = parseProxy(text);
    QCOMPARE(proxy ? QString(nameOf(proxy->kind) + u'|' + proxy->user + u'|' + proxy->password.reveal() + u'|' +
                             proxy->host + u'|' + QString::number(proxy->port))
                   : QString(),
             read);
    QCOMPARE(shownProxy(text), shown);
}

QTEST_GUILESS_MAIN(TestHostAndAccountRules)
#include "tst_hostandaccountrules.moc"
