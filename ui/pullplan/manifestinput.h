#pragma once

#include <QtWidgets/QPlainTextEdit>

#include "ui/theme/theme.h"

namespace kia {

/// Where manifests are pasted or dropped.
class ManifestInput final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ManifestInput(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted(const QString &text);
    void dropped(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void retranslate();

    const Theme &m_theme;
};

} // namespace kia
