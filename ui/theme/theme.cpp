#include "ui/theme/theme.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

#include "ui/theme/desktopcolours.h"
#include "ui/theme/fonts.h"

namespace kia {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.win, t.win);
    set(QPalette::WindowText, t.text, t.muted);
    set(QPalette::Base, t.surface, t.sunken);
    set(QPalette::AlternateBase, t.win, t.win);
    set(QPalette::Text, t.text, t.muted);
    set(QPalette::PlaceholderText, t.muted, t.muted);
    set(QPalette::Button, t.surface, t.sunken);
    set(QPalette::ButtonText, t.text, t.muted);
    set(QPalette::BrightText, t.errT, t.errT);
    set(QPalette::Highlight, t.accent, t.edge);
    set(QPalette::HighlightedText, Qt::white, Qt::white);
    set(QPalette::Link, t.accentText, t.muted);
    set(QPalette::LinkVisited, t.accentText, t.muted);
    set(QPalette::ToolTipBase, t.text, t.text);
    set(QPalette::ToolTipText, t.surface, t.surface);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.hover, t.hover);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.edge, t.edge);
    set(QPalette::Shadow, t.edge, t.edge);
    return p;
}

bool isDark(const QColor &window)
{
    return window.lightness() < 128;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    // Qt 6.4 does not tell the desktop's wish; the lightness of the palette it took from there does, until the desktop
    // is asked
    m_paletteIsDark = isDark(QGuiApplication::palette().color(QPalette::Window));
    m_shownDark = tokens().dark;
    QApplication::setPalette(paletteOf(tokens()));
    // menus and tooltips, too; and nothing loads the desktop's own font only to throw it away
    QApplication::setFont(fontFor(FontRole::Body));
}

void Theme::lookAtSystem()
{
    QApplication::setPalette(QPalette()); // lets the platform's show through
    m_paletteIsDark = isDark(QGuiApplication::palette().color(QPalette::Window));
    adopt();
}

void Theme::followPalette()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    if (window == lightTokens().win || window == darkTokens().win) {
        return; // ours
    }
    m_paletteIsDark = isDark(window);
    adopt();
}

void Theme::followDesktop()
{
    m_follows = true;
    askDesktop();
}

void Theme::askDesktop()
{
    if (!m_follows || m_desktop || m_mode != ThemeMode::System) {
        return;
    }
    m_desktop = new DesktopColours(this);
    connect(m_desktop, &DesktopColours::changed, this, &Theme::adopt);
}

void Theme::adopt()
{
    QApplication::setPalette(paletteOf(tokens()));
    if (m_shownDark != tokens().dark) {
        m_shownDark = tokens().dark;
        Q_EMIT changed();
    }
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        m_shownDark = tokens().dark;
        QApplication::setPalette(paletteOf(tokens()));
        Q_EMIT changed(); // the name of the mode is shown, too
        askDesktop();
    }
}

bool Theme::isSystemDark() const
{
    return m_desktop ? m_desktop->prefersDark().value_or(m_paletteIsDark) : m_paletteIsDark;
}

const Tokens &Theme::tokens() const
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && isSystemDark());
    return dark ? darkTokens() : lightTokens();
}

} // namespace kia
