#include <QtTest/QTest>

#include <cmath>

#include "ui/theme/tokens.h"

using namespace kia;

namespace {

using Ink = QColor Tokens::*;

struct NamedInk {
    const char *name;
    Ink ink;
};

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double textRatio = 4.5; // AA for text
constexpr double lineRatio = 3.0; // AA for lines and signs

const std::vector<NamedInk> grounds{{"win", &Tokens::win},
                                    {"surface", &Tokens::surface},
                                    {"sunken", &Tokens::sunken},
                                    {"hover", &Tokens::hover},
                                    {"sel", &Tokens::sel}};
const std::vector<NamedInk> lineGrounds{{"win", &Tokens::win}, {"surface", &Tokens::surface}};

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void theFormulaIsRight();
};

void ContrastTest::isReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("ratio");
    const auto rows = [](const Tokens &t, const char *theme) {
        const auto row = [&](const NamedInk &ink, const NamedInk &ground, double ratio) {
            QTest::addRow("%s: %s on %s", theme, ink.name, ground.name) << t.*ink.ink << t.*ground.ink << ratio;
        };
        for (const NamedInk &ink : std::vector<NamedInk>{{"text", &Tokens::text},
                                                         {"text2", &Tokens::text2},
                                                         {"muted", &Tokens::muted},
                                                         {"accentText", &Tokens::accentText},
                                                         {"dropT", &Tokens::dropT},
                                                         {"okT", &Tokens::okT},
                                                         {"warnT", &Tokens::warnT},
                                                         {"errT", &Tokens::errT}}) {
            for (const NamedInk &ground : grounds) {
                row(ink, ground, textRatio);
            }
        }
        for (const auto &[ink, ground] : std::vector<std::pair<NamedInk, NamedInk>>{
                 {{"endT", &Tokens::endT}, {"endB", &Tokens::endB}},
                 {{"refT", &Tokens::refT}, {"refB", &Tokens::refB}},
                 {{"defT", &Tokens::defT}, {"defB", &Tokens::defB}},
                 {{"endT", &Tokens::endT}, {"surface", &Tokens::surface}},
                 {{"refT", &Tokens::refT}, {"surface", &Tokens::surface}},
                 {{"defT", &Tokens::defT}, {"surface", &Tokens::surface}},
                 {{"okT", &Tokens::okT}, {"okB", &Tokens::okB}},
                 {{"warnT", &Tokens::warnT}, {"warnB", &Tokens::warnB}},
                 {{"errT", &Tokens::errT}, {"errB", &Tokens::errB}},
                 {{"text", &Tokens::text}, {"okB", &Tokens::okB}},
                 {{"text", &Tokens::text}, {"errB", &Tokens::errB}},
                 {{"text2", &Tokens::text2}, {"okB", &Tokens::okB}},
                 {{"text2", &Tokens::text2}, {"warnB", &Tokens::warnB}},
                 {{"text2", &Tokens::text2}, {"errB", &Tokens::errB}},
                 {{"surface", &Tokens::surface}, {"text", &Tokens::text}}}) { // tooltips
            row(ink, ground, textRatio);
        }
        for (const NamedInk &ink : std::vector<NamedInk>{{"edge", &Tokens::edge},
                                                         {"accent", &Tokens::accent},
                                                         {"endL", &Tokens::endL},
                                                         {"refL", &Tokens::refL},
                                                         {"defL", &Tokens::defL},
                                                         {"okL", &Tokens::okL},
                                                         {"warnL", &Tokens::warnL},
                                                         {"errL", &Tokens::errL}}) {
            for (const NamedInk &ground : lineGrounds) {
                row(ink, ground, lineRatio);
            }
        }
        QTest::addRow("%s: white on accent", theme) << QColor(Qt::white) << t.accent << textRatio;
        QTest::addRow("%s: white on accentHover", theme) << QColor(Qt::white) << t.accentHover << textRatio;
    };
    rows(lightTokens(), "light");
    rows(darkTokens(), "dark");
}

void ContrastTest::isReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, ratio);
    const double reached = contrast(ink, ground);
    QVERIFY2(reached >= ratio, qPrintable(QString::number(reached, 'f', 2)));
}

void ContrastTest::theFormulaIsRight()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // a value of the design's table
    QCOMPARE(std::round(contrast(lightTokens().text2, lightTokens().sunken) * 10) / 10, 7.0);
}

QTEST_APPLESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
