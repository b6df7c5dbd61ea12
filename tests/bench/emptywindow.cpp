// The peer of bench_window: a window of Qt Widgets with nothing in it.
#include "tests/bench/firstpaint.h"

#include <QtWidgets/QWidget>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    const kia::bench::FirstPaint paint;
    window.show();
    return QApplication::exec();
}
