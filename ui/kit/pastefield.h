#pragma once

#include <QtWidgets/QPlainTextEdit>

#include "ui/kit/label.h"

namespace kia {

/// A field for a lot of text that is pasted or dropped rather than typed, framed as the design's fields are. What is
/// pasted is told, not inserted: what becomes of it is for the owner to say.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    PasteField(const Theme &theme, Ink ink, QWidget *parent = nullptr);

    /// Pastes what the clipboard holds.
    void pasteNew();

Q_SIGNALS:
    /// Only the text counts, in whatever form it comes; never empty.
    void pasted(const QString &text);
    void dropped(const QStringList &paths);

protected:
    const Theme &theme() const { return m_theme; }
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColours();

    const Theme &m_theme;
    Ink m_ink;
};

} // namespace kia
