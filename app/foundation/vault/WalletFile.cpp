// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/WalletFile.h"

#include "vault/VaultErrors.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

struct Signature
{
    const char *bytes;
    int length;
    const char *kind;
};

// The first bytes of a wallet are random, so a known beginning is somebody else's. None is shorter than four
// bytes: a shorter one would be met by chance some day, and that wallet would never open again.
constexpr std::array kSignatures{
    Signature{"SQLite format 3\0", 16, "SQLite"},
    Signature{"PK\x03\x04", 4, "ZIP"},
    Signature{"%PDF-", 5, "PDF"},
    Signature{"\x89PNG\r\n", 6, "PNG"},
    Signature{"\x03\xD9\xA2\x9A", 4, "KeePass"},
    Signature{"\x7F\x45\x4C\x46", 4, "ELF"},
};

/// Sixteen random bytes are all text once in ten million times.
bool isText(const QByteArray &start)
{
    return std::ranges::all_of(
        start, [](char byte) { return (byte >= 32 && byte < 127) || byte == '\n' || byte == '\r'; });
}

constexpr qint64 kPageBytes = 4096;

} // namespace

Result<> checkLooksLikeWallet(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(errors::fileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::fileUnreadable, {path, file.errorString()});
    const QByteArray start = file.read(16);
    for (const Signature &signature : kSignatures) {
        if (start.startsWith(QByteArrayView(signature.bytes, signature.length)))
            return failure(errors::otherProgramsFile, {path, QString::fromLatin1(signature.kind)});
    }
    if (start.size() == 16 && isText(start))
        return failure(errors::otherProgramsFile,
                       {path, QCoreApplication::translate("fieldfare::WalletFile", "text")});
    if (file.size() < kPageBytes)
        return failure(errors::notAWallet, {path});
    if (file.size() % kPageBytes != 0)
        return failure(errors::fileCutOff, {path, QString::number(file.size())});
    return {};
}

} // namespace fieldfare
