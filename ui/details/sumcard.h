#pragma once

#include <optional>

#include "core/image/resolution.h"
#include "ui/kit/card.h"

namespace kia {

class Button;

/// How the address is made, as a sum: the AppImage's reference plus the endpoint is what Kuscia pulls; and who signs
/// in.
class SumCard final : public Ground
{
    Q_OBJECT

public:
    SumCard(const Theme &theme, QWidget *parent = nullptr);

    /// `endpoint` is that of the registry Kuscia uses, or empty.
    void showResolution(const Resolution &resolution, const QString &endpoint);
    /// The same as text, for the clipboard and for a screen reader.
    QString text() const;

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCopy();
    QString signIn() const;

    std::optional<Resolution> m_resolution;
    QString m_endpoint;
    Button *m_copy;
};

} // namespace kia
