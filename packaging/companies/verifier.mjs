// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The whole of a company's check of an approval, in public packages: jose and @sd-jwt/sd-jwt-vc. `request` is the
 * payload of the request object that was answered, `body` what was posted to its response_uri (a request with one
 * credential query, without credential_sets). Gives the person's claims and the presentation hash for the grant, or
 * throws. That each answer is granted once, and how long it may be old, is the company's own rule.
 */
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { compactVerify, importJWK } from 'jose';

const sha256 = (text) => createHash('sha256').update(text).digest();
const hash = (text) => sha256(text).toString('base64url');
const demand = (name, good) => {
    if (!good) throw new Error(`not good: ${name}`);
};

export async function verifyAnswer(body, request, now = Math.floor(Date.now() / 1000)) {
    const form = new URLSearchParams(body);
    demand('state', (form.get('state') ?? undefined) === request.state);
    const [query] = request.dcql_query.credentials;
    const list = JSON.parse(form.get('vp_token'))[query.id];
    demand('vp_token', Array.isArray(list) && list.length === 1);
    const [head, payload] = list[0].split('.', 2).map((part) => JSON.parse(Buffer.from(part, 'base64url')));
    // Self-issued: `iss` is the did:jwk of the key that holds it, so the claims are the person's own word.
    const jwk = JSON.parse(Buffer.from(payload.iss.replace(/^did:jwk:/, ''), 'base64url'));
    const members = ['kty', 'crv', 'x', 'y'];
    demand('issuer', payload.iss.startsWith('did:jwk:') && head.typ === 'dc+sd-jwt');
    const isHolder = members.every((name) => payload.cnf.jwk[name] === jwk[name]);
    demand('holder', isHolder);
    const key = await importJWK(jwk, 'ES256');
    const algorithms = ['ES256'];
    const verifier = async (data, signature) =>
        Boolean(await compactVerify(`${data}.${signature}`, key, { algorithms }));
    const instance = new SDJwtVcInstance({ hasher: sha256, verifier, kbVerifier: verifier });
    const options = { keyBindingNonce: request.nonce, currentDate: now, skewSeconds: 60 };
    const { payload: claims, kb } = await instance.verify(list[0], options);
    demand('vct', query.meta.vct_values.includes(claims.vct));
    demand('aud', kb.payload.aud === request.client_id);
    const hashes = request.transaction_data?.map(hash);
    demand('offer', isDeepStrictEqual(kb.payload.transaction_data_hashes, hashes));
    return { claims, presentationHash: hash(list[0]) };
}
