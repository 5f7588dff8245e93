// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/StatementDocument.h"

#include "documents/RichText.h"
#include "profile/ProfileStore.h"

namespace fieldfare {

namespace {

constexpr double kSection = 20;
/// Longer lists stand under each other, where a page may end within them.
constexpr qsizetype kMostBesideEachOther = 14;
const QString kNothing;

Block label(const QString &text)
{
    return {Paragraph{.text = literalText(text), .style = PrintStyle::Label, .keepWithNext = true}};
}

/// It came and was used up the same day, as at a till: that is one row.
bool isUsedAtOnce(const StatementLine &line, const StatementLine &next)
{
    return line.kind == RewardEntryKind::Received && next.kind == RewardEntryKind::Redeemed && next.ends &&
           line.reward == next.reward && line.day == next.day;
}

/// The pages of one statement.
class StatementPages
{
public:
    StatementPages(const RewardStatement &statement, const StatementWords &words)
        : m_statement(statement)
        , m_words(words)
    {
    }

    std::vector<Block> body() const
    {
        std::vector<Block> blocks;
        blocks.push_back({Paragraph{.text = literalText(m_words.period(m_statement.period)),
                                    .style = PrintStyle::Title,
                                    .above = 24}});
        addAccount(blocks, m_statement.own());
        for (const StatementAccount &account : m_statement.accounts.sliced(1)) {
            blocks.push_back({Hairline{.above = kSection}});
            blocks.push_back({Paragraph{.text = literalText(m_words.heading(account.unit)),
                                        .style = PrintStyle::Lead,
                                        .keepWithNext = true}});
            if (!account.unit.currency)
                blocks.push_back({Paragraph{.text = literalText(m_words.text("noPrice")),
                                            .style = PrintStyle::Small,
                                            .tone = Tone::Muted,
                                            .keepWithNext = true}});
            addAccount(blocks, account);
        }
        return blocks;
    }

    std::vector<Block> foot() const
    {
        return {{Paragraph{
            .text = literalText(m_words.text("foot")), .style = PrintStyle::Small, .tone = Tone::Muted}}};
    }

private:
    void addAccount(std::vector<Block> &blocks, const StatementAccount &account) const
    {
        blocks.push_back({Hairline{.above = kSection}});
        blocks.push_back({figures(account)});
        blocks.push_back({Hairline{}});
        if (account.lines.isEmpty())
            blocks.push_back({Paragraph{.text = literalText(m_words.text("nothing")), .tone = Tone::Muted}});
        else
            blocks.push_back({lines(account)});
        addRests(blocks, account);
    }

    Columns figures(const StatementAccount &account) const
    {
        Columns columns;
        columns.gap = 12;
        const auto cell = [&](const char *name, std::int64_t amount) {
            const QString figure = QStringLiteral("**%1**").arg(literalText(money(account, amount)));
            columns.cells.push_back({label(m_words.text(name)), {Paragraph{.text = figure, .above = 3}}});
            columns.widths.append(0);
        };
        cell("opening", account.opening);
        cell("received", account.received);
        cell("used", account.used);
        cell("expired", account.expired);
        if (account.corrected != 0)
            cell("corrected", account.corrected);
        columns.cells.push_back({{Paragraph{.text = literalText(m_words.text("closing")),
                                            .style = PrintStyle::Label,
                                            .align = Qt::AlignRight}},
                                 {Paragraph{.text = literalText(money(account, account.closing)),
                                            .style = PrintStyle::Figure,
                                            .align = Qt::AlignRight}}});
        columns.widths.append(190);
        return columns;
    }

    Table lines(const StatementAccount &account) const
    {
        const QString sign = account.unit.currency ? account.unit.currency->sign() : QString();
        const auto headed = [&](const char *name) {
            return literalText(m_words.text(name, {sign}).trimmed());
        };
        Table table;
        table.rowHeight = 23;
        table.columns = {{.head = literalText(m_words.text("day")), .tone = Tone::Muted, .figures = true},
                         {.head = literalText(m_words.text("company")), .weight = TextWeight::Medium},
                         {.head = literalText(m_words.text("what")), .tone = Tone::Muted},
                         {.head = headed("receivedHead"), .align = Qt::AlignRight, .figures = true},
                         {.head = headed("usedHead"), .align = Qt::AlignRight, .figures = true},
                         {.head = headed("balanceHead"), .align = Qt::AlignRight, .figures = true}};
        const Period &period = m_statement.period;
        table.rows.append({{day(period.from),
                            literalText(m_words.text("openingBalance")),
                            {},
                            {},
                            {},
                            amount(account, account.opening)}});
        for (qsizetype i = 0; i < account.lines.size(); ++i) {
            const StatementLine &line = account.lines[i];
            const bool came = line.kind == RewardEntryKind::Received;
            QStringList figures{amount(account, line.amount), QString()};
            if (!came)
                figures.swapItemsAt(0, 1);
            std::int64_t balance = line.balance;
            if (i + 1 < account.lines.size() && isUsedAtOnce(line, account.lines[i + 1])) {
                const StatementLine &used = account.lines[++i];
                figures[1] = amount(account, used.amount);
                balance = used.balance;
            }
            table.rows.append(
                {{day(line.day), literalText(line.company), literalText(m_words.what(line, account.unit)),
                  figures[0], figures[1], amount(account, balance)}});
        }
        const std::int64_t out = account.used + account.expired + account.corrected;
        table.rows.append(
            {{literalText(m_words.text("closingBalance", {m_words.shortDate(period.to, period.to)})),
              {},
              {},
              amount(account, account.received),
              amount(account, out),
              amount(account, account.closing)},
             TableRow::Kind::Total});
        return table;
    }

    void addRests(std::vector<Block> &blocks, const StatementAccount &account) const
    {
        if (account.toUse.isEmpty() && account.promised.isEmpty())
            return;
        std::vector<Block> toUse;
        if (!account.toUse.isEmpty()) {
            toUse.push_back(label(m_words.text("toUse")));
            toUse.push_back({rests(account, account.toUse, account.closing, &StatementWords::rest)});
        }
        std::vector<Block> promised;
        if (!account.promised.isEmpty()) {
            promised.push_back(label(m_words.text("promised")));
            promised.push_back(
                {rests(account, account.promised, account.promisedTotal(), &StatementWords::promise)});
            promised.push_back({Paragraph{.text = literalText(m_words.text("promiseNote")),
                                          .style = PrintStyle::Small,
                                          .tone = Tone::Muted,
                                          .above = 8}});
        }
        blocks.push_back({Hairline{.above = 16}});
        const bool fits =
            account.toUse.size() <= kMostBesideEachOther && account.promised.size() <= kMostBesideEachOther;
        if (fits) {
            blocks.push_back({Columns{.cells = {std::move(toUse), std::move(promised)}, .gap = 32}});
            return;
        }
        blocks.insert(blocks.end(), toUse.begin(), toUse.end());
        if (!toUse.empty() && !promised.empty())
            blocks.push_back({Hairline{.above = 16}});
        blocks.insert(blocks.end(), promised.begin(), promised.end());
    }

    Table rests(const StatementAccount &account, const QList<StatementRest> &list, std::int64_t total,
                QString (StatementWords::*words)(const StatementRest &, QDate) const) const
    {
        Table table;
        table.headHeight = 0;
        table.rowHeight = 23;
        table.columns = {{.head = kNothing}, {.head = kNothing, .align = Qt::AlignRight, .figures = true}};
        for (const StatementRest &rest : list)
            table.rows.append(
                {{literalText((m_words.*words)(rest, m_statement.period.to)), amount(account, rest.amount)}});
        table.rows.append({{kNothing, amount(account, total)}, TableRow::Kind::Total});
        return table;
    }

    QString day(QDate day) const { return literalText(m_words.shortDate(day, m_statement.period.to)); }
    QString amount(const StatementAccount &account, std::int64_t amount) const
    {
        return m_words.amount(amount, account.unit);
    }
    QString money(const StatementAccount &account, std::int64_t amount) const
    {
        return m_words.money(amount, account.unit);
    }

    const RewardStatement &m_statement;
    const StatementWords &m_words;
};

/// "Maren Voss": what the person calls themselves in My data.
Result<QString> holderName(const WalletContext &context)
{
    QStringList names;
    for (const char *field : {"given_name", "family_name"}) {
        const Result<QList<Value>> values =
            ProfileStore(context.connection).valuesOf(FieldPath(QStringList{QString::fromLatin1(field)}));
        if (!values)
            return failure(values.error());
        if (!values->isEmpty())
            names.append(values->first().content);
    }
    return names.join(u' ');
}

} // namespace

PdfDocument statementDocument(const RewardStatement &statement, const StatementWords &words,
                              const QString &holder, const QDateTime &created)
{
    QString name = holder;
    name.remove(u'%'); // the head's own numbers are filled in later
    const QString kind = name.isEmpty() ? words.text("kind") : words.text("kindOf", {name});
    const StatementPages pages(statement, words);
    PageContent content{{QStringLiteral("Fieldfare"), kind}, pages.body(), pages.foot()};
    const PdfInfo info{words.text("fileTitle"), words.language(), created};
    PdfDocument document(content, info);
    if (document.pageCount() == 1)
        return document;
    content.head.kind += QStringLiteral(", ") + words.text("page");
    return PdfDocument(content, info);
}

Result<QByteArray> statementPdf(const WalletContext &context, const Period &period, const QString &language)
{
    const bool isKnown = StatementWords::languages().contains(language);
    const Result<StatementWords> words = StatementWords::load(isKnown ? language : QStringLiteral("en"));
    if (!words)
        return failure(words.error());
    const Result<RewardStatement> statement = rewardStatement(context, period);
    if (!statement)
        return failure(statement.error());
    const Result<QString> holder = holderName(context);
    if (!holder)
        return failure(holder.error());
    return statementDocument(*statement, *words, *holder, context.clock.now().toDateTime()).toPdf();
}

} // namespace fieldfare
