#include "core/report/maskedtext.h"

#include <QtCore/QCryptographicHash>

namespace kia {

namespace {

const QString &dots()
{
    static const QString text(8, QChar(0x2022));
    return text;
}

} // namespace

std::vector<ShownLine> shownLines(const KusciaConfig &config, bool showPasswords)
{
    const QByteArray &bytes = config.bytes();
    const std::vector<ByteRange> secrets = config.secretRanges();
    std::vector<ShownLine> lines;
    auto secret = secrets.cbegin();
    qsizetype begin = 0;
    while (begin <= bytes.size()) {
        qsizetype end = bytes.indexOf('\n', begin);
        const bool last = end < 0;
        if (last) {
            end = bytes.size();
        }
        const qsizetype next = end + 1;
        if (end > begin && bytes.at(end - 1) == '\r') {
            --end;
        }
        ShownLine line;
        line.digest = QCryptographicHash::hash(bytes.mid(begin, end - begin), QCryptographicHash::Sha256);
        qsizetype at = begin;
        // a password may begin before this line (block scalar) and may end after it
        while (secret != secrets.cend() && secret->begin < end) {
            const qsizetype from = std::max(secret->begin, begin);
            const qsizetype to = std::min(secret->end, end);
            line.text += QString::fromUtf8(bytes.mid(at, from - at));
            const QString shown = showPasswords ? QString::fromUtf8(bytes.mid(from, to - from)) : dots();
            if (to > from) {
                line.secrets.push_back({line.text.size(), shown.size()});
                line.text += shown;
            }
            at = std::max(to, at);
            if (secret->end > end) {
                break;
            }
            ++secret;
        }
        line.text += QString::fromUtf8(bytes.mid(at, end - at));
        if (lines.empty() && line.text.startsWith(QChar(0xfeff))) {
            line.text.remove(0, 1);
            for (ShownLine::Span &span : line.secrets) {
                --span.begin;
            }
        }
        lines.push_back(std::move(line));
        if (last) {
            break;
        }
        begin = next;
    }
    // the text after the last line end is no line of its own
    if (lines.size() > 1 && lines.back().text.isEmpty()) {
        lines.pop_back();
    }
    return lines;
}

} // namespace kia
