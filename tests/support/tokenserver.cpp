#include "tests/support/tokenserver.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia::test {
namespace {

QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString formValue(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

TokenServer::TokenServer(const std::vector<User> &users, const Options &options)
    : m_users(users), m_options(options), m_server([this](const ServerRequest &request) { return answer(request); })
{
    static const QByteArray key = openssl({u"genrsa"_s, u"2048"_s}); // for all of a program: it takes a while
    QFile file(m_folder.filePath(u"token.key"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    file.close();
    openssl({u"req"_s, u"-x509"_s, u"-key"_s, file.fileName(), u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=kia-lab"_s,
             u"-out"_s, certificateFile()});
    m_certificate = openssl({u"x509"_s, u"-in"_s, certificateFile(), u"-outform"_s, u"DER"_s}).toBase64();
}

QByteArray TokenServer::realm() const
{
    return "http://" + m_server.address().toLatin1() + "/token";
}

QByteArray TokenServer::token(const QString &subject, const QString &repository, const QStringList &actions,
                              const QByteArray &issuer) const
{
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    QByteArray access;
    if (!repository.isEmpty()) {
        access = R"({"type":"repository","name":")" + repository.toLatin1() + R"(","actions":[")" +
                 actions.join(u"\",\""_s).toLatin1() + R"("]})";
    }
    const QByteArray head = R"({"typ":"JWT","alg":"RS256","x5c":[")" + m_certificate + R"("]})";
    const QByteArray claims = R"({"iss":")" + issuer + R"(","aud":"kia-registry","sub":")" + subject.toLatin1() +
                              R"(","iat":)" + now + R"(,"nbf":)" + now + R"(,"exp":)" +
                              QByteArray::number(QDateTime::currentSecsSinceEpoch() + 300) +
                              R"(,"jti":"1","access":[)" + access + "]}";
    const QByteArray text = base64Url(head) + '.' + base64Url(claims);
    return text + '.' +
           base64Url(openssl({u"dgst"_s, u"-sha256"_s, u"-sign"_s, m_folder.filePath(u"token.key"_s)}, text));
}

ServerAnswer TokenServer::answer(const ServerRequest &request) const
{
    const bool isPost = request.method == "POST";
    if (isPost && !m_options.takesPost) {
        return ServerAnswer::http(405);
    }
    const QByteArray asked = isPost ? request.body : request.target.mid(request.target.indexOf('?') + 1);
    QString name;
    QString password;
    if (isPost) {
        name = formValue(asked, u"username"_s);
        password = formValue(asked, u"password"_s);
    } else if (const QByteArray sent = request.header("Authorization"); sent.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(sent.mid(6)));
        name = pair.section(u':', 0, 0);
        password = pair.section(u':', 1);
    }
    const auto user = std::find_if(m_users.begin(), m_users.end(), [&](const User &candidate) {
        return candidate.name == name && candidate.password == password;
    });
    if (!name.isEmpty() && user == m_users.end()) {
        return ServerAnswer::http(401, {"Content-Type: application/json"},
                                  R"({"details":"incorrect username or password"})");
    }
    const QString repository = formValue(asked, u"scope"_s).section(u':', 1, 1);
    const bool mayPull = m_options.publicRepositories.contains(repository) ||
                         (user != m_users.end() && user->mayPull.contains(repository));
    return ServerAnswer::http(200, {"Content-Type: application/json"},
                              R"({"access_token":")" +
                                  token(name, mayPull ? repository : QString(), {u"pull"_s}, m_options.issuer) +
                                  R"(","expires_in":300})");
}

} // namespace kia::test
