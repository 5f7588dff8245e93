// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GeneratedWallet.h"

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

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("Generated wallet: %s", std::string(result.error().code.name).c_str());
    return std::move(*result);
}

QString nameOf(int company)
{
    return QStringLiteral("%1%2 %3")
        .arg(QLatin1String(kFirst[std::size_t(company % 10)]),
             QLatin1String(kSecond[std::size_t(company / 10 % 10)]))
        .arg(company);
}

} // namespace

std::unique_ptr<Wallet> generateWallet(const QString &path, const Clock &clock, const WalletSize &size)
{
    std::unique_ptr<Wallet> wallet = makeEmptyWallet(path, clock);
    const WalletContext &context = wallet->context();
    const QList<Field> &fields = context.facts.catalogue().fields();
    Transaction transaction = must(context.begin());
    QList<ValueId> values;
    for (const Field &field : fields)
        values.append(must(ProfileStore::ensure(transaction, field.path, QStringLiteral("made up"))));
    for (int company = 0; company < size.companies; ++company) {
        Company record;
        record.name = nameOf(company);
        record.domains = {QStringLiteral("company%1.example").arg(company)};
        const CompanyId id = must(CompanyStore::add(transaction, record));
        for (int i = 0; i < size.holdingsEach; ++i) {
            const qsizetype field = (company * 7 + i * 3) % fields.size();
            Evidence evidence;
            evidence.holding = must(HoldingStore::ensure(transaction, id, fields[field].path, values[field]));
            evidence.kind = EvidenceKind::Import;
            evidence.since = {QDate(2010 + company % 15, 1 + i % 12, 1), DatePrecision::Day};
            must(HoldingStore::addEvidence(transaction, evidence));
        }
    }
    if (!transaction.commit())
        qFatal("Generated wallet: cannot commit");
    return wallet;
}

} // namespace fieldfare::samples
