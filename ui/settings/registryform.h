#pragma once

#include "core/config/imageconfig.h"
#include "ui/kit/card.h"

namespace kia {

class Button;
class CheckController;
class FieldRow;
class Workspace;

/// The form of the selected registry. Every keystroke goes to the workspace; what the workspace says comes back into
/// all fields except the one being typed in, which follows when it is left.
class RegistryForm final : public Ground
{
    Q_OBJECT

public:
    RegistryForm(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    void showRegistry(int row);
    int row() const { return m_row; }
    FieldRow *fieldRow(FieldKind kind) const;
    /// Puts the cursor into a field and selects its text.
    void focusField(FieldKind kind);
    void testSignIn();

protected:
    void changeEvent(QEvent *event) override;

private:
    const ImageRegistry *registry() const;
    void refresh();
    void refreshSignIn();
    void refreshFindings();
    void retranslate();

    Workspace &m_workspace;
    CheckController &m_checks;
    int m_row = -1;
    FieldRow *m_name;
    FieldRow *m_endpoint;
    FieldRow *m_username;
    FieldRow *m_password;
    Button *m_test;
    StateLabel *m_result;
    StateLabel *m_readOnly;
};

} // namespace kia
