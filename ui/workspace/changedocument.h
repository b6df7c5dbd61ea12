#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtGui/QUndoStack>

#include "core/config/kusciaconfig.h"
#include "ui/workspace/changelabel.h"

namespace kia {

class Workspace;

/// One step of undo: the document before and after. Both are implicitly shared, so this is cheap, and undo is
/// byte-exact by construction.
class ChangeDocument final : public QUndoCommand
{
public:
    ChangeDocument(Workspace &workspace, KusciaConfig after, ChangeName name, QString mergeKey);

    /// Typing in one field is one step, as long as no pause is longer than a second.
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

    QString label() const { return changeLabel(m_name, m_before.image()); }

private:
    Workspace &m_workspace;
    KusciaConfig m_before;
    KusciaConfig m_after;
    ChangeName m_name;
    QString m_mergeKey;
    QDeadlineTimer m_mergeUntil;
};

} // namespace kia
