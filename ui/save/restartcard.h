#pragma once

#include "ui/kit/card.h"

class QLineEdit;

namespace kia {

class Button;

/// After saving: how to make Kuscia read the file, since it reads it only at start. One command for Docker, one for
/// Kubernetes, each to copy.
class RestartCard final : public Ground
{
    Q_OBJECT

public:
    /// `inConfigMap`: the file is a manifest, so it has to be applied before the restart.
    RestartCard(const Theme &theme, const QString &path, bool inConfigMap, QWidget *parent = nullptr);

private:
    void addCommand(const QString &title, const QString &command, int row);
};

} // namespace kia
