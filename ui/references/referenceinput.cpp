#include "ui/references/referenceinput.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "core/explain/catalogue.h"
#include "core/image/appimages.h"
#include "ui/paint/addresspainter.h"
#include "ui/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {
constexpr int side = 20;
constexpr int boxTop = 12;
constexpr int boxHeight = 36;
} // namespace

namespace {

/// In a word what happens; the row and the details say more once the reference is added.
QString noteFor(const Resolution &resolution)
{
    if (resolution.error) {
        return titleOf(*resolution.error);
    }
    if (resolution.severity() == Severity::Error) {
        return titleOf(resolution.notes.front());
    }
    const bool latest = resolution.reference && resolution.reference->addedLatest();
    const QString &dropped = resolution.dropped;
    if (!dropped.isEmpty() && latest) {
        return ReferenceInput::tr("%1 is dropped, :latest is added.").arg(dropped);
    }
    if (!dropped.isEmpty()) {
        return ReferenceInput::tr("%1 is dropped.").arg(dropped);
    }
    if (latest) {
        return ReferenceInput::tr(":latest is added.");
    }
    return resolution.notes.empty() ? QString() : titleOf(resolution.notes.front());
}

} // namespace

ReferenceInput::ReferenceInput(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace), m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setFont(fontFor(FontRole::Body));
    m_edit->installEventFilter(this);
    const auto takeColours = [this] {
        const Tokens &t = m_theme.tokens();
        QPalette p = m_edit->palette();
        p.setColor(QPalette::Base, Qt::transparent);
        p.setColor(QPalette::Text, t.text);
        p.setColor(QPalette::PlaceholderText, t.muted);
        m_edit->setPalette(p);
        update();
    };
    takeColours();
    connect(&theme, &Theme::changed, this, takeColours);
    // what is typed is an address, what stands there before is a sentence
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_edit->setFont(fontFor(text.isEmpty() ? FontRole::Body : FontRole::Mono));
    });
    connect(m_edit, &QLineEdit::textChanged, this, &ReferenceInput::preview);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { enter(m_edit->text()); });
    connect(&workspace, &Workspace::documentChanged, this, &ReferenceInput::preview);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void ReferenceInput::enter(const QString &text)
{
    // `kubectl get appimage -o yaml` pasted as it is
    if (looksLikeAppImages(text.toUtf8())) {
        m_edit->clear();
        Q_EMIT manifestPasted(text);
        return;
    }
    QStringList references;
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    for (const QString &line : text.split(lineEnd)) {
        const QString reference = line.trimmed();
        if (!reference.isEmpty() && !references.contains(reference)) {
            references << reference;
        }
    }
    if (!references.isEmpty()) {
        m_edit->clear();
        Q_EMIT entered(references);
    }
}

bool ReferenceInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
            const QString text = QGuiApplication::clipboard()->text();
            if (text.trimmed().contains(u'\n')) { // a line edit would join the lines
                enter(text);
                return true;
            }
        } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString ReferenceInput::previewText() const
{
    return m_resolution ? m_resolution->effective() : QString();
}

void ReferenceInput::preview()
{
    const QString text = m_edit->text().trimmed();
    m_resolution.reset();
    m_note.clear();
    int height = boxTop + boxHeight;
    if (!text.isEmpty()) {
        m_resolution = Resolver(m_workspace.image(), m_workspace.runtime()).resolve(text);
        m_note = noteFor(*m_resolution);
        const AddressLayout layout(effectivePieces(*m_resolution), fontFor(FontRole::Mono), width() - 2 * side - 36);
        height += 4 + qCeil(layout.height()) + (m_note.isEmpty() ? 4 : 24);
    }
    setFixedHeight(height);
    placeEdit();
    m_edit->setAccessibleDescription(m_resolution ? tr("becomes %1").arg(previewText()) : QString());
    update();
}

void ReferenceInput::placeEdit()
{
    const int hint = m_edit->text().isEmpty() ? 8 : 110; // room for what Enter does
    m_edit->setGeometry(side + 32, boxTop + 3, width() - 2 * side - 32 - hint, boxHeight - 6);
}

void ReferenceInput::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEdit();
    if (event->oldSize().width() != event->size().width()) {
        preview();
    }
}

void ReferenceInput::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_edit->hasFocus();
    const QRectF box = QRectF(side, boxTop, width() - 2 * side, boxHeight);
    const qreal inset = focus ? 1 : 0.5;
    p.setPen(QPen(focus ? t.accent : t.edge, focus ? 2 : 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6);
    paintSign(p, Sign::Plus, QRectF(side + 11, box.center().y() - 8, 16, 16), t.text2);
    if (!m_edit->text().isEmpty()) {
        const QFont note = fontFor(FontRole::Note);
        const QFont hint = fontFor(FontRole::Hint);
        const QString action = tr("to add");
        int right = qRound(box.right()) - 12 - QFontMetrics(note).horizontalAdvance(action);
        const int baseline = qRound(box.center().y() + QFontMetricsF(note).capHeight() / 2);
        p.setFont(note);
        p.setPen(t.muted);
        p.drawText(right, baseline, action);
        const QString key = tr("Enter");
        const int keyWidth = QFontMetrics(hint).horizontalAdvance(key) + 10;
        const QRectF cap(right - 8 - keyWidth, box.center().y() - 9, keyWidth, 18);
        p.setPen(QPen(t.line, 1));
        p.setBrush(t.sunken);
        p.drawRoundedRect(cap, 4, 4);
        p.setFont(hint);
        p.setPen(t.text2);
        p.drawText(cap, Qt::AlignCenter, key);
    }
    if (m_resolution) {
        const qreal y = box.bottom() + 4;
        paintSign(p, Sign::Arrow, QRectF(side + 12, y + 4, 15, 15), t.muted);
        const AddressLayout layout(effectivePieces(*m_resolution), fontFor(FontRole::Mono), width() - 2 * side - 36);
        layout.paint(p, QPointF(side + 36, y), t);
        if (!m_note.isEmpty()) {
            const QFont font = fontFor(FontRole::Note);
            p.setFont(font);
            p.setPen(m_resolution->error ? t.errT : t.text2);
            p.drawText(QRectF(side + 36, y + layout.height() + 1, width() - 2 * side - 36, 18),
                       Qt::AlignLeft | Qt::AlignVCenter, m_note);
        }
    }
}

void ReferenceInput::retranslate()
{
    m_edit->setPlaceholderText(tr("Type or paste a reference from an AppImage, for example app:v1"));
    m_edit->setAccessibleName(tr("New reference"));
    preview();
}

void ReferenceInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace kia
