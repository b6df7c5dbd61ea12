#pragma once

#include <QtCore/QTimer>

#include "ui/kit/pastefield.h"

namespace kia {

class LogSession;

/// Where a log is pasted, dropped or typed; afterwards the text with the pieces marked that told something, each kind
/// by a colour and an underline of its own. Of a big log it holds the understood lines and can only be read.
class LogText final : public PasteField
{
    Q_OBJECT

public:
    LogText(const Theme &theme, LogSession &session, QWidget *parent = nullptr);

    int heightForText(int width, int least, int most) const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wholeText() const;
    void showText();
    void mark();
    void retranslate();

    LogSession &m_session;
    QTimer m_typing;
    bool m_isShowing = false;
};

} // namespace kia
