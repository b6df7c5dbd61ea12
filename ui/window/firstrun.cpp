#include "ui/window/firstrun.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "core/explain/catalogue.h"
#include "ui/kit/textfield.h"
#include "ui/theme/appicon.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int contentWidth = 800;

class Emblem final : public QWidget
{
public:
    Emblem(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        paintEmblem(p, rect(), m_theme.tokens().accent);
    }

private:
    const Theme &m_theme;
};

} // namespace

WayIn::WayIn(const Theme &theme, Sign sign, const QString &keys, bool primary, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_sign(sign), m_keys(keys), m_primary(primary)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(148);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WayIn::setWords(const QString &title, const QString &note)
{
    setText(title);
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void WayIn::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_primary || hasFocus();
    const QColor border = strong ? t.accent : underMouse() ? t.edge : t.line;
    p.setPen(QPen(border, hasFocus() ? 2 : m_primary ? 1.5 : 1));
    p.setBrush(underMouse() ? t.hover : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRectF tile(20, 20, 36, 36);
    p.setPen(Qt::NoPen);
    p.setBrush(m_primary ? t.accent : t.endB);
    p.drawRoundedRect(tile, 8, 8);
    paintSign(p, m_sign, QRectF(30, 30, 16, 16), m_primary ? QColor(Qt::white) : t.endT);
    const QFont hint = fontFor(FontRole::Hint);
    const int keysWidth = QFontMetrics(hint).horizontalAdvance(m_keys) + 12;
    const QRectF cap(width() - 20 - keysWidth, 28, keysWidth, 20);
    p.setBrush(t.sunken);
    p.drawRoundedRect(cap, 4, 4);
    p.setPen(t.text2);
    p.setFont(hint);
    p.drawText(cap, Qt::AlignCenter, m_keys);
    p.setFont(fontFor(FontRole::Card));
    p.setPen(t.text);
    p.drawText(QRectF(20, 68, width() - 40, 24), Qt::AlignLeft | Qt::AlignVCenter, text());
    p.setFont(fontFor(FontRole::Note));
    p.setPen(t.text2);
    p.drawText(QRectF(20, 94, width() - 40, 44), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
}

FirstRun::FirstRun(const Theme &theme, QWidget *parent)
    : Ground(theme, {&Tokens::win, nullptr, 0, false, false}, parent),
      m_headline(new Label(theme, FontRole::Headline, &Tokens::text)),
      m_promise(new Label(theme, FontRole::Body, &Tokens::text2)),
      m_open(
          new WayIn(theme, Sign::Folder, QKeySequence(QKeySequence::Open).toString(QKeySequence::PortableText), true)),
      m_demo(new WayIn(theme, Sign::Flask, QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::PortableText),
                       false)),
      m_log(
          new WayIn(theme, Sign::File, QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::PortableText), false)),
      m_try(new Label(theme, FontRole::Pane, &Tokens::text)),
      m_referenceLabel(new Label(theme, FontRole::Note, &Tokens::text2)),
      m_endpointLabel(new Label(theme, FontRole::Note, &Tokens::text2)), m_reference(new TextField(theme)),
      m_endpoint(new TextField(theme)), m_pulls(new Label(theme, FontRole::Section, &Tokens::text)),
      m_address(new AddressView(theme, FontRole::Mono, true)), m_why(new Label(theme, FontRole::Note, &Tokens::text2)),
      m_network(new StateLabel(theme, FontRole::Note))
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Emblem(theme, content));
    column->addSpacing(22);
    column->addWidget(m_headline);
    column->addSpacing(8);
    column->addWidget(m_promise);
    column->addSpacing(32);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(m_open);
    ways->addWidget(m_demo);
    ways->addWidget(m_log);
    column->addLayout(ways);
    column->addSpacing(32);

    auto *card = new Ground(theme, Ground::card());
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(20, 14, 20, 18);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_try, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, 4);
    grid->addWidget(m_referenceLabel, 2, 0);
    grid->addWidget(m_endpointLabel, 2, 1);
    grid->addWidget(m_reference, 3, 0);
    grid->addWidget(m_endpoint, 3, 1);
    grid->setRowMinimumHeight(4, 10);
    auto *result = new QHBoxLayout;
    result->setSpacing(20);
    auto *pulls = new QVBoxLayout;
    pulls->addSpacing(3);
    pulls->addWidget(m_pulls);
    pulls->addStretch();
    result->addLayout(pulls);
    result->addWidget(m_address, 1);
    grid->addLayout(result, 5, 0, 1, 2);
    grid->addWidget(m_why, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(card);
    column->addSpacing(14);
    column->addWidget(m_network);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(34);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_promise->setWordWrap(true);
    m_reference->setFont(fontFor(FontRole::Mono));
    m_endpoint->setEndpointInk(true);
    m_reference->setText(u"secretflow/app:v1"_s);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);

    connect(m_open, &QAbstractButton::clicked, this, &FirstRun::openWanted);
    connect(m_demo, &QAbstractButton::clicked, this, &FirstRun::demoWanted);
    connect(m_log, &QAbstractButton::clicked, this, &FirstRun::logWanted);
    connect(m_reference, &QLineEdit::textChanged, this, &FirstRun::preview);
    connect(m_endpoint, &QLineEdit::textChanged, this, &FirstRun::preview);
    setFocusProxy(m_reference);
    retranslate();
}

void FirstRun::preview()
{
    ImageConfig config;
    if (!m_endpoint->text().isEmpty()) {
        ImageRegistry registry;
        registry.name = u"default"_s;
        registry.endpoint = m_endpoint->text();
        config.defaultRegistry = registry.name;
        config.registries.push_back(registry);
    }
    const Resolution resolution = Resolver(config, Runtime::Runc).resolve(m_reference->text());
    m_address->setPieces(m_reference->text().isEmpty() ? AddressPieces() : effectivePieces(resolution));
    QString why;
    if (m_reference->text().isEmpty()) {
        why = tr("Type a reference as it stands in an AppImage.");
    } else if (resolution.error) {
        why = titleOf(*resolution.error);
    } else if (config.registries.empty()) {
        why = tr("No registry is configured, so docker.io is used and nobody signs in. Add an endpoint to see the "
                 "address change as you type.");
    } else if (!resolution.notes.empty()) {
        why = titleOf(resolution.notes.front());
    } else {
        why = tr("Nothing is dropped: this is the recommended form.");
    }
    m_why->setInk(resolution.error && !m_reference->text().isEmpty() ? &Tokens::errT : &Tokens::text2);
    m_why->setText(why);
}

void FirstRun::retranslate()
{
    m_headline->setText(tr("See what Kuscia will really pull"));
    m_promise->setText(tr("Open a kuscia.yaml. Only its image section is edited; every other byte stays as it is."));
    m_open->setWords(tr("Open a kuscia.yaml"), tr("Or drop the file anywhere in this window."));
    m_demo->setWords(tr("Try the demo registry"), tr("A sample file and a registry on this computer. Works offline."));
    m_log->setWords(tr("Explain a log line"), tr("Paste or drop a log. It is read here and sent nowhere."));
    m_try->setText(tr("Try it now"));
    m_referenceLabel->setText(tr("AppImage reference"));
    m_endpointLabel->setText(tr("Endpoint of the default registry"));
    m_reference->setAccessibleName(tr("AppImage reference"));
    m_endpoint->setAccessibleName(tr("Endpoint of the default registry"));
    m_endpoint->setPlaceholderText(tr("none yet, for example private.registry.com/secretflow"));
    m_pulls->setText(tr("Kuscia pulls"));
    m_network->show(Sign::Shield, tr("Nothing goes over the network until you press Check or Test sign-in."),
                    &Tokens::text2);
    preview();
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Ground::changeEvent(event);
}

} // namespace kia
