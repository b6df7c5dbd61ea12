#include "core/explain/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace kia {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString nameOf(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

std::optional<Language> languageFrom(const QString &name)
{
    if (name == u"zh"_s) {
        return Language::Chinese;
    }
    if (name == u"en"_s) {
        return Language::English;
    }
    return {};
}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

void LanguageSwitch::set(Language language)
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    m_current = language;
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    // English, too, has a file: the plural forms
    const QString locale = language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
    const QString ours = u":/i18n"_s;
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const std::pair<QString, QString> files[] = {{u"qtbase"_s, qt}, {u"core"_s, ours}, {m_program, ours}};
    for (const auto &[name, folder] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QString(name + u'_' + locale), folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

} // namespace kia
