#include "ui/settings/registrydelegate.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QListView>

#include "ui/settings/registriesmodel.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

constexpr int topPadding = 10;
constexpr int nameHeight = 20;
constexpr int lineHeight = 16;
constexpr int bottomPadding = 12;
constexpr int rightPadding = 12;
constexpr int cornerRadius = 7;

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QColor inkOf(RegistryState::Kind kind, const Tokens &t)
{
    switch (kind) {
    case RegistryState::Kind::NotTested:
        return t.muted;
    case RegistryState::Kind::Testing:
        return t.accentText;
    case RegistryState::Kind::SignedIn:
    case RegistryState::Kind::Public:
        return t.okT;
    case RegistryState::Kind::Refused:
    case RegistryState::Kind::Failed:
        return t.errT;
    case RegistryState::Kind::Problems:
        return t.warnT;
    }
    return t.text;
}

/// All text of a line stands on one baseline, Latin and Chinese alike.
int baseline(int middle, const QFont &font)
{
    return middle + qRound(QFontMetricsF(font).capHeight() / 2.0);
}

} // namespace

RegistryDelegate::RegistryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QStringList RegistryDelegate::wrapped(const QString &endpoint, int width)
{
    const QFontMetrics metrics(fontFor(FontRole::MonoSmall));
    QStringList lines;
    QString line;
    qsizetype lastBreak = 0;
    for (const QChar c : endpoint) {
        if (!line.isEmpty() && metrics.horizontalAdvance(line + c) > width) {
            const qsizetype cut = lastBreak > 0 ? lastBreak : line.size();
            lines << line.left(cut);
            line = line.mid(cut);
            lastBreak = 0;
        }
        line += c;
        if (u"/.-:"_s.contains(c)) {
            lastBreak = line.size();
        }
    }
    lines << line;
    return lines;
}

void RegistryDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect r = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const bool last = index.row() + 1 == index.model()->rowCount();
    QPainterPath corners; // the card behind the list has round ones
    corners.addRoundedRect(QRectF(r).adjusted(0, index.row() == 0 ? 0 : -cornerRadius, 0, last ? 0 : cornerRadius),
                           cornerRadius, cornerRadius);
    p->setClipPath(corners);
    if (selected) {
        p->fillRect(r, t.sel);
        p->fillRect(QRect(r.left(), r.top(), 3, r.height()), t.accent);
    } else if (hovered) {
        p->fillRect(r, t.hover);
    }
    if (!last) {
        p->fillRect(QRect(r.left() + radioWidth, r.bottom(), r.width() - radioWidth, 1), t.line);
    }

    const int middle = r.top() + topPadding + nameHeight / 2;
    const bool isDefault = index.data(RegistriesModel::DefaultRole).toBool();
    const QPointF centre(r.left() + 21, middle);
    p->setBrush(t.surface);
    p->setPen(QPen(isDefault ? t.accent : t.edge, 1.5));
    p->drawEllipse(centre, 7.25, 7.25);
    if (isDefault) {
        p->setPen(Qt::NoPen);
        p->setBrush(t.accent);
        p->drawEllipse(centre, 4, 4);
    }

    // the state first: the name gets what is left
    const auto kind = static_cast<RegistryState::Kind>(index.data(RegistriesModel::StateKindRole).toInt());
    const QString state = index.data(RegistriesModel::StateTextRole).toString();
    QFont stateFont = fontFor(FontRole::Note);
    stateFont.setWeight(QFont::Medium);
    const int stateWidth = QFontMetrics(stateFont).horizontalAdvance(state);
    const int stateLeft = r.right() - rightPadding - stateWidth;
    const QColor ink = inkOf(kind, t);
    paintSign(*p, signOf(kind), QRectF(stateLeft - 21, middle - 8, 16, 16), ink,
              kind == RegistryState::Kind::Testing ? m_turn : 0);
    p->setPen(ink);
    p->setFont(stateFont);
    p->drawText(stateLeft, baseline(middle, stateFont), state);

    const QString chip = isDefault                                                 ? tr("default")
                         : index.data(RegistriesModel::UsedAsDefaultRole).toBool() ? tr("used as default")
                                                                                   : QString();
    const QFont chipFont = fontFor(FontRole::Hint);
    const int chipWidth = chip.isEmpty() ? 0 : QFontMetrics(chipFont).horizontalAdvance(chip) + 14;
    const QFont nameFont = fontFor(FontRole::Pane);
    const QFontMetrics nameMetrics(nameFont);
    const int left = r.left() + radioWidth;
    const int room = stateLeft - 28 - left - (chipWidth > 0 ? chipWidth + 8 : 0);
    const QString name =
        nameMetrics.elidedText(index.data(RegistriesModel::NameRole).toString(), Qt::ElideRight, std::max(room, 40));
    p->setPen(t.text);
    p->setFont(nameFont);
    p->drawText(left, baseline(middle, nameFont), name);
    if (chipWidth > 0) {
        const QRectF box(left + nameMetrics.horizontalAdvance(name) + 8, middle - 9, chipWidth, 18);
        p->setPen(Qt::NoPen);
        p->setBrush(isDefault ? (selected ? t.surface : t.endB) : t.warnB);
        p->drawRoundedRect(box, 9, 9);
        p->setPen(isDefault ? t.endT : t.warnT);
        p->setFont(chipFont);
        p->drawText(qRound(box.left()) + 7, baseline(middle, chipFont), chip);
    }

    const QFont endpointFont = fontFor(FontRole::MonoSmall);
    const QString endpoint = index.data(RegistriesModel::EndpointRole).toString();
    int y = r.top() + topPadding + nameHeight + lineHeight / 2 + 2;
    if (endpoint.isEmpty()) {
        const QFont noteFont = fontFor(FontRole::Note);
        p->setPen(t.muted);
        p->setFont(noteFont);
        p->drawText(left, baseline(y, noteFont), tr("no endpoint"));
    } else {
        p->setPen(t.text2);
        p->setFont(endpointFont);
        for (const QString &line : wrapped(endpoint, r.width() - radioWidth - rightPadding)) {
            p->drawText(left, baseline(y, endpointFont), line);
            y += lineHeight;
        }
    }
    if (focused) {
        p->setBrush(Qt::NoBrush);
        p->setPen(QPen(t.accent, 2));
        p->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -2), 6, 6);
    }
    p->restore();
}

QSize RegistryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = rowWidth(option);
    const QString endpoint = index.data(RegistriesModel::EndpointRole).toString();
    const int lines = static_cast<int>(wrapped(endpoint, width - radioWidth - rightPadding).size());
    return {width, topPadding + nameHeight + lines * lineHeight + bottomPadding};
}

bool RegistryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->position().x() < option.rect.left() + radioWidth) {
            Q_EMIT defaultChosen(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace kia
