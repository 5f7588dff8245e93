// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "base/Result.h"
#include "context/WalletContext.h"
#include "importlog/ImportRecord.h"
#include "offers/FieldPath.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace fieldfare {

enum class PreviewState { New, Known, Skipped };

/// Why a row is as it is.
enum class PreviewReason {
    LoginSince,     ///< detail: the year
    LoginToday,     ///< the export has no dates: at the latest today
    SeveralLogins,  ///< detail: how many logins of one company
    IdentityOrCard, ///< an identity or card of the export says that this company has it
    CustomField,    ///< a field of its own in the export
    AlreadyHeld,
    IpAddress,
    OwnNetwork,
    AppWithoutDomain,
    NoAddress,
    Trashed,
    NotALogin,
    NoValue ///< neither e-mail nor user name
};

/// One line of the preview: a company and the fields that it would be seen to hold, or an item that is left
/// out.
struct PreviewRow
{
    PreviewState state = PreviewState::New;
    QString company; ///< the company's name; of a skipped item its title or address
    QString domain;  ///< punycode form; empty for skipped items
    QList<FieldPath> fields;
    PreviewReason reason = PreviewReason::LoginToday;
    QString detail;
    int holdings = 0; ///< new holdings that the row brings
};

/// A holding that the export proves.
struct PlannedHolding
{
    QString domain;
    FieldPath path;
    QString content;
    QDate created; ///< invalid: at the latest today
};

/// What the identities of the export say about the person: offered for My data, taken after a look.
struct PlannedValue
{
    FieldPath path;
    QString content;
    bool known = false; ///< My data has it already
};

/// What a file would bring. Nothing is taken in until takeIn.
struct ImportPlan
{
    QString format;     ///< id, e.g. "bitwarden-json"
    QString formatName; ///< for people: "Bitwarden export"
    QString filePath;
    qint64 fileBytes = 0;
    QByteArray sha256;
    QList<PreviewRow> rows;
    QList<PlannedHolding> holdings;
    QList<PlannedValue> values;
    int items = 0; ///< logins and others in the file
    int newHoldings = 0;
    int knownHoldings = 0;
    int skippedItems = 0;
    int passwordsDropped = 0;
};

struct TakenIn
{
    ImportId id;
    int companies = 0; ///< new ones
    int holdings = 0;  ///< new ones
};

struct TakenBreaches
{
    ImportId id;
    int breaches = 0; ///< in the list
};

/// Exports of password managers and browsers and lists of breaches, taken into the wallet and out again.
class Imports
{
public:
    explicit Imports(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Reads and compares; changes nothing. For a worker. `format` empty: recognised by content.
    Result<ImportPlan> preview(const QString &filePath, ActivityControl &control,
                               const QString &format = {}) const;
    /// Everything or, when cancelled or failed, nothing. For a worker. `values`: those that the person wants
    /// in My data.
    Result<TakenIn> takeIn(const ImportPlan &plan, const QList<PlannedValue> &values,
                           ActivityControl &control) const;
    /// Takes in a newer `/breaches` document. For a worker.
    Result<TakenBreaches> takeInBreaches(const QByteArray &json, const QString &fileName) const;
    /// Newest first.
    Result<QList<ImportRecord>> list() const;
    /// What no other live import or evidence supports disappears.
    Result<> undo(const ImportId &id) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
