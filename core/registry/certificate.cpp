#include "core/registry/certificate.h"

#include <QtNetwork/QHostAddress>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace kia {
namespace {

using AlternativeNames = std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)>;

AlternativeNames alternativeNames(const X509 *certificate)
{
    void *const found = certificate ? X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr) : nullptr;
    return {static_cast<GENERAL_NAMES *>(found), &GENERAL_NAMES_free};
}

/// Calls `use` with each name of the kind `type` (GEN_DNS, GEN_IPADD) as its bytes.
template <typename Use>
void eachName(const X509 *certificate, int type, Use use)
{
    const AlternativeNames names = alternativeNames(certificate);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == type) {
            const ASN1_STRING *text = type == GEN_DNS ? name->d.dNSName : name->d.iPAddress;
            use(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)));
        }
    }
}

QStringList issuerEntries(const X509 *certificate, int kind)
{
    QStringList found;
    if (!certificate) {
        return found;
    }
    X509_NAME *const issuer = X509_get_issuer_name(certificate);
    for (int i = -1; (i = X509_NAME_get_index_by_NID(issuer, kind, i)) >= 0;) {
        unsigned char *utf8 = nullptr;
        const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(issuer, i)));
        if (length >= 0) {
            found << QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
            OPENSSL_free(utf8);
        }
    }
    return found;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

} // namespace

Certificate::Certificate(x509_st *shared) : m_shared(shared, &X509_free)
{
    if (shared) {
        X509_up_ref(shared);
    }
}

QList<Certificate> Certificate::allIn(const QByteArray &pem)
{
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    QList<Certificate> found;
    // each by itself, so that a broken one does not hide those behind it
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at + begin.size())) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> text(
            BIO_new_mem_buf(pem.constData() + at, static_cast<int>(pem.size() - at)), &BIO_free);
        const auto noPassword = [](char *, int, int, void *) {
            return -1; // OpenSSL would ask for one on the terminal
        };
        const std::unique_ptr<X509, decltype(&X509_free)> read(
            PEM_read_bio_X509(text.get(), nullptr, noPassword, nullptr), &X509_free);
        if (read) {
            found << Certificate(read.get());
        }
    }
    ERR_clear_error();
    return found;
}

QStringList Certificate::hostNames() const
{
    QStringList found;
    eachName(handle(), GEN_DNS, [&found](const QByteArray &name) { found << QString::fromLatin1(name); });
    return found;
}

QStringList Certificate::addresses() const
{
    QStringList found;
    eachName(handle(), GEN_IPADD, [&found](const QByteArray &bytes) {
        const auto *data = reinterpret_cast<const quint8 *>(bytes.constData());
        if (bytes.size() == 16) {
            found << QHostAddress(data).toString();
        } else if (bytes.size() == 4) {
            const auto part = [data](int i) {
                return static_cast<quint32>(data[i]);
            };
            found << QHostAddress(part(0) << 24 | part(1) << 16 | part(2) << 8 | part(3)).toString();
        }
    });
    return found;
}

bool Certificate::hasAlternativeNames() const
{
    const AlternativeNames names = alternativeNames(handle());
    return names && sk_GENERAL_NAME_num(names.get()) > 0;
}

QStringList Certificate::issuerNames() const
{
    return issuerEntries(handle(), NID_commonName);
}

QStringList Certificate::issuerOrganizations() const
{
    return issuerEntries(handle(), NID_organizationName);
}

QDateTime Certificate::validFrom() const
{
    return m_shared ? timeOf(X509_get0_notBefore(handle())) : QDateTime();
}

QDateTime Certificate::validTo() const
{
    return m_shared ? timeOf(X509_get0_notAfter(handle())) : QDateTime();
}

int Certificate::keyBits() const
{
    const EVP_PKEY *key = m_shared ? X509_get0_pubkey(handle()) : nullptr;
    return key ? EVP_PKEY_get_bits(key) : 0;
}

QByteArray Certificate::der() const
{
    unsigned char *bytes = nullptr;
    const int size = m_shared ? i2d_X509(handle(), &bytes) : 0;
    if (size <= 0) {
        return {};
    }
    QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return copy;
}

} // namespace kia
