#include "core/image/addressparts.h"

namespace kia {

namespace {

using namespace Qt::StringLiterals;

void append(std::vector<AddressPart> &parts, const QString &text, Origin origin)
{
    if (text.isEmpty()) {
        return;
    }
    // Pieces cut at the insertion point belong together again; what Kuscia adds stays apart, piece by piece.
    if (!parts.empty() && parts.back().origin == origin && origin != Origin::Default) {
        parts.back().text += text;
    } else {
        parts.push_back({text, origin});
    }
}

/// The pieces of `rewritten` from `begin` to `end`: the endpoint, the slash that joins, the AppImage's part.
void appendWritten(std::vector<AddressPart> &parts, const QString &rewritten, const QString &base, qsizetype begin,
                   qsizetype end)
{
    if (base.isEmpty()) {
        append(parts, rewritten.mid(begin, end - begin), Origin::Reference);
        return;
    }
    const qsizetype joint = base.size();
    if (begin < joint) {
        append(parts, rewritten.mid(begin, qMin(end, joint) - begin), Origin::Endpoint);
    }
    if (begin <= joint && end > joint) {
        append(parts, u"/"_s, Origin::Default);
    }
    if (end > joint + 1) {
        const qsizetype from = qMax(begin, joint + 1);
        append(parts, rewritten.mid(from, end - from), Origin::Reference);
    }
}

} // namespace

std::vector<AddressPart> addressParts(const Resolution &resolution, const QString &base)
{
    std::vector<AddressPart> parts;
    const QString &written = resolution.rewritten;
    if (!resolution.reference) {
        appendWritten(parts, written, base, 0, written.size());
        return parts;
    }
    const ImageReference &reference = *resolution.reference;
    // Before the insertion the text is the original's from `skipped` on; the two run in step from there.
    const qsizetype insertAt = reference.skipped() + reference.insertedAt();
    appendWritten(parts, written, base, reference.skipped(), insertAt);
    append(parts, reference.text().mid(reference.insertedAt(), reference.insertedLength()), Origin::Default);

    const qsizetype repositoryEnd = insertAt + reference.domain().size() + 1 + reference.repository().size() -
                                    reference.insertedAt() - reference.insertedLength();
    if (reference.droppedTag().isEmpty()) {
        appendWritten(parts, written, base, insertAt, written.size());
    } else {
        appendWritten(parts, written, base, insertAt, repositoryEnd);
        const qsizetype digestAt = repositoryEnd + 1 + reference.droppedTag().size();
        append(parts, written.mid(digestAt), Origin::Reference);
    }
    if (reference.addedLatest()) {
        append(parts, u":latest"_s, Origin::Default);
    }
    return parts;
}

} // namespace kia
