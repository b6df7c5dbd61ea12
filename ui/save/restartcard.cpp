#include "ui/save/restartcard.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>

#include "core/report/restartcommands.h"
#include "ui/kit/button.h"
#include "ui/kit/sentences.h"
#include "ui/kit/textfield.h"

namespace kia {

RestartCard::RestartCard(const Theme &theme, const QString &path, bool inConfigMap, QWidget *parent)
    : Ground(theme, card(), parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(8);
    auto *title = new Label(theme, FontRole::Pane, &Tokens::text, this);
    title->setText(tr("Restart Kuscia to use the new settings"));
    auto *note = new Label(theme, FontRole::Note, &Tokens::text2, this);
    note->setText(joinSentences(
        tr("Kuscia reads the image section only when it starts. Put in the name of your container or deployment."),
        inConfigMap ? tr("Kuscia’s deployments mount the ConfigMap with subPath: a running pod never sees the new "
                         "text, only a new pod does.")
                    : tr("In Kubernetes the file is in a ConfigMap, mounted with subPath: change it there, too; only "
                         "a new pod sees it.")));
    note->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(note, 1, 0, 1, 3);
    const RestartCommands commands = restartCommands(path, inConfigMap);
    if (!commands.docker.isEmpty()) {
        addCommand(tr("Docker"), commands.docker, 2);
    }
    addCommand(tr("Kubernetes"), commands.kubernetes, 3);
    grid->setColumnStretch(1, 1);
}

void RestartCard::addCommand(const QString &title, const QString &command, int row)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *label = new Label(theme(), FontRole::Note, &Tokens::text2, this);
    label->setText(title);
    auto *field = new TextField(theme(), this);
    field->setFont(fontFor(FontRole::MonoSmall));
    field->setText(command);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    field->setAccessibleName(tr("Command for %1").arg(title));
    auto *copy = new Button(theme(), Button::Look::Icon, this);
    copy->setSign(Sign::Copy);
    copy->setAccessibleName(tr("Copy the command for %1").arg(title));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QAbstractButton::clicked, this, [copy, command] {
        QGuiApplication::clipboard()->setText(command);
        copy->setSign(Sign::Check);
    });
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(copy, row, 2);
}

} // namespace kia
