// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/Decision.h"

#include <QString>

namespace fieldfare {

/// Why an answer is where it is: "It did not answer in time."; empty where nothing went wrong.
QString outboxProblemWords(const OutboxMessage &message);

} // namespace fieldfare
