#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace kia {

/// What a sentence of the sources is in Chinese, whatever language is in use: so that a search finds it by the words of
/// either.
class Dictionary final
{
public:
    /// The words of core, or of one program: "core", "ui".
    explicit Dictionary(const QString &program);

    /// Empty where there is no translation.
    QString chinese(const char *context, const char *sentence) const;

private:
    QTranslator m_translator;
};

/// Whether all the words that were typed stand in one of the texts, in any case and order.
bool holdsWords(const QStringList &texts, const QString &typed);

} // namespace kia
