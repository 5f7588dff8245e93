// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fieldfare {

/// Text of one weight.
struct TextRun
{
    QString text;
    bool bold = false;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// Reads `**bold**`; a backslash takes the next character as it is. What comes from outside goes through
/// literalText() first.
QList<TextRun> readRichText(const QString &markup);
/// The same text with nothing in it that readRichText() would take for markup.
QString literalText(const QString &text);
/// The words alone.
QString plainText(const QString &markup);

} // namespace fieldfare
