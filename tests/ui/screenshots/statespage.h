#pragma once

#include <QtGui/QPixmap>

#include "ui/theme/theme.h"

/// The states of the components, made of the real widgets: what a designer holds beside the drawing. One half a theme.
QPixmap statesPicture(kia::ThemeMode mode, const QString &title, QSize size);
