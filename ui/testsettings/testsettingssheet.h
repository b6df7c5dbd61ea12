#pragma once

#include "ui/kit/sheet.h"
#include "ui/workspace/testsettings.h"

namespace kia {

class Button;
class FieldRow;

/// The settings that belong to the test only: what no kuscia.yaml can carry. Says so, and says beside a value what is
/// wrong with it. Nothing changes before Apply.
class TestSettingsSheet final : public Sheet
{
    Q_OBJECT

public:
    TestSettingsSheet(const Theme &theme, const TestSettings &settings, QWidget *window);

    enum class Value { Authorities, Step, Total, Jobs, Hosts };
    FieldRow &row(Value value) const { return *m_rows[static_cast<std::size_t>(value)]; }
    Button &applyButton() const { return *m_apply; }
    /// The focus goes to `value`.
    void open(Value value = Value::Authorities);

Q_SIGNALS:
    void applied(const kia::TestSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const TestSettings &settings);
    void chooseFile();
    /// Tells beside each value what is wrong with it.
    void judge();
    QString faultOf(Value value) const;
    QString secondsFault(Value value) const;
    void apply();
    void retranslate();
    QStringList hosts() const;

    static constexpr std::size_t count = 5;
    std::array<FieldRow *, count> m_rows{};
    std::array<Label *, count> m_hints{};
    Label *m_title;
    Label *m_text;
    Button *m_choose;
    Button *m_reset;
    Button *m_cancel;
    Button *m_apply;
};

} // namespace kia
