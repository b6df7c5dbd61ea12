#pragma once

#include <QtCore/QFile>
#include <QtTest/QAbstractItemModelTester>

#include "tests/ui/support/windowundertest.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/workspace.h"

namespace kia::test {

/// A model over a workspace with sampleFile() open, watched by Qt's own test of models.
template <typename Model>
class ModelUnderTest final
{
public:
    ModelUnderTest()
    {
        QFile file(m_folder.filePath(QStringLiteral("kuscia.yaml")));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(sampleFile()) > 0;
        file.close();
        if (!written || !workspace.open(file.fileName())) {
            qFatal("the sample cannot be opened");
        }
    }

private:
    QTemporaryDir m_folder;

public:
    Workspace workspace;
    CheckController checks{workspace};
    Model model{workspace, checks};

private:
    QAbstractItemModelTester m_tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace kia::test
