// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pricing/Evaluation.h"

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// An evaluation as it is kept and as the command line prints it: purpose_class, fields [{path, ask, why}],
/// combinations, ask_total, paid, promised, expected, not_counted, verdict, short. Amounts are decimal text,
/// a null ask is "never", a path is dotted (a JSON array where a name has a dot).
nlohmann::json evaluationRecord(const Evaluation &evaluation);

/// What a list shows of a kept one. Empty texts where it cannot be read.
struct KeptEvaluation
{
    int fields = 0;
    std::optional<PurposeClass> purposeClass;
    Money worth; ///< paid and expected
    std::optional<Verdict> verdict;
};
KeptEvaluation readEvaluationRecord(QByteArrayView record, Currency currency);

} // namespace fieldfare
