#pragma once

#include <vector>

#include "core/demo/demohttp.h"
#include "core/demo/demoimage.h"
#include "core/demo/demologin.h"

namespace kia {

/// Answers as Debian's docker-registry 2.8.2 with Basic sign-in does (measured: /v2/, manifests, blobs, tags/list, and
/// their errors), for the images of the scenarios. Knows no sockets.
class DemoContents final
{
public:
    DemoContents();

    /// What a web server says that is no registry.
    static DemoAnswer webPage(const DemoRequest &request);

    void setOrigins(const DemoOrigins &origins) { m_origins = origins; }
    DemoAnswer answerTo(const DemoRequest &request) const;

private:
    struct Tagged {
        QByteArray repository;
        QByteArray tag;
        DemoImage image;
    };

    DemoAnswer answerFrom(const QByteArray &name, const QList<QByteArray> &path, const DemoRequest &request) const;
    DemoAnswer contentsOf(const QByteArray &repository, const QByteArray &kind, const QByteArray &reference,
                          const DemoRequest &request) const;
    DemoAnswer manifestOf(const QByteArray &repository, const QByteArray &reference) const;
    DemoAnswer tagsOf(const QByteArray &repository, const DemoRequest &request) const;

    DemoLogin m_login;
    DemoOrigins m_origins;
    std::vector<Tagged> m_images;
};

} // namespace kia
