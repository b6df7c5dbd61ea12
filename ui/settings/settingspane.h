#pragma once

#include "core/config/imageconfig.h"
#include "ui/kit/card.h"

class QScrollArea;

namespace kia {

class Button;
class CheckController;
class PullingForm;
class RegistryForm;
class RegistryList;
class Workspace;

/// The left pane: registries, the form of the selected one, pulling.
class SettingsPane final : public Ground
{
    Q_OBJECT

public:
    static constexpr int leastWidth = 300;

    SettingsPane(const Theme &theme, Workspace &workspace, CheckController &checks, QWidget *parent = nullptr);

    RegistryList &list() { return *m_list; }
    RegistryForm &form() { return *m_form; }
    PullingForm &pulling() { return *m_pulling; }
    /// Shows the field, with its registry selected, and puts the cursor into it.
    void focusField(const Field &field);
    /// Where the focus goes when the pane is asked for.
    void focusFirst();

    QSize sizeHint() const override { return {339, 600}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Workspace &m_workspace;
    Label *m_title;
    Label *m_section;
    Label *m_registries;
    Button *m_add;
    RegistryList *m_list;
    Label *m_onlyDefault;
    RegistryForm *m_form;
    PullingForm *m_pulling;
    QScrollArea *m_scroll;
};

} // namespace kia
