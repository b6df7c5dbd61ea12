#pragma once

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "core/config/imageconfig.h"
#include "ui/window/mainwindow.h"

namespace kia {
class Button;
class TextField;
} // namespace kia

namespace kia::test {

/// A kuscia.yaml with three registries: "private" at `host`, "aliyun", and "lab" whose endpoint has a scheme.
QByteArray sampleFile(const QByteArray &host = "private.registry.com", const QByteArray &password = "testpass");

/// The window, shown and active, with settings and files of its own.
class WindowUnderTest final
{
public:
    explicit WindowUnderTest(QSize size = {1280, 800});

    MainWindow &operator*() { return m_window; }
    MainWindow *operator->() { return &m_window; }

    /// Writes a file into a folder that goes with the test, and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &path) const;
    /// Writes it and opens it in the window.
    QString open(const QByteArray &bytes);

    TextField &field(FieldKind kind);
    /// Clears the field and types, as a user does.
    void type(QWidget &field, const QString &text);
    /// The visible button with this text; fails the test when there is none.
    Button *button(const QString &text);
    /// Presses a key where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets layouts within layouts come to rest.
    static void settle();

private:
    QTemporaryDir m_folder;
    MainWindow m_window;
};

/// Looks like a program that was started: names for the settings, the style.
void startUp(const char *testName);

} // namespace kia::test
