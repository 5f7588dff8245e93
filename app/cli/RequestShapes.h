// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "decisions/Review.h"

namespace fieldfare::cli {

/// How requests look in the documents that commands print (README.md has the schemas).
Json shortRequest(const RequestReview &review, const WalletContext &context);
Json wholeRequest(const RequestReview &review, const WalletContext &context);
Json toJson(const RequestRow &row);
/// For people: who, what, why, each field with its ask, what it comes to.
QStringList shownRequest(const RequestReview &review, const WalletContext &context);

} // namespace fieldfare::cli
