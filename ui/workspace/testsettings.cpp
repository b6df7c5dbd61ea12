#include "ui/workspace/testsettings.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kia {

namespace {
constexpr qint64 largestFile = 4 * 1024 * 1024; ///< the system's own bundle has 0.2 MiB
}

TestSettings rememberedTestSettings()
{
    const QSettings store;
    const TestSettings usual;
    const auto number = [&store](const QString &key, int otherwise, int most) {
        const int value = store.value(key, otherwise).toInt();
        return value >= 1 && value <= most ? value : otherwise;
    };
    TestSettings settings;
    settings.authorityFile = store.value(u"test/authorities"_s).toString();
    settings.stepSeconds = number(u"test/stepSeconds"_s, usual.stepSeconds, TestSettings::maxSeconds);
    settings.totalSeconds = number(u"test/totalSeconds"_s, usual.totalSeconds, TestSettings::maxSeconds);
    settings.jobs = number(u"test/jobs"_s, usual.jobs, TestSettings::maxJobs);
    settings.allowedHosts = store.value(u"test/allowedHosts"_s).toStringList();
    settings.allowedHosts.removeIf([](const QString &host) { return !isHostName(host); });
    return settings;
}

void remember(const TestSettings &settings)
{
    QSettings store;
    store.setValue(u"test/authorities"_s, settings.authorityFile);
    store.setValue(u"test/stepSeconds"_s, settings.stepSeconds);
    store.setValue(u"test/totalSeconds"_s, settings.totalSeconds);
    store.setValue(u"test/jobs"_s, settings.jobs);
    store.setValue(u"test/allowedHosts"_s, settings.allowedHosts);
}

QList<QSslCertificate> authoritiesIn(const QString &file)
{
    QFile opened(file);
    // a device or a pipe would never end
    if (!opened.open(QIODevice::ReadOnly) || opened.isSequential() || opened.size() > largestFile) {
        return {};
    }
    return QSslCertificate::fromData(opened.read(largestFile), QSsl::Pem);
}

bool isHostName(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::([0-9]{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() &&
           (match.captured(1).isEmpty() || (match.captured(1).toInt() >= 1 && match.captured(1).toInt() <= 65535));
}

CheckSettings checkSettingsFor(const TestSettings &settings)
{
    CheckSettings checks;
    const std::chrono::seconds step(settings.stepSeconds);
    checks.resolve = checks.connect = checks.tls = checks.firstByte = step;
    checks.total = std::chrono::seconds(settings.totalSeconds);
    checks.allowedHosts = settings.allowedHosts;
    return checks;
}

} // namespace kia
