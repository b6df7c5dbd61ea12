#include "ui/log/logsession.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include "core/image/lint.h"
#include "core/image/resolution.h"
#include "ui/workspace/workspace.h"

namespace kia {

using namespace Qt::StringLiterals;

LogSession::LogSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    // zero: after each slice the window sees to what has happened meanwhile
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogSession::readSlice);
    connect(&workspace, &Workspace::documentChanged, this, &LogSession::compare);
    connect(&workspace, &Workspace::documentOpened, this, &LogSession::compare);
    connect(&workspace, &Workspace::referencesChanged, this, &LogSession::compare);
}

LogSession::~LogSession() = default;

void LogSession::readText(const QString &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    start(std::move(buffer), {});
    // what fits on the screen needs no slices: the answer is there in the same turn
    if (isReading() && m_source->size() <= wholeTextLimit) {
        while (isReading()) {
            readSlice();
        }
    }
}

void LogSession::readFile(const QString &path)
{
    const QFileInfo info(path);
    // a pipe or a device would block the window
    if (info.exists() && !info.isFile()) {
        clear();
        m_error = Message{info.isDir() ? MessageId::IsDirectory : MessageId::NotARegularFile, {{Fact::Path, path}}};
        Q_EMIT changed();
        return;
    }
    start(std::make_unique<QFile>(path), info.fileName());
    if (m_error) {
        m_error = Message{info.exists() ? MessageId::FileUnreadable : MessageId::FileMissing,
                          {{Fact::Path, path}, {Fact::Detail, m_error->facts.value(Fact::Detail)}}};
        Q_EMIT changed();
    }
}

void LogSession::start(std::unique_ptr<QIODevice> source, const QString &fileName)
{
    stop();
    m_error.reset();
    m_hasText = true;
    m_fileName = fileName;
    if (!source->open(QIODevice::ReadOnly)) {
        m_hasText = false;
        m_error = Message{MessageId::FileUnreadable, {{Fact::Detail, source->errorString()}}};
        return;
    }
    m_source = std::move(source);
    m_reader = std::make_unique<LogReader>();
    m_timer.start();
    Q_EMIT progressed();
}

void LogSession::stop()
{
    m_timer.stop();
    m_reader.reset();
    m_picker.reset();
    m_source.reset();
}

void LogSession::clear()
{
    stop();
    m_hasText = false;
    m_fileName.clear();
    m_error.reset();
    m_reading = {};
    m_shownText.clear();
    m_offsets.clear();
    m_showsAll = true;
    m_current = -1;
    m_comparison = {};
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

int LogSession::progress() const
{
    if (!m_source || m_source->size() == 0) {
        return 0;
    }
    return static_cast<int>(m_source->pos() * 100 / m_source->size());
}

void LogSession::readSlice()
{
    const QByteArray bytes = m_source->read(slice);
    if (m_reader) {
        m_reader->feed(bytes);
    } else {
        m_picker->feed(bytes);
    }
    const bool atEnd = bytes.isEmpty() || m_source->atEnd();
    if (m_reader && atEnd) {
        finishReading();
    } else if (m_picker && (atEnd || m_picker->isDone())) {
        const QMap<qint64, QString> lines = m_picker->finish();
        finish(lines);
    } else {
        Q_EMIT progressed();
    }
}

void LogSession::finishReading()
{
    m_reading = m_reader->finish();
    m_reader.reset();
    m_showsAll = m_source->size() <= wholeTextLimit;
    m_source->seek(0);
    if (!m_showsAll) {
        m_picker = std::make_unique<LogLines>(m_reading);
        return;
    }
    // all of it, line by line, with the ends that a text view makes of them
    const QByteArray bytes = m_source->readAll();
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QMap<qint64, QString> lines;
    qint64 number = 0;
    const QString text = decoder.decode(bytes);
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        lines.insert(++number, line);
    }
    finish(lines);
}

void LogSession::finish(const QMap<qint64, QString> &lines)
{
    stop();
    m_shownText.clear();
    m_offsets.clear();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (!m_offsets.isEmpty()) {
            m_shownText += u'\n';
        }
        m_offsets.insert(line.key(), m_shownText.size());
        m_shownText += line.value();
    }
    m_current = m_reading.entries.empty() ? -1 : 0;
    Q_EMIT changed();
    compare();
    Q_EMIT currentChanged();
}

qsizetype LogSession::offsetOf(const LogEntry &entry) const
{
    return m_offsets.value(entry.line, -1);
}

const LogEntry *LogSession::entry() const
{
    return m_current < 0 ? nullptr : &m_reading.entries[static_cast<std::size_t>(m_current)];
}

void LogSession::choose(int entry)
{
    if (entry != m_current && entry >= 0 && entry < static_cast<int>(m_reading.entries.size())) {
        m_current = entry;
        compare();
        Q_EMIT currentChanged();
    }
}

void LogSession::compare()
{
    m_comparison = {};
    if (const LogEntry *chosen = entry(); chosen && m_workspace.hasDocument()) {
        m_comparison = compareLog(*chosen, m_reading, m_workspace.config(), m_workspace.references());
    }
    Q_EMIT comparisonChanged();
}

QString LogSession::referenceToCheck() const
{
    const LogEntry *chosen = entry();
    if (!chosen || chosen->image.isEmpty()) {
        return {};
    }
    const Resolver resolver(m_workspace.image(), runtimeOf(m_workspace.config()));
    const QString lastPart = chosen->image.section(u'/', -1);
    for (const QString &candidate : {chosen->appImage, lastPart}) {
        if (!candidate.isEmpty() && resolver.resolve(candidate).rewritten == chosen->image) {
            return candidate;
        }
    }
    return chosen->image;
}

} // namespace kia
