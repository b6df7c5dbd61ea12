#pragma once

#include "ui/batch/batchcauses.h"
#include "ui/kit/card.h"

namespace kia {

/// How far the checks of each host are: its name, a bar, how many of how many, how fast.
class HostList final : public Ground
{
    Q_OBJECT

public:
    explicit HostList(const Theme &theme, QWidget *parent = nullptr);

    void showHosts(const std::vector<BatchHost> &hosts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    std::vector<BatchHost> m_hosts;
};

} // namespace kia
