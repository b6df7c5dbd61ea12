#include "core/registry/tlssession.h"

#include <algorithm>
#include <array>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include "core/registry/certificatenames.h"
#include "core/registry/hostrules.h"

namespace kia {
namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

CertificateFault faultOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return CertificateFault::NotYetValid;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return CertificateFault::Expired;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return CertificateFault::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return CertificateFault::UnknownIssuer;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        return CertificateFault::Weak;
    default:
        return CertificateFault::Other;
    }
}

/// What OpenSSL remembers of the last call, in the words of its tools; forgets it.
QString takeErrorText()
{
    const char *data = nullptr;
    int flags = 0;
    const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags);
    ERR_clear_error();
    if (code == 0) {
        return {};
    }
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    QString words = QString::fromLatin1(text.data());
    if (data && (flags & ERR_TXT_STRING) != 0 && *data != '\0') {
        words += u" (" + QString::fromLatin1(data) + u')';
    }
    return words;
}

/// The name for SNI: without the root's dot, and none for an address (RFC 6066 section 3), as in Go.
QByteArray serverName(QString host)
{
    if (literalAddress(host)) {
        return {};
    }
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host.toLatin1();
}

} // namespace

struct TlsSession::OpenSsl {
    Context context{SSL_CTX_new(TLS_client_method()), &SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> ssl{nullptr, &SSL_free};
    BIO *incoming = nullptr; ///< what came, and
    BIO *outgoing = nullptr; ///< what is to go; `ssl` owns both
};

TlsSession::TlsSession(QString host, const TrustStore &trusted, bool acceptAny)
    : m_host(std::move(host)), m_acceptsAny(acceptAny), m_ssl(std::make_unique<OpenSsl>())
{
    SSL_CTX *const context = m_ssl->context.get();
    if (!context || !trusted) { // this machine's OpenSSL has no ciphers, by its configuration file
        fail();
        return;
    }
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set1_cert_store(context, trusted.get());
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(
        context,
        [](X509_STORE_CTX *chain, void *self) { return static_cast<TlsSession *>(self)->verify(chain) ? 1 : 0; }, this);

    m_ssl->ssl.reset(SSL_new(context));
    if (!m_ssl->ssl) {
        fail();
        return;
    }
    m_ssl->incoming = BIO_new(BIO_s_mem());
    m_ssl->outgoing = BIO_new(BIO_s_mem());
    SSL_set_bio(m_ssl->ssl.get(), m_ssl->incoming, m_ssl->outgoing);
    if (const QByteArray name = serverName(m_host); !name.isEmpty()) {
        // SSL_set_tlsext_host_name() is a macro with a C cast
        SSL_ctrl(m_ssl->ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(name.constData()));
    }
    SSL_set_app_data(m_ssl->ssl.get(), this); // for verify()
    SSL_set_connect_state(m_ssl->ssl.get());
}

TlsSession::~TlsSession() = default;

/// Looks at all of the chain before it says no, so that everything that is wrong can be told at once.
bool TlsSession::verify(x509_store_ctx_st *context)
{
    const auto noted = [](int good, X509_STORE_CTX *chain) {
        if (good != 1) {
            const auto *ssl =
                static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
            auto *self = static_cast<TlsSession *>(SSL_get_app_data(ssl));
            self->noteFault(faultOf(X509_STORE_CTX_get_error(chain)));
        }
        return 1;
    };
    m_certificates.clear();
    STACK_OF(X509) *const sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        m_certificates << Certificate(sk_X509_value(sent, i));
    }
    X509_STORE_CTX_set_verify_cb(context, noted);
    X509_verify_cert(context);
    const bool isForHost = !m_certificates.isEmpty() && isIssuedFor(m_certificates.first(), m_host);
    if (!isForHost) {
        noteFault(CertificateFault::WrongHost);
    }
    if (m_acceptsAny || m_faults.isEmpty()) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return true;
    }
    if (X509_STORE_CTX_get_error(context) == X509_V_OK) {
        X509_STORE_CTX_set_error(context, X509_V_ERR_HOSTNAME_MISMATCH); // decides the alert
    }
    return false;
}

void TlsSession::noteFault(CertificateFault fault)
{
    if (!m_faults.contains(fault)) {
        m_faults << fault;
    }
}

void TlsSession::receive(const QByteArray &bytes)
{
    if (m_state == State::Failed) {
        return;
    }
    if (!bytes.isEmpty()) {
        BIO_write(m_ssl->incoming, bytes.constData(), static_cast<int>(bytes.size()));
    }
    if (m_state == State::Handshaking) {
        ERR_clear_error();
        const int result = SSL_do_handshake(m_ssl->ssl.get());
        if (result == 1) {
            m_state = State::Open;
        } else {
            judge(result);
        }
    }
}

/// What it means that OpenSSL could not do what it was asked for.
void TlsSession::judge(int result)
{
    switch (SSL_get_error(m_ssl->ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        ERR_clear_error();
        break;
    case SSL_ERROR_ZERO_RETURN:
        m_state = State::Closed;
        break;
    default:
        fail();
        break;
    }
}

void TlsSession::fail()
{
    m_state = State::Failed;
    m_errorText = takeErrorText();
}

QByteArray TlsSession::takeOutgoing()
{
    const size_t waiting = m_ssl->outgoing ? BIO_ctrl_pending(m_ssl->outgoing) : 0;
    QByteArray bytes(static_cast<qsizetype>(waiting), Qt::Uninitialized);
    if (!bytes.isEmpty()) {
        BIO_read(m_ssl->outgoing, bytes.data(), static_cast<int>(bytes.size()));
    }
    return bytes;
}

void TlsSession::write(const char *bytes, qint64 size)
{
    ERR_clear_error();
    const int result = SSL_write(m_ssl->ssl.get(), bytes, static_cast<int>(size));
    if (result <= 0) {
        judge(result);
    }
}

QByteArray TlsSession::read(qint64 most)
{
    QByteArray said;
    constexpr int record = 16 * 1024; // the largest there is
    std::array<char, record> piece{};
    while (m_state == State::Open && said.size() < most) {
        ERR_clear_error();
        const int wanted = static_cast<int>(std::min<qint64>(record, most - said.size()));
        const int result = SSL_read(m_ssl->ssl.get(), piece.data(), wanted);
        if (result <= 0) {
            judge(result);
            break;
        }
        said.append(piece.data(), result);
    }
    return said;
}

QString TlsSession::version() const
{
    return m_state == State::Open ? QString::fromLatin1(SSL_get_version(m_ssl->ssl.get())) : QString();
}

} // namespace kia
