// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/EvidenceDocument.h"

#include "base/Base64.h"
#include "crypto/Digest.h"
#include "documents/RichText.h"

namespace fieldfare {

namespace {

constexpr double kEvidencePairGap = 32;
constexpr int kHashShown = 16;

class EvidencePage
{
public:
    EvidencePage(const BrokenPromise &promise, const StatementWords &words)
        : m_promise(promise)
        , m_words(words)
    {
    }

    PageContent content() const
    {
        std::vector<Block> body;
        body.push_back({Paragraph{
            .text = say("evidenceTitle", {m_promise.company}), .style = PrintStyle::Title, .above = 24}});
        body.push_back({Paragraph{.text = say("evidenceLead", {m_promise.terms, m_words.date(m_promise.due)}),
                                  .style = PrintStyle::Lead,
                                  .above = 8,
                                  .widest = 600}});
        body.push_back({Hairline{.above = 16}});
        body.push_back({Columns{.cells = {who(), what()}, .gap = kEvidencePairGap}});
        body.push_back({Hairline{.above = 16}});
        body.push_back(label("evidenceCourse"));
        body.push_back({FactList{.facts = course(), .termWidth = 128, .above = 6}});
        body.push_back({Hairline{.above = 16}});
        body.push_back(label("evidenceFiles"));
        body.push_back({files()});
        QString kind = m_words.text("evidenceKind");
        QString holder = m_promise.holder;
        holder.remove(u'%'); // the head's own numbers are filled in later
        if (!holder.isEmpty())
            kind = m_words.text("evidenceKindOf", {holder});
        return {{QStringLiteral("Fieldfare"), kind},
                std::move(body),
                {{Paragraph{.text = say("evidenceFoot"), .style = PrintStyle::Small, .tone = Tone::Muted}}}};
    }

private:
    using Blocks = std::vector<Block>;

    QString say(const char *name, const QStringList &arguments = {}) const
    {
        QStringList literal;
        for (const QString &each : arguments)
            literal.append(literalText(each));
        return m_words.text(name, literal);
    }
    Block label(const char *name) const
    {
        return {Paragraph{.text = say(name), .style = PrintStyle::Label, .keepWithNext = true}};
    }
    Block strong(const QString &text) const
    {
        return {Paragraph{.text = literalText(text), .above = 4, .weight = TextWeight::Bold}};
    }
    static Block muted(const QString &text) { return {Paragraph{.text = text, .tone = Tone::Muted}}; }

    Blocks who() const
    {
        const bool proven = !m_promise.domain.isEmpty();
        return {label("evidenceWho"),
                strong(m_promise.company),
                {Paragraph{.text = proven ? say("evidenceProven", {m_promise.domain}) : say("evidenceByHand"),
                           .tone = proven ? Tone::Meets : Tone::Muted,
                           .icon = proven ? PrintIcon::Verified : PrintIcon::None}}};
    }

    Blocks what() const
    {
        Blocks blocks{label("evidenceWhat"), strong(m_promise.terms)};
        if (!m_promise.offerId.isEmpty())
            blocks.push_back(muted(say("evidenceOffer", {m_promise.offerId})));
        return blocks;
    }

    QList<FactList::Fact> course() const
    {
        QList<FactList::Fact> facts;
        const auto fact = [&](const char *term, const QString &text) { facts.append({say(term), text}); };
        const QString comma = QStringLiteral(", ");
        fact("evidenceAsked", day(m_promise.asked));
        if (!m_promise.purposes.isEmpty())
            fact("evidenceFor", literalText(m_promise.purposes.join(comma)));
        fact("evidenceApproved", day(m_promise.approved));
        fact("evidenceGave", literalText(m_promise.gave.join(comma)));
        fact("evidenceDelivery", say(m_promise.delivery));
        fact("evidenceDue", day(m_promise.due));
        const qint64 days = m_promise.due.daysTo(m_promise.today);
        fact("evidenceToday", say("evidenceDays", {m_words.date(m_promise.today), QString::number(days)}));
        return facts;
    }

    Table files() const
    {
        Table table;
        table.above = 4;
        table.columns = {{.head = say("evidenceFile"), .weight = TextWeight::Medium},
                         {.head = say("evidenceProves"), .tone = Tone::Muted},
                         {.head = say("evidenceHash"), .tone = Tone::Muted, .figures = true}};
        for (const EvidenceFile &file : m_promise.files) {
            const QString hash = QString::fromLatin1(digestOf(file.content).toHex().left(kHashShown));
            table.rows.append({{literalText(file.name), say(file.proves), hash + u'…'}});
        }
        return table;
    }

    QString day(QDate day) const { return literalText(m_words.date(day)); }

    const BrokenPromise &m_promise;
    const StatementWords &m_words;
};

} // namespace

PdfDocument evidenceDocument(const BrokenPromise &promise, const StatementWords &words,
                             const QDateTime &created)
{
    return PdfDocument(EvidencePage(promise, words).content(),
                       {words.text("evidenceKind"), words.language(), created});
}

} // namespace fieldfare
