// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRewards.h"

#include "decisions/OfferWords.h"
#include "holders/Holders.h"
#include "mydata/MyData.h"
#include "rewards/CompensationRecord.h"
#include "rewards/RewardStore.h"

namespace fieldfare::samples {

namespace {

using Kind = RewardEntryKind;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("Sample rewards: %s", std::string(result.error().code.name).c_str());
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("Sample rewards: %s", std::string(result.error().code.name).c_str());
}

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

class SampleYear
{
public:
    explicit SampleYear(const WalletContext &context)
        : m_context(context)
    {
    }

    CompanyId company(const char *name, const char *domain) const
    {
        return must(Holders(m_context).add(QString::fromUtf8(name), QString::fromUtf8(domain)));
    }

    void worth(const CompanyId &company, const char *kind, const char *amount) const
    {
        must(MyData(m_context).setWorth(company, QString::fromUtf8(kind), QString::fromUtf8(amount)));
    }

    /// Recorded by hand, in the wallet's currency.
    void byHand(const CompanyId &company, const char *terms, std::int64_t minor, QDate came, QDate used) const
    {
        Reward reward;
        reward.company = company;
        reward.terms = QString::fromUtf8(terms);
        reward.at = noonOf(came);
        const Quantity amount{minor, m_context.currency};
        reward.entries = {{Kind::Received, amount, noonOf(came)}, {Kind::Redeemed, amount, noonOf(used)}};
        addReward(m_context, reward);
    }

    /// What a grant brought.
    Reward granted(const CompanyId &company, const Compensation &item, const Quantity &amount,
                   QDate came) const
    {
        Reward reward;
        reward.company = company;
        reward.terms = compensationWords(item);
        reward.content = compensationRecord(item);
        reward.validUntil = item.validUntil;
        reward.at = noonOf(came);
        reward.entries = {{Kind::Promised, amount, noonOf(came)}, {Kind::Received, amount, noonOf(came)}};
        return reward;
    }

    Reward points(const CompanyId &company, std::int64_t count, QDate came) const
    {
        Compensation item;
        item.kind = CompensationKind::Points;
        item.points = count;
        item.description = QStringLiteral("On your account");
        Reward reward = granted(company, item, {count, {}}, came);
        reward.terms = QStringLiteral("%1 points").arg(count);
        return reward;
    }

    const WalletContext &context() const { return m_context; }

private:
    const WalletContext &m_context;
};

void addWhatIsOver(const SampleYear &year, const CompanyId &paper, const CompanyId &travel)
{
    const CompanyId club = year.company("Automobilclub Wende", "automobilclub-wende.example");
    const CompanyId haapa = year.company("Haapa Mobility", "haapa-mobility.example");
    const CompanyId bikes = year.company("Nordmobil Fahrräder", "nordmobil.example");
    const CompanyId chemist = year.company("Kornblum Drogerie", "kornblum.example");
    year.byHand(club, "Money, paid out", 400, day(1, 14), day(1, 14));
    year.byHand(paper, "10 % off, at the till", 150, day(1, 29), day(1, 29));
    year.byHand(haapa, "30 free minutes", 460, day(3, 3), day(3, 12));
    year.byHand(paper, "5 % off, at the till", 60, day(3, 20), day(3, 20));
    year.byHand(haapa, "30 free minutes", 440, day(5, 2), day(5, 9));
    year.byHand(bikes, "€ 2.00 off, at the till", 200, day(5, 20), day(5, 20));
    year.byHand(chemist, "10 % of € 46.00, at the till", 460, day(8, 5), day(8, 5));
    for (const auto &[count, came, used] :
         {std::tuple(280, day(4, 9), day(6, 30)), std::tuple(120, day(6, 11), day(6, 30)),
          std::tuple(50, day(9, 17), day(10, 18))}) {
        Reward reward = year.points(travel, count, came);
        reward.entries.append({Kind::Redeemed, {count, {}}, noonOf(used)});
        addReward(year.context(), reward);
    }
}

void addWhatIsToUse(const SampleYear &year, const CompanyId &furniture, const CompanyId &paper,
                    const CompanyId &travel)
{
    const Currency currency = year.context().currency;
    Compensation off;
    off.kind = CompensationKind::DiscountAmount;
    off.amount = Money(500, currency);
    off.minSpend = Money(3000, currency);
    off.validUntil = noonOf(day(11, 30));
    off.description = QStringLiteral("In shop or online");
    Reward coupon = year.granted(furniture, off, {500, currency}, day(11, 12));
    coupon.code = QStringLiteral("PM-7Q4K-05");
    addReward(year.context(), coupon);

    const CompanyId gym = year.company("Quellhof Fitness", "quellhof.example");
    year.worth(gym, "goods", "5.50");
    Compensation pass;
    pass.kind = CompensationKind::Goods;
    pass.validUntil = noonOf(day(12, 9));
    pass.description = QStringLiteral("Day pass");
    Reward passes = year.granted(gym, pass, {2, {}}, day(10, 6));
    passes.code = QStringLiteral("QUELL20731");
    passes.entries.append({Kind::Redeemed, {1, {}}, noonOf(day(10, 9))});
    addReward(year.context(), passes);

    year.worth(paper, "spend", "12.00");
    Compensation percent;
    percent.kind = CompensationKind::DiscountPercent;
    percent.percent = Fraction::whole(20);
    percent.validUntil = noonOf(QDate(2027, 1, 31));
    percent.description = QStringLiteral("At their checkout");
    Reward month = year.granted(paper, percent, {1, {}}, day(11, 3));
    month.code = QStringLiteral("MB20HERBST");
    addReward(year.context(), month);

    Reward points = year.points(travel, 360, day(11, 19));
    points.code = QStringLiteral("Z1200-VOSS");
    points.redeemUri = QStringLiteral("https://zugvogel-reisen.example/punkte?konto=1200");
    addReward(year.context(), points);
}

void addPromises(const SampleYear &year)
{
    const Currency currency = year.context().currency;
    const CompanyId films = year.company("Pavo Streaming", "pavo-streaming.example");
    year.worth(films, "month", "9.00");
    Compensation period;
    period.kind = CompensationKind::FreePeriod;
    period.duration.months = 1;
    period.amount = Money(1199, currency);
    period.validUntil = noonOf(day(12, 12));
    Reward promised = year.granted(films, period, {1, {}}, day(10, 12));
    promised.entries.removeLast();
    addReward(year.context(), promised);

    const CompanyId bus = year.company("Lauenfurt Mobil", "lauenfurt-mobil.example");
    Compensation money;
    money.kind = CompensationKind::Money;
    money.amount = Money(200, currency);
    money.validUntil = noonOf(day(11, 1));
    Reward broken = year.granted(bus, money, {200, currency}, day(9, 1));
    broken.entries.last() = {Kind::Broken, {200, currency}, noonOf(day(11, 1))};
    addReward(year.context(), broken);
}

} // namespace

Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

RewardId addReward(const WalletContext &context, Reward reward)
{
    Transaction transaction = must(context.begin());
    const RewardId id = must(RewardStore::add(transaction, std::move(reward)));
    must(transaction.commit());
    return id;
}

void addSampleRewards(const WalletContext &context)
{
    const SampleYear year(context);
    const CompanyId furniture = year.company("Palisander Möbel", "palisander.example");
    const CompanyId paper = year.company("Morgenbote", "morgenbote.example");
    const CompanyId travel = year.company("Zugvogel Reisen", "zugvogel-reisen.example");
    year.worth(travel, "point", "0.01");
    Reward old;
    old.company = furniture;
    old.terms = QStringLiteral("Coupon of 2025");
    old.code = QStringLiteral("PM-2025");
    old.at = noonOf(QDate(2025, 10, 1));
    old.validUntil = noonOf(day(3, 31));
    const Quantity amount{420, context.currency};
    old.entries = {{Kind::Received, amount, old.at}, {Kind::Expired, amount, *old.validUntil}};
    addReward(context, old);
    addWhatIsOver(year, paper, travel);
    addWhatIsToUse(year, furniture, paper, travel);
    addPromises(year);
    context.changed(RecordKind::Rewards);
}

} // namespace fieldfare::samples
