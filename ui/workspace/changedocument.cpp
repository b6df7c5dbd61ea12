#include "ui/workspace/changedocument.h"

#include "ui/workspace/workspace.h"

namespace kia {

namespace {
constexpr std::chrono::seconds mergePause{1};
}

ChangeDocument::ChangeDocument(Workspace &workspace, KusciaConfig after, ChangeName name, QString mergeKey)
    : m_workspace(workspace), m_before(workspace.config()), m_after(std::move(after)), m_name(std::move(name)),
      m_mergeKey(std::move(mergeKey)), m_mergeUntil(mergePause)
{}

bool ChangeDocument::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeDocument *>(other); // same id(), so the same class
    if (next->m_mergeKey != m_mergeKey || m_mergeUntil.hasExpired()) {
        return false;
    }
    m_after = next->m_after;
    m_mergeUntil = next->m_mergeUntil;
    setObsolete(m_before == m_after); // typed and taken back: there is nothing to undo
    return true;
}

void ChangeDocument::undo()
{
    m_workspace.setDocument(m_before);
}

void ChangeDocument::redo()
{
    m_workspace.setDocument(m_after);
}

} // namespace kia
