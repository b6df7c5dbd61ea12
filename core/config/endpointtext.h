#pragma once

#include <QtCore/QString>

namespace kia {

/// What an endpoint is when somebody has pasted an address of a browser or of an API there. Kuscia joins the endpoint
/// and the image's name as texts (pkg/agent/framework/pods_controller.go:487-509), so none of this may stand in it.

/// "https" of "https://r.com/t"; empty without one.
QString schemeOf(const QString &endpoint);
/// Without schemes and without the blanks before them.
QString withoutScheme(const QString &endpoint);
/// Whether a blank of any kind stands anywhere in it.
bool hasBlank(const QString &endpoint);
/// "v2" of "r.com/v2/t": the first path component when it is that of the registry API; empty otherwise.
QString apiPathOf(const QString &endpoint);
/// Without that component.
QString withoutApiPath(const QString &endpoint);

} // namespace kia
