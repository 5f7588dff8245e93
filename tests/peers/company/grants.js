// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { randomText } from './bytes.js';
import { sign } from './requests.js';

const isNow = ({ delivered }) => delivered === 'with-grant';

function reward({ delivered, ...item }) {
    const code = randomText(9).replace(/[-_]/g, 'X').toUpperCase();
    return { id: randomText(8), ...item, code, redeem_uri: `https://bergkiosk.example/redeem/${code}` };
}

/** The items of an offer that are due: with the answer, or (`later`) all that were left for later. */
export function itemsDue(offer, later) {
    const fields = (offer.field_compensation ?? []).map(({ compensation }) => compensation);
    return [...(offer.compensation ?? []), ...fields].filter((item) => isNow(item) !== later);
}

/** What is wrong with a grant on purpose: each changes header, payload or the signer of a good one. */
export const GRANT_FAULTS = {
    typ: ({ header }) => {
        header.typ = 'JWT';
    },
    issuer: ({ payload }) => {
        payload.iss = 'x509_san_dns:elsewhere.example';
    },
    offer: ({ payload }) => {
        payload.offer_id = 'another-offer';
    },
    presentation: ({ payload }) => {
        payload.presentation_hashes = [randomText(32)];
    },
    future: ({ payload }) => {
        payload.iat += 86400;
    },
    'no-rewards': ({ payload }) => {
        delete payload.rewards;
    },
    name: (grant) => {
        grant.signer = grant.identity.otherName;
    },
    untrusted: (grant) => {
        grant.signer = grant.identity.untrusted;
    },
    signature: (grant) => {
        grant.bend = (jws) => `${jws.slice(0, -8)}${jws.at(-8) === 'A' ? 'B' : 'A'}${jws.slice(-7)}`;
    },
};

/**
 * A grant for `offer`, signed as requests are. `items`: what is granted; `change` is laid over its payload; `fault` is
 * one of GRANT_FAULTS.
 */
export async function makeGrant({ identity, clientId, now, offer, hashes, items, change = {}, fault }) {
    const grant = {
        identity,
        signer: identity.own,
        header: { alg: identity.own.algorithm, typ: 'fieldfare-grant+jwt' },
        payload: {
            iss: clientId,
            iat: now,
            jti: randomText(),
            offer_id: offer.id,
            presentation_hashes: hashes,
            rewards: items.map(reward),
            ...change,
        },
        bend: (jws) => jws,
    };
    GRANT_FAULTS[fault]?.(grant);
    const { signer, header, payload, bend } = grant;
    return { payload, jws: bend(await sign({ ...header, x5c: signer.x5c }, payload, signer.privateKey)) };
}
