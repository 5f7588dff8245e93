// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/FieldPath.h"

#include "base/Json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {
constexpr int kMostNames = 16;
}

std::optional<FieldPath> FieldPath::fromJsonText(const QString &text)
{
    const Result<nlohmann::json> array = parseJson(text.toUtf8(), {.bytes = 4096, .depth = 1});
    if (!array || !array->is_array() || array->empty() || array->size() > kMostNames)
        return std::nullopt;
    QStringList names;
    for (const nlohmann::json &name : *array) {
        if (!name.is_string())
            return std::nullopt;
        names.append(toQString(name));
    }
    return FieldPath(names);
}

QString FieldPath::toJsonText() const
{
    nlohmann::json array = nlohmann::json::array();
    for (const QString &name : m_names)
        array.push_back(name.toStdString());
    return QString::fromStdString(array.dump());
}

std::optional<FieldPath> FieldPath::fromTyped(const QString &text)
{
    if (text.startsWith(u'['))
        return fromJsonText(text);
    const QChar separator = text.contains(u'/') ? u'/' : u'.';
    const QStringList names = text.split(separator);
    const bool complete = std::ranges::none_of(names, [](const QString &name) { return name.isEmpty(); });
    return complete && names.size() <= kMostNames ? std::optional(FieldPath(names)) : std::nullopt;
}

QString FieldPath::toTyped() const
{
    const bool plain = std::ranges::none_of(m_names, [](const QString &name) {
        return name.isEmpty() || name.contains(u'/') || name.contains(u'.');
    });
    const bool looksLikeArray = !m_names.isEmpty() && m_names.first().startsWith(u'[');
    return plain && !looksLikeArray ? m_names.join(u'/') : toJsonText();
}

} // namespace fieldfare
