#include "ui/kit/pastefield.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

namespace {
constexpr int margin = 10;
}

PasteField::PasteField(const Theme &theme, Ink ink, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_ink(ink)
{
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(FontRole::MonoSmall));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(margin);
    connect(&theme, &Theme::changed, this, &PasteField::takeColours);
    takeColours();
}

void PasteField::takeColours()
{
    const Tokens &t = m_theme.tokens();
    QPalette p = palette();
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::Text, t.*m_ink);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    setPalette(p);
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (!paths.isEmpty()) {
        Q_EMIT dropped(paths);
    } else if (!source->text().trimmed().isEmpty()) {
        Q_EMIT pasted(source->text());
    }
}

void PasteField::pasteNew()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && canInsertFromMimeData(clipboard)) {
        insertFromMimeData(clipboard);
    }
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteNew(); // also when the view can only be read
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PasteField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    p.setPen(QPen(hasFocus() ? t.accent : t.edge, hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace kia
