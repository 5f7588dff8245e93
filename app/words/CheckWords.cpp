// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/CheckWords.h"

#include <QCoreApplication>

#include <array>

namespace fieldfare {

QString checkWords(CheckName name)
{
    static constexpr std::array<const char *, checkCount> sentences{
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It can be read as a whole"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It is signed in a way that counts"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It is meant as a request"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It says who is asking, in a way that can be checked"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The link and the request name the same company"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords",
                          "The certificate comes from somebody you trust and is valid"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The certificate is for that name"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The signature is the company’s, and nothing was changed"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It is meant for a wallet like yours"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It is the answer to what was asked of the company"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "Request and offer have not ended"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It asks for data and for nothing else"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The answer is to be sent in a way that Fieldfare knows"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The answer goes to one encrypted address"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The answer goes to the company that asks"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It has a number of its own"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "Its further mark can be sent back"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "What it asks for is clear"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "The company takes what Fieldfare can make"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords",
                          "The answer can be encrypted so that only the company reads it"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "Every part of the offer is known"),
        QT_TRANSLATE_NOOP("fieldfare::CheckWords", "It was not answered before")};
    return QCoreApplication::translate("fieldfare::CheckWords", sentences.at(std::size_t(name)));
}

QString outcomeWord(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return QCoreApplication::translate("fieldfare::CheckWords", "yes");
    case CheckOutcome::Failed:
        return QCoreApplication::translate("fieldfare::CheckWords", "no");
    case CheckOutcome::NotNeeded:
        return QCoreApplication::translate("fieldfare::CheckWords", "not needed");
    case CheckOutcome::NotReached:
        break;
    }
    return QCoreApplication::translate("fieldfare::CheckWords", "not looked at");
}

} // namespace fieldfare
