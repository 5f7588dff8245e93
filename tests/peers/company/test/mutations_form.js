// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Answers that are wrong in one place. `check` is the one that must say so, and no other; `library` whether the public
 * libraries, used as library.js uses them, refuse it too ("accepts" is a gap that the check is there for).
 */
import { sign } from '../requests.js';
import { ENCRYPTED, HOUR, form, rewrapped } from './bends.js';
import { newHolder } from './wallet.js';

export const MUTATIONS = [
    // The form
    { check: 'content-type', name: 'plain text', library: 'accepts', bend: { type: 'text/plain' } },
    { check: 'content-type', name: 'JSON', library: 'accepts', bend: { type: 'application/json' } },
    {
        check: 'parameter-twice',
        name: 'state',
        library: 'accepts',
        bend: form((fields) => fields.append('state', fields.get('state'))),
    },
    {
        check: 'parameter-unknown',
        name: 'a name of the wallet',
        library: 'accepts',
        bend: form((fields) => fields.append('wallet', 'Fieldfare')),
    },
    {
        check: 'response-mode',
        name: 'no vp_token',
        library: 'refuses',
        bend: form((fields) => fields.delete('vp_token')),
    },
    {
        check: 'response-mode',
        name: 'in the open, although encryption was asked for',
        library: 'refuses',
        wish: ENCRYPTED,
        bend: {
            token: (token, parts) => {
                parts.token = token;
                return token;
            },
            form: (fields, { request, token }) => {
                fields.delete('response');
                fields.set('vp_token', JSON.stringify(token));
                fields.set('state', request.state);
            },
        },
    },
    {
        check: 'response-encryption',
        name: 'no kid',
        library: 'accepts',
        wish: ENCRYPTED,
        bend: rewrapped((content) => content, { kid: undefined }),
    },
    {
        check: 'response-encryption',
        name: 'another alg',
        library: 'accepts',
        wish: ENCRYPTED,
        bend: rewrapped((content) => content, { alg: 'ECDH-ES+A128KW' }),
    },
    {
        check: 'response-encryption',
        name: 'another enc',
        library: 'accepts',
        wish: ENCRYPTED,
        bend: rewrapped((content) => content, { enc: 'A128CBC-HS256' }),
    },
    {
        check: 'response-encryption',
        name: 'a JWS inside the JWE',
        library: 'refuses',
        wish: ENCRYPTED,
        bend: rewrapped(async (content) =>
            sign({ alg: 'ES256', kid: 'x' }, content, (await newHolder()).privateKey),
        ),
    },
    { check: 'request-expired', name: 'two hours late', library: 'accepts', late: 2 * HOUR, bend: {} },

    // The token
    {
        check: 'state',
        name: 'another',
        library: 'refuses',
        bend: form((fields) => fields.set('state', 'another')),
    },
    { check: 'state', name: 'none', library: 'refuses', bend: form((fields) => fields.delete('state')) },
    {
        check: 'state',
        name: 'outside the JWE',
        library: 'refuses',
        wish: ENCRYPTED,
        bend: rewrapped(({ vp_token: token }) => ({ vp_token: token })),
    },
    { check: 'vp-token', name: 'a list', library: 'refuses', bend: { token: ({ profile }) => profile } },
    {
        check: 'vp-token',
        name: 'a bare presentation',
        library: 'refuses',
        bend: form((fields, { bound }) => fields.set('vp_token', bound)),
    },
    {
        check: 'vp-token',
        name: 'text inside the JWE',
        library: 'accepts',
        wish: ENCRYPTED,
        bend: rewrapped((content) => ({ ...content, vp_token: JSON.stringify(content.vp_token) })),
    },
    {
        check: 'query-unknown',
        name: 'an id that was not asked for',
        library: 'refuses',
        bend: { token: (token) => ({ ...token, other: token.profile }) },
    },
    { check: 'query-unanswered', name: 'an empty object', library: 'refuses', bend: { token: () => ({}) } },
    {
        check: 'presentation-list',
        name: 'a text',
        library: 'accepts',
        bend: { token: ({ profile }) => ({ profile: profile[0] }) },
    },
    {
        check: 'presentation-list',
        name: 'an empty list',
        library: 'refuses',
        bend: { token: () => ({ profile: [] }) },
    },
    {
        check: 'presentation-single',
        name: 'the same twice',
        library: 'refuses',
        bend: { token: ({ profile }) => ({ profile: [...profile, ...profile] }) },
    },
];
