#include "ui/pullplan/manifestinput.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QPainter>

#include "ui/theme/fonts.h"

namespace kia {

ManifestInput::ManifestInput(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(FontRole::MonoSmall));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(10);
    connect(&theme, &Theme::changed, this, &ManifestInput::takeColours);
    takeColours();
    retranslate();
}

void ManifestInput::takeColours()
{
    const Tokens &t = m_theme.tokens();
    QPalette p = palette();
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    setPalette(p);
}

void ManifestInput::retranslate()
{
    setAccessibleName(tr("AppImage manifests"));
    setPlaceholderText(
        tr("Paste YAML or JSON here, or drop files and folders. For all of a cluster: kubectl get appimage "
           "-A -o yaml"));
}

bool ManifestInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void ManifestInput::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (!paths.isEmpty()) {
        Q_EMIT dropped(paths);
    } else if (!source->text().isEmpty()) {
        Q_EMIT pasted(source->text());
    }
}

void ManifestInput::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    p.setPen(QPen(hasFocus() ? t.accent : t.edge, hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void ManifestInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPlainTextEdit::changeEvent(event);
}

} // namespace kia
