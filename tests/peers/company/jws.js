// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { compactVerify, importJWK } from 'jose';

import { fromBase64url } from './bytes.js';

const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

function json(part, what) {
    const value = JSON.parse(fromBase64url(part).toString('utf8'));
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw new Error(`its ${what} is no JSON object`);
    }
    return value;
}

/** Header, payload and the very text of a compact JWS; an exception where it is none. Nothing is verified. */
export function decodeJws(text) {
    const parts = typeof text === 'string' ? text.split('.') : [];
    if (parts.length !== 3) {
        throw new Error('not three parts');
    }
    fromBase64url(parts[2]);
    return { text, header: json(parts[0], 'header'), payload: json(parts[1], 'payload') };
}

/** Whether the signature is that of the key, by one of the algorithms. */
export async function signedBy(jws, jwk, algorithms = ['ES256']) {
    try {
        await compactVerify(jws.text, await importJWK(publicPart(jwk), jws.header.alg), { algorithms });
        return true;
    } catch {
        return false;
    }
}

/** What is wrong with a public key on P-256, or nothing. */
export function keyFault(jwk) {
    if (jwk === null || typeof jwk !== 'object') {
        return 'no key';
    }
    const secret = PRIVATE_MEMBERS.find((member) => member in jwk);
    if (secret) {
        return `the key carries ${secret}, which is private`;
    }
    if (jwk.kty !== 'EC' || jwk.crv !== 'P-256') {
        return `the key is ${jwk.kty} ${jwk.crv ?? ''}, not EC P-256`;
    }
    try {
        if (fromBase64url(jwk.x).length === 32 && fromBase64url(jwk.y).length === 32) {
            return undefined;
        }
    } catch {
        /* said below */
    }
    return 'x and y of the key are not 32 bytes each';
}

export function publicPart({ kty, crv, x, y }) {
    return { kty, crv, x, y };
}

export function sameKey(one, other) {
    return JSON.stringify(publicPart(one)) === JSON.stringify(publicPart(other));
}

/** A name for the key, to know it again (RFC 7638 would hash this text). */
export function keyName(jwk) {
    return JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
}

/** The members of an object that are not among the known ones. */
export function strangers(object, known) {
    return Object.keys(object).filter((member) => !known.includes(member));
}
