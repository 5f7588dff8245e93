// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/LetterDocument.h"

#include "documents/RichText.h"

namespace fieldfare {

namespace {

constexpr double kReferenceWidth = 232;
constexpr double kParagraphGap = 11;
constexpr double kSignatureSpace = 34;

Table heldTable(const LetterContent &content)
{
    Table table;
    table.above = 6;
    for (qsizetype i = 0; i < content.heldHead.size(); ++i) {
        TableColumn column;
        column.head = literalText(content.heldHead[i]);
        if (i == 0)
            column.weight = TextWeight::Medium;
        else
            column.tone = Tone::Muted;
        column.figures = i == 2;
        if (i == 3) {
            column.align = Qt::AlignRight;
            column.width = 134;
        }
        table.columns.append(column);
    }
    for (const QStringList &row : content.held) {
        TableRow cells;
        for (const QString &cell : row)
            cells.cells.append(literalText(cell));
        table.rows.append(cells);
    }
    return table;
}

} // namespace

std::vector<Block> letterTop(const LetterFrame &frame, const LetterSpacing &spacing)
{
    std::vector<Block> address;
    for (const QString &line : frame.address)
        address.push_back({Paragraph{.text = literalText(line)}});
    FactList facts{.termWidth = 92, .style = PrintStyle::Small, .step = 18, .gap = 3};
    for (const ReferenceLine &line : frame.reference) {
        const QString text = literalText(line.text);
        facts.facts.append(
            {literalText(line.label), line.strong ? QStringLiteral("**%1**").arg(text) : text});
    }
    std::vector<Block> top;
    top.push_back({Columns{.cells = {address, {{facts}}},
                           .widths = {0, kReferenceWidth},
                           .gap = 32,
                           .above = spacing.aboveAddress,
                           .leastHeight = 122}});
    top.push_back({Paragraph{.text = literalText(frame.title),
                             .style = PrintStyle::Title,
                             .above = spacing.aboveTitle,
                             .keepWithNext = true}});
    if (!frame.subtitle.isEmpty())
        top.push_back({Paragraph{.text = frame.subtitle, .tone = Tone::Muted, .above = 4}});
    return top;
}

PageHead letterPageHead(const LetterFrame &frame)
{
    return {QStringLiteral("Fieldfare"), frame.head};
}

std::vector<Block> letterFoot(const LetterFrame &frame)
{
    return {{Paragraph{.text = frame.foot, .style = PrintStyle::Small, .tone = Tone::Muted}}};
}

PdfDocument letterDocument(const LetterContent &content, const QDateTime &created)
{
    std::vector<Block> body = letterTop(content.frame, {.aboveAddress = 34, .aboveTitle = 22});
    for (const LetterParagraph &paragraph : content.frame.paragraphs) {
        body.push_back({Paragraph{
            .text = paragraph.text, .above = kParagraphGap, .keepWithNext = paragraph.heldFollows}});
        if (paragraph.heldFollows)
            body.push_back({heldTable(content)});
    }
    // The closing and the name under it are one, with room for a signature.
    const std::vector<Block> closing{{Paragraph{.text = literalText(content.frame.closing)}},
                                     {Space{kSignatureSpace}},
                                     {Paragraph{.text = literalText(content.frame.signature)}}};
    body.push_back({Columns{.cells = {closing}, .above = 16}});
    PdfInfo info{content.frame.subject, content.frame.language, created};
    return PdfDocument({letterPageHead(content.frame), std::move(body), letterFoot(content.frame)},
                       std::move(info));
}

} // namespace fieldfare
