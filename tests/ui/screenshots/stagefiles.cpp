#include "tests/ui/screenshots/stagefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace kia::test {

using namespace Qt::StringLiterals;

QString folder()
{
    return QDir::tempPath() + u"/kuscia/node-a"_s;
}

QString writeFile(const QString &name, const QByteArray &section, int linesBefore, int linesAfter)
{
    QDir().mkpath(folder());
    QByteArray bytes = "mode: lite\ndomainID: alice\nruntime: runc\n";
    for (int i = 3; i < linesBefore; ++i) {
        bytes += "# node setting " + QByteArray::number(i) + '\n';
    }
    bytes = linesBefore == 0 ? section : bytes + section;
    for (int i = 0; i < linesAfter; ++i) {
        bytes += "# further setting " + QByteArray::number(i) + '\n';
    }
    QFile file(folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write the sample");
    }
    return file.fileName();
}

QByteArray sampleSection(const QByteArray &defaultName, const QByteArray &host, const QByteArray &password)
{
    return "image:\n  pullPolicy: remote\n  defaultRegistry: " + defaultName +
           "   # any name below\n  httpProxy: \"\"\n  registries:\n    - name: private\n      endpoint: " + host +
           "/secretflow\n      username: testname\n      password: \"" + password +
           "\"\n    - name: aliyun\n      endpoint: secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow\n"
           "    - name: lab\n      endpoint: https://harbor.lab.internal/sf\n      username: builder\n";
}

const QString pageLine =
    u"2024-06-06 13:33:00.534 ERROR framework/pod_workers.go:978 Error syncing pod "
    "\"ant-test-0_ant(7fd5285b-2a5c-4a75-930a-2908e98c8799)\", skipping: failed to \"StartContainer\" for \"test\" "
    "with ErrImagePull: \"faile to pull image \\\"registry.xxxx.com/secretflow/nginx:v1\\\" with credentials, "
    "detail-> rpc error: code = Unknown desc = failed to pull and unpack image "
    "\\\"registry.xxxx.com/secretflow/nginx:v1\\\": failed to resolve reference "
    "\\\"registry.xxxx.com/secretflow/nginx:v1\\\": unexpected status from HEAD request to "
    "https://registry.xxxx.com/v2/secretflow/nginx/manifests/v1: 401 Unauthorized\""_s;

const QByteArray logSection = "image:\n  defaultRegistry: private\n  registries:\n    - name: private\n"
                              "      endpoint: private.registry.com/secretflow\n      username: testname\n"
                              "      password: \"testpass\"\n    - name: aliyun\n"
                              "      endpoint: secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow\n"
                              "    - name: lab\n      endpoint: harbor.lab.internal/sf\n";

const QByteArray manifests =
    "kind: AppImage\nmetadata: {name: psi-alice}\nspec: {image: {name: alice/psi, tag: v1}}\n---\n"
    "kind: AppImage\nmetadata: {name: psi-bob}\nspec: {image: {name: bob/psi, tag: v1}}\n---\n"
    "kind: AppImage\nmetadata: {name: train}\nspec: {image: {name: train, tag: \"\"}}\n---\n"
    "kind: AppImage\nmetadata: {name: secretflow}\nspec: {image: {name: app, tag: v1}}\n";

const QByteArray listForm = "- image:\n  - defaultRegistry: private # any name\n  - registries:\n    - name: private\n"
                            "      endpoint: private.registry.com/test\n      username: testname\n"
                            "      password: testpass1\n";

const QStringList references{u"app:v1"_s, u"test/app:v1"_s, u"public.aliyun.com/app:v1"_s,
                             u"public.aliyun.com/secretflow/app:v1"_s, u"private.registry.com/secretflow/app:v1"_s};

const QStringList batchReferences{u"secretflow/secretflow-lite:1.11.0b1"_s,
                                  u"secretflow/psi:0.5.0"_s,
                                  u"dataproxy:0.4.0b0"_s,
                                  u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/serving:0.9.0"_s,
                                  u"test/app:v1"_s,
                                  u"scql:0.9.2b1"_s,
                                  u"secretpad:0.12.0b0"_s,
                                  u"kuscia:0.14.0b0"_s,
                                  u"secretflow/psi:0.4.0"_s,
                                  u"trustedflow:0.3.0"_s,
                                  u"capsule-manager:0.1.5"_s,
                                  u"secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow/heu:0.5.1"_s,
                                  u"teeapps-sim:0.3.0"_s,
                                  u"spu:0.9.3"_s,
                                  u"train:never"_s,
                                  u"predict:never"_s,
                                  u"yacl:0.4.5"_s,
                                  u"interconnection:0.2.0"_s,
                                  u"dataproxy:0.3.0"_s,
                                  u"easy-psi:0.6.0"_s,
                                  u"secretnote:1.1.0"_s,
                                  u"fate-adapter:0.1.0"_s,
                                  u"envoy:1.29.4"_s,
                                  u"toolkit:0.2.1"_s};

} // namespace kia::test
