#pragma once

#include "ui/kit/sheet.h"

class QHBoxLayout;
class QListView;
class QVBoxLayout;

namespace kia {

class AddressRowsModel;
class Button;

/// A sheet with a title, a sentence, a list of addresses and a button that closes it.
class AddressSheet : public Sheet
{
    Q_OBJECT

public:
    AddressSheet(const Theme &theme, QWidget *window, QSize wish);

    AddressRowsModel &rows() { return *m_model; }
    QListView &list() { return *m_list; }

protected:
    /// To be called at the end of the constructor, and by itself when the language changes.
    virtual void retranslate();
    void setWords(const QString &title, const QString &text);
    /// Under the sentence.
    QVBoxLayout *head() const { return m_head; }
    /// Between head and list.
    QVBoxLayout *middle() const { return m_middle; }
    /// Left of the closing button.
    QHBoxLayout *foot() const { return m_foot; }
    void changeEvent(QEvent *event) override;

private:
    AddressRowsModel *m_model;
    Label *m_title;
    Label *m_text;
    QListView *m_list;
    Button *m_close;
    QVBoxLayout *m_head;
    QVBoxLayout *m_middle;
    QHBoxLayout *m_foot;
};

} // namespace kia
