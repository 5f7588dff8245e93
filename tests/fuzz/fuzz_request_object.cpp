// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a company may sign: the bytes as a whole request, and as the claims of a request that is signed as it
// should be, so that everything behind the signature is reached too.

#include "SampleRequest.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace fieldfare;

void check(const RequestReading &reading)
{
    if (reading.checks.list().size() != checkCount)
        std::abort();
    if (!reading.isGood())
        return;
    const RequestObject &request = reading.request;
    const bool isUnsigned = request.client.prefix == u"redirect_uri";
    const bool isTheirs = request.responseUri.host(QUrl::FullyEncoded).toLower() == u"shop.example";
    if (request.nonce.isEmpty() || request.query.credentials.isEmpty() ||
        (reading.requester.proof == Requester::Proof::None) != isUnsigned ||
        (reading.requester.proof == Requester::Proof::Domain && !isTheirs))
        std::abort();
    const bool isEncrypted = request.responseMode == ResponseMode::DirectPostJwt;
    if (isEncrypted != request.encryption.has_value() || (isUnsigned && reading.mayAnswerError()))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const samples::SampleCompany company;
    static const RequestContext context = company.context();
    const QByteArrayView bytes(data, qsizetype(size));
    check(readRequest(bytes, context));
    check(readUnsignedRequest(bytes, context));
    const Result<QByteArray> text = Jws::sign(company.header, bytes, company.identity.key);
    if (text)
        check(readRequest(*text, context));
    return 0;
}
