#include "ui/details/appimagecard.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QVBoxLayout>

#include "core/config/secretranges.h"
#include "ui/details/explanation.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString placeOf(const AppImage &image)
{
    if (image.file == u"-") {
        return AppImageCard::tr("pasted, line %1").arg(image.place.line);
    }
    return AppImageCard::tr("%1, line %2").arg(QFileInfo(image.file).fileName()).arg(image.place.line);
}

QString lineOf(const AppImage &image)
{
    QStringList parts{u"name: %1"_s.arg(withoutAccountPassword(image.image)), u"tag: %1"_s.arg(image.tag)};
    if (!image.id.isEmpty()) {
        parts << u"id: %1"_s.arg(image.id);
    }
    return AppImageCard::tr("%1 (%2)").arg(image.name, placeOf(image)) + u'\n' + parts.join(u'\n');
}

} // namespace

AppImageCard::AppImageCard(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ground(new Ground(theme, Ground::card())), m_column(new QVBoxLayout(m_ground)),
      m_notes(new Explanation(theme))
{
    m_column->setContentsMargins(16, 10, 12, 10);
    m_column->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_ground);
    column->addWidget(m_notes);
}

void AppImageCard::showOrigin(const PullPlan &plan, const PullPlan::Origin &origin)
{
    QStringList lines;
    for (const std::size_t image : origin.images) {
        if (static_cast<std::size_t>(lines.size()) == mostListed) {
            lines << tr("and %n more", nullptr, static_cast<int>(origin.images.size() - mostListed));
            break;
        }
        lines << lineOf(plan.images()[image]);
    }
    while (m_lines.size() < static_cast<std::size_t>(lines.size())) {
        auto *line = new Label(m_theme, FontRole::MonoSmall, &Tokens::text);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(lines.value(static_cast<qsizetype>(i)));
        m_lines[i]->setVisible(i < static_cast<std::size_t>(lines.size()));
    }
    m_notes->showNotes(origin.notes);
    m_notes->setVisible(!origin.notes.empty());
}

QStringList AppImageCard::lines() const
{
    QStringList lines;
    for (const Label *line : m_lines) {
        lines << line->text();
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace kia
