#pragma once

#include <QtCore/QObject>

#include <functional>

#include "core/base/message.h"
#include "ui/theme/theme.h"

class QMimeData;
class QWidget;

namespace kia {

class Workspace;

/// Opening and leaving files: the file dialog, dropped files, the recent ones, and the one question this program asks:
/// what to do with unsaved changes.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    FileDesk(const Theme &theme, Workspace &workspace, QWidget *window);

    /// Opens at once when nothing would be lost, else after the question. A manifest of AppImages is no configuration:
    /// of it only manifestsChosen() tells.
    void open(const QString &path);
    void chooseAndOpen();
    void close();
    /// Runs `then` at once when nothing is unsaved, else after the question was answered with "discard".
    void whenNothingIsLost(std::function<void()> then);

    static QStringList recent();
    static void remember(const QString &path);
    static void forgetRecent();
    /// The local files and folders that are dragged.
    static QStringList droppedFiles(const QMimeData *data);

Q_SIGNALS:
    void manifestsChosen(const QStringList &paths);
    /// A file is about to be read.
    void opening();
    void opened(const QString &path);
    void failed(const QString &path, const kia::Message &why);
    /// The question was answered with "review and save".
    void saveWanted();

private:
    void openNow(const QString &path);

    const Theme &m_theme;
    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace kia
