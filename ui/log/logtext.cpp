#include "ui/log/logtext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

#include "ui/kit/overlayscroll.h"
#include "ui/log/logsession.h"

namespace kia {

namespace {

constexpr int typingPause = 150;

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

/// As a document keeps lines: everything that ends one ends it in the same way.
QString oneLineEnd(QString text)
{
    for (const char16_t end : {u'\r', u'\u2029', u'\ufdd0', u'\ufdd1'}) {
        text.replace(QChar(end), u'\n');
    }
    return text;
}

} // namespace

LogText::LogText(const Theme &theme, LogSession &session, QWidget *parent)
    : PasteField(theme, &Tokens::text2, parent), m_session(session)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false); // undo belongs to the open file
    new OverlayScroll(theme, this, &Tokens::surface);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        const QString text = wholeText();
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
    connect(this, &PasteField::pasted, &session, &LogSession::readText); // a log that is pasted is another log
    connect(this, &PasteField::dropped, &session,
            [&session](const QStringList &paths) { session.readFile(paths.front()); });
    connect(&theme, &Theme::changed, this, &LogText::mark);
    retranslate();
    if (!session.isEmpty()) {
        showText();
    }
}

void LogText::retranslate()
{
    setAccessibleName(tr("Log text"));
    setPlaceholderText(tr("Paste a log, an event or one line here, or drop a file."));
}

QString LogText::wholeText() const
{
    return oneLineEnd(document()->toRawText()); // toPlainText() makes blanks of no-break spaces
}

void LogText::showText()
{
    m_typing.stop();
    setReadOnly(!m_session.showsAll());
    setTextInteractionFlags(m_session.showsAll() ? Qt::TextEditorInteraction
                                                 : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (oneLineEnd(m_session.shownText()) != wholeText() || m_session.isEmpty()) {
        m_isShowing = true;
        setPlainText(m_session.shownText());
        m_isShowing = false;
        verticalScrollBar()->setValue(0);
    }
    mark();
}

void LogText::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const LogEntry *entry = m_session.entry();
    const qsizetype offset = entry ? m_session.offsetOf(*entry) : -1;
    if (offset >= 0 && wholeText() == oneLineEnd(m_session.shownText())) {
        const qsizetype size = m_session.shownText().size();
        for (const LogSpan &span : entry->spans) {
            const qsizetype begin = std::min(offset + span.begin, size);
            const qsizetype end = std::min(begin + span.length, size);
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(begin));
            cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
            selections.push_back({cursor, formatOf(span.role, theme().tokens())});
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
    const int columns = std::max(10, (width - 2 * qRound(document()->documentMargin()) - 8) /
                                         std::max(1, metrics.horizontalAdvance(u'm')));
    qsizetype lines = 0;
    const QString &text = m_session.shownText();
    for (qsizetype from = 0; from <= text.size() && lines * metrics.lineSpacing() < most;) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        lines += (end - from) / columns + 1;
        from = end + 1;
    }
    return std::clamp(static_cast<int>(lines + 1) * metrics.lineSpacing() + 2 * qRound(document()->documentMargin()) +
                          4,
                      least, most);
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
    return PasteField::event(event);
}

void LogText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    PasteField::changeEvent(event);
}

} // namespace kia
