// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * An approval as the public libraries judge it when they are used as their documents say. Returns their complaint, or
 * nothing; what they let pass, checks.js refuses.
 */
import { Openid4vpVerifier } from '@openid4vc/openid4vp';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { DcqlPresentationResult, DcqlQuery } from 'dcql';
import { createHash } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';

import { SKEW } from './checks.js';
import { callbacksFor } from './requests.js';

const hasher = (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest();

/** The key of a did:jwk, or nothing. */
export function keyOfDid(did) {
    try {
        const jwk = JSON.parse(
            Buffer.from(/^did:jwk:([A-Za-z0-9_-]+)$/.exec(did)[1], 'base64url').toString(),
        );
        return jwk !== null && typeof jwk === 'object' ? jwk : undefined;
    } catch {
        return undefined;
    }
}

async function verified(data, signature, jwk) {
    try {
        await compactVerify(`${data}.${signature}`, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
        return true;
    } catch {
        return false;
    }
}

/** The SD-JWT and its key binding, verified with the key of its did:jwk; an exception where they are not good. */
export async function verifiedPresentation(raw, request, now) {
    const reader = new SDJwtVcInstance({ hasher });
    const { jwt } = await reader.decode(raw);
    const issuerKey = keyOfDid(jwt.payload.iss);
    if (!issuerKey) {
        throw new Error('iss is no did:jwk');
    }
    const instance = new SDJwtVcInstance({
        hasher,
        verifier: (data, signature) => verified(data, signature, issuerKey),
        kbVerifier: (data, signature, payload) => verified(data, signature, payload.cnf.jwk),
    });
    return instance.verify(raw, { keyBindingNonce: request.nonce, currentDate: now, skewSeconds: SKEW });
}

export async function libraryComplaint({ form, request, now }) {
    try {
        const callbacks = callbacksFor({ decryptionKey: request.decryptionKey });
        const verifier = new Openid4vpVerifier({ callbacks });
        const parsed = await verifier.parseOpenid4vpAuthorizationResponse({
            callbacks,
            authorizationResponse: Object.fromEntries(form),
            authorizationRequestPayload: request.payload,
        });
        const shown = {};
        const signed = {};
        for (const [id, presentations] of Object.entries(parsed.dcql.presentations)) {
            const results = await Promise.all(
                presentations.map((raw) => verifiedPresentation(raw, request, now)),
            );
            shown[id] = results.map(({ payload: { vct, ...claims } }) => ({
                credential_format: 'dc+sd-jwt',
                vct,
                claims,
                cryptographic_holder_binding: true,
            }));
            signed[id] = results.map(({ kb }) => kb.payload);
        }
        const result = DcqlPresentationResult.fromDcqlPresentation(shown, {
            dcqlQuery: DcqlQuery.parse(request.payload.dcql_query),
        });
        if (!result.can_be_satisfied) {
            throw new Error('the presentations do not satisfy the query');
        }
        if (request.payload.transaction_data) {
            await verifier.verifyTransactionData({
                transactionData: request.payload.transaction_data,
                credentials: signed,
            });
        }
        return undefined;
    } catch (error) {
        return error.message || String(error);
    }
}
