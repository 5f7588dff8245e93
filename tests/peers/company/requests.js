// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Openid4vpVerifier } from '@openid4vc/openid4vp';
import { HashAlgorithm, setGlobalConfig } from '@openid4vc/oauth2';
import { DcqlQuery } from 'dcql';
import { CompactEncrypt, CompactSign, compactDecrypt, decodeJwt, importJWK } from 'jose';
import { createHash } from 'node:crypto';

import { randomText, toBase64url } from './bytes.js';
import { certificateNames } from './identity.js';

// Everything here happens on loopback; whether plain HTTP is taken is for the wallet to decide.
setGlobalConfig({ allowInsecureUrls: true });

export const OFFER_TYPE = 'urn:fieldfare:data-offer:1';
export const STATIC_AUDIENCE = 'https://self-issued.me/v2';

/** What the library needs from whoever uses it. `privateKey` signs requests, `decryptionKey` opens answers. */
export function callbacksFor({ privateKey, decryptionKey }) {
    return {
        signJwt: async (signer, { header, payload }) => ({
            jwt: await sign(header, payload, privateKey),
            signerJwk: signer.publicJwk ?? {},
        }),
        verifyJwt: async () => ({ verified: false }),
        hash: (data, algorithm) =>
            createHash(
                { [HashAlgorithm.Sha256]: 'sha256', [HashAlgorithm.Sha384]: 'sha384' }[algorithm] ?? 'sha512',
            )
                .update(data)
                .digest(),
        generateRandom: (bytes) => Buffer.from(randomText(bytes), 'base64url'),
        getX509CertificateMetadata: certificateNames,
        encryptJwe: async ({ publicJwk, alg, enc }, plain) => ({
            encryptionJwk: publicJwk,
            jwe: await new CompactEncrypt(Buffer.from(plain))
                .setProtectedHeader({ alg, enc, kid: publicJwk.kid })
                .encrypt(await importJWK(publicJwk, alg)),
        }),
        decryptJwe: async (jwe) => {
            try {
                const { plaintext } = await compactDecrypt(jwe, decryptionKey.privateKey);
                return {
                    decrypted: true,
                    payload: Buffer.from(plaintext).toString(),
                    decryptionJwk: decryptionKey.jwk,
                };
            } catch {
                return { decrypted: false };
            }
        },
        fetch,
    };
}

/** A compact JWS over JSON, whatever its header calls critical. */
export function sign(header, payload, key) {
    const crit = Object.fromEntries((header.crit ?? []).map((name) => [name, true]));
    return new CompactSign(Buffer.from(JSON.stringify(payload)))
        .setProtectedHeader(header)
        .sign(key, { crit });
}

/** One entry of transaction_data as it is sent: base64url of its JSON. */
export function encodeOffer(offer, credentialIds = ['profile']) {
    return toBase64url({
        type: OFFER_TYPE,
        credential_ids: credentialIds,
        transaction_data_hashes_alg: ['sha-256'],
        offer,
    });
}

/**
 * The signed request and its link. `ask`: clientId, signer (of identity.js), responseUri, requestUri, query,
 * transactionData, nonce, state, now, expiresIn, method, walletNonce; for direct_post.jwt encryption (a public JWK),
 * otherKeys (JWKs that are for something else) and encryptions (what is taken; nothing: it is not said).
 */
export async function makeRequest(ask) {
    const query = DcqlQuery.parse(ask.query);
    DcqlQuery.validate(query);
    const formats = { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] } };
    const verifier = new Openid4vpVerifier({
        callbacks: callbacksFor({ privateKey: ask.signer.privateKey }),
    });
    const made = await verifier.createOpenId4vpAuthorizationRequest({
        authorizationRequestPayload: {
            response_type: 'vp_token',
            response_mode: ask.encryption ? 'direct_post.jwt' : 'direct_post',
            client_id: ask.clientId,
            response_uri: ask.responseUri,
            nonce: ask.nonce,
            state: ask.state,
            dcql_query: ask.query,
            client_metadata: {
                vp_formats_supported: formats,
                ...(ask.encryption
                    ? {
                          jwks: { keys: [...ask.otherKeys, ask.encryption] },
                          ...(ask.encryptions
                              ? { encrypted_response_enc_values_supported: ask.encryptions }
                              : {}),
                      }
                    : {}),
            },
            ...(ask.transactionData.length ? { transaction_data: ask.transactionData } : {}),
            ...(ask.walletNonce ? { wallet_nonce: ask.walletNonce } : {}),
        },
        ...(ask.walletNonce ? { wallet: { expectedNonce: ask.walletNonce } } : {}),
        jar: {
            jwtSigner: { method: 'x5c', alg: ask.signer.algorithm, x5c: ask.signer.x5c },
            requestUri: ask.requestUri,
            expiresInSeconds: ask.expiresIn,
            now: new Date(ask.now * 1000),
            // The library would write the request_uri.
            additionalJwtPayload: { aud: STATIC_AUDIENCE },
        },
    });
    const link = made.authorizationRequest + (ask.method === 'post' ? '&request_uri_method=post' : '');
    const jws = made.jar.authorizationRequestJwt;
    return { jws, payload: decodeJwt(jws), link };
}

// What belongs to a JWT and not to the request in it.
const OF_THE_JWT = ['iss', 'aud', 'iat', 'nbf', 'exp', 'jti'];

/** The link of a request that nobody signs: its payload as parameters, JSON where they are no text. */
export function unsignedLink(payload) {
    const parameters = Object.entries(payload)
        .filter(([name]) => !OF_THE_JWT.includes(name))
        .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
    return `openid4vp://?${new URLSearchParams(parameters)}`;
}

/** The link of a signed request that stands in it whole. */
export function linkByValue(link, jws) {
    const clientId = new URL(link).searchParams.get('client_id');
    return `openid4vp://?${new URLSearchParams({ client_id: clientId, request: jws })}`;
}
