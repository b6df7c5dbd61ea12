#include "tests/ui/screenshots/statespage.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/details/resultbanner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/textfield.h"
#include "ui/paint/addressview.h"

using namespace kia;
using namespace Qt::StringLiterals;

namespace {

class StatesPage final : public Ground
{
public:
    StatesPage(const Theme &theme, const QString &title)
        : Ground(theme, {&Tokens::win}), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(24, 24, 24, 14);
        m_column->setSpacing(0);
        auto *head = new Label(theme, FontRole::Sheet, &Tokens::text);
        head->setText(title);
        m_column->addWidget(head);
        addAddresses();
        addCheckStates();
        addButtons();
        addFields();
        addBanners();
        m_column->addStretch();
    }

    /// Only one widget has the focus at a time, and the mouse is over one; here all are shown so.
    QPixmap picture()
    {
        show();
        settle();
        std::vector<std::pair<QPoint, QPixmap>> shown;
        for (QWidget *widget : m_focused) {
            widget->setFocus(Qt::OtherFocusReason); // by Tab a field would be selected
            settle();
            shown.emplace_back(widget->mapTo(this, QPoint()),
                               grab(QRect(widget->mapTo(this, QPoint()), widget->size())));
        }
        setFocus();
        for (QWidget *widget : m_hovered) {
            QEnterEvent enter({5, 5}, {5, 5}, widget->mapToGlobal(QPointF(5, 5)));
            QApplication::sendEvent(widget, &enter);
        }
        settle();
        QPixmap all = grab();
        QPainter p(&all);
        for (const auto &[at, piece] : shown) {
            p.drawPixmap(at, piece);
        }
        return all;
    }

private:
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QApplication::processEvents();
        }
    }

    QGridLayout *addSection(const QString &title, bool card = true)
    {
        auto *head = new Label(theme(), FontRole::Section, &Tokens::text2);
        head->setText(title);
        m_column->addSpacing(14);
        m_column->addWidget(head);
        m_column->addSpacing(4);
        auto *ground = new Ground(theme(), card ? Ground::card() : Look{nullptr});
        auto *grid = new QGridLayout(ground);
        card ? grid->setContentsMargins(16, 12, 16, 12) : grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(5);
        m_column->addWidget(ground);
        return grid;
    }

    void addAddresses()
    {
        using Kind = AddressPiece::Kind;
        QGridLayout *grid = addSection(u"Parts of an address: colour, underline and words"_s);
        grid->setVerticalSpacing(5);
        int row = 0;
        const auto add = [&](const QString &text, Kind kind, const QString &words) {
            auto *address = new AddressView(theme(), FontRole::Mono, false);
            address->setPieces({{text, kind}});
            auto *label = new Label(theme(), FontRole::Note, &Tokens::text);
            label->setText(words);
            grid->addWidget(address, row, 0);
            grid->addWidget(label, row++, 1);
        };
        add(u"private.registry.com/secretflow"_s, Kind::Endpoint, u"from the endpoint, solid"_s);
        add(u"app:v1"_s, Kind::Reference, u"from the AppImage, dotted"_s);
        add(u"docker.io/"_s, Kind::Added, u"added by Kuscia, dashed"_s);
        add(u"test/"_s, Kind::Dropped, u"dropped or replaced, struck through"_s);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    }

    void addCheckStates()
    {
        QGridLayout *grid = addSection(u"Check state, in rows and on registries"_s);
        grid->setVerticalSpacing(11);
        struct State {
            Sign sign;
            const char *text;
            Ink ink;
        };
        const State states[] = {
            {Sign::Circle, "Not checked", &Tokens::muted}, {Sign::Clock, "Waiting", &Tokens::muted},
            {Sign::Arc, "Get token", &Tokens::accentText}, {Sign::Tick, "214 ms", &Tokens::okT},
            {Sign::Cross, "401", &Tokens::errT},           {Sign::Cross, "Unreachable", &Tokens::errT},
            {Sign::Barred, "Held back", &Tokens::warnT},   {Sign::Triangle, "2 problems", &Tokens::warnT}};
        for (int i = 0; i < 8; ++i) {
            auto *label = new StateLabel(theme(), FontRole::Note);
            grid->addWidget(label, i / 4, i % 4);
            label->show(states[i].sign, QString::fromLatin1(states[i].text), states[i].ink);
            grid->setColumnStretch(i % 4, 1);
        }
    }

    void addButtons()
    {
        QGridLayout *grid = addSection(u"Buttons: rest, hover, keyboard focus, disabled"_s);
        int row = 0;
        const auto add = [&](Button::Look look, std::optional<Sign> sign, const QString &text) {
            for (int column = 0; column < 4; ++column) {
                auto *button = new Button(theme(), look);
                button->setText(text);
                button->setSign(sign);
                grid->addWidget(button, row, column, Qt::AlignLeft);
                if (column == 1) {
                    m_hovered.push_back(button);
                } else if (column == 2) {
                    m_focused.push_back(button);
                }
                button->setEnabled(column != 3);
            }
            ++row;
        };
        add(Button::Look::Primary, {}, u"Review & save…"_s);
        add(Button::Look::Secondary, Sign::Play, u"Check all"_s);
        add(Button::Look::Plain, Sign::Import, u"Import…"_s);
        grid->setColumnStretch(4, 1);
    }

    void addFields()
    {
        QGridLayout *grid = addSection(u"Fields: empty, filled, focus, warning, error, disabled"_s);
        grid->setVerticalSpacing(8);
        const auto add = [&](int row, int column, const QString &placeholder, const QString &text,
                             TextField::Mood mood) {
            auto *field = new TextField(theme());
            field->setPlaceholderText(placeholder);
            field->setText(text);
            field->setMood(mood);
            field->setCursorPosition(0);
            grid->addWidget(field, row, column);
            grid->setColumnStretch(column, 1);
            return field;
        };
        const QString lab = u"harbor.lab.internal/sf"_s;
        add(0, 0, u"none"_s, {}, TextField::Mood::Plain);
        add(0, 1, {}, lab, TextField::Mood::Plain);
        m_focused.push_back(add(0, 2, {}, lab, TextField::Mood::Plain));
        add(1, 0, u"password missing"_s, {}, TextField::Mood::Warning);
        add(1, 1, {}, u"https://lab.internal/sf"_s, TextField::Mood::Error);
        add(1, 2, {}, lab, TextField::Mood::Plain)->setEnabled(false);
        auto *warning = new StateLabel(theme(), FontRole::Note);
        auto *error = new StateLabel(theme(), FontRole::Note);
        grid->addWidget(warning, 2, 0);
        grid->addWidget(error, 2, 1);
        warning->show(Sign::Triangle, u"Kuscia pulls anonymously"_s, &Tokens::warnT);
        error->show(Sign::Cross, u"Remove https://"_s, &Tokens::errT);
    }

    void addBanners()
    {
        QGridLayout *grid = addSection(u"Result banners"_s, false);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(8);
        using Tone = ResultLook::Tone;
        const auto add = [&](int row, int column, Tone tone, Sign sign, const QString &title, const QString &text) {
            auto *banner = new ResultBanner(theme());
            banner->showText(tone, sign, title, text);
            grid->addWidget(banner, row, column);
            grid->setColumnStretch(column, 1);
        };
        add(0, 0, Tone::Good, Sign::Tick, u"Kuscia can pull this"_s, u"Manifest found in 214 ms"_s);
        add(0, 1, Tone::Bad, Sign::Cross, u"401 Unauthorized"_s, u"The registry refused the sign-in"_s);
        add(1, 0, Tone::Warning, Sign::Barred, u"Held back"_s, u"It would send a password elsewhere"_s);
        add(1, 1, Tone::Busy, Sign::Arc, u"Checking"_s, u"Get token"_s);
    }

    QVBoxLayout *m_column;
    std::vector<QWidget *> m_focused;
    std::vector<QWidget *> m_hovered;
};

} // namespace

QPixmap statesPicture(ThemeMode mode, const QString &title, QSize size)
{
    Theme theme;
    theme.setMode(mode);
    StatesPage page(theme, title);
    page.resize(size);
    page.setFocusPolicy(Qt::StrongFocus);
    page.activateWindow();
    return page.picture();
}
