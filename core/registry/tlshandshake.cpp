#include "core/registry/tlshandshake.h"

#include <QtNetwork/QSslConfiguration>

#include <algorithm>

#include "core/registry/certificatenames.h"
#include "core/registry/socketfailure.h"
#include "core/registry/truststore.h"

using namespace Qt::StringLiterals;

namespace kia {

TlsHandshake::TlsHandshake(QSslSocket *socket, QString host, Roots roots, QList<QSslCertificate> extra, bool acceptAny,
                           QObject *parent)
    : QObject(parent), m_socket(socket), m_host(std::move(host)), m_roots(roots), m_extra(std::move(extra)),
      m_acceptsAny(acceptAny)
{
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors += errors;
        if (m_acceptsAny) {
            m_socket->ignoreSslErrors();
        }
    });
    connect(socket, &QSslSocket::encrypted, this, &TlsHandshake::onEncrypted);
    connect(socket, &QSslSocket::errorOccurred, this, &TlsHandshake::onError);
    connect(&m_authorities, &QFutureWatcherBase::finished, this, &TlsHandshake::begin);
}

void TlsHandshake::start()
{
    if (m_roots == Roots::All) {
        m_authorities.setFuture(trustedAuthorities());
    } else {
        begin();
    }
}

void TlsHandshake::begin()
{
    if (m_over) {
        return;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (m_roots == Roots::All) {
        configuration.setCaCertificates(m_authorities.result() + m_extra);
    } else if (m_roots == Roots::Extra) {
        configuration.setCaCertificates(m_extra);
    }
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setSslConfiguration(configuration);
    // the socket is connected to an address; the name, for SNI and for the certificate, is the one that was asked for
    m_socket->setPeerVerifyName(m_host);
    m_socket->startClientEncryption();
    Q_EMIT began();
}

void TlsHandshake::end(const std::optional<HttpFailure> &failure)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_socket->disconnect(this);
    if (failure) {
        Q_EMIT failed(*failure);
    } else {
        Q_EMIT encrypted();
    }
}

void TlsHandshake::onEncrypted()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (m_acceptsAny || isIssuedFor(certificate, m_host)) {
        end(std::nullopt);
        return;
    }
    HttpFailure failure;
    failure.kind = HttpFailureKind::Tls;
    failure.phase = HttpPhase::Tls;
    failure.sslErrors = {QSslError(QSslError::HostNameMismatch, certificate)};
    end(failure);
}

void TlsHandshake::onError()
{
    HttpFailure failure = socketFailure(m_socket->error(), m_socket->errorString());
    failure.phase = HttpPhase::Tls;
    failure.sslErrors = m_errors;
    if (!m_errors.isEmpty()) {
        failure.kind = HttpFailureKind::Tls;
    }
    end(failure);
}

bool isUnknownIssuer(const HttpFailure &failure)
{
    return std::ranges::any_of(failure.sslErrors, [](const QSslError &error) {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return true;
        default:
            return false;
        }
    });
}

QString tlsVersionText(const QSslSocket &socket)
{
    switch (socket.sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

} // namespace kia
