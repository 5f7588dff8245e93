// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The checks that make an approval good, each by its name. They stand in stages: where a stage finds something, later
 * ones have nothing to stand on and do not run. A check returns what is wrong in words, or nothing.
 *
 * They are whole without the libraries, which take much that the specifications refuse; test/mutations_*.js break
 * each of them in turn and know which ones the libraries let pass.
 */
import { holdAgainst } from './claims.js';
import { fromBase64url, sha256Text } from './bytes.js';
import { keyFault, sameKey, signedBy, strangers } from './jws.js';
import { VCT } from './scenarios.js';

/** Seconds that two honest clocks may lie apart. */
export const SKEW = 60;

const isText = (value) => typeof value === 'string';
const list = (items) => items.map((item) => JSON.stringify(item)).join(', ');

/** `answer`: contentType, form (URLSearchParams), request, now; jwe where the request asked for one. */
export const FORM_CHECKS = {
    'content-type': ({ contentType }) => {
        const type = String(contentType).split(';')[0].trim().toLowerCase();
        return type === 'application/x-www-form-urlencoded' ? undefined : `the body is ${contentType}`;
    },
    'parameter-twice': ({ form }) => {
        const names = [...form.keys()];
        const twice = names.filter((name, index) => names.indexOf(name) !== index);
        return twice.length ? `${list(twice)} more than once` : undefined;
    },
    'response-mode': ({ form, request }) => {
        const wanted = request.encryption ? 'response' : 'vp_token';
        return form.has(wanted) ? undefined : `no ${wanted} in an answer by ${request.payload.response_mode}`;
    },
    'parameter-unknown': ({ form, request }) => {
        const known = form.has('response') && request.encryption ? ['response'] : ['vp_token', 'state'];
        const unknown = [...form.keys()].filter((name) => !known.includes(name));
        return unknown.length ? `${list(unknown)} beside ${known.join(' and ')}` : undefined;
    },
    'response-encryption': ({ jwe, request }) => {
        if (!request.encryption || !jwe) {
            return undefined;
        }
        const { header, payload } = jwe;
        const wrong = ['alg', 'kid'].filter((member) => header?.[member] !== request.encryption[member]);
        if (!header || wrong.length || !(request.encryptions ?? ['A128GCM']).includes(header.enc)) {
            return `the header of the JWE is ${JSON.stringify(header)}`;
        }
        return payload ? undefined : 'it cannot be decrypted to a JSON object';
    },
    'request-expired': ({ request, now }) =>
        now > request.expires + SKEW
            ? `it came ${now - request.expires} s after the request's end`
            : undefined,
};

/** `answer` has `parameters` as well: what the form, or the decrypted answer, says. */
export const TOKEN_CHECKS = {
    state: ({ parameters, request }) =>
        parameters.state === request.state ? undefined : `state is ${JSON.stringify(parameters.state)}`,
    'vp-token': ({ token }) =>
        token !== null && typeof token === 'object' && !Array.isArray(token)
            ? undefined
            : 'vp_token is no object',
};

export const QUERY_CHECKS = {
    'query-unknown': ({ token, queries }) => {
        const unknown = Object.keys(token).filter((id) => !queries.has(id));
        return unknown.length ? `no credential query is called ${list(unknown)}` : undefined;
    },
    'query-unanswered': ({ token, queries }) => {
        const missing = [...queries.keys()].filter((id) => !Object.hasOwn(token, id));
        return missing.length ? `nothing for ${list(missing)}` : undefined;
    },
    'presentation-list': ({ token }) => {
        const wrong = Object.entries(token).filter(
            ([, value]) => !Array.isArray(value) || value.length === 0 || !value.every(isText),
        );
        return wrong.length ? `${list(wrong.map(([id]) => id))} is no list of texts` : undefined;
    },
    'presentation-single': ({ token, queries }) => {
        const many = Object.entries(token).filter(
            ([id, value]) => Array.isArray(value) && value.length > 1 && queries.get(id)?.multiple !== true,
        );
        return many.length ? `more than one presentation for ${list(many.map(([id]) => id))}` : undefined;
    },
};

/** `one`: a presentation (decodePresentation), with its credential query `query` and its query's `id`. */
export const FORMAT_CHECKS = {
    'key-binding': ({ kb }) => (kb ? undefined : 'no key-binding JWT'),
    'issuer-typ': ({ jwt }) => (jwt.header.typ === 'dc+sd-jwt' ? undefined : `typ is ${jwt.header.typ}`),
    'issuer-alg': ({ jwt }) => (jwt.header.alg === 'ES256' ? undefined : `alg is ${jwt.header.alg}`),
    'issuer-header': ({ jwt }) => {
        const unknown = strangers(jwt.header, ['alg', 'typ', 'kid', 'jwk']);
        return unknown.length ? `${list(unknown)} in the SD-JWT's header` : undefined;
    },
    'issuer-did': ({ issuerKey, jwt }) =>
        issuerKey ? keyFault(issuerKey) : `iss is no did:jwk: ${String(jwt.payload.iss).slice(0, 40)}`,
    'issuer-kid': ({ jwt }) =>
        jwt.header.kid === `${jwt.payload.iss}#0` ? undefined : 'kid is not iss followed by #0',
    'holder-key': ({ jwt }) => {
        const unknown = strangers(jwt.payload.cnf ?? {}, ['jwk']);
        return unknown.length ? `${list(unknown)} in cnf` : keyFault(jwt.payload.cnf?.jwk);
    },
    'disclosure-algorithm': ({ jwt }) =>
        [undefined, 'sha-256'].includes(jwt.payload._sd_alg)
            ? undefined
            : `_sd_alg is ${jwt.payload._sd_alg}`,
    'kb-typ': ({ kb }) => (!kb || kb.header.typ === 'kb+jwt' ? undefined : `typ is ${kb.header.typ}`),
    'kb-alg': ({ kb }) => (!kb || kb.header.alg === 'ES256' ? undefined : `alg is ${kb.header.alg}`),
    'kb-header': ({ kb }) => {
        const unknown = strangers(kb?.header ?? {}, ['alg', 'typ']);
        return unknown.length ? `${list(unknown)} in the key-binding JWT's header` : undefined;
    },
};

function timeFault({ iat }, request, now) {
    if (!Number.isInteger(iat)) {
        return `iat is ${JSON.stringify(iat)}`;
    }
    if (iat > now + SKEW) {
        return `iat lies ${iat - now} s ahead`;
    }
    return iat < request.issued - SKEW
        ? `iat lies ${request.issued - iat} s before the request was made`
        : undefined;
}

function found(check) {
    return ({ faults }) => faults.get(check)?.join('; ');
}

export const SIGNED_CHECKS = {
    'issuer-signature': async ({ jwt, issuerKey }) =>
        (await signedBy(jwt, issuerKey)) ? undefined : 'the SD-JWT is not signed by the key of iss',
    'issuer-key': ({ jwt, issuerKey }) =>
        sameKey(issuerKey, jwt.payload.cnf.jwk) ? undefined : 'the key of iss is not the one in cnf',
    'issuer-times': ({ jwt, request, now }) => {
        const { iat, nbf, exp } = jwt.payload;
        if (exp !== undefined && !(Number.isInteger(exp) && exp + SKEW > now)) {
            return `exp is ${exp}`;
        }
        if (nbf !== undefined && !(Number.isInteger(nbf) && nbf - SKEW <= now)) {
            return `nbf is ${nbf}`;
        }
        return iat === undefined ? undefined : timeFault({ iat }, request, now);
    },
    vct: ({ jwt, query }) =>
        (query.meta?.vct_values ?? [VCT]).includes(jwt.payload.vct) ? undefined : `vct is ${jwt.payload.vct}`,
    'disclosure-duplicate': found('disclosure-duplicate'),
    'disclosure-foreign': found('disclosure-foreign'),
    'disclosure-place': found('disclosure-place'),
    'disclosure-reserved': found('disclosure-reserved'),
    'disclosure-collision': found('disclosure-collision'),
    'digest-duplicate': found('digest-duplicate'),
    'digest-unopened': found('digest-unopened'),
    'salt-short': ({ disclosures }) => {
        const weak = disclosures.filter(({ salt }) => {
            try {
                return fromBase64url(salt).length < 16;
            } catch {
                return true;
            }
        });
        return weak.length ? `${weak.length} salts have less than 128 bits` : undefined;
    },
    'salt-again': ({ disclosures, seen }) => {
        const salts = [...new Set(disclosures.map(({ raw }) => raw))].map(
            (raw) => disclosures.find((disclosure) => disclosure.raw === raw).salt,
        );
        const again = salts.filter((salt, index) => salts.indexOf(salt) !== index || seen.salts.has(salt));
        return again.length ? `${again.length} salts were used before` : undefined;
    },
    'claims-missing': ({ held }) =>
        held.missing ? `without ${list(held.missing)} no claim set is complete` : undefined,
    'claims-extra': ({ held }) => (held.extra ? `nobody asked for ${list(held.extra)}` : undefined),
    'kb-signature': async ({ kb, jwt }) =>
        (await signedBy(kb, jwt.payload.cnf.jwk)) ? undefined : 'not signed by the key in cnf',
    'kb-aud': ({ kb, request }) =>
        kb.payload.aud === request.clientId ? undefined : `aud is ${JSON.stringify(kb.payload.aud)}`,
    'kb-nonce': ({ kb, request }) =>
        kb.payload.nonce === request.nonce ? undefined : `nonce is ${JSON.stringify(kb.payload.nonce)}`,
    'kb-iat': ({ kb, request, now }) => timeFault(kb.payload, request, now),
    'kb-sd-hash': ({ kb, bound }) =>
        kb.payload.sd_hash === sha256Text(bound) ? undefined : 'sd_hash is not that of what was presented',
    'kb-members': ({ kb }) => {
        const unknown = strangers(kb.payload, [
            'aud',
            'nonce',
            'iat',
            'sd_hash',
            'transaction_data_hashes',
            'transaction_data_hashes_alg',
        ]);
        return unknown.length ? `${list(unknown)} in the key-binding JWT` : undefined;
    },
    'hashes-list': ({ kb, offers }) => {
        const hashes = kb.payload.transaction_data_hashes;
        if (offers.length === 0) {
            return hashes === undefined ? undefined : 'hashes, although nothing was offered';
        }
        return Array.isArray(hashes) && hashes.every(isText)
            ? undefined
            : 'transaction_data_hashes is no list of texts';
    },
    'hashes-alg': ({ kb, offers }) => {
        const wanted = offers.length ? 'sha-256' : undefined;
        const { transaction_data_hashes_alg: alg } = kb.payload;
        return alg === wanted ? undefined : `transaction_data_hashes_alg is ${JSON.stringify(alg)}`;
    },
    'hashes-missing': ({ hashes, offers }) => {
        const missing = offers.filter((offer) => hashes && !hashes.includes(sha256Text(offer)));
        return missing.length ? `${missing.length} of ${offers.length} offers are not signed` : undefined;
    },
    'hashes-extra': ({ hashes, offers }) =>
        hashes && hashes.length > offers.length
            ? `${hashes.length} hashes for ${offers.length} offers`
            : undefined,
};

/** What SIGNED_CHECKS need of a presentation that passed FORMAT_CHECKS, beside what it has. */
export function prepareSigned(one, { claims, faults }, request) {
    const hashes = one.kb.payload.transaction_data_hashes;
    return {
        ...one,
        claims,
        faults,
        held: holdAgainst(claims, one.query),
        offers: request.offers
            .filter(({ credentialIds }) => credentialIds.includes(one.id))
            .map(({ encoded }) => encoded),
        hashes: Array.isArray(hashes) && hashes.every(isText) ? hashes : undefined,
    };
}
