// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Money.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "receipts/Receipt.h"
#include "receipts/ReceiptCheck.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// A receipt in the list.
struct ReceiptRow
{
    ReceiptId id;
    RequestId request;
    CompanyId company;
    QString name; ///< as the wallet calls the company
    QString domain;
    ReceiptEvent event = ReceiptEvent::Given;
    Instant at;
    int fields = 0;            ///< shared, or asked for where nothing is shared
    std::optional<Money> paid; ///< with the grant
    std::optional<Money> promised;
    std::optional<Money> counter; ///< what a counter-offer named
    QString reason;               ///< of a decline, where it was told: "price"
    bool sent = true;
    QDate runsUntil;    ///< invalid: no end was said, or nothing was given
    ReceiptId previous; ///< of its thread; null for the first
    bool live = false;  ///< an agreement that runs: the newest of its request, not withdrawn, not over
};

struct ReceiptStep
{
    ReceiptId id;
    ReceiptEvent event = ReceiptEvent::Given;
    Instant at;
};

struct ReceiptDetail
{
    ReceiptRow row;
    ConsentRecord record;
    QList<ReceiptStep> thread; ///< newest first, this one included
    ReceiptVerdict verdict;
    bool canWithdraw = false; ///< what it tells of was given, and nothing was withdrawn since
};

/// A page as it will be printed.
struct ReceiptPageImage
{
    QImage image;
    int count = 0; ///< pages of the receipt
};

struct ReceiptExport
{
    QStringList files;      ///< paths, in the order in which they were written
    bool cancelled = false; ///< what was written before is whole
};

/// The signed records of what was decided: shown, held against what they refer to, and taken out as files.
class Receipts
{
public:
    explicit Receipts(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Newest first.
    Result<QList<ReceiptRow>> list() const;
    Result<ReceiptDetail> detail(const ReceiptId &id) const;
    /// The page as the file has it, for a screen: `number` counts from 0, `scale` 1 is 96 dpi. For a worker.
    Result<ReceiptPageImage> page(const ReceiptId &id, int number, double scale) const;
    Result<QByteArray> file(const ReceiptId &id, ReceiptFormat format) const;
    /// "receipt-7f0e.pdf"
    static QString fileName(const ReceiptId &id, ReceiptFormat format);

    /// Writes these, all where none is named, into a folder that is there: each file whole or not at all. Two
    /// receipts whose names begin alike, and a file of another content that bears the name, make the name
    /// longer. For a worker: reports files and can be cancelled between them.
    Result<ReceiptExport> exportTo(const QString &folder, ReceiptFormat format, const QList<ReceiptId> &ids,
                                   ActivityControl &control) const;
    /// How much a file from anybody proves, held against this wallet's own receipts too. For a worker.
    Result<ReceiptVerdict> verify(const QByteArray &bytes) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
