// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "offers/FieldPath.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// A claims path pointer (OpenID4VP 1.0, section 7): names go into objects, indexes into arrays, and "all"
/// (null in JSON) takes every element of an array. A dot in a name is no separator.
class ClaimPath
{
public:
    struct All
    {
        friend bool operator==(const All &, const All &) = default;
        friend bool operator<(const All &, const All &) { return false; }
    };
    using Step = std::variant<QString, int, All>;

    ClaimPath() = default;
    explicit ClaimPath(QList<Step> steps)
        : m_steps(std::move(steps))
    {
    }
    static ClaimPath of(const QStringList &names);
    static ClaimPath of(const FieldPath &field) { return of(field.names()); }
    /// Nothing when it is no array of names, indexes (0 to 999,999) and nulls, or empty, or over 16 steps.
    static std::optional<ClaimPath> fromJson(const nlohmann::json &array);
    /// A compact JSON array: ["degrees",null,"type"].
    QString toJsonText() const;

    const QList<Step> &steps() const { return m_steps; }
    bool isEmpty() const { return m_steps.isEmpty(); }
    /// The field that it lies in: its names, without indexes and "all".
    FieldPath field() const;
    ClaimPath child(const Step &step) const;

    friend bool operator==(const ClaimPath &, const ClaimPath &) = default;
    friend bool operator<(const ClaimPath &a, const ClaimPath &b) { return a.m_steps < b.m_steps; }

private:
    QList<Step> m_steps;
};

/// What a path selects: the elements, each with its own path, which has no "all" left in it. Nothing where
/// the pointer's rules end in an error: a name on what is no object, an index or "all" on what is no array,
/// or nothing selected in the end. The elements point into `root`.
struct SelectedClaim
{
    ClaimPath path;
    const nlohmann::json *value = nullptr;
};
std::optional<QList<SelectedClaim>> selectClaims(const nlohmann::json &root, const ClaimPath &path);

/// The single values under an element, each with its path: what a person would call "what they get".
/// An empty object or array counts as a value.
void appendLeaves(const nlohmann::json &value, const ClaimPath &path, QList<ClaimPath> &leaves);

} // namespace fieldfare
