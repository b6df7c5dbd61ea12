#include "ui/yaml/yamlview.h"

#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include "core/report/maskedtext.h"
#include "ui/kit/overlayscroll.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/workspace/workspace.h"
#include "ui/yaml/yamlhighlighter.h"
#include "ui/yaml/yamllayout.h"

namespace kia {

namespace {

class Gutter final : public QWidget
{
public:
    explicit Gutter(YamlView *view) : QWidget(view), m_view(view) {}
    QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    YamlView *m_view;
};

QColor alpha(QColor color, int value)
{
    color.setAlpha(value);
    return color;
}

} // namespace

YamlView::YamlView(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_workspace(workspace),
      m_highlighter(new YamlHighlighter(theme, document())), m_gutter(new Gutter(this))
{
    document()->setDocumentLayout(new YamlLayout(document()));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(FontRole::MonoSmall));
    setAccessibleName(tr("The file as it will be saved"));
    document()->setDocumentMargin(8);
    new OverlayScroll(theme, this, &Tokens::surface);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        }
    });
    connect(&workspace, &Workspace::documentChanged, this, [this] {
        m_outdated = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(&workspace, &Workspace::findingsChanged, this, [this] {
        if (isVisible()) {
            markLines();
        }
    });
    connect(&theme, &Theme::changed, this, &YamlView::takeColours);
    takeColours();
}

void YamlView::showEvent(QShowEvent *event)
{
    if (m_outdated) {
        refresh();
    }
    QPlainTextEdit::showEvent(event);
}

void YamlView::takeColours()
{
    const Tokens &t = m_theme.tokens();
    QPalette p = palette();
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, Qt::white);
    setPalette(p);
    m_highlighter->rehighlight();
    markLines();
}

void YamlView::refresh()
{
    m_outdated = false;
    QStringList lines;
    for (const ShownLine &line : shownLines(m_workspace.config(), m_showPasswords)) {
        lines << line.text;
    }
    const KusciaConfig::Lines image = m_workspace.config().imageLines().value_or(KusciaConfig::Lines{});
    m_highlighter->setImageLines(image.first, image.last);
    // in the list form there is nothing that could be edited, so nothing stands out as such
    m_firstImageLine = m_workspace.isListForm() ? 0 : image.first;
    m_lastImageLine = m_workspace.isListForm() ? 0 : image.last;
    const int scrolled = verticalScrollBar()->value();
    setPlainText(lines.join(u'\n'));
    verticalScrollBar()->setValue(scrolled);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    markLines();
}

void YamlView::markLines()
{
    m_problems.clear();
    for (const Finding &finding : m_workspace.findings()) {
        if (finding.severity == Severity::Info) {
            continue;
        }
        for (const Place &place : finding.places.empty() ? std::vector<Place>{finding.place} : finding.places) {
            if (place.line > 0) {
                int &severity = m_problems[place.line];
                severity = std::max(severity, static_cast<int>(finding.severity));
            }
        }
    }
    underline();
    viewport()->update();
    m_gutter->update();
}

void YamlView::underline()
{
    QList<QTextEdit::ExtraSelection> waves;
    for (const Finding &finding : m_workspace.findings()) {
        for (const Place &place : finding.places) {
            const QTextBlock block = document()->findBlockByNumber(place.line - 1);
            if (place.line <= 0 || !block.isValid() || place.column <= 0 || place.column >= block.length()) {
                continue;
            }
            QTextEdit::ExtraSelection wave;
            wave.cursor = QTextCursor(block);
            wave.cursor.setPosition(block.position() + place.column - 1);
            wave.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wave.format.setUnderlineColor(m_theme.tokens().errL);
            wave.format.setForeground(m_theme.tokens().errT);
            waves << wave;
        }
    }
    setExtraSelections(waves);
}

void YamlView::paintEvent(QPaintEvent *event)
{
    // a line's ground is as high as the line, not as its letters
    const Tokens &t = m_theme.tokens();
    {
        QPainter p(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            QRectF box = blockBoundingGeometry(block).translated(contentOffset());
            if (box.top() > event->rect().bottom()) {
                break;
            }
            box.setRect(0, box.top(), viewport()->width(), YamlLayout::lineHeight);
            const int line = block.blockNumber() + 1;
            const auto problem = m_problems.constFind(line);
            if (problem != m_problems.cend()) {
                p.fillRect(box, *problem == static_cast<int>(Severity::Error) ? t.errB : t.warnB);
            } else if (m_firstImageLine > 0 && line >= m_firstImageLine && line <= m_lastImageLine) {
                p.fillRect(box, alpha(t.sel, t.dark ? 90 : 110));
            }
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void YamlView::showPasswords(bool show)
{
    if (m_showPasswords != show) {
        m_showPasswords = show;
        m_outdated = true;
        if (isVisible()) {
            refresh();
        }
    }
}

void YamlView::goToLine(int line)
{
    if (m_outdated) {
        refresh();
    }
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
}

int YamlView::gutterWidth() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return 26 + QFontMetrics(fontFor(FontRole::MonoTiny)).horizontalAdvance(u'9') * digits + 12;
}

void YamlView::paintGutter(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(m_gutter);
    p.fillRect(event->rect(), t.win);
    p.fillRect(QRect(m_gutter->width() - 1, event->rect().top(), 1, event->rect().height()), t.line);
    const QFont font = fontFor(FontRole::MonoTiny);
    p.setFont(font);
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom()) {
            break;
        }
        const int line = block.blockNumber() + 1;
        const bool inside = line >= m_firstImageLine && line <= m_lastImageLine && m_firstImageLine > 0;
        if (inside) {
            p.fillRect(QRectF(0, box.top(), 3, YamlLayout::lineHeight), t.accent);
        }
        const auto problem = m_problems.constFind(line);
        if (problem != m_problems.cend()) {
            const bool error = *problem == static_cast<int>(Severity::Error);
            paintSign(p, error ? Sign::Cross : Sign::Triangle,
                      QRectF(10, box.top() + YamlLayout::lineHeight / 2.0 - 7, 14, 14), error ? t.errT : t.warnT);
        }
        p.setPen(problem != m_problems.cend() && *problem == static_cast<int>(Severity::Error) ? t.errT
                 : inside                                                                      ? t.text2
                                                                                               : t.muted);
        p.drawText(QRectF(0, box.top(), m_gutter->width() - 12, YamlLayout::lineHeight),
                   Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        block = block.next();
    }
}

void YamlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void YamlView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("The file as it will be saved"));
    }
    QPlainTextEdit::changeEvent(event);
}

} // namespace kia
