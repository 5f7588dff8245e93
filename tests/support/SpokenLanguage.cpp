// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpokenLanguage.h"

#include "words/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMultiHash>
#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>

namespace fieldfare::samples {

namespace {

/// Says what its file says and notes it: workers speak too.
class NotingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        const QString said = QTranslator::translate(context, source, disambiguation, n);
        const QString english = QString::fromUtf8(source);
        const QMutexLocker locked(&m_mutex);
        if (!said.isEmpty() && !m_english.contains(said, english))
            m_english.insert(said, english);
        return said;
    }

    bool says(const QString &shown, const QString &english, bool whole) const
    {
        const QMutexLocker locked(&m_mutex);
        for (auto each = m_english.cbegin(); each != m_english.cend(); ++each) {
            const bool fits = whole ? each.value() == english : each.value().startsWith(english);
            if (fits && pattern(each.key(), whole).match(shown).hasMatch())
                return true;
        }
        return false;
    }

private:
    /// What stands for a placeholder is not known here.
    static QRegularExpression pattern(QString said, bool whole)
    {
        static const QRegularExpression placeholder(QStringLiteral("\\\\%L?(\\d|n)"));
        said = QRegularExpression::escape(said).replace(placeholder, QStringLiteral(".+"));
        return QRegularExpression(u'^' + said + (whole ? QStringLiteral("$") : QString()));
    }

    mutable QMutex m_mutex;
    mutable QMultiHash<QString, QString> m_english; ///< by what is said for it
};

NotingTranslator *&noting()
{
    static NotingTranslator *translator = nullptr;
    return translator;
}

} // namespace

void speak(QCoreApplication &application, const QString &language)
{
    installTranslations(application, language);
    if (language == u"en")
        return;
    QLocale::setDefault(QLocale(language));
    noting() = new NotingTranslator(&application);
    if (!noting()->load(QStringLiteral(":/fieldfare/translations/fieldfare_") + language))
        qFatal("There is no translation into %s", qPrintable(language));
    application.installTranslator(noting());
}

bool isCalled(const QString &shown, const QString &english)
{
    return shown == english || (noting() && noting()->says(shown, english, true));
}

bool beginsAs(const QString &shown, const QString &english)
{
    return shown.startsWith(english) || (noting() && noting()->says(shown, english, false));
}

} // namespace fieldfare::samples
