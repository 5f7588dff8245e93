// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Shapes.h"

#include "words/SumWords.h"

namespace fieldfare::cli {

namespace {

const char *operationName(Operation operation)
{
    switch (operation) {
    case Operation::Start:
        return "start";
    case Operation::StartAt:
        return "start_at";
    case Operation::Multiply:
        return "multiply";
    case Operation::AtMost:
        return "at_most";
    case Operation::AtLeast:
        return "at_least";
    case Operation::Add:
        break;
    }
    return "add";
}

} // namespace

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(text.toStdString());
    return array;
}

Json toJson(const Money &amount)
{
    return toJson(amount.toText());
}

Json toJson(const std::optional<Money> &amount)
{
    return amount ? toJson(*amount) : Json(nullptr);
}

Json toJson(QDate date)
{
    return date.isValid() ? toJson(date.toString(Qt::ISODate)) : Json(nullptr);
}

Json toJson(Instant instant)
{
    return toJson(instant.toDateTime().toString(Qt::ISODate));
}

Json toJson(const FieldPath &path)
{
    return toJson(path.toTyped());
}

Json toJson(const QList<FieldPath> &paths)
{
    Json array = Json::array();
    for (const FieldPath &path : paths)
        array.push_back(toJson(path));
    return array;
}

Json toJson(const Since &since)
{
    return {{"date", toJson(since.date)}, {"precision", toJson(precisionName(since.precision))}};
}

Json toJson(const Sum &sum, const WalletContext &context)
{
    Json steps = Json::array();
    const QList<SumWordsLine> words = sumWords(sum, context);
    for (qsizetype i = 0; i < sum.steps.size(); ++i) {
        const Step &step = sum.steps[i];
        const Operation operation = operationOf(step.kind);
        Json each{{"operation", operationName(operation)}, {"label", toJson(words.value(i).label)}};
        if (operation == Operation::Multiply || operation == Operation::StartAt)
            each["factor"] = toJson(step.factor.toText());
        else
            each["amount"] = toJson(step.amount);
        if (!step.fields.isEmpty())
            each["fields"] = toJson(step.fields);
        each["running"] = toJson(step.running);
        steps.push_back(std::move(each));
    }
    return {{"amount", toJson(sum.amount)},
            {"currency", toJson(sum.amount.currency().code())},
            {"steps", std::move(steps)}};
}

NamedSum::NamedSum(Currency currency, const char *member)
    : m_amount(Money::zero(currency))
    , m_member(member)
{
}

void NamedSum::add(const QString &name, const Money &amount)
{
    m_amount += amount;
    m_steps.push_back({{"operation", "add"},
                       {m_member, cli::toJson(name)},
                       {"amount", cli::toJson(amount)},
                       {"running", cli::toJson(m_amount)}});
}

Json NamedSum::toJson() const
{
    return {{"amount", cli::toJson(m_amount)},
            {"currency", cli::toJson(m_amount.currency().code())},
            {"steps", m_steps}};
}

QString evidenceName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Answer:
        return QStringLiteral("answer");
    case EvidenceKind::Import:
        return QStringLiteral("import");
    case EvidenceKind::Breach:
        return QStringLiteral("breach");
    case EvidenceKind::Letter:
        return QStringLiteral("letter");
    case EvidenceKind::Word:
        break;
    }
    return QStringLiteral("word");
}

Json evidenceNames(const QList<Evidence> &evidence)
{
    QStringList names;
    for (const Evidence &each : evidence) {
        const QString name = evidenceName(each.kind);
        if (!names.contains(name))
            names.append(name);
    }
    return toJson(names);
}

QString certaintyName(HitCertainty certainty)
{
    switch (certainty) {
    case HitCertainty::Surely:
        return QStringLiteral("surely");
    case HitCertainty::Perhaps:
        return QStringLiteral("perhaps");
    case HitCertainty::NotYet:
        break;
    }
    return QStringLiteral("not_yet");
}

QString precisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return QStringLiteral("day");
    case DatePrecision::Month:
        return QStringLiteral("month");
    case DatePrecision::Year:
        return QStringLiteral("year");
    case DatePrecision::AtLatest:
        break;
    }
    return QStringLiteral("at_latest");
}

QString shown(const std::optional<Money> &amount)
{
    if (!amount)
        return Words::tr("never");
    return amount->toText() + u' ' + amount->currency().code();
}

QString shown(const Since &since)
{
    if (!since.date.isValid())
        return QString();
    switch (since.precision) {
    case DatePrecision::Day:
        return since.date.toString(Qt::ISODate);
    case DatePrecision::Month:
        return since.date.toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::Year:
        return since.date.toString(QStringLiteral("yyyy"));
    case DatePrecision::AtLatest:
        break;
    }
    return Words::tr("by %1").arg(since.date.toString(Qt::ISODate));
}

QStringList asTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QStringList shownSteps(const Sum &sum, const WalletContext &context)
{
    QList<QStringList> rows;
    for (const SumWordsLine &line : sumWords(sum, context))
        rows.append({QStringLiteral("  ") + line.label, line.factor, line.running.toText()});
    return asTable(rows);
}

} // namespace fieldfare::cli
