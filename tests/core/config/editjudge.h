#pragma once

#include <memory>

#include "core/config/kusciaconfig.h"
#include "tests/support/yamloracle/goreader.h"
#include "tests/support/yamloracle/nodereader.h"

namespace kia::test {

/// The edit that gives a field a value.
ConfigEdit setting(const Field &field, const QString &value);
/// The fields of a configuration; of its first four registries.
std::vector<Field> fieldsOf(const ImageConfig &config);
/// What a field is, and the configuration with another value there: the tests' own idea, beside the product's.
QString valueOf(const ImageConfig &config, const Field &field);
ImageConfig with(ImageConfig config, const Field &field, const QString &value);
/// Values that YAML or yaml.v3 might take for something else.
const QStringList &interestingValues();

/// The lines that hold nothing but a comment.
QList<QByteArray> commentsOf(const QByteArray &bytes);
/// How often a '#' stands behind a blank, wherever that is.
qsizetype trailingCommentsOf(const QByteArray &bytes);
/// The part of `before` that is another one in `after`.
ByteRange changedPart(const QByteArray &before, const QByteArray &after);
/// The number of the line, from 1.
int lineOf(const QByteArray &bytes, qsizetype offset);

/// Whether this sample has places that are refused, and for this reason.
bool mayRefuse(const QByteArray &sample, const Message &reason);

/// Holds the result of an edit against what was intended, as three readers see it: the product's, yaml-cpp's nodes, and
/// yaml.v3 itself where it is there.
class EditJudge final
{
public:
    EditJudge();
    /// Why the result is not what the edit should give; empty when all is well.
    QString complaint(const QByteArray &sample, const KusciaConfig &before, const KusciaConfig &after,
                      const ImageConfig &intended);
    /// Nothing where it was not built.
    GoReader *go() { return m_go.get(); }

private:
    std::unique_ptr<GoReader> m_go;
};

} // namespace kia::test
