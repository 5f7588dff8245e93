// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What is no approval: the wallet's errors, among them a decline with or without a counter-offer, and a withdrawal.
 * Their checks have names as those of an approval have.
 */
import { SKEW } from './checks.js';
import { decodeJws, keyFault, keyName, signedBy, strangers } from './jws.js';

const REASONS = ['price', 'purpose', 'recipient', 'retention', 'identity', 'breach', 'other'];
const ERRORS = [
    'access_denied',
    'invalid_request',
    'invalid_client',
    'vp_formats_not_supported',
    'wallet_unavailable',
    'invalid_request_uri_method',
    'invalid_transaction_data',
];
const AMOUNT = /^(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$/;

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isPath = (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((step) => step === null || typeof step === 'string' || (Number.isInteger(step) && step >= 0));
const isAmount = (value) => typeof value === 'string' && AMOUNT.test(value);
const isTotal = (value) =>
    isObject(value) &&
    strangers(value, ['amount', 'currency']).length === 0 &&
    isAmount(value.amount) &&
    typeof value.currency === 'string' &&
    /^[A-Z]{3}$/.test(value.currency);
const samePath = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function problems(checks) {
    return Object.entries(checks)
        .filter(([, says]) => says)
        .map(([check, says]) => ({ check, says }));
}

/** { kind: 'declined' | 'countered' | 'error', problems, error, reason?, counter? } of an error answer. */
export async function judgeError({ form, contentType, request, now, seen }) {
    const names = [...form.keys()];
    const error = form.get('error');
    const declines = error === 'access_denied';
    const known = declines
        ? ['error', 'state', 'decline_reason', 'counter_offer']
        : ['error', 'error_description', 'state'];
    const unknown = names.filter((name) => !known.includes(name));
    const reason = form.get('decline_reason') ?? undefined;
    const found = problems({
        'content-type': /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)
            ? undefined
            : `the body is ${contentType}`,
        'parameter-twice': new Set(names).size === names.length ? undefined : 'a parameter is there twice',
        'parameter-unknown': unknown.length ? `${unknown.join(', ')} in an error answer` : undefined,
        error: ERRORS.includes(error) ? undefined : `error is ${error}`,
        state: form.get('state') === request.state ? undefined : `state is ${form.get('state')}`,
        'decline-reason':
            reason === undefined || REASONS.includes(reason) ? undefined : `the reason is ${reason}`,
    });
    if (!declines) {
        return { kind: 'error', problems: found, error };
    }
    if (!form.has('counter_offer')) {
        return { kind: 'declined', problems: found, error, reason };
    }
    const judged = await judgeCounter(form.get('counter_offer'), { request, now, seen });
    return {
        kind: 'countered',
        problems: [...found, ...judged.problems],
        error,
        reason,
        counter: judged.counter,
    };
}

function conditionsFault(conditions) {
    if (!isObject(conditions)) {
        return 'conditions is no object';
    }
    const unknown = strangers(conditions, ['purposes', 'retention', 'recipients']);
    const isList = (value) => value === undefined || Array.isArray(value);
    if (unknown.length || !isList(conditions.purposes) || !isList(conditions.recipients)) {
        return `conditions are ${JSON.stringify(conditions)}`;
    }
    return undefined;
}

async function judgeCounter(text, { request, now, seen }) {
    let jws;
    try {
        jws = decodeJws(text);
    } catch (error) {
        return { problems: [{ check: 'counter-jws', says: error.message }] };
    }
    const { header, payload } = jws;
    const { jwk } = header;
    const asked = request.payload.dcql_query.credentials.flatMap(({ claims = [] }) =>
        claims.map(({ path }) => path),
    );
    const isAsked = (path) => isPath(path) && asked.some((one) => samePath(one, path));
    const fields = payload.fields ?? [];
    const keyWrong = keyFault(jwk);
    const unknown = [
        ...strangers(header, ['alg', 'typ', 'jwk']),
        ...strangers(payload, ['offer_id', 'iat', 'exp', 'total', 'paths', 'fields', 'conditions']),
    ];
    const found = problems({
        'counter-typ': header.typ === 'fieldfare-counter+jwt' ? undefined : `typ is ${header.typ}`,
        'counter-alg': header.alg === 'ES256' ? undefined : `alg is ${header.alg}`,
        'counter-key': keyWrong,
        'counter-key-again': !keyWrong && seen.keys.has(keyName(jwk)) ? 'its key was used before' : undefined,
        'counter-signature': keyWrong || (await signedBy(jws, jwk)) ? undefined : 'not signed by its own key',
        'counter-members': unknown.length ? `${unknown.join(', ')} in it` : undefined,
        'counter-offer': request.offers.some(({ offer }) => offer.id === payload.offer_id)
            ? undefined
            : `offer_id is ${payload.offer_id}`,
        'counter-times':
            Number.isInteger(payload.iat) &&
            Number.isInteger(payload.exp) &&
            payload.iat <= now + SKEW &&
            payload.exp > now - SKEW &&
            payload.exp > payload.iat
                ? undefined
                : `iat is ${payload.iat}, exp is ${payload.exp}`,
        'counter-total': isTotal(payload.total) ? undefined : `total is ${JSON.stringify(payload.total)}`,
        'counter-paths':
            Array.isArray(payload.paths) && payload.paths.length > 0 && payload.paths.every(isAsked)
                ? undefined
                : `paths are ${JSON.stringify(payload.paths)}`,
        'counter-fields':
            Array.isArray(fields) &&
            fields.every(
                (field) =>
                    isObject(field) &&
                    isAsked(field.path) &&
                    isAmount(field.minimum) &&
                    Object.keys(field).length === 2,
            )
                ? undefined
                : `fields are ${JSON.stringify(fields)}`,
        'counter-conditions':
            payload.conditions === undefined ? undefined : conditionsFault(payload.conditions),
    });
    if (!keyWrong) {
        seen.keys.add(keyName(jwk));
    }
    return { problems: found, counter: payload };
}

/** { problems, offerId, hashes } of a withdrawal; `accepted` is what the company has of this person. */
export async function judgeWithdrawal({ form, contentType, accepted, now }) {
    const names = [...form.keys()];
    let jws;
    try {
        jws = decodeJws(form.get('withdrawal'));
    } catch (error) {
        return { problems: [{ check: 'withdrawal-jws', says: error.message }] };
    }
    const { header, payload } = jws;
    const unknown = [
        ...strangers(header, ['alg', 'typ', 'kid', 'jwk']),
        ...strangers(payload, ['offer_id', 'presentation_hashes', 'iat']),
    ];
    const hashes = Array.isArray(payload.presentation_hashes) ? payload.presentation_hashes : [];
    const meant = accepted ? accepted.presentations.filter(({ hash }) => hashes.includes(hash)) : [];
    const signed = await Promise.all(meant.map(({ holder }) => signedBy(jws, holder)));
    return {
        offerId: payload.offer_id,
        hashes,
        problems: problems({
            'content-type': /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)
                ? undefined
                : `the body is ${contentType}`,
            'parameter-unknown': names.length === 1 ? undefined : `the form has ${names.join(', ')}`,
            'withdrawal-typ': header.typ === 'fieldfare-withdrawal+jwt' ? undefined : `typ is ${header.typ}`,
            'withdrawal-members': unknown.length ? `${unknown.join(', ')} in it` : undefined,
            'withdrawal-offer': accepted?.offerIds.includes(payload.offer_id)
                ? undefined
                : `offer_id is ${payload.offer_id}`,
            'withdrawal-presentation':
                hashes.length > 0 && meant.length === hashes.length
                    ? undefined
                    : 'it names presentations that the company does not have',
            'withdrawal-signature': signed.every(Boolean)
                ? undefined
                : 'not signed by the key of the presentation',
            'withdrawal-times':
                Number.isInteger(payload.iat) && payload.iat <= now + SKEW
                    ? undefined
                    : `iat is ${payload.iat}`,
        }),
    };
}
