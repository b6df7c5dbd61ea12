#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace kia {

enum class Language { English, Chinese };

/// The language of the desktop, if it is one of ours, else English.
Language systemLanguage();
/// "en", "zh": names for settings and the command line.
QString nameOf(Language language);
std::optional<Language> languageFrom(const QString &name);

/// Switches the application's language live: Qt then sends LanguageChange to every widget. Loads the words of core and
/// of one program: "ui" or "cli".
class LanguageSwitch final
{
public:
    explicit LanguageSwitch(const QString &program = QStringLiteral("ui")) : m_program(program) {}
    /// In this language from the beginning: what is made afterwards needs no change.
    explicit LanguageSwitch(Language language) : LanguageSwitch() { set(language); }
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;
    ~LanguageSwitch();

    void set(Language language);
    Language current() const { return m_current; }

private:
    QString m_program;
    Language m_current = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace kia
