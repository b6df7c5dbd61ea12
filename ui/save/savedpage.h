#pragma once

#include "core/config/configfile.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace kia {

class RestartCard;

/// What the Save sheet shows when it is done: what was written and how, where the old text is, how Kuscia takes it up.
class SavedPage final : public Ground
{
    Q_OBJECT

public:
    SavedPage(const Theme &theme, QWidget *parent = nullptr);

    void showSaved(const SavedFile &saved, bool inConfigMap);
    QString text() const { return m_text->text(); }
    /// How it was written, where that was not the usual way.
    QString note() const { return m_note->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SavedFile m_saved;
    QVBoxLayout *m_column;
    StateLabel *m_text;
    StateLabel *m_note;
};

} // namespace kia
