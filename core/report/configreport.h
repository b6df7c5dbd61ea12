#pragma once

#include <QtCore/QDateTime>

#include <vector>

#include "core/config/kusciaconfig.h"
#include "core/report/planexport.h"
#include "core/report/referencesource.h"

namespace kia {

/// What one report is made of.
struct ReportContents {
    QString file; ///< path of the configuration, for display
    KusciaConfig config;
    std::vector<Finding> findings = {};
    std::vector<PlannedImage> plan = {};    ///< with the notes of their AppImages, collisions among them
    std::vector<ManifestError> errors = {}; ///< what of the manifests could not be read
    QString program = {};                   ///< "kuscia-image 0.1"
    QDateTime time = {};
};

/// `kuscia-image report`: all that is known about a configuration and the images of its cluster in one Markdown text
/// that can be sent to somebody else: the file, the registries and which one counts, every finding with its remedies,
/// the section with passwords masked, the pull plan by host and registry, two images that become one address. In the
/// current language. No password is in it, nor anything of the file outside the image section.
QByteArray reportMarkdown(const ReportContents &contents);

} // namespace kia
