#include "core/report/restartcommands.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace kia {

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(text).hasMatch()) {
        return text;
    }
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

RestartCommands restartCommands(const QString &path, bool inConfigMap)
{
    const QString restart = u"kubectl -n <namespace> rollout restart deployment/<deployment>"_s;
    if (inConfigMap) {
        return {{}, u"kubectl apply -f %1 && %2"_s.arg(shellQuoted(path), restart)};
    }
    return {u"docker restart <container>"_s, restart};
}

} // namespace kia
