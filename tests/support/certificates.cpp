#include "tests/support/certificates.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include "core/registry/truststore.h"

using namespace Qt::StringLiterals;

namespace kia::test {
namespace {

/// `openssl ca`, unlike `openssl x509`, takes any dates; it wants a small book-keeping for that.
constexpr auto caConfiguration = R"(
[ca]
default_ca = one
[one]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
)"_L1;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QString date(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

} // namespace

Certificates::Certificates()
{
    write(path(u"ca.cnf"_s), QString{caConfiguration}.toLatin1());
    write(path(u"index.txt"_s), {});
    makeAuthority(u"authority"_s);
    makeAuthority(u"stranger"_s);
    makeAuthority(u"zscaler"_s); // a product that opens TLS on its way
}

void Certificates::loadSystemAuthorities()
{
    readAuthorities().waitForFinished();
}

Certificate Certificates::authority() const
{
    return Certificate::allIn(contentOf(authorityFile())).value(0);
}

QString Certificates::authorityFile() const
{
    return path(u"authority.pem"_s);
}

QString Certificates::lastChainFile() const
{
    return path(u"leaf%1.pem"_s.arg(m_made));
}

QString Certificates::lastKeyFile() const
{
    return path(u"leaf%1.key"_s.arg(m_made));
}

Identity Certificates::make(const CertificateWish &wish)
{
    using Signer = CertificateWish::Signer;
    const QString name = u"leaf"_s + QString::number(++m_made);
    const QString subject = u"/CN="_s + wish.commonName;
    if (wish.rsaBits > 0) {
        run({u"genrsa"_s, u"-out"_s, name + u".key"_s, QString::number(wish.rsaBits)});
    } else {
        run({u"ecparam"_s, u"-genkey"_s, u"-name"_s, u"prime256v1"_s, u"-noout"_s, u"-out"_s, name + u".key"_s});
    }
    QByteArray extensions = "basicConstraints=CA:FALSE\n";
    if (!wish.names.isEmpty()) {
        extensions += "subjectAltName=" + wish.names.join(u',').toLatin1() + '\n';
    }
    write(path(name + u".ext"_s), extensions);
    run({u"req"_s, u"-new"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, subject, u"-out"_s, name + u".csr"_s});
    QStringList sign{u"ca"_s,
                     u"-batch"_s,
                     u"-notext"_s,
                     u"-config"_s,
                     u"ca.cnf"_s,
                     u"-in"_s,
                     name + u".csr"_s,
                     u"-out"_s,
                     name + u".pem"_s,
                     u"-extfile"_s,
                     name + u".ext"_s,
                     u"-startdate"_s,
                     date(wish.validFromDays),
                     u"-enddate"_s,
                     date(wish.validToDays)};
    if (wish.signer == Signer::Itself) {
        sign << u"-selfsign"_s << u"-keyfile"_s << name + u".key"_s;
    } else {
        const QString signer = wish.signer == Signer::Authority  ? u"authority"_s
                               : wish.signer == Signer::Stranger ? u"stranger"_s
                                                                 : u"zscaler"_s;
        sign << u"-cert"_s << signer + u".pem"_s << u"-keyfile"_s << signer + u".key"_s;
    }
    run(sign);
    Identity identity;
    identity.chain = {QSslCertificate(contentOf(path(name + u".pem"_s)))};
    identity.key = QSslKey(contentOf(path(name + u".key"_s)), wish.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec);
    return identity;
}

void Certificates::makeAuthority(const QString &name) const
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
         u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Kia test "_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
         name + u".pem"_s});
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAllStandardError().constData());
    }
}

QString Certificates::path(const QString &name) const
{
    return m_folder.filePath(name);
}

} // namespace kia::test
