// Opening, editing and serialising a large configuration against yaml-cpp parsing it once, and a keystroke in a field.
#include <QtCore/QElapsedTimer>

#include <cstdio>
#include <string>

#include <yaml-cpp/yaml.h>

#include "core/config/kusciaconfig.h"

using namespace Qt::StringLiterals;

namespace {

/// A configuration as they are, made long by many registries with comments.
QByteArray configurationOf(qsizetype size)
{
    QByteArray bytes = "# 部署模式\nmode: lite\nruntime: runc\nimage:\n  pullPolicy: # 使用镜像仓库|使用本地\n"
                       "  defaultRegistry: \"r7\"\n  registries:\n";
    for (int i = 0; bytes.size() < size; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "    # 第 " + n + " 个\n    - name: \"r" + n + "\"\n      endpoint: \"r" + n +
                 ".example.com/team\"\n      username: 'robot$" + n + "'\n      password: 'made up " + n + "'\n";
    }
    return bytes;
}

/// Milliseconds, the best of `runs`.
template <typename Work>
double measure(int runs, Work work)
{
    double best = 1e18;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work()) {
            std::fprintf(stderr, "the work was not done\n");
            return -1;
        }
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main()
{
    const QByteArray large = configurationOf(1'000'000);
    const std::string text = large.toStdString();
    const double once = measure(5, [&text] { return YAML::Load(text).IsMap(); });
    const double ours = measure(5, [&large] {
        const auto config = kia::KusciaConfig::fromBytes(large);
        const auto edited =
            config ? config->edited({kia::SetField{{kia::FieldKind::RegistryEndpoint, 100}, u"x.io"_s}}) : config;
        return edited && edited->bytes().size() != large.size();
    });
    std::printf("open + edit + serialise 1 MB: %.1f ms = %.2f x one yaml-cpp parse (%.1f ms); target 3\n", ours,
                ours / once, once);

    const auto small = kia::KusciaConfig::fromBytes(configurationOf(7'000));
    int keystroke = 0;
    const double typed = measure(200, [&small, &keystroke] {
        const QString value = u"registry.example.com/"_s + QString::number(++keystroke);
        return small && small->edited({kia::SetField{{kia::FieldKind::RegistryEndpoint, 3}, value}}).has_value();
    });
    std::printf("a keystroke in a field of a 7 KB file: %.2f ms; target 2\n", typed);
    return once > 0 && ours > 0 && typed > 0 ? 0 : 1;
}
