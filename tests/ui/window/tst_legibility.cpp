// Both languages, all pages, wide and narrow: nothing decisive is cut off, and nothing stays in the other language.
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>

#include "core/demo/demoregistry.h"
#include "tests/ui/log/pagelog.h"
#include "tests/ui/support/windowundertest.h"
#include "ui/batch/filterchip.h"
#include "ui/details/detailspane.h"
#include "ui/details/resultbanner.h"
#include "ui/details/steplist.h"
#include "ui/kit/button.h"
#include "ui/kit/keycap.h"
#include "ui/kit/label.h"
#include "ui/kit/sheet.h"
#include "ui/kit/textfield.h"
#include "ui/references/referencesmodel.h"
#include "ui/references/referencespane.h"
#include "ui/window/centrepane.h"

using namespace kia;
using namespace kia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; // rounding of text widths
constexpr int patience = 20000;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// What is cut off in a widget, or nothing.
QString cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const Label *>(widget)) {
        if (label->isElided() && (label->toolTip() == label->text() || label->text().isEmpty())) {
            return {};
        }
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const QSize need = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        const bool fits = need.width() <= label->width() + slack && need.height() <= label->height() + slack;
        return fits || label->text().isEmpty() ? QString() : label->text();
    }
    if (const auto *button = qobject_cast<const Button *>(widget)) {
        const QSize need = button->sizeHint();
        const bool fits = need.width() <= button->width() && need.height() <= button->height();
        return fits ? QString() : button->text();
    }
    if (const auto *chip = qobject_cast<const FilterChip *>(widget)) {
        const bool whole = chip->parentWidget()->rect().contains(chip->geometry());
        return whole && chip->width() >= chip->sizeHint().width() ? QString() : chip->text();
    }
    if (const auto *steps = qobject_cast<const StepList *>(widget)) {
        return steps->cutDetails().join(u", "_s);
    }
    if (const auto *field = qobject_cast<const TextField *>(widget)) {
        const QMargins margins = field->textMargins();
        const int room = field->width() - margins.left() - margins.right() - 4;
        const bool fits = field->fontMetrics().horizontalAdvance(field->placeholderText()) <= room;
        return fits || !field->text().isEmpty() ? QString() : field->placeholderText();
    }
    return {};
}

} // namespace

class LegibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startUp("legibility"); }
    void cutsNothingOff_data();
    void cutsNothingOff();
    void changesAllWordsWithTheLanguage();
    void changesAllColoursWithTheTheme();

private:
    enum Page {
        First,
        Work,
        Details,
        Yaml,
        ListForm,
        Error,
        Save,
        Refused,
        BatchRuns,
        BatchEnded,
        Log,
        Settings,
        Faults
    };
    static void show(WindowUnderTest &window, Page page);
};

void LegibilityTest::show(WindowUnderTest &window, Page page)
{
    window->workspace().setReferences({u"app:v1"_s, u"test/app:v1"_s, u"public.aliyun.com/secretflow/app:v1"_s});
    switch (page) {
    case First:
        break;
    case Work:
    case Details:
    case Yaml:
        window.open(sampleFile()
                        .replace("defaultRegistry: private", "defaultRegistry: privat")
                        .replace("password: \"testpass\" #", "password: \"\" #"));
        if (page == Details) {
            window->actions().focusDetails->trigger();
        } else if (page == Yaml) {
            window->centre().showTab(CentrePane::YamlTab);
        }
        break;
    case ListForm:
        window.open("- image:\n  - defaultRegistry: p\n  - registries:\n    - name: p\n      endpoint: r.com/t\n");
        break;
    case Error:
        window.open("image: [");
        break;
    case Refused:
        window->startDemo();
        window->checks().check({u"secretflow/app:v1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!window->checks().isRunning(), patience);
        window->actions().focusDetails->trigger();
        break;
    case BatchRuns:
    case BatchEnded:
        window->startDemo();
        (void)window->workspace().setPassword(0, Secret(samplePassword()));
        window->workspace().setReferences({u"app:v1"_s, u"app:v9"_s, u"limited:v1"_s, u"app"_s,
                                           u"other.example.com/secretflow/app:v1"_s, u"slow:v1"_s});
        window->actions().checkAll->trigger();
        if (page == BatchEnded) {
            QTRY_VERIFY_WITH_TIMEOUT(!window->checks().isRunning(), patience);
        }
        window->actions().focusDetails->trigger();
        break;
    case Log:
        window.open(sampleFile());
        window->actions().showLog->trigger();
        window->log().readText(pageLine());
        break;
    case Settings:
    case Faults:
        window->actions().testSettings->trigger();
        if (page == Faults) {
            for (QLineEdit *field : window->openSheet()->findChildren<QLineEdit *>()) {
                field->setText(u"https://registry.example.com"_s);
            }
        }
        break;
    case Save:
        window.open(sampleFile());
        (void)window->workspace().setPassword(0, Secret(u"x"_s));
        (void)window->workspace().setField({FieldKind::PullPolicy, -1}, u"local"_s);
        window->actions().save->trigger();
        break;
    }
}

void LegibilityTest::cutsNothingOff_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, Page> pages[] = {{"first run", First},
                                                   {"panes", Work},
                                                   {"details", Details},
                                                   {"YAML", Yaml},
                                                   {"list form", ListForm},
                                                   {"error", Error},
                                                   {"save sheet", Save},
                                                   {"401", Refused},
                                                   {"batch", BatchRuns},
                                                   {"ended batch", BatchEnded},
                                                   {"log", Log},
                                                   {"test settings", Settings},
                                                   {"wrong test settings", Faults}};
    for (const auto &[name, page] : pages) {
        for (const Language language : {Language::English, Language::Chinese}) {
            for (const QSize size : {QSize(1320, 860), QSize(1024, 700)}) {
                QTest::addRow("%s, %s, %d wide", name, qPrintable(nameOf(language)), size.width())
                    << static_cast<int>(page) << static_cast<int>(language) << size;
            }
        }
    }
}

void LegibilityTest::cutsNothingOff()
{
    QFETCH(int, page);
    QFETCH(int, language);
    QFETCH(QSize, size);
    WindowUnderTest window(size);
    window->setLanguage(static_cast<Language>(language));
    show(window, static_cast<Page>(page));
    WindowUnderTest::settle();
    QStringList cut;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            cut << cutOff(widget);
        }
    }
    for (const QTabBar *tabs : window->findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            QVERIFY(tabs->tabRect(i).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)));
        }
    }
    cut.removeAll(QString());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
}

void LegibilityTest::changesAllWordsWithTheLanguage()
{
    WindowUnderTest window;
    // names from the file and words that are the same everywhere
    const QStringList verbatim{u"kuscia.yaml"_s, u"image:"_s,  u"YAML"_s, u"TLS"_s,    u"test/app:v1"_s,
                               u"app:v1"_s,      u"English"_s, u"中文"_s, u"KIA-Y21"_s};
    for (const Page page : {First, Work, Details, Save}) {
        window->setLanguage(Language::English);
        show(window, page);
        WindowUnderTest::settle();
        const auto words = [&window] {
            QHash<const QObject *, QString> found;
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                if (qobject_cast<const KeyCap *>(widget) || widget->inherits("QToolButton")) {
                    continue; // keys are the same everywhere; the tab bar's arrows are never shown
                }
                if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                    found.insert(widget, label->text());
                } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                    found.insert(widget, button->text() + button->toolTip() + button->accessibleName());
                } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
                    found.insert(widget, field->placeholderText() + field->accessibleName());
                }
            }
            for (const QAction *action : window->actions().menu->actions()) {
                found.insert(action, action->text());
            }
            return found;
        };
        const QHash<const QObject *, QString> english = words();
        window->setLanguage(Language::Chinese);
        WindowUnderTest::settle();
        const QHash<const QObject *, QString> chinese = words();
        QStringList same;
        for (auto word = english.cbegin(); word != english.cend(); ++word) {
            const auto now = chinese.constFind(word.key());
            const bool isPath = word->contains(u'/') && !word->contains(u' ');
            const bool isLogLine = word->contains(u"framework/pod_workers.go:"_s); // Kuscia writes it so
            const bool mayStay = verbatim.contains(*word) || isPath || isLogLine;
            if (now != chinese.cend() && *now == *word && hasLetters(*word) && !mayStay) {
                same << *word;
            }
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u" | "_s)));
        QVERIFY(window->windowTitle() != u"Kuscia Image Assistant"_s || page == First);
        if (page == Work) {
            QVERIFY(window->references().model().notes(1).front().text.contains(u"被丢弃"_s));
        }
    }
}

void LegibilityTest::changesAllColoursWithTheTheme()
{
    WindowUnderTest window;
    show(window, Work);
    const auto centre = [&window] {
        WindowUnderTest::settle();
        return window->grab().toImage().pixelColor(700, 560); // an empty place of the list
    };
    QCOMPARE(centre(), lightTokens().surface);
    window->setTheme(ThemeMode::Dark);
    QCOMPARE(centre(), darkTokens().surface);
    // no light rectangle is left anywhere: no pixel of the surroundings is as bright as paper
    const QImage dark = window->grab().toImage();
    int bright = 0;
    for (int y = 0; y < dark.height(); y += 3) {
        for (int x = 0; x < dark.width(); x += 3) {
            bright += dark.pixelColor(x, y).lightness() > 235;
        }
    }
    QVERIFY2(bright < dark.width() * dark.height() / 9 / 100, qPrintable(QString::number(bright)));
    window->setTheme(ThemeMode::Light);
    QCOMPARE(centre(), lightTokens().surface);
}

QTEST_MAIN(LegibilityTest)
#include "tst_legibility.moc"
