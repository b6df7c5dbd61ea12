#include "tests/support/yamloracle/goreader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kia::test {

using namespace Qt::StringLiterals;

namespace {

#ifdef KIA_YAML_ORACLE
const QString program = QStringLiteral(KIA_YAML_ORACLE);
#else
const QString program;
#endif

constexpr int patience = 30'000;

} // namespace

bool GoReader::isAvailable()
{
    return !program.isEmpty();
}

const char *GoReader::whyNot()
{
    return "the yaml.v3 reader was not built: Go or golang-gopkg-yaml.v3-dev is missing";
}

GoReader::GoReader()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{});
    if (!m_process.waitForStarted(patience)) {
        qFatal("cannot start %s", qPrintable(program));
    }
}

GoReader::~GoReader()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
}

Reading GoReader::read(const QByteArray &bytes)
{
    m_process.write(QByteArray::number(bytes.size()) + "\n" + bytes);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            qFatal("the yaml.v3 reader gave no answer");
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    const QJsonObject image = answer["image"_L1].toObject();
    Reading reading{answer["error"_L1].toString(), answer["mode"_L1].toString(), answer["runtime"_L1].toString(), {}};
    reading.image.pullPolicy = image["pullPolicy"_L1].toString();
    reading.image.defaultRegistry = image["defaultRegistry"_L1].toString();
    reading.image.httpProxy = image["httpProxy"_L1].toString();
    const QJsonArray registries = image["registries"_L1].toArray();
    for (const QJsonValue &value : registries) {
        reading.image.registries.push_back({value["name"_L1].toString(), value["endpoint"_L1].toString(),
                                            value["username"_L1].toString(), Secret(value["password"_L1].toString())});
    }
    return reading;
}

} // namespace kia::test
