#pragma once

#include <QtCore/QString>

#include <vector>

#include "core/demo/demohttp.h"
#include "core/demo/demoimage.h"

namespace kia {

/// What the demo registry can show. One row of the table in demoscenarios.cpp each.
enum class DemoScenario {
    Fine,
    WrongPassword,
    TagMissing,
    RepositoryMissing,
    Public,
    OtherPlatform,
    HeadRefused,
    RateLimit,
    Unavailable,
    Slow,
};

/// An image to ask for, and what happens then. Without a host: "secretflow/app:v1".
struct DemoExample {
    DemoScenario scenario;
    QString image;
};
std::vector<DemoExample> demoExamples();

/// The account that the demo registry accepts. It protects nothing.
inline constexpr auto demoUser = "demo";
inline constexpr auto demoPassword = "demo-password";

/// Answers as Debian's docker-registry 2.8.2 with Basic sign-in does (measured: /v2/, manifests, blobs, tags/list, and
/// their errors), for the images of the scenarios. Knows no sockets.
class DemoContents final
{
public:
    DemoContents();

    DemoAnswer answerTo(const DemoRequest &request) const;

private:
    struct Tagged {
        QByteArray repository;
        QByteArray tag;
        DemoImage image;
    };

    DemoAnswer contentsOf(const QByteArray &repository, const QByteArray &kind, const QByteArray &reference,
                          const DemoRequest &request) const;
    DemoAnswer manifestOf(const QByteArray &repository, const QByteArray &reference) const;
    DemoAnswer tagsOf(const QByteArray &repository, const DemoRequest &request) const;

    std::vector<Tagged> m_images;
};

} // namespace kia
