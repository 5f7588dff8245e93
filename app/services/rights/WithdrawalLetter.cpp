// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/WithdrawalLetter.h"

#include "decisions/Decisions.h"
#include "rights/Letters.h"

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
    return Letters(context).draft(review->company->id, {LetterRight::Erasure, {}, {}});
}

} // namespace fieldfare
