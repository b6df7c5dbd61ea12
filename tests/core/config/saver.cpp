// saver FILE NEW: saves the bytes of NEW over FILE, as the programs do; for the test that kills it on the way.
#include <QtCore/QFile>

#include <cstdio>

#include <unistd.h>

#include "core/config/configfile.h"

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    QFile news(QFile::decodeName(argv[2]));
    const auto loaded = kia::loadConfigFile(QFile::decodeName(argv[1]));
    if (!loaded || !news.open(QIODevice::ReadOnly)) {
        return 2;
    }
    const QByteArray bytes = news.readAll();
    // the mark in the trace: what comes behind it is the saving
    (void)::getppid();
    const auto saved = kia::saveConfigFile(*loaded, bytes);
    (void)::getppid();
    if (!saved) {
        std::fprintf(stderr, "%s\n", qPrintable(kia::nameOf(saved.error().id)));
    }
    return saved ? 0 : 1;
}
