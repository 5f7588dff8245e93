// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/EmergencySheet.h"

#include "documents/RichText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fieldfare {

namespace {

class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(EmergencySheet)
public:
    Sheet(const EmergencySheetFacts &facts, const QLocale &locale)
        : m_facts(facts)
        , m_locale(locale)
    {
    }

    PageContent content() const
    {
        std::vector<Block> body = opening();
        section(body);
        append(body, passphrase());
        section(body);
        body.push_back({pair(place(), copies())});
        section(body);
        append(body, howToOpen());
        section(body);
        body.push_back({pair(withoutMe(), heir())});
        section(body);
        body.push_back({pair(keep(), renew())});
        return {{QStringLiteral("Fieldfare"), tr("Emergency sheet, printed %1").arg(date(m_facts.printed))},
                std::move(body),
                foot()};
    }

private:
    using Blocks = std::vector<Block>;

    static Block label(const QString &text) { return {Paragraph{.text = text, .style = PrintStyle::Label}}; }
    static Block body(const QString &text, double above = 0)
    {
        return {Paragraph{.text = text, .above = above}};
    }
    static Block muted(const QString &text, double above = 0)
    {
        return {Paragraph{.text = text, .tone = Tone::Muted, .above = above}};
    }
    static Block hint(const QString &text, double above)
    {
        return {Paragraph{.text = text, .style = PrintStyle::Small, .tone = Tone::Muted, .above = above}};
    }
    static void append(Blocks &to, const Blocks &blocks)
    {
        to.insert(to.end(), blocks.begin(), blocks.end());
    }
    static void section(Blocks &to) { to.push_back({Hairline{.above = 30}}); }
    static Columns pair(Blocks left, Blocks right)
    {
        return {.cells = {std::move(left), std::move(right)}, .gap = 32};
    }
    QString date(QDate date) const { return m_locale.toString(date, dateFormat()); }
    static QString dateFormat()
    {
        //: a date on paper, as QLocale writes formats: day, month's name, year
        return tr("d MMMM yyyy");
    }

    Blocks opening() const
    {
        return {{Paragraph{.text = literalText(m_facts.walletName), .style = PrintStyle::Title, .above = 24}},
                {Paragraph{
                    .text = tr("Whoever has this sheet and the file can open the wallet. Whoever lacks one "
                               "of them cannot, and **nobody can recover a lost passphrase.**"),
                    .style = PrintStyle::Lead,
                    .above = 8,
                    .widest = 600}}};
    }

    static Blocks passphrase()
    {
        return {
            label(tr("The passphrase. Write it here by hand: this page was printed without it.")),
            {Space{4}},
            {FillLine{42}},
            {FillLine{42}},
            hint(
                tr("Capital letters, spaces and signs count. Test it once: lock the wallet, and type it from "
                   "this sheet."),
                8)};
    }

    Blocks place() const
    {
        const QFileInfo file(m_facts.filePath);
        return {label(tr("Where the file is")),
                body(QStringLiteral("**%1**").arg(literalText(file.fileName())), 4),
                muted(literalText(file.path())), muted(tr("Made on %1").arg(date(m_facts.made)))};
    }

    static Blocks copies()
    {
        return {label(tr("Copies of it")),
                {Space{4}},
                {FillLine{26}},
                {FillLine{30}},
                hint(tr("A backup opens with the passphrase of its day."), 6)};
    }

    static Blocks howToOpen()
    {
        return {label(tr("How to open it")),
                {NumberedList{
                    .items = {tr("Install Fieldfare on a computer that you trust."),
                              tr("Choose “Open a wallet”, and the file above."),
                              tr("Type the passphrase. A wrong one and a damaged file look alike: try a "
                                 "copy before you give up.")},
                    .above = 4}}};
    }

    static Blocks withoutMe()
    {
        return {
            label(tr("For whoever must do it without me")),
            muted(tr("Under Letters are open deadlines, under Companies who holds what. Withdrawing consent "
                     "costs nothing."),
                  4)};
    }

    static Blocks heir()
    {
        return {label(tr("I want this person to have it")), {Space{4}}, {FillLine{26}}, {FillLine{30}}};
    }

    static Blocks keep()
    {
        return {label(tr("Keep it")), body(tr("with your passport, or in a sealed envelope."), 4),
                muted(tr("Not in a photograph, not in a mail, not beside the computer."))};
    }

    static Blocks renew()
    {
        return {label(tr("Make a new one")), body(tr("when you change the passphrase or move the file."), 4),
                muted(tr("Destroy this sheet then."))};
    }

    static Blocks foot()
    {
        const QString format =
            tr("SQLCipher 4 file, 256-bit AES, key from the passphrase with PBKDF2-HMAC-SHA512");
        return {{FactList{.facts = {{tr("Format"), format},
                                    {tr("Without Fieldfare"),
                                     tr("any SQLCipher 4 tool opens it with the same passphrase")}},
                          .termWidth = 116,
                          .style = PrintStyle::Small,
                          .step = 16,
                          .gap = 2}}};
    }

    const EmergencySheetFacts &m_facts;
    const QLocale &m_locale;
};

} // namespace

PdfDocument emergencySheet(const EmergencySheetFacts &facts, const QLocale &locale, const QDateTime &created)
{
    PdfInfo info{QCoreApplication::translate("EmergencySheet", "Emergency sheet"),
                 locale.name().section(u'_', 0, 0), created};
    return PdfDocument(Sheet(facts, locale).content(), std::move(info));
}

} // namespace fieldfare
