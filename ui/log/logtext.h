#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QPlainTextEdit>

#include "ui/theme/theme.h"

namespace kia {

class LogSession;

/// Where a log is pasted, dropped or typed; afterwards the text with the pieces marked that told something, each kind
/// by a colour and an underline of its own. Of a big log it holds the understood lines and can only be read.
class LogText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    LogText(const Theme &theme, LogSession &session, QWidget *parent = nullptr);

    /// Replaces what is there by the clipboard.
    void pasteNew();
    int heightForText(int width, int least, int most) const;

Q_SIGNALS:
    void fileDropped(const QString &path);
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void showText();
    void mark();
    void retranslate();

    const Theme &m_theme;
    LogSession &m_session;
    QTimer m_typing;
    bool m_isShowing = false;
};

} // namespace kia
