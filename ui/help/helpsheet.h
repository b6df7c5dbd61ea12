#pragma once

#include <optional>

#include "core/report/helppage.h"
#include "ui/kit/sheet.h"

class QListView;

namespace kia {

class Button;
class HelpModel;
class HelpPageView;
class TextField;

/// The help: an index that is searched by code or words, and the page of what is chosen in it. Needs no network.
class HelpSheet final : public Sheet
{
    Q_OBJECT

public:
    HelpSheet(const Theme &theme, QWidget *window);

    /// At a page, or at the top of the index.
    void open(std::optional<MessageId> topic);
    TextField &field() { return *m_field; }
    QListView &list() { return *m_list; }
    HelpModel &rows() { return *m_model; }
    HelpPageView &page() { return *m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter();
    void choose(int row);
    void retranslate();

    HelpSearch m_search;
    HelpModel *m_model;
    Label *m_title;
    Label *m_count;
    TextField *m_field;
    QListView *m_list;
    Label *m_nothing;
    HelpPageView *m_page;
    Label *m_hint;
    Button *m_close;
};

} // namespace kia
