// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace fieldfare::samples {

/// Every secret of a sample has this word in it, so that a test can look for it where it must not be.
inline constexpr const char *kSecretMark = "SECRET";
/// The whole number and the code of every sample card, which must not be found either.
inline constexpr const char *kCardNumber = "4111111111111111";
inline constexpr const char *kCardCode = "7371";

struct SampleLogin
{
    QString title;
    QStringList uris;
    QString userName;
    QString password;
    QString oneTimeSeed;
    QString note;
    QList<QPair<QString, QString>> textFields;
    QList<QPair<QString, QString>> hiddenFields;
    QDateTime created;
    bool trashed = false;

    // What a reader must make of it.
    QStringList domains; ///< registrable, punycode; empty when it is skipped
    QString field;       ///< "email", "phone_number" or "preferred_username"
    QString content;
};

struct SampleNote
{
    QString title;
    QString text;
};

/// A made-up person's logins, with one identity and one card where the format has such.
struct SampleVault
{
    QList<SampleLogin> logins;
    QList<SampleNote> notes;
    QString identityTitle;
    QString cardTitle;
};

/// The first thirty or so are well-known services, with creation dates on both sides of breaches that they
/// had, and the odd ones (IP address, localhost, an app, a trashed one, an IDN domain, several addresses);
/// the rest are shops under .example. The same seed gives the same vault.
SampleVault makeVault(int logins, quint32 seed);

} // namespace fieldfare::samples
