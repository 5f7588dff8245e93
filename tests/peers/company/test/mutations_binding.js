// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** As mutations_form.js: the key-binding JWT and what it says of the offers. */
import { randomText, sha256Text } from '../bytes.js';
import { HOUR, kb } from './bends.js';
import { newHolder } from './wallet.js';

export const MUTATIONS = [
    // Key binding
    {
        check: 'kb-signature',
        name: 'by another key',
        library: 'refuses',
        bend: {
            kb: async (parts) => {
                parts.kbKey = (await newHolder()).privateKey;
            },
        },
    },
    {
        check: 'kb-aud',
        name: 'without its prefix',
        library: 'accepts',
        bend: kb((claims) => {
            claims.aud = claims.aud.split(':')[1];
        }),
    },
    {
        check: 'kb-aud',
        name: 'a list',
        library: 'accepts',
        bend: kb((claims) => {
            claims.aud = [claims.aud];
        }),
    },
    {
        check: 'kb-aud',
        name: 'the response_uri',
        library: 'accepts',
        bend: kb((claims, { request }) => {
            claims.aud = request.response_uri;
        }),
    },
    {
        check: 'kb-nonce',
        name: 'another',
        library: 'refuses',
        bend: kb((claims) => {
            claims.nonce = randomText();
        }),
    },
    {
        check: 'kb-iat',
        name: 'before it was asked for',
        library: 'accepts',
        bend: kb((claims, { now }) => {
            claims.iat = now - HOUR;
        }),
    },
    {
        check: 'kb-iat',
        name: 'tomorrow',
        library: 'accepts',
        bend: kb((claims, { now }) => {
            claims.iat = now + 24 * HOUR;
        }),
    },
    {
        check: 'kb-iat',
        name: 'none',
        library: 'refuses',
        bend: kb((claims) => {
            delete claims.iat;
        }),
    },
    {
        check: 'kb-iat',
        name: 'text',
        library: 'accepts',
        bend: kb((claims) => {
            claims.iat = String(claims.iat);
        }),
    },
    {
        check: 'kb-sd-hash',
        name: 'without the last tilde',
        library: 'refuses',
        bend: kb((claims, { bound }) => {
            claims.sd_hash = sha256Text(bound.slice(0, -1));
        }),
    },
    {
        check: 'kb-members',
        name: 'a jti',
        library: 'accepts',
        bend: kb((claims) => {
            claims.jti = randomText();
        }),
    },

    // What was offered
    {
        check: 'hashes-list',
        name: 'none',
        library: 'refuses',
        bend: kb((claims) => {
            delete claims.transaction_data_hashes;
        }),
    },
    {
        check: 'hashes-list',
        name: 'a text',
        library: 'accepts',
        bend: kb((claims) => {
            [claims.transaction_data_hashes] = claims.transaction_data_hashes;
        }),
    },
    {
        check: 'hashes-list',
        name: 'although nothing was offered',
        library: 'accepts',
        wish: { scenario: 'plain' },
        bend: kb((claims) => {
            claims.transaction_data_hashes = [];
        }),
    },
    {
        check: 'hashes-alg',
        name: 'not said',
        library: 'accepts',
        bend: kb((claims) => {
            delete claims.transaction_data_hashes_alg;
        }),
    },
    {
        check: 'hashes-alg',
        name: 'a list',
        library: 'refuses',
        bend: kb((claims) => {
            claims.transaction_data_hashes_alg = ['sha-256', 'sha-512'];
        }),
    },
    {
        check: 'hashes-missing',
        name: 'of the decoded JSON',
        library: 'refuses',
        bend: kb((claims, { request }) => {
            claims.transaction_data_hashes = request.transaction_data.map((text) =>
                sha256Text(Buffer.from(text, 'base64url')),
            );
        }),
    },
    {
        check: 'hashes-missing',
        name: 'an empty list',
        library: 'refuses',
        bend: kb((claims) => {
            claims.transaction_data_hashes = [];
        }),
    },
    {
        check: 'hashes-missing',
        name: 'one of two',
        library: 'refuses',
        wish: { scenario: 'two' },
        bend: kb((claims) => {
            claims.transaction_data_hashes.pop();
        }),
    },
    {
        check: 'hashes-extra',
        name: 'one that nobody offered',
        library: 'accepts',
        bend: kb((claims) => {
            claims.transaction_data_hashes.push(randomText(32));
        }),
    },
    {
        check: 'hashes-extra',
        name: 'the same twice',
        library: 'accepts',
        bend: kb((claims) => {
            claims.transaction_data_hashes.push(claims.transaction_data_hashes[0]);
        }),
    },
];
