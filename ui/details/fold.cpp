#include "ui/details/fold.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/kit/button.h"

using namespace Qt::StringLiterals;

namespace kia {

Fold::Fold(const Theme &theme, const QString &kind, QWidget *content, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_content(content), m_head(new Button(theme, Button::Look::Head, this)),
      m_aside(new Label(theme, FontRole::Note, &Tokens::text2, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(m_aside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(content);
    connect(m_head, &QAbstractButton::clicked, this, [this] {
        setOpen(!isOpen());
        QSettings().setValue(u"folds/"_s + m_kind, isOpen());
    });
    setOpen(QSettings().value(u"folds/"_s + kind, true).toBool());
}

void Fold::setKind(const QString &kind, bool openByDefault)
{
    if (m_kind != kind) {
        m_kind = kind;
        setOpen(QSettings().value(u"folds/"_s + kind, openByDefault).toBool());
    }
}

void Fold::setOpen(bool open)
{
    if (m_content->isHidden() == open) { // showing what is not hidden would lay it out, seen or not
        m_content->setVisible(open);
    }
    m_head->setSign(open ? Sign::ChevronDown : Sign::ChevronRight);
    m_head->setAccessibleDescription(open ? tr("open") : tr("folded"));
}

void Fold::setTitle(const QString &title)
{
    m_head->setText(title);
    m_head->updateGeometry();
}

void Fold::setAside(const QString &text)
{
    m_aside->setText(text);
}

} // namespace kia
