#include "core/logs/logsearch.h"

#include <algorithm>

namespace kia {

namespace {

/// Each has at least ByteSearch::shortest bytes, holds no
/// quotation mark (before which any number of backslashes may stand), and is looked for by its first eight bytes.
const ByteSearch &search()
{
    static const ByteSearch theSearch({
        "pull image",            // faile, failed and Failed to …
        "unpack image",          // containerd
        "ulling image",          // Pulling, Back-off pulling
        "ErrImage",              // ErrImagePull, ErrImageNeverPull
        "PullImage",             // containerd's own log
        "ImagePullBackOff",      //
        "ImageInspectError",     //
        "InvalidImageName",      //
        "Replace image",         // the agent's DEBUG line
        "agent.go:",             // registry(…), endpoint(…)
        "default image tag",     //
        "with pull policy",      //
        "inspect image",         //
        "is not exists",         //
        "ID mismatch",           //
        "trying next host",      //
        "Error syncing pod",     // its message may stand in the lines below
        "containerMessage->",    //
        "waiting state reason",  //
        "/manifests/",           // any request for one
        "resolve reference",     //
        "failed to authorize",   //
        "pull access denied",    //
        "do request: ",          //
        "httpReadSeeker",        //
        "response from daemon",  // docker
        "initializing source",   // podman, CRI-O
        "no match for platform", //
        "https://",              // "Get "https://r.com/v2/": …" of go-containerregistry
        "Namespace:",            // kubectl describe
        "Agent config is",       // the line that holds the password
        "config failed.",        // Kuscia cannot read its file
        "unknown runtime",       //
    });
    return theSearch;
}

/// Whether the address that begins with "https://" is one of the registry API.
bool isRegistryAddress(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype longestHost = 260;
    const qsizetype end = std::min(at + longestHost, text.size());
    while (at < end && text[at] != '/' && text[at] > ' ' && text[at] != '"') {
        ++at;
    }
    return text.sliced(at).startsWith("/v2/");
}

} // namespace

ByteSearch::Hit findLogHint(QByteArrayView text, qsizetype from)
{
    ByteSearch::Hit hit = search().find(text, from);
    while (hit.begin >= 0 && text.sliced(hit.begin).startsWith("https:") && !isRegistryAddress(text, hit.end)) {
        hit = search().find(text, hit.end); // an address of something else
    }
    return hit;
}

} // namespace kia
