#pragma once

#include <QtWidgets/QWidget>

#include "core/config/finding.h"
#include "ui/kit/textfield.h"

namespace kia {

class Label;
class StateLabel;

/// A label, a field, and beneath it what is wrong with the field.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Theme &theme, QWidget *parent = nullptr);

    TextField *field() const { return m_field; }
    void setLabel(const QString &label, int width);
    /// The gravest of these findings that is about `about`; none clears the line.
    void showFindings(const std::vector<Finding> &findings, const Field &about);
    void showError(const QString &text);

private:
    Label *m_label;
    TextField *m_field;
    StateLabel *m_note;
};

} // namespace kia
