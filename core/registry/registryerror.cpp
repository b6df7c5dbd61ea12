#include "core/registry/registryerror.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace kia {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QByteArray &page)
{
    const QByteArray lower = page.toLower();
    const qsizetype open = lower.indexOf("<title");
    const qsizetype begin = open < 0 ? -1 : lower.indexOf('>', open);
    const qsizetype end = begin < 0 ? -1 : lower.indexOf("</title", begin);
    return end < 0 ? QString() : QString::fromUtf8(page.mid(begin + 1, end - begin - 1)).simplified();
}

QString textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

void readEntry(const QJsonValue &value, RegistryError &into)
{
    if (value.isObject()) {
        RegistryError::Entry entry{textOf(value[u"code"_s]), textOf(value[u"message"_s])};
        const QString detail = value[u"detail"_s].toString();
        if (entry.message.isEmpty()) {
            entry.message = detail;
        }
        into.entries.push_back(entry);
    } else if (value.isString()) {
        into.entries.push_back({QString(), value.toString()});
    }
}

void readJson(const QJsonObject &object, RegistryError &into)
{
    const QJsonValue errors = object[u"errors"_s];
    if (errors.isArray()) {
        constexpr qsizetype most = 8;
        const QJsonArray list = errors.toArray();
        for (qsizetype i = 0; i < std::min(list.size(), most); ++i) {
            readEntry(list[i], into);
        }
    } else if (errors.isObject()) {
        readEntry(errors, into);
    }
    const QJsonValue error = object[u"error"_s];
    if (error.isString() && object.contains(u"error_description"_s)) {
        into.entries.push_back({error.toString(), object[u"error_description"_s].toString()});
    } else if (object.contains(u"code"_s) && object[u"message"_s].isString() && into.entries.empty()) {
        readEntry(object, into); // Artifactory and some gateways: one error without a list
    }
    for (const QString &name : {u"details"_s, u"message"_s, u"error"_s, u"msg"_s}) {
        if (into.text.isEmpty() && into.entries.empty()) {
            into.text = textOf(object[name]);
        }
    }
}

} // namespace

bool RegistryError::has(QStringView code) const
{
    return std::ranges::any_of(entries, [code](const Entry &entry) { return entry.code == code; });
}

bool RegistryError::mentions(QStringView words) const
{
    return text.contains(words, Qt::CaseInsensitive) || std::ranges::any_of(entries, [words](const Entry &entry) {
               return entry.message.contains(words, Qt::CaseInsensitive);
           });
}

QByteArray mediaTypeOf(const HttpResponse &response)
{
    const QByteArray value = response.value("Content-Type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
}

bool isPage(const HttpResponse &response)
{
    const QByteArray type = mediaTypeOf(response);
    if (type == "text/html" || type == "application/xhtml+xml") {
        return true;
    }
    const QByteArray start = response.body.left(64).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

RegistryError parseRegistryError(const HttpResponse &response)
{
    RegistryError result;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isObject()) {
        result.isJson = true;
        readJson(document.object(), result);
    } else if (isPage(response)) {
        result.isPage = true;
        result.text = titleOf(response.body);
    } else {
        result.text = QString::fromUtf8(response.body.left(1200)).trimmed();
    }
    return result;
}

} // namespace kia
