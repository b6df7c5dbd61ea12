#pragma once

#include <QtWidgets/QWidget>

#include "ui/kit/label.h"

namespace kia {

class Button;

/// A heading with an arrow, and what it folds away. Which kinds are folded is remembered.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// `kind` names the fold in the settings.
    Fold(const Theme &theme, const QString &kind, QWidget *content, QWidget *parent = nullptr);

    /// The same content plays another part now, with a memory of its own.
    void setKind(const QString &kind, bool openByDefault);
    void setTitle(const QString &title);
    void setAside(const QString &text);
    bool isOpen() const { return !m_content->isHidden(); }

private:
    void setOpen(bool open);

    QString m_kind;
    QWidget *m_content;
    Button *m_head;
    Label *m_aside;
};

} // namespace kia
