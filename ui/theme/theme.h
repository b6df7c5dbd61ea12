#pragma once

#include <QtCore/QObject>

#include "ui/theme/tokens.h"

namespace kia {

class DesktopColours;

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
    /// Asks the desktop what it prefers, and follows it from then on, while the mode is System. Never waits, but opens
    /// a connection: for when the window is there.
    void followDesktop();
    bool followsDesktop() const { return m_follows; }

Q_SIGNALS:
    /// The application's palette is already the new one.
    void changed();

private:
    bool isSystemDark() const;
    void askDesktop();
    /// Puts the palette in place, and tells of it when the colours are others than before.
    void adopt();

    ThemeMode m_mode = ThemeMode::System;
    bool m_paletteIsDark = false;
    bool m_shownDark = false;
    bool m_follows = false;
    DesktopColours *m_desktop = nullptr; ///< once it is asked
};

} // namespace kia
