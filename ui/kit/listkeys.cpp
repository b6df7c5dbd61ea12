#include "ui/kit/listkeys.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace kia {

namespace {

class ListKeys final : public QObject
{
public:
    ListKeys(QLineEdit *field, QAbstractItemView *list) : QObject(field), m_list(list)
    {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool control = key->modifiers().testFlag(Qt::ControlModifier);
            const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
                               key->key() == Qt::Key_PageDown ||
                               (control && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End));
            if (moves && !key->modifiers().testFlag(Qt::AltModifier)) {
                QApplication::sendEvent(m_list, event);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView *m_list;
};

} // namespace

void leadListFrom(QLineEdit *field, QAbstractItemView *list)
{
    new ListKeys(field, list); // goes with the field
}

} // namespace kia
