// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** How an answer is bent in one place (bent.js), for the tables of mutations beside. */
import { disclose, encrypt } from './bent.js';

export const HOUR = 3600;
export const ENCRYPTED = { encrypted: true };

export const header = (change) => ({ jwt: (parts) => change(parts.header, parts) });
export const payload = (change) => ({ jwt: (parts) => change(parts.payload, parts) });
export const kb = (change) => ({ kb: (parts) => change(parts.kbPayload, parts) });
export const form = (change) => ({ form: change });
const response = (content, head) =>
    form(async (fields, { request }) => {
        const [jwk] = request.client_metadata.jwks.keys;
        fields.set('response', await encrypt(await content(request), jwk, head));
    });

/** A presentation in an encrypted answer, kept for a second wrapping. */
export function rewrapped(wrap, head) {
    let kept;
    return {
        token: (token) => {
            kept = token;
            return token;
        },
        ...response((request) => wrap({ vp_token: kept, state: request.state }, request), head),
    };
}

/** Lists a new disclosure and shows it. */
export function add(parts, name, value, salt) {
    const one = disclose(value, name, salt);
    parts.disclosures.push(one);
    parts.payload._sd.push(one.digest);
}
