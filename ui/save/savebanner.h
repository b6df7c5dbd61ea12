#pragma once

#include <optional>

#include "core/base/message.h"
#include "ui/kit/card.h"

namespace kia {

class Button;

/// What stands between the changes and the disk: somebody else's change, a file that is gone, a write that failed. Each
/// with its ways out. Hidden when there is nothing.
class SaveBanner final : public Ground
{
    Q_OBJECT

public:
    SaveBanner(const Theme &theme, QWidget *parent = nullptr);

    enum class Disk { AsOpened, Changed, Gone };
    /// A failure says more than the state of the disk.
    void showState(Disk disk, const std::optional<Message> &failure);
    QString title() const { return m_title->text(); }
    QString text() const { return m_text->text(); }
    Button &reloadButton() { return *m_reload; }
    Button &overwriteButton() { return *m_overwrite; }
    Button &elsewhereButton() { return *m_elsewhere; }

private:
    Label *m_title;
    Label *m_text;
    Button *m_reload;
    Button *m_overwrite;
    Button *m_elsewhere;
};

} // namespace kia
