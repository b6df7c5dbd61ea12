#pragma once

#include <QtTest/QSignalSpy>

#include "core/registry/httpexchange.h"
#include "tests/support/loopbackserver.h"

namespace kia::test {

/// What most exchange tests need: a request to a loopback server and its outcome.
inline HttpRequest requestTo(quint16 port, const QByteArray &method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.origin = {false, QStringLiteral("127.0.0.1"), port};
    request.target = "/v2/";
    return request;
}

/// The same over TLS, to a name that the options' resolver must know.
inline HttpRequest secureRequestTo(quint16 port, const QString &host = QStringLiteral("registry.test"))
{
    HttpRequest request = requestTo(port);
    request.origin = {true, host, port};
    return request;
}

/// Every name is at home here.
inline QStringList everythingIsLocal(const QString &)
{
    return {QStringLiteral("127.0.0.1")};
}

/// Sends and waits. An outcome that never comes has kind Other and says so.
inline HttpOutcome outcomeOf(HttpExchange &exchange, const HttpRequest &request)
{
    QSignalSpy finished(&exchange, &HttpExchange::finished);
    exchange.send(request);
    if (finished.isEmpty() && !finished.wait(10000)) {
        HttpOutcome none;
        none.failure = HttpFailure{};
        none.failure->detail = QStringLiteral("no finished() within 10 s");
        return none;
    }
    return finished.at(0).at(0).value<HttpOutcome>();
}

inline HttpOutcome outcomeOf(const HttpOptions &options, const HttpRequest &request)
{
    HttpExchange exchange(options);
    return outcomeOf(exchange, request);
}

/// Whether the phase began.
inline bool reached(const HttpOutcome &outcome, HttpPhase phase)
{
    return std::any_of(outcome.timings.begin(), outcome.timings.end(),
                       [phase](const HttpTiming &timing) { return timing.phase == phase; });
}

} // namespace kia::test
