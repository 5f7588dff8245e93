// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/ClaimPath.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr std::size_t kMostSteps = 16;
constexpr std::int64_t kHighestIndex = 999'999;

std::optional<ClaimPath::Step> readStep(const json &step)
{
    if (step.is_string())
        return ClaimPath::Step(toQString(step));
    if (step.is_null())
        return ClaimPath::Step(ClaimPath::All{});
    // Not negative and in range before it is converted: a number beyond 64 signed bits would wrap round.
    if (step.is_number_unsigned() && step.get<std::uint64_t>() <= std::uint64_t(kHighestIndex))
        return ClaimPath::Step(int(step.get<std::uint64_t>()));
    return std::nullopt;
}

/// False where the rules of the pointer end in an error.
bool descend(const SelectedClaim &from, const ClaimPath::Step &step, QList<SelectedClaim> &to)
{
    if (const QString *name = std::get_if<QString>(&step)) {
        if (!from.value->is_object())
            return false;
        const json::const_iterator found = from.value->find(name->toStdString());
        if (found != from.value->end())
            to.append({from.path.child(step), &*found});
        return true;
    }
    if (!from.value->is_array())
        return false;
    const int *wanted = std::get_if<int>(&step);
    for (std::size_t i = 0; i < from.value->size(); ++i) {
        if (!wanted || std::size_t(*wanted) == i)
            to.append({from.path.child(int(i)), &(*from.value)[i]});
    }
    return true;
}

} // namespace

ClaimPath ClaimPath::of(const QStringList &names)
{
    return ClaimPath(QList<Step>(names.begin(), names.end()));
}

std::optional<ClaimPath> ClaimPath::fromJson(const json &array)
{
    if (!array.is_array() || array.empty() || array.size() > kMostSteps)
        return std::nullopt;
    QList<Step> steps;
    for (const json &element : array) {
        const std::optional<Step> step = readStep(element);
        if (!step)
            return std::nullopt;
        steps.append(*step);
    }
    return ClaimPath(steps);
}

QString ClaimPath::toJsonText() const
{
    json array = json::array();
    for (const Step &step : m_steps) {
        if (const QString *name = std::get_if<QString>(&step))
            array.push_back(name->toStdString());
        else if (const int *index = std::get_if<int>(&step))
            array.push_back(*index);
        else
            array.push_back(nullptr);
    }
    return QString::fromStdString(array.dump());
}

FieldPath ClaimPath::field() const
{
    QStringList names;
    for (const Step &step : m_steps) {
        if (const QString *name = std::get_if<QString>(&step))
            names.append(*name);
    }
    return FieldPath(names);
}

ClaimPath ClaimPath::child(const Step &step) const
{
    return ClaimPath(m_steps + QList<Step>{step});
}

std::optional<QList<SelectedClaim>> selectClaims(const json &root, const ClaimPath &path)
{
    QList<SelectedClaim> selected{{ClaimPath(), &root}};
    for (const ClaimPath::Step &step : path.steps()) {
        QList<SelectedClaim> next;
        for (const SelectedClaim &claim : selected) {
            if (!descend(claim, step, next))
                return std::nullopt;
        }
        if (next.isEmpty())
            return std::nullopt;
        selected = next;
    }
    return selected;
}

void appendLeaves(const json &value, const ClaimPath &path, QList<ClaimPath> &leaves)
{
    if (!value.is_structured() || value.empty()) {
        leaves.append(path);
    } else if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            appendLeaves(member, path.child(QString::fromStdString(name)), leaves);
    } else {
        for (std::size_t i = 0; i < value.size(); ++i)
            appendLeaves(value[i], path.child(int(i)), leaves);
    }
}

} // namespace fieldfare
