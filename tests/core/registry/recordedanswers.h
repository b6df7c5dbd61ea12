#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace kia::test {

/// Answers as registries, token servers, gateways and strangers give them (facts measured of docker-registry 2.8.2,
/// nginx 1.22, squid; the rest from the catalogue of failures), as material for cutting and damaging.
inline QList<QByteArray> recordedAnswers()
{
    return {
        "HTTP/1.1 200 OK\r\nContent-Length: 528\r\nContent-Type: "
        "application/vnd.docker.distribution.manifest.v2+json\r\n"
        "Docker-Content-Digest: sha256:0000000000000000000000000000000000000000000000000000000000000000\r\n"
        "Docker-Distribution-Api-Version: registry/2.0\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nDocker-Distribution-Api-Version: "
        "registry/2.0\r\n"
        "Www-Authenticate: Basic realm=\"lab-basic\"\r\nContent-Length: 87\r\n\r\n"
        "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"authentication required\",\"detail\":null}]}\n\n",
        "HTTP/1.1 401 Unauthorized\r\nWww-Authenticate: Bearer realm=\"https://auth.test/token\",service=\"lab\","
        "scope=\"repository:priv/app:pull\",error=\"insufficient_scope\"\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nContent-Length: 2\r\n"
        "Connection: close\r\n\r\nno",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
        "f\r\n{\"token\":\"abc\",\r\n14\r\n\"expires_in\":300}   \n\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Expires\r\n\r\n"
        "5;name=\"v;\\\"x\"\r\nhello\r\n0\r\nExpires: never\r\nX: y\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n"
        "Content-Length: 19\r\n\r\n404 page not found\n",
        "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n",
        "HTTP/1.1 502 Bad Gateway\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nContent-Length: 25\r\n"
        "Connection: keep-alive\r\n\r\n<html>502</html>\r\n<!-- -->",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
        "2\r\n\r\nok",
        "HTTP/1.1 204 No Content\r\nDate: Tue, 01 Jan 2030 00:00:00 GMT\r\n\r\n",
        "HTTP/1.1 304 Not Modified\r\nContent-Length: 12\r\nETag: \"a\"\r\n\r\n",
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: https://other.test/v2/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\nRateLimit-Remaining: 0;w=21600\r\nContent-Length: "
        "0\r\n\r\n",
        "HTTP/1.1 503 Service Unavailable\r\nX-Squid-Error: ERR_CONNECT_FAIL 111\r\nVary: Accept-Language\r\n"
        "Content-Length: 3\r\n\r\nbad",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Please log in</title></html>",
        "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: one\r\n two\r\n\tthree\r\nContent-Length: 1\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: gzip, "
        "chunked\r\n\r\n3\r\n\x1f\x8b\x08\r\n0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
        "220 mail.test ESMTP Postfix\r\n",
        "HTTP/2.0 200 OK\r\n\r\n",
    };
}

} // namespace kia::test
