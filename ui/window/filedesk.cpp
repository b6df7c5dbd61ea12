#include "ui/window/filedesk.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtWidgets/QFileDialog>

#include "core/image/appimages.h"
#include "ui/window/question.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int recentLimit = 8;
QString recentKey()
{
    return u"files/recent"_s;
}

} // namespace

FileDesk::FileDesk(const Theme &theme, Workspace &workspace, QWidget *window)
    : QObject(window), m_theme(theme), m_workspace(workspace), m_window(window)
{}

QStringList FileDesk::recent()
{
    return QSettings().value(recentKey()).toStringList();
}

void FileDesk::remember(const QString &path)
{
    QStringList recent = QSettings().value(recentKey()).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(recentKey(), QStringList(recent.mid(0, recentLimit)));
}

void FileDesk::forgetRecent()
{
    QSettings().remove(recentKey());
}

QStringList FileDesk::droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

void FileDesk::open(const QString &path)
{
    if (holdsAppImages(path)) {
        Q_EMIT manifestsChosen({path});
        return;
    }
    whenNothingIsLost([this, path] { openNow(path); });
}

void FileDesk::openNow(const QString &path)
{
    Q_EMIT opening();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<void, Message> result = m_workspace.open(absolute);
    if (!result) {
        Q_EMIT failed(absolute, result.error());
        return;
    }
    remember(absolute);
    Q_EMIT opened(absolute);
}

void FileDesk::chooseAndOpen()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a kuscia.yaml"), m_workspace.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("YAML files (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileDesk::open);
    dialog->open();
}

void FileDesk::close()
{
    whenNothingIsLost([this] { m_workspace.close(); });
}

void FileDesk::whenNothingIsLost(std::function<void()> then)
{
    if (!m_workspace.isModified()) {
        then();
        return;
    }
    auto *question =
        new Question(m_theme, m_window, tr("Discard the unsaved changes in %1?").arg(m_workspace.fileName()),
                     tr("They are only in this window. What is on disk stays as it is."));
    question->addAnswer(tr("Review and save…"), [this] { Q_EMIT saveWanted(); });
    question->addAnswer(tr("Discard"), std::move(then));
    question->addAnswer(tr("Keep editing"), {});
    question->open();
}

} // namespace kia
