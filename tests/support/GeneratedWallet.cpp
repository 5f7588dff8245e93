// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GeneratedWallet.h"

#include "GeneratedRequests.h"
#include "Must.h"
#include "SampleWallet.h"
#include "companies/CompanyStore.h"
#include "companies/HoldingStore.h"
#include "profile/ProfileStore.h"

#include <array>

namespace fieldfare::samples {

namespace {

constexpr std::array kFirst{"Nord",   "Hafen", "Linden", "Mobil", "Stern",
                            "Alster", "Wald",  "Tinten", "Funk",  "Berg"};
constexpr std::array kSecond{"halm",   "markt", "bank",   "post", "werk",
                             "reisen", "optik", "verlag", "kita", "radio"};
constexpr std::array kLabels{"", "home", "work", "newsletters"};

QString nameOf(int company)
{
    return QStringLiteral("%1%2 %3")
        .arg(QLatin1String(kFirst[std::size_t(company % 10)]),
             QLatin1String(kSecond[std::size_t(company / 10 % 10)]))
        .arg(company);
}

CompanyId addCompany(Transaction &transaction, int company)
{
    Company record;
    record.name = nameOf(company);
    record.domains = {generatedDomain(company)};
    return must(CompanyStore::add(transaction, record));
}

} // namespace

QString generatedDomain(int company)
{
    return QStringLiteral("company%1.example").arg(company);
}

std::unique_ptr<Wallet> generateWallet(const QString &path, const Clock &clock, const WalletSize &size)
{
    std::unique_ptr<Wallet> wallet = makeEmptyWallet(path, clock);
    const WalletContext &context = wallet->context();
    const QList<Field> &fields = context.facts.catalogue().fields();
    // Random ids touch every page of an index: with all pages in memory each is encrypted once.
    must(context.connection.execute("PRAGMA cache_size = -1500000"));
    Transaction transaction = must(context.begin());
    QList<ValueId> values;
    for (qsizetype i = 0; i < fields.size(); ++i)
        values.append(
            must(ProfileStore::ensure(transaction, fields[i].path, QStringLiteral("made up"),
                                      QString::fromLatin1(kLabels[std::size_t(i) % kLabels.size()]))));
    QList<CompanyId> companies;
    for (int company = 0; company < size.companies; ++company) {
        const CompanyId id = addCompany(transaction, company);
        companies.append(id);
        for (int i = 0; i < size.holdingsEach; ++i) {
            const qsizetype field = (company * 7 + i * 3) % fields.size();
            Evidence evidence;
            evidence.holding = must(HoldingStore::ensure(transaction, id, fields[field].path, values[field]));
            evidence.kind = EvidenceKind::Import;
            evidence.since = {QDate(2010 + company % 15, 1 + i % 12, 1), DatePrecision::Day};
            must(HoldingStore::addEvidence(transaction, evidence));
        }
    }
    if (size.requests > 0)
        addRequests(context, transaction, companies, size);
    must(transaction.commit());
    must(context.connection.execute("PRAGMA cache_size = -2000"));
    return wallet;
}

} // namespace fieldfare::samples
