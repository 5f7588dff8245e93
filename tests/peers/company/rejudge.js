// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * An answer that was good, judged once more after it, or what it is held against, was changed in one place. So a
 * wallet whose keys nobody else has can be shown to pass because the checks look, and not because they do not.
 */
import { randomText } from './bytes.js';
import { encodeOffer } from './requests.js';
import { verifyApproval } from './verify.js';

function withPresentation(form, change) {
    const token = JSON.parse(form.get('vp_token'));
    const [id] = Object.keys(token);
    token[id] = token[id].map(change);
    form.set('vp_token', JSON.stringify(token));
}

/** Another letter in the middle of a part of a JWS: the last one of a signature may carry no bit. */
function spoil(part) {
    const middle = Math.floor(part.length / 2);
    return part.slice(0, middle) + (part[middle] === 'A' ? 'B' : 'A') + part.slice(middle + 1);
}

function spoilSignature(jws) {
    const [header, payload, signature] = jws.split('.');
    return [header, payload, spoil(signature)].join('.');
}

const inToken = (change) => ({ form: (form) => withPresentation(form, change) });
const inParts = (change) => inToken((raw) => change(raw.split('~')).join('~'));
const asked = (change) => ({ request: change });

function withQuery(request, change) {
    const query = structuredClone(request.payload.dcql_query);
    change(query.credentials[0]);
    return { payload: { ...request.payload, dcql_query: query } };
}

/** By name: what is changed, and the checks that must say no (any order). */
export const BENDS = {
    'another state': { ...asked(() => ({ state: randomText() })), refused: ['state'] },
    'another nonce': { ...asked(() => ({ nonce: randomText() })), refused: ['kb-nonce'] },
    'another company': {
        ...asked(() => ({ clientId: 'x509_san_dns:elsewhere.example' })),
        refused: ['kb-aud'],
    },
    'another offer': {
        ...asked(({ offers }) => ({
            offers: offers.map(({ offer, ...rest }) => ({
                ...rest,
                encoded: encodeOffer({ ...offer, retention: 'P99Y' }),
            })),
        })),
        refused: ['hashes-missing'],
        needsOffer: true,
    },
    'no offer': {
        ...asked(() => ({ offers: [] })),
        refused: ['hashes-list', 'hashes-alg', 'hashes-extra'],
        needsOffer: true,
    },
    'asked for later': {
        ...asked(({ issued }) => ({ issued: issued + 7200 })),
        refused: ['issuer-times', 'kb-iat'],
    },
    'asked for long ago': { ...asked(() => ({ expires: 0 })), refused: ['request-expired'] },
    'another credential': {
        ...asked((request) =>
            withQuery(request, (query) => {
                query.meta.vct_values = ['urn:example:other'];
            }),
        ),
        refused: ['vct'],
    },
    'a claim that is not there': {
        ...asked((request) =>
            withQuery(request, (query) => {
                query.claims = [{ path: ['shoe_size'] }];
                delete query.claim_sets;
            }),
        ),
        refused: ['claims-missing'],
    },
    'no claim asked for': {
        ...asked((request) =>
            withQuery(request, (query) => {
                delete query.claims;
                delete query.claim_sets;
            }),
        ),
        refused: ['claims-extra'],
    },
    'a text for a list': {
        form: (form) => {
            const token = Object.entries(JSON.parse(form.get('vp_token')));
            form.set('vp_token', JSON.stringify(Object.fromEntries(token.map(([id, [raw]]) => [id, raw]))));
        },
        refused: ['presentation-list'],
    },
    'no key binding': { ...inParts((parts) => [...parts.slice(0, -1), '']), refused: ['key-binding'] },
    'another issuer signature': {
        ...inParts(([jwt, ...rest]) => [spoilSignature(jwt), ...rest]),
        refused: ['issuer-signature', 'kb-sd-hash'],
    },
    'another binding signature': {
        ...inParts((parts) => [...parts.slice(0, -1), spoilSignature(parts.at(-1))]),
        refused: ['kb-signature'],
    },
    'a disclosure less': {
        ...inParts(([jwt, , ...rest]) => [jwt, ...rest]),
        refused: ['digest-unopened', 'kb-sd-hash'],
        // Which claim goes with it depends on the answer: it may be one that a claim set can do without.
        perhaps: ['claims-missing', 'claims-extra', 'disclosure-foreign'],
    },
    'a disclosure twice': {
        ...inParts(([jwt, first, ...rest]) => [jwt, first, first, ...rest]),
        refused: ['disclosure-duplicate', 'kb-sd-hash'],
    },
};

/** Judges an approval of a request again, as if nothing had been seen before: { verdict, problems }. */
export async function judgeAgain(
    request,
    { body, contentType },
    now,
    { form: bendForm, request: bendRequest } = {},
) {
    const form = new URLSearchParams(body);
    bendForm?.(form);
    const { problems } = await verifyApproval({
        form,
        contentType,
        request: { ...request, ...bendRequest?.(request) },
        now,
        seen: { salts: new Set(), keys: new Set() },
    });
    return { verdict: problems.length ? 'no' : 'yes', problems };
}

/** Bends a good answer every way there is: [{ name, refused, problems, right }]. */
export async function bendEveryWay(request, answer, now) {
    const results = [];
    for (const [name, bend] of Object.entries(BENDS)) {
        if (bend.needsOffer && request.offers.length === 0) {
            continue;
        }
        const { problems } = await judgeAgain(request, answer, now, bend);
        const said = problems.map(({ check }) => check);
        const right =
            bend.refused.every((check) => said.includes(check)) &&
            said.every((check) => [...bend.refused, ...(bend.perhaps ?? [])].includes(check));
        results.push({ name, refused: bend.refused, problems, right });
    }
    return results;
}
