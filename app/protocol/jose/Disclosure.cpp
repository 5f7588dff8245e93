// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jose/Disclosure.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Digest.h"
#include "crypto/Random.h"

#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr const char *kDigests = "_sd";
constexpr const char *kElement = "...";
constexpr const char *kAlgorithm = "_sd_alg";
constexpr qsizetype kSaltBytes = 16;     // RFC 9901 section 9.3: 128 bits
constexpr int kMostDisclosureDepth = 64; // disclosures inside disclosures go deeper than one document may

bool isReserved(const std::string &name)
{
    return name == kDigests || name == kElement || name == kAlgorithm;
}

tl::unexpected<Error> reservedName(const std::string &name)
{
    return failure(errors::sdJwtReservedName, {QString::fromStdString(name)});
}

std::string digestText(const QByteArray &disclosure)
{
    return toBase64Url(digestOf(disclosure)).toStdString();
}

// --- Hiding

Result<> refuseReservedNames(const json &value)
{
    if (!value.is_structured())
        return {};
    for (const auto &[name, member] : value.items()) {
        if (value.is_object() && isReserved(name))
            return reservedName(name);
        if (const Result<> inner = refuseReservedNames(member); !inner)
            return inner;
    }
    return {};
}

/// What a step leads to, null where it leads nowhere.
json *stepInto(json *value, const ClaimPlace::value_type &step)
{
    if (const std::string *const name = std::get_if<std::string>(&step)) {
        const json::iterator found = value->is_object() ? value->find(*name) : value->end();
        return value->is_object() && found != value->end() ? &*found : nullptr;
    }
    const std::size_t position = std::get<std::size_t>(step);
    return value->is_array() && position < value->size() ? &(*value)[position] : nullptr;
}

/// Puts one claim behind its digest and gives the disclosure.
Result<QByteArray> hideOne(json &claims, const ClaimPlace &place)
{
    json *holder = place.empty() ? nullptr : &claims;
    for (std::size_t i = 0; holder && i + 1 < place.size(); ++i)
        holder = stepInto(holder, place[i]);
    json *const claim = holder ? stepInto(holder, place.back()) : nullptr;
    if (!claim)
        return failure(errors::sdJwtNoSuchClaim, {toText(place)});
    const Result<QByteArray> salt = randomBytes(kSaltBytes);
    if (!salt)
        return failure(salt.error());
    json content = json::array({toBase64Url(*salt).toStdString()});
    const std::string *const name = std::get_if<std::string>(&place.back());
    if (name)
        content.push_back(*name);
    content.push_back(std::move(*claim));
    const QByteArray disclosure = toBase64Url(content.dump());
    if (!name) {
        *claim = json{{kElement, digestText(disclosure)}};
        return disclosure;
    }
    holder->erase(*name);
    json &digests = (*holder)[kDigests];
    digests.push_back(digestText(disclosure));
    std::sort(digests.begin(), digests.end());
    return disclosure;
}

// --- Revealing

struct Disclosure
{
    std::optional<std::string> name; ///< none for an element of an array
    json value;
};

Result<Disclosure> readDisclosure(const QByteArray &encoded)
{
    const tl::unexpected<Error> fault = failure(errors::sdJwtMalformed, {QStringLiteral("disclosure")});
    const Result<QByteArray> text = fromBase64Url(encoded);
    if (!text)
        return fault;
    const Result<json> content = parseJson(*text, {std::size_t(kMostDecoded), 32});
    if (!content)
        return failure(content.error());
    if (!content->is_array() || content->size() < 2 || content->size() > 3 || !content->front().is_string())
        return fault;
    if (content->size() == 2)
        return Disclosure{std::nullopt, content->at(1)};
    if (!content->at(1).is_string())
        return fault;
    return Disclosure{content->at(1).get<std::string>(), content->at(2)};
}

/// Walks through the claims once and puts in what was disclosed. The first fault ends it.
class Revealer
{
public:
    Result<> read(const QByteArrayList &disclosures)
    {
        for (const QByteArray &encoded : disclosures) {
            Result<Disclosure> disclosure = readDisclosure(encoded);
            if (!disclosure)
                return failure(disclosure.error());
            if (!m_indices.emplace(digestText(encoded), m_disclosures.size()).second)
                return failure(errors::sdJwtDigestTwice);
            m_disclosures.push_back(std::move(*disclosure));
        }
        m_places.resize(m_disclosures.size());
        return {};
    }

    Result<RevealedClaims> reveal(const json &payload)
    {
        json claims = revealed(payload);
        if (m_fault)
            return failure(*m_fault);
        if (m_used.size() != m_disclosures.size())
            return failure(errors::sdJwtUnreferenced);
        return RevealedClaims{std::move(m_places), std::make_shared<const json>(std::move(claims))};
    }

private:
    void fail(ErrorCode code, QStringList details = {})
    {
        if (!m_fault)
            m_fault = Error{code, std::move(details)};
    }

    json revealed(const json &value)
    {
        if (m_place.size() > kMostDisclosureDepth)
            fail(errors::sdJwtTooLarge, {QString::number(kMostDisclosureDepth)});
        if (m_fault)
            return nullptr;
        if (value.is_object())
            return revealedObject(value);
        return value.is_array() ? revealedArray(value) : value;
    }

    json inside(const json &value, ClaimPlace::value_type step)
    {
        m_place.push_back(std::move(step));
        json result = revealed(value);
        m_place.pop_back();
        return result;
    }

    json revealedObject(const json &object)
    {
        json result = json::object();
        for (const auto &[name, value] : object.items()) {
            if (name == kDigests || (name == kAlgorithm && m_place.empty() && !m_parent))
                continue;
            if (isReserved(name))
                fail(errors::sdJwtReservedName, {QString::fromStdString(name)});
            result[name] = inside(value, name);
        }
        const json::const_iterator digests = object.find(kDigests);
        if (digests == object.end())
            return result;
        if (!digests->is_array())
            fail(errors::sdJwtMalformed, {QString::fromUtf8(kDigests)});
        for (const json &digest : *digests)
            revealMember(result, digest);
        return result;
    }

    void revealMember(json &object, const json &digest)
    {
        const std::optional<std::size_t> index = find(digest);
        if (!index || m_fault)
            return;
        const Disclosure &disclosure = m_disclosures[*index];
        if (!disclosure.name)
            return fail(errors::sdJwtMalformed, {QStringLiteral("disclosure")});
        const std::string &name = *disclosure.name;
        if (isReserved(name))
            return fail(errors::sdJwtReservedName, {QString::fromStdString(name)});
        if (object.contains(name))
            return fail(errors::sdJwtNameTaken, {QString::fromStdString(name)});
        object[name] = disclosed(*index, name);
    }

    json revealedArray(const json &array)
    {
        json result = json::array();
        for (std::size_t i = 0; i < array.size() && !m_fault; ++i) {
            const json &element = array[i];
            if (!element.is_object() || !element.contains(kElement)) {
                result.push_back(inside(element, i));
                continue;
            }
            if (element.size() != 1)
                fail(errors::sdJwtMalformed, {QString::fromUtf8(kElement)});
            const std::optional<std::size_t> index = find(element.at(kElement));
            if (!index || m_fault)
                continue;
            if (m_disclosures[*index].name)
                fail(errors::sdJwtMalformed, {QStringLiteral("disclosure")});
            result.push_back(disclosed(*index, i));
        }
        return result;
    }

    /// The disclosure of that digest, if it was given. Every digest is seen once at most.
    std::optional<std::size_t> find(const json &digest)
    {
        if (!digest.is_string()) {
            fail(errors::sdJwtMalformed, {QStringLiteral("digest")});
            return std::nullopt;
        }
        const std::string &text = digest.get_ref<const std::string &>();
        if (!m_seen.insert(text).second) {
            fail(errors::sdJwtDigestTwice);
            return std::nullopt;
        }
        const auto found = m_indices.find(text);
        return found == m_indices.end() ? std::nullopt : std::optional<std::size_t>(found->second);
    }

    json disclosed(std::size_t index, ClaimPlace::value_type step)
    {
        m_used.insert(index);
        m_places[index].place = m_place;
        m_places[index].place.push_back(step);
        m_places[index].parent = m_parent;
        const std::optional<std::size_t> outer = std::exchange(m_parent, index);
        json result = inside(m_disclosures[index].value, std::move(step));
        m_parent = outer;
        return result;
    }

    std::map<std::string, std::size_t> m_indices; ///< by digest
    std::vector<Disclosure> m_disclosures;
    std::vector<DisclosurePlace> m_places;
    std::set<std::size_t> m_used;
    std::set<std::string> m_seen;
    ClaimPlace m_place;
    std::optional<std::size_t> m_parent;
    std::optional<Error> m_fault;
};

} // namespace

QString toText(const ClaimPlace &place)
{
    json steps = json::array();
    for (const ClaimPlace::value_type &step : place)
        std::visit([&steps](const auto &value) { steps.push_back(value); }, step);
    return QString::fromStdString(steps.dump());
}

Result<HiddenClaims> hideClaims(const json &claims, const std::vector<ClaimPlace> &places)
{
    if (const Result<> names = refuseReservedNames(claims); !names)
        return failure(names.error());
    // What stands inside another goes first: its digest is then in the other's disclosure.
    std::vector<ClaimPlace> order = places;
    std::ranges::sort(order);
    order.erase(std::unique(order.begin(), order.end()), order.end());
    std::ranges::stable_sort(order, std::ranges::greater(), &ClaimPlace::size);
    json payload = claims;
    HiddenClaims hidden;
    for (const ClaimPlace &place : order) {
        const Result<QByteArray> disclosure = hideOne(payload, place);
        if (!disclosure)
            return failure(disclosure.error());
        hidden.disclosures.append(*disclosure);
    }
    if (!hidden.disclosures.isEmpty())
        payload[kAlgorithm] = "sha-256";
    hidden.payload = payload.dump();
    return hidden;
}

Result<RevealedClaims> revealClaims(const json &payload, const QByteArrayList &disclosures)
{
    if (!payload.is_object())
        return failure(errors::sdJwtMalformed, {QStringLiteral("payload")});
    const json::const_iterator algorithm = payload.find(kAlgorithm);
    if (algorithm != payload.end() && *algorithm != "sha-256")
        return failure(errors::sdJwtHash, {toQString(*algorithm)});
    Revealer revealer;
    if (const Result<> read = revealer.read(disclosures); !read)
        return failure(read.error());
    return revealer.reveal(payload);
}

} // namespace fieldfare
