#pragma once

#include <QtCore/QString>

#include "core/base/message.h"

namespace kia {

/// What an image's name alone tells, for the words of any cause: Image, Reference and, when it is a valid reference,
/// Address, Host, Repository, Project and Tag or Digest. Nothing for an empty name.
Facts imageFacts(const QString &image);

/// BadReference with the reason our own reading of the grammar gives.
Message badReferenceMessage(const QString &reference);

/// "r.com:5000" of "https://r.com:5000/v2/"; empty for what is no http address.
QString hostOfUrl(const QString &url);

/// "r.com/sf/app:v1" of "https://r.com/v2/sf/app/manifests/v1"; empty for any other address.
QString imageOfUrl(const QString &url);

} // namespace kia
