// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/WalletFile.h"

#include "vault/VaultErrors.h"

#include <QFile>

#include <array>

namespace fieldfare {

namespace {

struct Signature
{
    const char *bytes;
    int length;
    const char *kind;
};

// The first bytes of a wallet are random, so a known beginning is somebody else's.
constexpr std::array kSignatures{
    Signature{"SQLite format 3\0", 16, "SQLite"},
    Signature{"PK\x03\x04", 4, "ZIP"},
    Signature{"%PDF-", 5, "PDF"},
    Signature{"\x89PNG\r\n", 6, "PNG"},
    Signature{"\xFF\xD8\xFF", 3, "JPEG"},
    Signature{"\x03\xD9\xA2\x9A", 4, "KeePass"},
    Signature{"\x1F\x8B", 2, "gzip"},
    Signature{"{\"", 2, "JSON"},
    Signature{"{\n", 2, "JSON"},
    Signature{"<?xml", 5, "XML"},
    Signature{"<!DOCTYPE", 9, "HTML"},
    Signature{"\x7F"
              "ELF",
              4, "ELF"},
};

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
    if (file.size() < kPageBytes)
        return failure(errors::notAWallet, {path});
    if (file.size() % kPageBytes != 0)
        return failure(errors::fileCutOff, {path, QString::number(file.size()),
                                            QString::number(kPageBytes * (file.size() / kPageBytes + 1))});
    return {};
}

} // namespace fieldfare
