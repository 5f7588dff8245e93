// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { fromBase64url, sha256Text } from './bytes.js';
import { decodeJws } from './jws.js';

// RFC 9901 and SD-JWT VC: what must stay in the open.
const NEVER_DISCLOSED = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'aka_vcts', 'status'];
// What the SD-JWT carries beside claims.
const REGISTERED = ['iss', 'iat', 'nbf', 'exp', 'cnf', 'vct', '_sd', '_sd_alg'];

function decodeDisclosure(raw) {
    const value = JSON.parse(fromBase64url(raw).toString('utf8'));
    if (!Array.isArray(value) || (value.length !== 2 && value.length !== 3)) {
        throw new Error(`disclosure ${raw} is no array of two or three`);
    }
    const [salt] = value;
    return value.length === 3
        ? { raw, digest: sha256Text(raw), salt, name: value[1], value: value[2] }
        : { raw, digest: sha256Text(raw), salt, value: value[1] };
}

/**
 * One presentation taken apart: `jwt` and `kb` (see decodeJws; `kb` is nothing where the text ends with a tilde),
 * `disclosures`, and `bound`, the text that sd_hash is over. An exception where it has not the form of an SD-JWT.
 */
export function decodePresentation(raw) {
    const parts = raw.split('~');
    if (parts.length < 2) {
        throw new Error('no tilde in it');
    }
    const kb = parts.pop();
    return {
        raw,
        hash: sha256Text(raw),
        bound: raw.slice(0, raw.length - kb.length),
        jwt: decodeJws(parts[0]),
        kb: kb === '' ? undefined : decodeJws(kb),
        disclosures: parts.slice(1).map(decodeDisclosure),
    };
}

/**
 * Puts the disclosures back where their digests stand. Returns the claims and `faults`: what was wrong on the way, by
 * the name of the check that says so.
 */
export function unpack({ jwt, disclosures }) {
    const faults = new Map();
    const fault = (check, says) => faults.set(check, [...(faults.get(check) ?? []), says]);
    const byDigest = new Map(disclosures.map((disclosure) => [disclosure.digest, disclosure]));
    const met = new Map();

    if (byDigest.size !== disclosures.length) {
        fault(
            'disclosure-duplicate',
            `${disclosures.length} disclosures, but only ${byDigest.size} different ones`,
        );
    }

    function open(digest, arity, place) {
        met.set(digest, (met.get(digest) ?? 0) + 1);
        const disclosure = byDigest.get(digest);
        if (met.get(digest) > 1) {
            fault('digest-duplicate', `digest ${digest} stands in ${met.get(digest)} places`);
            return undefined;
        }
        if (!disclosure) {
            fault('digest-unopened', `a digest at ${place} has no disclosure`);
            return undefined;
        }
        if (('name' in disclosure ? 3 : 2) !== arity || ['_sd', '...'].includes(disclosure.name)) {
            fault('disclosure-place', `disclosure ${disclosure.raw} does not belong at ${place}`);
            return undefined;
        }
        return disclosure;
    }

    function walk(value, path) {
        const place = `/${path.join('/')}`;
        if (Array.isArray(value)) {
            return value.flatMap((item, index) => {
                if (item === null || typeof item !== 'object' || !('...' in item)) {
                    return [walk(item, [...path, index])];
                }
                const disclosure = open(item['...'], 2, place);
                return disclosure ? [walk(disclosure.value, [...path, index])] : [];
            });
        }
        if (value === null || typeof value !== 'object') {
            return value;
        }
        const { _sd: digests = [], ...plain } = value;
        const result = Object.fromEntries(
            Object.entries(plain).map(([name, item]) => [name, walk(item, [...path, name])]),
        );
        for (const digest of Array.isArray(digests) ? digests : []) {
            const disclosure = open(digest, 3, place);
            if (!disclosure) {
                continue;
            }
            const { name } = disclosure;
            if (path.length === 0 && NEVER_DISCLOSED.includes(name)) {
                fault('disclosure-reserved', `${name} is selectively disclosed`);
            } else if (Object.hasOwn(result, name)) {
                fault('disclosure-collision', `${name} at ${place} is there already`);
            } else {
                result[name] = walk(disclosure.value, [...path, name]);
            }
        }
        return result;
    }

    const everything = walk(jwt.payload, []);
    for (const disclosure of byDigest.values()) {
        if (!met.has(disclosure.digest)) {
            fault('disclosure-foreign', `no digest stands for disclosure ${disclosure.raw}`);
        }
    }
    const claims = Object.fromEntries(
        Object.entries(everything).filter(([name]) => !REGISTERED.includes(name)),
    );
    return { claims, faults };
}
