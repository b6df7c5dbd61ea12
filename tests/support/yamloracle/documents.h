#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

#include "core/config/imageconfig.h"

namespace kia::test {

/// What a reader made of a configuration.
struct Reading {
    QString error; ///< empty when it loads
    QString mode;
    QString runtime;
    ImageConfig image;
};

/// For messages of tests. Every password in the tests' data is made up.
QString describe(const ImageConfig &config);

struct SampleFile {
    QByteArray name;
    QByteArray bytes;
};
/// All files under tests/data/yaml, by name.
std::vector<SampleFile> sampleFiles();
/// One of them.
QByteArray sampleFile(const char *name);

} // namespace kia::test
