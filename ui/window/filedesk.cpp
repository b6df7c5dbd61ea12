#include "ui/window/filedesk.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int recentLimit = 8;
QString recentKey()
{
    return u"files/recent"_s;
}

void remember(const QString &path)
{
    QStringList recent = QSettings().value(recentKey()).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(recentKey(), QStringList(recent.mid(0, recentLimit)));
}

} // namespace

FileDesk::FileDesk(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window) {}

QStringList FileDesk::recent()
{
    return QSettings().value(recentKey()).toStringList();
}

void FileDesk::forgetRecent()
{
    QSettings().remove(recentKey());
}

QString FileDesk::droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void FileDesk::open(const QString &path)
{
    whenNothingIsLost([this, path] { openNow(path); });
}

void FileDesk::openNow(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<void, Message> result = m_workspace.open(absolute);
    if (!result) {
        Q_EMIT failed(absolute, result.error());
        return;
    }
    if (m_remembers) {
        remember(absolute);
    }
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
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"),
                                tr("Discard the unsaved changes in %1?").arg(m_workspace.fileName()),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(tr("They are only in this window. What is on disk stays as it is."));
    QPushButton *review = box->addButton(tr("Review and save…"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(review);
    box->setEscapeButton(cancel);
    connect(review, &QPushButton::clicked, this, &FileDesk::saveWanted);
    connect(discard, &QPushButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace kia
