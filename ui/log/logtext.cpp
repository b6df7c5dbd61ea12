#include "ui/log/logtext.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include "ui/kit/overlayscroll.h"
#include "ui/log/logsession.h"
#include "ui/theme/fonts.h"

namespace kia {

namespace {

constexpr int typingPause = 150;
constexpr int margin = 10;

QTextCharFormat formatOf(LogRole role, const Tokens &t)
{
    QTextCharFormat format;
    const auto look = [&](const QColor &ink, const QColor &ground, QTextCharFormat::UnderlineStyle style,
                          const QColor &line) {
        format.setForeground(ink);
        format.setBackground(ground);
        format.setUnderlineStyle(style);
        format.setUnderlineColor(line);
    };
    switch (role) {
    case LogRole::Image:
        look(t.refT, t.refB, QTextCharFormat::DotLine, t.refL);
        break;
    case LogRole::Credentials:
        look(t.warnT, t.warnB, QTextCharFormat::DashUnderline, t.warnL);
        break;
    case LogRole::Status:
    case LogRole::Detail:
        look(t.errT, t.errB, QTextCharFormat::WaveUnderline, t.errL);
        break;
    case LogRole::Time:
    case LogRole::Pod:
    case LogRole::Container:
    case LogRole::Reason:
    case LogRole::Request:
        look(t.text, t.sunken, QTextCharFormat::SingleUnderline, t.defL);
        break;
    }
    return format;
}

} // namespace

LogText::LogText(const Theme &theme, LogSession &session, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(fontFor(FontRole::MonoSmall));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false); // undo belongs to the open file
    document()->setDocumentMargin(margin);
    new OverlayScroll(theme, this, &Tokens::surface);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        const QString text = toPlainText();
        text.trimmed().isEmpty() ? m_session.clear() : m_session.readText(text);
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            setExtraSelections({}); // they would stand in the wrong places
            m_typing.start();
        }
    });
    connect(&session, &LogSession::changed, this, &LogText::showText);
    connect(&session, &LogSession::currentChanged, this, &LogText::mark);
    connect(&theme, &Theme::changed, this, &LogText::takeColours);
    takeColours();
    retranslate();
}

void LogText::takeColours()
{
    const Tokens &t = m_theme.tokens();
    QPalette p = palette();
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::Text, t.text2);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    setPalette(p);
    mark();
}

void LogText::retranslate()
{
    setAccessibleName(tr("Log text"));
    setPlaceholderText(tr("Paste a log, an event or one line here, or drop a file."));
}

void LogText::showText()
{
    m_typing.stop();
    setReadOnly(!m_session.showsAll());
    setTextInteractionFlags(m_session.showsAll() ? Qt::TextEditorInteraction
                                                 : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (m_session.shownText() != toPlainText() || m_session.isEmpty()) {
        m_isShowing = true;
        setPlainText(m_session.shownText());
        m_isShowing = false;
        verticalScrollBar()->setValue(0);
    }
    mark();
    Q_EMIT heightChanged();
}

void LogText::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const LogEntry *entry = m_session.entry();
    const qsizetype offset = entry ? m_session.offsetOf(*entry) : -1;
    if (offset >= 0 && toPlainText() == m_session.shownText()) {
        const qsizetype size = m_session.shownText().size();
        for (const LogSpan &span : entry->spans) {
            const qsizetype begin = std::min(offset + span.begin, size);
            const qsizetype end = std::min(begin + span.length, size);
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(begin));
            cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
            selections.push_back({cursor, formatOf(span.role, m_theme.tokens())});
        }
        if (!hasFocus() && m_session.reading().entries.size() > 1) {
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(std::min(offset, size)));
            setTextCursor(cursor); // the chosen entry's line comes into view
            ensureCursorVisible();
        }
    }
    setExtraSelections(selections);
}

int LogText::heightForText(int width, int least, int most) const
{
    // wrapped anywhere, so this is what the letters need
    const QFontMetrics metrics(font());
    const int columns = std::max(10, (width - 2 * margin - 8) / std::max(1, metrics.horizontalAdvance(u'm')));
    qsizetype lines = 0;
    const QString &text = m_session.shownText();
    for (qsizetype from = 0; from <= text.size() && lines * metrics.lineSpacing() < most;) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        lines += (end - from) / columns + 1;
        from = end + 1;
    }
    return std::clamp(static_cast<int>(lines + 1) * metrics.lineSpacing() + 2 * margin + 4, least, most);
}

void LogText::pasteNew()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && canInsertFromMimeData(clipboard)) {
        insertFromMimeData(clipboard);
    }
}

bool LogText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void LogText::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) {
        Q_EMIT fileDropped(urls.front().toLocalFile());
        return;
    }
    // a log that is pasted is another log; only the text counts, in whatever form it comes
    if (!source->text().trimmed().isEmpty()) {
        m_session.readText(source->text());
    }
}

bool LogText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's, for the file
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void LogText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteNew(); // also when the view can only be read
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LogText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    p.setPen(QPen(hasFocus() ? t.accent : t.edge, hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void LogText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPlainTextEdit::changeEvent(event);
}

} // namespace kia
