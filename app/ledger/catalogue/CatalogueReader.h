// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// Reads resources/catalogue.json. The file is ours, so its faults are reported by place alone.
class CatalogueReader
{
public:
    Result<Catalogue> read(QByteArrayView bytes);

    /// Helpers that Purposes shares; each fails with the place where the file is wrong.
    static Result<FieldPath> path(const nlohmann::json &value, const QString &place);
    static Result<QList<FieldPath>> paths(const nlohmann::json &value, const QString &place);
    static Result<Labels> labels(const nlohmann::json &value, const QString &place);
    static const nlohmann::json &member(const nlohmann::json &object, const char *name);

private:
    Result<> readSources(const nlohmann::json &list);
    Result<> readGroups(const nlohmann::json &list);
    Result<> readFields(const nlohmann::json &list);
    Result<> readDerived(const nlohmann::json &list);
    Result<> readCombinations(const nlohmann::json &list);

    Catalogue m_catalogue;
};

} // namespace fieldfare
