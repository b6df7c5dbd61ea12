#pragma once

#include <QtCore/QObject>

#include "ui/theme/tokens.h"

namespace kia {

enum class ThemeMode { System, Light, Dark };

/// The colours now in use. Passed to whatever paints; there is one per window.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    const Tokens &tokens() const;
    /// The desktop's own theme may have changed.
    void lookAtSystem();
    /// The application's palette has changed; if not by this, it is the desktop's.
    void followPalette();

Q_SIGNALS:
    /// The application's palette is already the new one.
    void changed();

private:
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark = false;
};

} // namespace kia
