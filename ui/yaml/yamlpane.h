#pragma once

#include "ui/kit/card.h"

namespace kia {

class Workspace;
class YamlView;

/// The YAML tab: a line that says what the text is, and the text.
class YamlPane final : public Ground
{
    Q_OBJECT

public:
    YamlPane(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    YamlView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    StateLabel *m_note;
    YamlView *m_view;
};

} // namespace kia
