#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

#include <optional>
#include <vector>

#include "core/config/backups.h"
#include "core/config/configfile.h"
#include "core/config/kusciaconfig.h"
#include "core/image/runtime.h"
#include "ui/workspace/changelabel.h"

namespace kia {

/// The open document, its undo stack, its findings and the references typed beside it: the one truth of the window and
/// the only thing that changes it. Widgets read from here and send edits here; they keep nothing of their own.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    bool hasDocument() const { return m_hasDocument; }
    const KusciaConfig &config() const { return m_config; }
    const ImageConfig &image() const { return m_config.image(); }
    /// What the file on disk holds, as far as this program knows.
    const KusciaConfig &savedConfig() const { return m_saved; }
    /// As given to open(); empty without a document.
    QString path() const { return m_file.path; }
    /// "kuscia.yaml", and the folder it stands in.
    QString fileName() const;
    QString folder() const;
    /// The list form cannot be edited before it is converted.
    bool isListForm() const { return m_hasDocument && m_config.kind() == ConfigKind::ListForm; }

    /// Reads a file. When it fails, what was open stays open and unchanged.
    Result<void, Message> open(const QString &path);
    /// Reads the open file again. The text edited so far is one undo away.
    Result<void, Message> reload();
    /// The copies that saving has kept of the open file, newest first.
    std::vector<Backup> earlierVersions() const;
    /// Makes one of them the document, as one step of undo; the disk is not touched before it is saved.
    Result<void, Message> restore(const Backup &backup);
    /// Forgets the document.
    void close();
    /// Writes the document to its file; afterwards it is unmodified.
    Result<SavedFile, Message> save(SaveOptions options);

    /// Writes the document to another file, which is then the open one. A file that stands there is replaced, as one
    /// that was opened.
    Result<SavedFile, Message> saveElsewhere(const QString &path, SaveOptions options);

    bool isModified() const { return m_hasDocument && !(m_config == m_saved); }
    /// True while the disk holds other bytes than were loaded.
    bool isChangedOnDisk() const { return m_changedOnDisk; }
    /// Looks at the disk now; for when the window gets the focus back.
    void checkDisk();

    /// Changes the document, all or none, as one step of undo. With a `mergeKey`, a change of the same key within a
    /// second continues the step. A refusal is also told by refused().
    Result<void, Message> apply(const ConfigEdits &edits, const std::optional<Message> &fix = {},
                                const QString &mergeKey = {});
    /// Writes the whole section anew so that the edits can be made, as one step of undo; for edits that apply()
    /// refuses.
    Result<void, Message> replaceSection(const ConfigEdits &edits);
    /// Makes an edit that was refused as SharedValue, in one of its two meanings. What is then typed on in the same
    /// field has the same meaning, until another field is edited.
    Result<void, Message> applyShared(const ConfigEdits &edits, Shared meaning);

    /// For typing: merged per field; nothing happens when the value is already that.
    Result<void, Message> setField(const Field &field, const QString &value);
    Result<void, Message> setPassword(int registry, const Secret &password);

    QUndoStack &undoStack() { return m_undo; }
    /// What the next undo and redo would do, in the current language; empty when there is nothing.
    QString undoText() const;
    QString redoText() const;

    /// Of the file alone: what a reference shows, its own row says.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// Of the AppImages that were imported beside the file; whoever holds these tells (pullplan/pullplan.h).
    void setImageFindings(std::vector<Finding> findings);
    /// What is to be listed as a problem: both, errors first.
    std::vector<Finding> problems() const;
    /// Lints at once what a timer would lint 150 ms after the last change; for when a field is left.
    void lintNow();

    /// For whom addresses are made: the file's runtime, or another one that somebody asks "what if" about. Asking
    /// changes nothing in the file, is no step of undo, and ends with the document.
    Runtime runtime() const;
    Runtime fileRuntime() const;
    bool isWhatIf() const { return runtime() != fileRuntime(); }
    void assumeRuntime(Runtime runtime);

    const QStringList &references() const { return m_references; }
    void setReferences(const QStringList &references);

Q_SIGNALS:
    /// Another file, or none. documentChanged() follows.
    void documentOpened();
    /// The bytes changed: by an edit, undo, redo, reload or another file; or the runtime that is assumed.
    void documentChanged();
    /// Or problems().
    void findingsChanged();
    void referencesChanged();
    /// isModified() or what is on disk may have changed.
    void savedStateChanged();
    /// An edit was refused; the document is as it was.
    void refused(const kia::Message &reason, const kia::ConfigEdits &edits);
    /// The file was changed by somebody else, or is again as it was loaded.
    void diskChanged(bool changed);

private:
    friend class ChangeDocument;
    void setDocument(const KusciaConfig &config);
    void adopt(const LoadedFile &file, const KusciaConfig &config);
    void watch();
    Shared meaningFor(const Field &field);
    QString textOfCommand(int index) const;

    QUndoStack m_undo;
    KusciaConfig m_config;
    KusciaConfig m_saved;
    LoadedFile m_file;
    std::vector<Finding> m_findings;
    std::vector<Finding> m_imageFindings;
    QStringList m_references;
    std::optional<Runtime> m_whatIf;
    QTimer m_lintTimer;
    QTimer m_diskTimer;
    QFileSystemWatcher m_watcher;
    std::optional<Field> m_everywhere; ///< the field that changes wherever its anchored value stands
    bool m_hasDocument = false;
    bool m_changedOnDisk = false;
};

/// The same edits, with what a change of a shared value means.
ConfigEdits withMeaning(ConfigEdits edits, Shared meaning);

} // namespace kia
