#pragma once

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QWidget>

#include "core/config/imageconfig.h"
#include "ui/theme/theme.h"

namespace kia {

class FieldRow;
class Label;
class Segment;
class Workspace;

/// Pull policy and HTTP proxy: the two settings beside the registries.
class PullingForm final : public QWidget
{
    Q_OBJECT

public:
    PullingForm(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    void focusField(FieldKind kind);
    FieldRow *proxyRow() const { return m_proxy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFindings();
    void retranslate();

    Workspace &m_workspace;
    Label *m_title;
    Label *m_policyLabel;
    Segment *m_policy;
    Label *m_policyNote;
    FieldRow *m_proxy;
};

} // namespace kia
