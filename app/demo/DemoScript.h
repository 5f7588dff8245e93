// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// A made-up company that asks.
struct DemoFirm
{
    QString key;
    QString name;
    QString host; ///< ends in .example, which nobody can own (RFC 2606)
    QString country;
    /// Vouched for by the authority that the demonstration's wallet trusts; otherwise by one that nobody
    /// does.
    bool isProven = true;
};

/// What a company asks and offers, from resources/demonstration.json.
struct DemoScene
{
    QString key;
    QString firm;
    /// `claims` and `claim_sets` of the query, `offer` without what every offer gets, and `most`: up to which
    /// amount a counter-offer can bring it, absent where it does not deal.
    std::shared_ptr<const nlohmann::json> content;
};

/// The whole demonstration as it is written down: companies, what they ask, the person, the past.
class DemoScript
{
public:
    /// Error: demoUnreadable, where the program was built with a broken file.
    static Result<std::shared_ptr<const DemoScript>> load();

    const QList<DemoFirm> &firms() const { return m_firms; }
    const DemoFirm *firm(const QString &key) const;
    const DemoFirm *firmAt(const QString &host) const;
    const DemoScene *scene(const QString &key) const;
    /// "person", "companies", "breaches", "letters", "history", "waiting".
    const nlohmann::json &part(const char *name) const;

private:
    DemoScript() = default;
    QList<DemoFirm> m_firms;
    QList<DemoScene> m_scenes;
    std::shared_ptr<const nlohmann::json> m_document;
};

} // namespace fieldfare
