// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { exportJWK, generateKeyPair } from 'jose';

import { randomText } from './bytes.js';

async function newKey(curve) {
    const { privateKey, publicKey } = await generateKeyPair('ECDH-ES', { crv: curve, extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), use: 'enc', alg: 'ECDH-ES', kid: randomText(6) };
    return { privateKey, jwk };
}

async function others() {
    const { jwk } = await newKey('P-256');
    const { kid, ...more } = jwk;
    const named = (changes) => ({ ...more, kid: `${kid}-${randomText(3)}`, ...changes });
    const algless = named({});
    delete algless.alg;
    const { jwk: x25519 } = await newKey('X25519');
    return [
        named({ use: 'sig', alg: 'ES256' }),
        named({ use: 'sig' }),
        algless,
        named({ alg: 'HPKE-0' }),
        x25519,
    ];
}

/**
 * The keys of an answer that is to be encrypted. `wish`: true, or { curve: P-256 | P-384, encryptions: what is taken,
 * null for nothing said, others: keys for something else stand before the right one }. Gives what makeRequest needs.
 */
export async function answerKeys(wish) {
    const { curve = 'P-256', encryptions = ['A128GCM', 'A256GCM'], others: withOthers } = wish;
    const { privateKey, jwk } = await newKey(curve);
    return {
        encryption: jwk,
        encryptions: encryptions ?? undefined,
        otherKeys: withOthers ? await others() : [],
        decryptionKey: { privateKey, jwk },
    };
}
