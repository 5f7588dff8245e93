// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/PassphraseStrength.h"

#include <QCoreApplication>

#include <zxcvbn.h>

namespace fieldfare {

namespace {

/// What a guesser with many computers needs years for, given the file's slow key: from here on it is good.
constexpr int kFair = 35;
constexpr int kGood = 50;
constexpr int kStrong = 65;
/// The estimate grows with the square of the length; more letters do not make it worse.
constexpr int kMostBytes = 100;

QString words(const char *text)
{
    return QCoreApplication::translate("fieldfare::PassphraseStrength", text);
}

QString helpFor(int level)
{
    switch (level) {
    case 1:
        return words(
            QT_TRANSLATE_NOOP("fieldfare::PassphraseStrength",
                              "At least %1 bits. Four or more words that nobody would put together."));
    case 2:
        return words(QT_TRANSLATE_NOOP("fieldfare::PassphraseStrength",
                                       "At least %1 bits. Two more words would make it strong."));
    case 3:
        return words(QT_TRANSLATE_NOOP("fieldfare::PassphraseStrength",
                                       "At least %1 bits. Another word would make it strong."));
    default:
        return words(QT_TRANSLATE_NOOP("fieldfare::PassphraseStrength", "At least %1 bits."));
    }
}

} // namespace

PassphraseStrength strengthOf(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    QByteArray bytes = passphrase.normalized(QString::NormalizationForm_C).toUtf8().left(kMostBytes);
    PassphraseStrength strength;
    strength.bits = int(ZxcvbnMatch(bytes.constData(), nullptr, nullptr));
    bytes.fill('x');
    strength.level = strength.bits < kFair ? 1 : strength.bits < kGood ? 2 : strength.bits < kStrong ? 3 : 4;
    strength.help = helpFor(strength.level).arg(strength.bits);
    return strength;
}

} // namespace fieldfare
