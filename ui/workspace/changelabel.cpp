#include "ui/workspace/changelabel.h"

#include <QtCore/QCoreApplication>

#include "core/explain/catalogue.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("kia::ChangeLabel", text);
}

QString fieldChange(const SetField &edit, const ImageConfig &before)
{
    const QString registry = registryLabel(before, edit.field.registry);
    switch (edit.field.kind) {
    case FieldKind::PullPolicy:
        return edit.value.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Clear the pull policy"))
                   : say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Set the pull policy to %1")).arg(edit.value);
    case FieldKind::DefaultRegistry:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Make %1 the default registry")).arg(edit.value);
    case FieldKind::HttpProxy:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Change the HTTP proxy"));
    case FieldKind::RegistryName:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Rename %1")).arg(registry);
    case FieldKind::RegistryEndpoint:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Change the endpoint of %1")).arg(registry);
    case FieldKind::RegistryUsername:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Change the username of %1")).arg(registry);
    case FieldKind::RegistryPassword:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Change the password of %1")).arg(registry);
    }
    return {};
}

struct Words {
    const ImageConfig &before;

    QString operator()(const SetField &edit) const { return fieldChange(edit, before); }
    QString operator()(const SetPassword &edit) const
    {
        return fieldChange({{FieldKind::RegistryPassword, edit.registry}, {}}, before);
    }
    QString operator()(const AddRegistry &edit) const
    {
        for (int i = 0; i < static_cast<int>(before.registries.size()); ++i) {
            ImageRegistry renamed = before.registries[static_cast<std::size_t>(i)];
            renamed.name = edit.registry.name;
            if (!renamed.endpoint.isEmpty() && renamed == edit.registry) {
                return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Duplicate %1")).arg(registryLabel(before, i));
            }
        }
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Add registry %1")).arg(edit.registry.name);
    }
    QString operator()(const RemoveRegistry &edit) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Remove %1")).arg(registryLabel(before, edit.registry));
    }
    QString operator()(const RenameRegistry &edit) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Rename %1 to %2"))
            .arg(registryLabel(before, edit.registry), edit.name);
    }
    QString operator()(const MoveRegistry &edit) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Move %1")).arg(registryLabel(before, edit.registry));
    }
    QString operator()(const RenameKey &edit) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Rename %1 to %2")).arg(edit.from, edit.to);
    }
    QString operator()(const RemoveRepeatedKey &edit) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Remove the second %1")).arg(edit.key);
    }
    QString operator()(const ConvertListForm &) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Convert the list form"));
    }
    QString operator()(const ReplaceSection &) const
    {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Write the image section anew"));
    }
};

} // namespace

QString changeLabel(const ChangeName &name, const ImageConfig &before)
{
    if (name.reload) {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Read the file again"));
    }
    if (name.restored.isValid()) {
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Restore the version of %1"))
            .arg(name.restored.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    }
    if (name.fix) {
        return titleOf(*name.fix);
    }
    return name.edits.empty() ? QString() : std::visit(Words{before}, name.edits.front());
}

QString fieldLabel(FieldKind kind)
{
    switch (kind) {
    case FieldKind::PullPolicy:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Pull policy"));
    case FieldKind::DefaultRegistry:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Default registry"));
    case FieldKind::HttpProxy:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "HTTP proxy"));
    case FieldKind::RegistryName:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Name"));
    case FieldKind::RegistryEndpoint:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Endpoint"));
    case FieldKind::RegistryUsername:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Username"));
    case FieldKind::RegistryPassword:
        return say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "Password"));
    }
    return {};
}

QString registryLabel(const ImageConfig &config, int registry)
{
    if (registry < 0 || registry >= static_cast<int>(config.registries.size())) {
        return {};
    }
    const QString name = config.registries[static_cast<std::size_t>(registry)].name;
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("kia::ChangeLabel", "registry %1")).arg(registry + 1) : name;
}

} // namespace kia
