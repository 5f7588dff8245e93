// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterNumber.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kMostInitials = 3;

const QSet<QString> &legalForms()
{
    static const QSet<QString> forms{
        QStringLiteral("gmbh"), QStringLiteral("mbh"),    QStringLiteral("ag"),  QStringLiteral("kg"),
        QStringLiteral("kgaa"), QStringLiteral("ohg"),    QStringLiteral("ug"),  QStringLiteral("eg"),
        QStringLiteral("ev"),   QStringLiteral("se"),     QStringLiteral("oy"),  QStringLiteral("oyj"),
        QStringLiteral("ab"),   QStringLiteral("as"),     QStringLiteral("aps"), QStringLiteral("bv"),
        QStringLiteral("nv"),   QStringLiteral("sa"),     QStringLiteral("sas"), QStringLiteral("sarl"),
        QStringLiteral("srl"),  QStringLiteral("spa"),    QStringLiteral("sl"),  QStringLiteral("inc"),
        QStringLiteral("llc"),  QStringLiteral("ltd"),    QStringLiteral("plc"), QStringLiteral("corp"),
        QStringLiteral("co"),   QStringLiteral("limited")};
    return forms;
}

/// What nobody wants to read above a letter, or may not print in some countries.
bool isUnfortunate(const QString &initials)
{
    static const QSet<QString> words{QStringLiteral("ASS"), QStringLiteral("CUM"), QStringLiteral("FAG"),
                                     QStringLiteral("FUK"), QStringLiteral("HIV"), QStringLiteral("HJ"),
                                     QStringLiteral("KKK"), QStringLiteral("KZ"),  QStringLiteral("NS"),
                                     QStringLiteral("SA"),  QStringLiteral("SEX"), QStringLiteral("SS"),
                                     QStringLiteral("TIT"), QStringLiteral("WTF")};
    return words.contains(initials);
}

bool isLegalForm(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return legalForms().contains(letters);
}

} // namespace

QString letterInitials(const QString &companyName)
{
    static const QRegularExpression between(QStringLiteral("[\\s\\-–/.,&]+"));
    // Dots are taken from legal forms first: "e.V." is one word.
    QStringList words;
    for (const QString &word :
         companyName.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (!words.isEmpty() && isLegalForm(word))
            continue;
        for (const QString &part : word.split(between, Qt::SkipEmptyParts)) {
            if (part[0].isLetterOrNumber())
                words.append(part);
        }
    }
    if (words.isEmpty())
        return QStringLiteral("X");
    const QString beginning = words[0].first(std::min<qsizetype>(2, words[0].size())).toUpper();
    if (words.size() == 1)
        return beginning;
    QString initials;
    for (const QString &word : words.first(std::min(kMostInitials, words.size())))
        initials += word[0].toUpper();
    return isUnfortunate(initials) ? beginning : initials;
}

QString nextLetterNumber(const QString &companyName, int year, const QStringList &existing)
{
    const QString middle = QStringLiteral("-%1-").arg(year);
    int last = 0;
    for (const QString &number : existing) {
        const qsizetype at = number.lastIndexOf(middle);
        if (at >= 0)
            last = std::max(last, QStringView(number).sliced(at + middle.size()).toInt());
    }
    return letterInitials(companyName) + middle + QString::number(last + 1);
}

} // namespace fieldfare
