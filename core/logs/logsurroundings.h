#pragma once

#include <QtCore/QString>

#include "core/logs/logline.h"

namespace kia {

/// A piece of a line and where it stands there; -1 when it is not there.
struct Piece {
    QString text = {};
    qsizetype begin = -1;
};

/// What stands around a message: whose it is and when it came (facts/kuscia.md 6.2: SYNC, RESULT, START, WAIT, EVENT;
/// `kubectl get events` and `kubectl describe pod`).
struct Surroundings {
    LogSource source = LogSource::Bare;
    Piece time;
    Piece pod;
    QString nameSpace;
    Piece container;
    Piece reason;
    qint64 repeats = 1;
};

/// Of the message that begins at `begin`. Quotation marks may have any number of backslashes before them.
Surroundings surroundingsOf(const QString &line, qsizetype begin);

} // namespace kia
