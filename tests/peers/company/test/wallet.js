// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A little wallet of the public packages, honest as they make it: what the company must say yes to.
 */
import { Openid4vpClient } from '@openid4vc/openid4vp';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { DcqlQuery } from 'dcql';
import { createHash } from 'node:crypto';
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importX509 } from 'jose';

import { randomText, sha256Text, toBase64url } from '../bytes.js';
import { callbacksFor } from '../requests.js';
import { VCT } from '../scenarios.js';

export const PERSON = {
    given_name: 'Mara',
    family_name: 'Lindqvist',
    email: 'mara.lindqvist@example.net',
    phone_number: '+491711234567',
    birthdate: '1990-04-12',
    income: '48000',
    address: { street_address: 'Lindenweg 7', postal_code: '01067', locality: 'Dresden', country: 'DE' },
};

function pem(base64) {
    return `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g).join('\n')}\n-----END CERTIFICATE-----\n`;
}

export const callbacks = {
    ...callbacksFor({}),
    verifyJwt: async (signer, { compact }) => {
        try {
            await compactVerify(compact, await importX509(pem(signer.x5c[0]), signer.alg));
            return { verified: true, signerJwk: {} };
        } catch {
            return { verified: false };
        }
    },
};

/** Fetches and checks what a link asks for, as the library does it. */
export async function resolve(link) {
    const client = new Openid4vpClient({ callbacks });
    const { params } = client.parseOpenid4vpAuthorizationRequest({ authorizationRequest: link });
    return client.resolveOpenId4vpAuthorizationRequest({ authorizationRequestPayload: params });
}

/** The claims that the query wants of the person, as a tree, or nothing where it cannot be met. */
export function claimsFor(query, person = PERSON) {
    const result = DcqlQuery.query(DcqlQuery.parse(query), [
        { credential_format: 'dc+sd-jwt', vct: VCT, claims: person, cryptographic_holder_binding: true },
    ]);
    if (!result.can_be_satisfied) {
        return undefined;
    }
    return result.credential_matches.profile.valid_credentials[0].claims.valid_claim_sets[0].output;
}

export async function newHolder() {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { kty, crv, x, y } = await exportJWK(publicKey);
    const jwk = { kty, crv, x, y };
    return { privateKey, jwk, did: `did:jwk:${toBase64url(jwk)}` };
}

/** Which claims of a tree are disclosed singly: all of them, parents too. */
function frameOf(claims) {
    const frame = { _sd: Object.keys(claims) };
    for (const [name, value] of Object.entries(claims)) {
        if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
            frame[name] = frameOf(value);
        }
    }
    return frame;
}

function everything(claims) {
    return Object.fromEntries(
        Object.entries(claims).map(([name, value]) => [
            name,
            value !== null && typeof value === 'object' && !Array.isArray(value) ? everything(value) : true,
        ]),
    );
}

/** The presentation of claims for a request, made with the library. */
export async function present(request, claims, holder, now) {
    const signer = async (data) => {
        const [header, payload] = data.split('.');
        const jws = await new CompactSign(Buffer.from(payload, 'base64url'))
            .setProtectedHeader(JSON.parse(Buffer.from(header, 'base64url')))
            .sign(holder.privateKey);
        // jose writes the header anew: it must come out as it went in, or the signature is of something else.
        if (!jws.startsWith(`${data}.`)) {
            throw new Error('the header was written differently');
        }
        return jws.slice(data.length + 1);
    };
    const instance = new SDJwtVcInstance({
        signer,
        signAlg: 'ES256',
        kbSigner: signer,
        kbSignAlg: 'ES256',
        hashAlg: 'sha-256',
        hasher: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
        saltGenerator: () => randomText(16),
    });
    const sdJwt = await instance.issue(
        { iss: holder.did, iat: now, vct: VCT, cnf: { jwk: holder.jwk }, ...claims },
        frameOf(claims),
        { header: { kid: `${holder.did}#0` } },
    );
    const hashes = request.transaction_data
        ? {
              transaction_data_hashes: request.transaction_data.map(sha256Text),
              transaction_data_hashes_alg: 'sha-256',
          }
        : {};
    return instance.present(sdJwt, everything(claims), {
        kb: { payload: { iat: now, aud: request.client_id, nonce: request.nonce, ...hashes } },
    });
}

/** Approves a link. Returns the company's answer and what was sent. */
export async function approve(link, { now, holder, person } = {}) {
    const { authorizationRequestPayload: request } = await resolve(link);
    const client = new Openid4vpClient({ callbacks });
    const presentation = await present(
        request,
        claimsFor(request.dcql_query, person),
        holder ?? (await newHolder()),
        now ?? Math.floor(Date.now() / 1000),
    );
    const made = await client.createOpenid4vpAuthorizationResponse({
        authorizationRequestPayload: request,
        authorizationResponsePayload: { vp_token: { profile: [presentation] } },
        ...(request.response_mode === 'direct_post.jwt'
            ? {
                  jarm: {
                      encryption: {},
                      serverMetadata: {
                          authorization_encryption_alg_values_supported: ['ECDH-ES'],
                          authorization_encryption_enc_values_supported: ['A256GCM', 'A128GCM'],
                      },
                  },
              }
            : {}),
    });
    const { response } = await client.submitOpenid4vpAuthorizationResponse({
        authorizationRequestPayload: request,
        ...made,
    });
    return { status: response.status, body: await response.json(), presentation, request };
}

/** Posts a form as it is. */
export async function post(uri, form) {
    const response = await fetch(uri, {
        method: 'POST',
        body: form.toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    return { status: response.status, body: await response.json() };
}
