#pragma once

#include <QtWidgets/QAbstractButton>

#include "core/image/resolution.h"
#include "ui/kit/card.h"
#include "ui/paint/addressview.h"

namespace kia {

class TextField;

/// A way in: a sign, a shortcut, what it is, what it does.
class WayIn final : public QAbstractButton
{
    Q_OBJECT

public:
    WayIn(const Theme &theme, Sign sign, const QString &keys, bool primary, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &note);
    QSize sizeHint() const override { return {392, 148}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Sign m_sign;
    QString m_keys;
    bool m_primary;
    QString m_note;
};

/// What is shown while no file is open: the ways in, and a preview that already works.
class FirstRun final : public Ground
{
    Q_OBJECT

public:
    FirstRun(const Theme &theme, QWidget *parent = nullptr);

    TextField &referenceField() { return *m_reference; }
    TextField &endpointField() { return *m_endpoint; }
    QString address() const { return m_address->text(); }

Q_SIGNALS:
    void openWanted();
    void demoWanted();
    void logWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void preview();
    void retranslate();

    Label *m_headline;
    Label *m_promise;
    WayIn *m_open;
    WayIn *m_demo;
    WayIn *m_log;
    Label *m_try;
    Label *m_referenceLabel;
    Label *m_endpointLabel;
    TextField *m_reference;
    TextField *m_endpoint;
    Label *m_pulls;
    AddressView *m_address;
    Label *m_why;
    StateLabel *m_network;
};

} // namespace kia
