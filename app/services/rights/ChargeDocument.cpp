// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/ChargeDocument.h"

#include "documents/RichText.h"
#include "rights/LetterDocument.h"

namespace fieldfare {

namespace {

constexpr double kSectionGap = 12;
constexpr double kChargeQrSide = 76;

Table linesTable(const ChargeContent &content)
{
    Table table;
    table.rowHeight = 22;
    table.totalHeight = 26;
    for (qsizetype i = 0; i < content.head.size(); ++i) {
        TableColumn column;
        column.head = literalText(content.head[i]);
        column.weight = i == 0 ? TextWeight::Medium : TextWeight::Regular;
        column.tone = i == 0 || i == 4 ? Tone::Text : Tone::Muted;
        column.align = i >= 3 ? Qt::AlignRight : Qt::AlignLeft;
        column.figures = i >= 2;
        table.columns.append(column);
    }
    // A price column never wraps; the last leaves room for thousands.
    table.columns[3].width = 100;
    table.columns[4].width = 76;
    for (const QStringList &row : content.rows) {
        TableRow cells;
        for (const QString &cell : row)
            cells.cells.append(literalText(cell));
        table.rows.append(cells);
    }
    using Kind = TableRow::Kind;
    table.rows.append({{literalText(content.totalLabel), literalText(content.total)}, Kind::Total});
    for (const ReferenceLine &given : content.given)
        table.rows.append({{literalText(given.label), literalText(given.text)}, Kind::Between});
    table.rows.append({{literalText(content.balanceLabel), literalText(content.balance)}, Kind::Total});
    return table;
}

Columns waysBlock(const ChargeContent &content)
{
    Columns ways;
    ways.above = 4;
    for (qsizetype i = 0; i < content.ways.size(); ++i) {
        const ChargeWay &way = content.ways[i];
        const QString verb =
            content.ways.size() == 1
                ? QStringLiteral("**%1**").arg(literalText(way.verb))
                : QStringLiteral("**%1\u00a0 %2**").arg(QString::number(i + 1), literalText(way.verb));
        ways.cells.push_back(
            {{Paragraph{.text = verb}}, {Paragraph{.text = literalText(way.text), .tone = Tone::Muted}}});
    }
    return ways;
}

} // namespace

Result<PdfDocument> chargeDocument(const ChargeContent &content, const QDateTime &created,
                                   const QList<PdfAttachment> &attachments)
{
    const Result<QrCode> code = encodeQr(content.qrText);
    if (!code)
        return failure(code.error());
    std::vector<Block> body = letterTop(content.frame, {.aboveAddress = 26, .aboveTitle = 10});
    double above = 8;
    for (const LetterParagraph &paragraph : content.frame.paragraphs) {
        body.push_back({Paragraph{.text = paragraph.text, .above = above, .widest = 640}});
        above = 11;
    }
    body.push_back({Hairline{.above = kSectionGap}});
    body.push_back({linesTable(content)});
    body.push_back({Hairline{.above = kSectionGap}});
    body.push_back({Paragraph{
        .text = literalText(content.waysTitle), .style = PrintStyle::Label, .keepWithNext = true}});
    body.push_back({waysBlock(content)});
    body.push_back({Hairline{.above = kSectionGap}});
    const QrPicture picture{.code = *code, .side = kChargeQrSide, .caption = literalText(content.qrCaption)};
    body.push_back(
        {Columns{.cells = {{{Paragraph{.text = content.rights, .tone = Tone::Muted}}}, {{picture}}},
                 .widths = {0, kChargeQrSide},
                 .gap = 32}});
    PdfInfo info{content.frame.subject, content.frame.language, created, attachments};
    return PdfDocument({letterPageHead(content.frame), std::move(body), letterFoot(content.frame)},
                       std::move(info));
}

} // namespace fieldfare
