#include "tests/ui/support/windowundertest.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

#include "ui/kit/button.h"
#include "ui/kit/textfield.h"
#include "ui/settings/fieldrow.h"
#include "ui/settings/pullingform.h"
#include "ui/settings/registryform.h"
#include "ui/settings/settingspane.h"
#include "ui/theme/style.h"

using namespace Qt::StringLiterals;

namespace kia::test {

QByteArray sampleFile(const QByteArray &host, const QByteArray &password)
{
    return "# node of alice\nmode: lite\ndomainID: alice\nruntime: runc\n\nimage: # where images come from\n"
           "  pullPolicy: remote\n  defaultRegistry: private\n  httpProxy: \"\"\n  registries:\n"
           "    - name: private\n      endpoint: " +
           host + "/secretflow\n      username: testname\n      password: \"" + password +
           "\" # of the platform team\n    - name: aliyun\n"
           "      endpoint: secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow\n"
           "    - name: lab\n      endpoint: https://harbor.lab.internal/sf\n\nprotocol: NOTLS\n";
}

void startUp(const char *testName)
{
    QCoreApplication::setOrganizationName(u"kia-tests"_s);
    QCoreApplication::setApplicationName(QString::fromLatin1(testName));
    QApplication::setStyle(new Style);
    QSettings().clear();
}

WindowUnderTest::WindowUnderTest(QSize size)
{
    m_window.resize(size);
    m_window.setLanguage(Language::English);
    m_window.setTheme(ThemeMode::Light);
    m_window.show();
    m_window.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&m_window);
    const bool whole = QTest::qWaitFor([this] { return m_window.isFilled(); });
    Q_ASSERT(active && whole && m_folder.isValid());
}

QString WindowUnderTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    return file.fileName();
}

QByteArray WindowUnderTest::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString WindowUnderTest::open(const QByteArray &bytes)
{
    const QString path = write(u"kuscia.yaml"_s, bytes);
    m_window.openFile(path);
    settle();
    return path;
}

TextField &WindowUnderTest::field(FieldKind kind)
{
    if (kind == FieldKind::HttpProxy) {
        return *m_window.settings().pulling().proxyRow()->field();
    }
    return *m_window.settings().form().fieldRow(kind)->field();
}

void WindowUnderTest::type(QWidget &field, const QString &text)
{
    field.setFocus();
    QTest::keySequence(&field, QKeySequence(QKeySequence::SelectAll));
    if (text.isEmpty()) {
        QTest::keyClick(&field, Qt::Key_Delete);
    } else {
        QTest::keyClicks(&field, text);
    }
}

Button *WindowUnderTest::button(const QString &text)
{
    settle(); // a button that was just made is not visible yet
    for (Button *button : m_window.findChildren<Button *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) {
            return button;
        }
    }
    QTest::qFail(qPrintable(u"no visible button says "_s + text), __FILE__, __LINE__);
    qFatal("the test cannot go on");
}

void WindowUnderTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, static_cast<Qt::Key>(key), modifiers);
}

void WindowUnderTest::settle()
{
    for (int round = 0; round < 10; ++round) {
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace kia::test
