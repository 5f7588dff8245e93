// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/WithdrawalLetter.h"

#include "decisions/Decisions.h"
#include "rights/Letters.h"

#include <algorithm>

namespace fieldfare {

Result<LetterId> draftWithdrawal(const WalletContext &context, const RequestId &id)
{
    const Result<RequestReview> review = Review(context).review(id);
    if (!review)
        return failure(review.error());
    const bool wasGiven =
        review->request.state == RequestState::Approved || review->request.state == RequestState::Withdrawn;
    if (!wasGiven || !review->company)
        return failure(errors::notApproved);
    const Letters letters(context);
    const Result<QList<LetterRow>> rows = letters.list();
    if (!rows)
        return failure(rows.error());
    const CompanyId company = review->company->id;
    const auto draft = std::ranges::find_if(*rows, [&company](const LetterRow &row) {
        return row.company == company && row.right == LetterRight::Erasure && row.state == LetterState::Draft;
    });
    if (draft != rows->end())
        return draft->id;
    return letters.draft(company, {LetterRight::Erasure, {}, {}});
}

} // namespace fieldfare
