#pragma once

#include <QtWidgets/QLineEdit>

#include "core/image/resolution.h"
#include "ui/kit/card.h"

namespace kia {

class CheckController;
class Workspace;

/// Where references are typed or pasted: shows on every keystroke what Kuscia would make of the text.
class ReferenceInput final : public QWidget
{
    Q_OBJECT

public:
    ReferenceInput(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit &edit() { return *m_edit; }
    /// The address that the preview shows, or empty.
    QString previewText() const;
    /// Takes a text as if it were pasted and entered: one reference, a line each, or AppImage manifests.
    void enter(const QString &text);

Q_SIGNALS:
    /// Enter, several lines pasted (blank ones and doubles are left out), or AppImage manifests pasted.
    void entered(const QStringList &references);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void preview();
    void placeEdit();
    void retranslate();

    const Theme &m_theme;
    Workspace &m_workspace;
    QLineEdit *m_edit;
    std::optional<Resolution> m_resolution;
    QString m_note;
};

} // namespace kia
