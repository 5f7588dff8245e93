// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * An approval put together by hand, so that each piece can be bent before the next is made of it. Unbent it is as good
 * as the one of wallet.js.
 *
 * `bend` may have: `claims(parts)`, `jwt(parts)` (header, payload, disclosures), `kb(parts)` (kbHeader, kbPayload),
 * `presentation(raw, parts)`, `token(token, parts)`, `form(form, parts)`, `type`.
 */
import { CompactEncrypt, importJWK } from 'jose';

import { randomText, sha256Text, toBase64url } from '../bytes.js';
import { sign } from '../requests.js';
import { VCT } from '../scenarios.js';
import { claimsFor, newHolder } from './wallet.js';

/** A disclosure of a name and value, or (without a name) of an element, and its digest. */
export function disclose(value, name, salt = randomText(16)) {
    const raw = toBase64url(name === undefined ? [salt, value] : [salt, name, value]);
    return { raw, digest: sha256Text(raw) };
}

/** Claims as `_sd` lists, deepest first; their disclosures go into `disclosures`. */
function hide(claims, disclosures) {
    const digests = Object.entries(claims).map(([name, value]) => {
        const isTree = value !== null && typeof value === 'object' && !Array.isArray(value);
        const disclosure = disclose(isTree ? hide(value, disclosures) : value, name);
        disclosures.push(disclosure);
        return disclosure.digest;
    });
    return { _sd: digests.sort() };
}

/** A JWS whose header may say anything: alg none has no signature. */
async function signAs(header, payload, key) {
    if (header.alg === 'none') {
        return `${toBase64url(header)}.${toBase64url(payload)}.`;
    }
    return sign(header, payload, key);
}

/** The JWE of direct_post.jwt over `content` (an object, or text as it is). */
export async function encrypt(content, jwk, header = {}) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return new CompactEncrypt(Buffer.from(text))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: jwk.kid, ...header })
        .encrypt(await importJWK(jwk, 'ECDH-ES'));
}

/** The answer to a request's payload: { form, type, raw }. */
export async function bentAnswer(request, now, bend = {}) {
    const holder = await newHolder();
    const parts = {
        request,
        now,
        holder,
        claims: claimsFor(request.dcql_query),
        issuerKey: holder.privateKey,
        kbKey: holder.privateKey,
    };
    await bend.claims?.(parts);
    parts.disclosures = [];
    parts.header = { alg: 'ES256', typ: 'dc+sd-jwt', kid: `${holder.did}#0` };
    parts.payload = {
        iss: holder.did,
        iat: now,
        vct: VCT,
        cnf: { jwk: holder.jwk },
        _sd_alg: 'sha-256',
        ...hide(parts.claims, parts.disclosures),
    };
    await bend.jwt?.(parts);
    const jwt = await signAs(parts.header, parts.payload, parts.issuerKey);
    parts.bound = [jwt, ...parts.disclosures.map(({ raw }) => raw), ''].join('~');
    parts.kbHeader = { alg: 'ES256', typ: 'kb+jwt' };
    parts.kbPayload = {
        iat: now,
        aud: request.client_id,
        nonce: request.nonce,
        sd_hash: sha256Text(parts.bound),
        ...(request.transaction_data
            ? {
                  transaction_data_hashes: request.transaction_data.map(sha256Text),
                  transaction_data_hashes_alg: 'sha-256',
              }
            : {}),
    };
    await bend.kb?.(parts);
    const whole = parts.bound + (await signAs(parts.kbHeader, parts.kbPayload, parts.kbKey));
    const raw = bend.presentation ? await bend.presentation(whole, parts) : whole;
    const token = bend.token ? bend.token({ profile: [raw] }, parts) : { profile: [raw] };
    const form = new URLSearchParams();
    if (request.response_mode === 'direct_post.jwt') {
        const [jwk] = request.client_metadata.jwks.keys;
        form.set('response', await encrypt({ vp_token: token, state: request.state }, jwk));
    } else {
        form.set('vp_token', JSON.stringify(token));
        form.set('state', request.state);
    }
    await bend.form?.(form, parts);
    return { form, raw, type: bend.type ?? 'application/x-www-form-urlencoded' };
}
