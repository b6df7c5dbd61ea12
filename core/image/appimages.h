#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/byterange.h"
#include "core/base/message.h"
#include "core/image/resolution.h"

namespace kia {

/// One AppImage of a manifest (pkg/crd/apis/kuscia/v1alpha1/appimage_types.go:48-65).
struct AppImage {
    QString name;  ///< metadata.name
    QString image; ///< spec.image.name
    QString tag;
    QString id;
    /// What a pod gets: name + ":" + tag, whatever they hold (pending_handler.go:396, kusciadeployment/util.go:160).
    QString reference;
    QString file = {};
    Place place = {}; ///< of spec.image.name, or of the nearest thing around it that is there
    /// What is wrong with the join itself, whatever the configuration: AppimageTag, AppimageTagInName,
    /// AppimagePortSplit, AppimageTagNotText, ImageIdCrash, UnrenderedTemplate; the gravest first.
    std::vector<Message> problems = {};

    /// No pod with this reference can start: the join is no reference at all, or not the one that was meant.
    bool isBroken() const;
};

/// A piece that could not be read; the facts hold Path, Line, Column and the parser's Detail.
struct ManifestError {
    QString file;
    Message message;
};

struct AppImageList {
    std::vector<AppImage> images; ///< in the order of the files and of each file
    std::vector<ManifestError> errors;
    int ignored = 0; ///< documents and items of other kinds

    void append(AppImageList other);
    QStringList references() const; ///< each once, in order
};

/// The AppImages of YAML or JSON: one document or many, a List (`kubectl get appimage -A -o yaml`), or a list of these.
/// Other kinds are passed over. A document that cannot be read becomes an error and costs nothing of the others.
/// `file` is for the places, "-" for standard input.
AppImageList appImagesFrom(const QByteArray &bytes, const QString &file);

/// The same from files and folders; of a folder all .yaml, .yml and .json files, at any depth, by name. What cannot be
/// opened becomes an error.
/// No more is read at once than `mostManifests` files and `mostAppImages` AppImages, one file after the other; what is
/// left out becomes an error, too. `goOn` is told how many files of how many have been read (also while they are still
/// being looked for) and may end it, with what there is so far.
inline constexpr int mostManifests = 20'000;
inline constexpr std::size_t mostAppImages = 100'000;
using ImportProgress = std::function<bool(int read, int all)>;
AppImageList appImagesIn(const QStringList &paths, const ImportProgress &goOn = {});

/// Whether the bytes look like the manifest of an AppImage rather than a configuration; by a search, without reading
/// them as YAML.
bool looksLikeAppImages(const QByteArray &bytes);
/// The same of a file, by as much of its beginning as a configuration can have; false when it cannot be read.
bool holdsAppImages(const QString &path);

/// Several references that become one address although they mean different images: whichever was pushed there last
/// runs for all of them.
struct AppImageCollision {
    QString address;
    std::vector<int> images; ///< positions in the list given
    Message message;         ///< AppimageCollision
};
std::vector<AppImageCollision> collisionsOf(const std::vector<AppImage> &images, const Resolver &resolver);

} // namespace kia
