// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptDocument.h"

#include "base/Base64.h"
#include "catalogue/Purposes.h"
#include "crypto/Digest.h"
#include "documents/RichText.h"
#include "jose/Jws.h"
#include "receipts/ReceiptSentences.h"
#include "receipts/ReceiptWords.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

constexpr qsizetype kNumberLength = 4;
constexpr double kReceiptQrSide = 116;
constexpr double kReceiptPairGap = 32;

/// How close a page is set: many fields make it closer before they make it two pages.
struct PageSetting
{
    double sectionAbove = 13;
    double sectionBelow = 11;
    double rowHeight = 24;
    double headHeight = 22;
    double totalHeight = 29;
    bool fieldsInLine = false; ///< as a sentence instead of a table
};

constexpr PageSetting kUsual{};
constexpr PageSetting kClose{.sectionAbove = 8, .sectionBelow = 7, .rowHeight = 19, .totalHeight = 23};
constexpr PageSetting kClosest{.sectionAbove = 8, .sectionBelow = 7, .fieldsInLine = true};

QString hashText(const QByteArray &hash)
{
    return QString::fromLatin1(toBase64Url(hash));
}

class ReceiptPage
{
public:
    ReceiptPage(const ConsentRecord &record, const ReceiptParts &parts, const ReceiptWords &words,
                const Purposes &purposes, QrCode code)
        : m_record(record)
        , m_parts(parts)
        , m_words(words)
        , m_say(record, words, purposes)
        , m_code(std::move(code))
    {
    }

    PageContent content(const PageSetting &setting, const char *kind) const
    {
        std::vector<Block> body = opening();
        const auto section = [&](std::vector<Block> blocks) {
            body.push_back({Hairline{setting.sectionAbove, setting.sectionBelow}});
            std::ranges::move(blocks, std::back_inserter(body));
        };
        section({pair(whoShares(), whoReceives())});
        section({pair(asked(), given())});
        section(setting.fieldsInLine ? fieldsInLine() : fieldsTable(setting));
        section({pair({factsBlock(m_say.terms())}, {factsBlock(m_say.steps())})});
        section(proves());
        section({{Paragraph{.text = m_say.atTheEnd(), .tone = Tone::Muted}}});
        return {{QStringLiteral("Fieldfare"), m_words.text(kind)}, std::move(body), foot()};
    }

private:
    using Blocks = std::vector<Block>;

    Block label(const char *name) const
    {
        return {Paragraph{.text = m_words.text(name), .style = PrintStyle::Label}};
    }
    static Block line(const QString &text, Tone tone = Tone::Text)
    {
        return {Paragraph{.text = text, .tone = tone}};
    }
    static Block pair(Blocks left, Blocks right)
    {
        return {Columns{.cells = {std::move(left), std::move(right)}, .gap = kReceiptPairGap}};
    }
    static Block factsBlock(const QList<FactList::Fact> &facts) { return {FactList{.facts = facts}}; }

    Blocks opening() const
    {
        Blocks blocks{{Paragraph{.text = m_words.text("title", {receiptNumber(m_record.id)}),
                                 .style = PrintStyle::Title,
                                 .above = 24}},
                      {Paragraph{.text = m_say.outcome(),
                                 .style = PrintStyle::Lead,
                                 .above = 8,
                                 .widest = 600,
                                 .icon = m_say.outcomeIcon(),
                                 .boldTone = m_say.outcomeTone()}}};
        if (!m_record.rule.isEmpty())
            blocks.push_back({Paragraph{.text = m_words.text("byRule", {printable(m_record.rule, 400)}),
                                        .style = PrintStyle::Small,
                                        .tone = Tone::Muted,
                                        .above = 4}});
        return blocks;
    }

    Blocks whoShares() const
    {
        const QString person = printable(m_record.person);
        return {
            label(m_say.isGiven() || m_record.event == ReceiptEvent::Withdrawn ? "whoShares" : "whoWasAsked"),
            {Space{4}},
            line(QStringLiteral("**%1**").arg(person.isEmpty() ? m_words.text("holder") : person)),
            line(m_words.text("ownWord"), Tone::Muted)};
    }

    Blocks whoReceives() const
    {
        const QString country = printable(m_words.country(m_record.controller.country), 40);
        const QString contact = printable(m_record.controller.contact, 50);
        Blocks blocks{
            label(m_say.isGiven() || m_record.event == ReceiptEvent::Withdrawn ? "whoReceives" : "whoAsks"),
            {Space{4}}};
        const Tone tone = m_record.proven ? Tone::Meets : m_say.isByHand() ? Tone::Muted : Tone::Refuses;
        blocks.push_back({Paragraph{.text = m_say.proof(),
                                    .tone = tone,
                                    .icon = m_record.proven    ? PrintIcon::Verified
                                            : m_say.isByHand() ? PrintIcon::None
                                                               : PrintIcon::Unverified,
                                    .weight = TextWeight::Medium}});
        blocks.push_back(line(country.isEmpty() ? m_words.text("callsItself", {m_say.company()})
                                                : m_words.text("callsItselfIn", {m_say.company(), country})));
        if (!contact.isEmpty())
            blocks.push_back(line(contact, Tone::Muted));
        return blocks;
    }

    Block figure(const std::optional<Money> &amount) const
    {
        if (!amount)
            return {Paragraph{.text = QStringLiteral("–"), .style = PrintStyle::Figure}};
        return {FigureAmount{literalText(m_words.amount(*amount)), literalText(amount->currency().sign()),
                             m_words.signFirst()}};
    }

    Blocks asked() const
    {
        const bool counters = m_record.event == ReceiptEvent::Countered && m_record.counter;
        return {label(counters ? "counterLabel" : "asked"),
                {Space{4}},
                figure(m_say.askedFigure()),
                line(m_say.askedCaption(), Tone::Muted)};
    }

    Blocks given() const
    {
        return {{Paragraph{.text = m_say.givenLabel(), .style = PrintStyle::Label}},
                {Space{4}},
                figure(m_say.givenFigure()),
                line(m_say.givenCaption(), Tone::Muted)};
    }

    QString priceOf(const RecordedField &field) const
    {
        return field.ask ? literalText(m_words.amount(*field.ask)) : m_words.text("never");
    }

    /// What the listed prices come to; nothing where that is not what was asked.
    std::optional<Money> total(const QList<RecordedField> &fields) const
    {
        if (!m_record.asked)
            return std::nullopt;
        Money sum = Money::zero(m_record.asked->currency());
        const auto add = [&sum](const std::optional<Money> &amount) {
            if (!amount || amount->currency() != sum.currency())
                return false;
            sum += *amount;
            return true;
        };
        for (const RecordedField &field : fields) {
            if (!add(field.ask))
                return std::nullopt;
        }
        for (const RecordedLine &together : m_record.combinations) {
            if (!add(together.amount))
                return std::nullopt;
        }
        return sum == *m_record.asked ? std::optional<Money>(sum) : std::nullopt;
    }

    QString combinationLabel(const RecordedLine &together) const
    {
        return m_words.text("together", {printable(together.label)});
    }

    Blocks fieldsTable(const PageSetting &setting) const
    {
        const QString sign = m_record.asked ? literalText(m_record.asked->currency().sign()) : QString();
        const QString head = printable(m_record.workingHead, 90);
        Table table;
        table.headHeight = setting.headHeight;
        table.rowHeight = setting.rowHeight;
        table.totalHeight = setting.totalHeight;
        table.columns = {
            {.head = m_words.text("field"), .weight = TextWeight::Medium},
            {.head = head.isEmpty() ? m_words.text("working") : head, .tone = Tone::Muted},
            {.head = m_words.text("askedIn", {sign}), .width = 92, .align = Qt::AlignRight, .figures = true}};
        const QList<RecordedField> fields = m_say.listed();
        for (const RecordedField &field : fields)
            table.rows.append(
                {{printable(field.label, 60), printable(m_words.factors(field.working), 60), priceOf(field)},
                 TableRow::Kind::Item});
        for (const RecordedLine &together : m_record.combinations)
            table.rows.append({{combinationLabel(together), {}, literalText(m_words.amount(together.amount))},
                               TableRow::Kind::Item});
        if (const std::optional<Money> sum = total(fields))
            table.rows.append(
                {{m_say.fieldsCount(), literalText(m_words.amount(*sum))}, TableRow::Kind::Total});
        Blocks blocks;
        if (!table.rows.isEmpty())
            blocks.push_back({std::move(table)});
        addNotShared(blocks);
        return blocks;
    }

    Blocks fieldsInLine() const
    {
        QStringList parts;
        const auto add = [&parts](QString name, const QString &price) {
            // A short name stays on its line, with its price.
            constexpr qsizetype shortName = 24;
            if (name.size() <= shortName)
                name.replace(u' ', QChar(0xa0));
            parts.append(QStringLiteral("**%1**\u00a0%2").arg(name, price));
        };
        for (const RecordedField &field : m_say.listed())
            add(printable(field.label, 40), priceOf(field));
        for (const RecordedLine &together : m_record.combinations)
            add(combinationLabel(together), literalText(m_words.amount(together.amount)));
        Blocks blocks{label("field"),
                      {Paragraph{.text = parts.join(QStringLiteral(" · ")),
                                 .style = PrintStyle::Small,
                                 .tone = Tone::Muted,
                                 .above = 4}},
                      {Paragraph{.text = m_words.text("workings"),
                                 .style = PrintStyle::Small,
                                 .tone = Tone::Muted,
                                 .above = 4}}};
        addNotShared(blocks);
        return blocks;
    }

    void addNotShared(Blocks &blocks) const
    {
        const QString rest = m_say.notShared();
        if (!rest.isEmpty())
            blocks.push_back(
                {Paragraph{.text = rest, .style = PrintStyle::Small, .tone = Tone::Muted, .above = 4}});
    }

    Blocks level(bool proven, const char *title, const char *text) const
    {
        return {{Paragraph{.text = m_words.text(title),
                           .tone = proven ? Tone::Meets : Tone::Muted,
                           .icon = proven ? PrintIcon::Check : PrintIcon::Minus,
                           .weight = TextWeight::Medium}},
                {Paragraph{.text = m_words.text(text), .style = PrintStyle::Small, .tone = Tone::Muted}}};
    }

    Blocks proves() const
    {
        const bool offer = m_say.hasOffer();
        const bool grant = m_say.hasGrant();
        const bool nothingGiven =
            m_record.event == ReceiptEvent::Refused || m_record.event == ReceiptEvent::Countered;
        Columns levels;
        levels.above = 2;
        levels.cells = {
            level(true, "selfConsistent", "selfConsistentText"),
            offer
                ? level(true, "offerProven", "offerProvenText")
                : level(false, "offerNotProven", m_say.isByHand() ? "offerByHandText" : "offerUnsignedText"),
            grant ? level(true, "grantProven", "grantProvenText")
                  : level(false, "grantNotProven", nothingGiven ? "grantNothingText" : "grantNotText")};
        return {label("proves"), {std::move(levels)}};
    }

    Blocks foot() const
    {
        FactList facts{.termWidth = 146,
                       .style = PrintStyle::Small,
                       .step = 16,
                       .gap = 2,
                       .textStyle = PrintStyle::Mono,
                       .textTone = Tone::Muted};
        facts.facts.append({m_words.text("receipt"), literalText(m_record.id.toText())});
        facts.facts.append({m_words.text("hash"), literalText(hashText(digestOf(m_parts.jws)))});
        if (!m_record.previous.isEmpty())
            facts.facts.append({m_words.text("previous"), literalText(hashText(m_record.previous))});
        if (!m_record.requestSha256.isEmpty())
            facts.facts.append({m_words.text("request"), literalText(hashText(m_record.requestSha256))});
        QStringList files{QString::fromUtf16(kReceiptAttachment), QString::fromUtf16(kReadableAttachment)};
        if (m_say.hasRequest())
            files.append(QString::fromUtf16(kRequestAttachment));
        const QString attached = m_words.text("attached", {files.join(QStringLiteral(", "))});
        return {{Columns{
            .cells = {{{QrPicture{.code = m_code, .side = kReceiptQrSide}}},
                      {{facts},
                       {Paragraph{
                           .text = attached, .style = PrintStyle::Small, .tone = Tone::Muted, .above = 6}}}},
            .widths = {kReceiptQrSide, 0},
            .gap = 24,
            .above = 4}}};
    }

    const ConsentRecord &m_record;
    const ReceiptParts &m_parts;
    const ReceiptWords &m_words;
    ReceiptSentences m_say;
    QrCode m_code;
};

PdfInfo infoOf(const ConsentRecord &record, const ReceiptParts &parts, const ReceiptWords &words)
{
    PdfInfo info{plainText(words.text("title", {receiptNumber(record.id)})), words.language(),
                 record.at.toDateTime()};
    info.attachments.append({QString::fromUtf16(kReceiptAttachment), QStringLiteral("application/jwt"),
                             parts.jws, QStringLiteral("The signed receipt")});
    info.attachments.append({QString::fromUtf16(kReadableAttachment), QStringLiteral("application/ld+json"),
                             readableReceipt(parts.jws), QStringLiteral("What receipt.jwt says")});
    if (!parts.request.isEmpty())
        info.attachments.append({QString::fromUtf16(kRequestAttachment),
                                 QStringLiteral("application/oauth-authz-req+jwt"), parts.request,
                                 QStringLiteral("The company’s signed request as received")});
    return info;
}

} // namespace

QString receiptNumber(const ReceiptId &id)
{
    return id.toText().left(kNumberLength);
}

QByteArray readableReceipt(const QByteArray &jws)
{
    const Result<Jws> read = Jws::parse(jws);
    if (!read)
        return {};
    const Result<nlohmann::json> claims = read->claims();
    return claims ? QByteArray::fromStdString(claims->dump(2)) + '\n' : QByteArray();
}

Result<PdfDocument> receiptDocument(const ConsentRecord &record, const ReceiptParts &parts,
                                    const Purposes &purposes)
{
    const Result<std::shared_ptr<const ReceiptWords>> words = ReceiptWords::of(record.language);
    if (!words)
        return failure(words.error());
    const Result<QrCode> code = encodeQr(
        QStringLiteral("urn:uuid:%1 sha-256:%2").arg(record.id.toText(), hashText(digestOf(parts.jws))));
    if (!code)
        return failure(code.error());
    const ReceiptPage page(record, parts, **words, purposes, *code);
    const PdfInfo info = infoOf(record, parts, **words);
    for (const PageSetting &setting : {kUsual, kClose, kClosest}) {
        const PdfDocument document(page.content(setting, "kind"), info);
        if (document.pageCount() == 1)
            return document;
    }
    return PdfDocument(page.content(kUsual, "kindOfPages"), info);
}

} // namespace fieldfare
