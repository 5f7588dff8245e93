// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/HandRecord.h"

#include "base/Json.h"
#include "offers/StrictObject.h"

#include <QUuid>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using json = nlohmann::json;
using Need = StrictObject::Need;

constexpr qsizetype kMostName = 200;
constexpr std::size_t kMostFields = 200;
constexpr JsonLimits kHandLimits{.bytes = 64 * 1024, .depth = 12};

} // namespace

Result<HandRecord> HandRecord::fromJson(QByteArrayView bytes)
{
    const Result<json> value = parseJson(bytes, kHandLimits);
    if (!value)
        return failure(value.error());
    std::optional<Error> fault;
    HandRecord record;
    StrictObject object(*value, QString(), fault);
    if (const json *company = object.take("company", Need::Required)) {
        StrictObject part(*company, QStringLiteral("company"), fault);
        record.name = part.text("name", Need::Required, kMostName);
        record.domain = part.text("domain", Need::Optional, kMostName);
        part.finish();
    }
    object.list("fields", Need::Required, kMostFields, [&](const json &entry, const QString &place) {
        const std::optional<FieldPath> path =
            entry.is_array() ? FieldPath::fromJsonText(QString::fromStdString(entry.dump()))
                             : FieldPath::fromTyped(entry.is_string() ? toQString(entry) : QString());
        if (!path || path->isEmpty())
            object.fail(errors::handRecordBad, place);
        else if (!record.fields.contains(*path))
            record.fields.append(*path);
    });
    if (const json *ordered = object.take("ordered", Need::Optional)) {
        if (!ordered->is_boolean())
            object.fail(errors::handRecordBad, QStringLiteral("ordered"));
        else
            record.ordered = ordered->get<bool>();
    }
    const json *offer = object.take("offer", Need::Optional);
    object.finish();
    if (!fault && record.fields.isEmpty())
        fault = Error{errors::handRecordBad, {QStringLiteral("fields")}};
    if (fault)
        return failure(errors::handRecordBad, fault->details);
    if (!offer)
        return record;
    json whole = *offer;
    if (whole.is_object()) {
        if (!whole.contains("id"))
            whole["id"] = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        if (!whole.contains("controller"))
            whole["controller"] = {{"name", record.name.toStdString()}};
    }
    Result<Offer> read = Offer::fromJson(whole);
    if (!read)
        return failure(read.error());
    record.offer = std::move(*read);
    record.offerJson = QByteArray::fromStdString(whole.dump());
    return record;
}

} // namespace fieldfare
