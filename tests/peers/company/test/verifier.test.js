// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The verifier that companies get: forty lines, yes to a wallet's answer, no to one that was bent. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';

import { sha256Text, toBase64url } from '../bytes.js';
import { COMPANIES, example, readVerifier } from '../contract.js';
import { decodeJws } from '../jws.js';
import { sign } from '../requests.js';
import { newHolder } from './wallet.js';

const verify = await readVerifier();
const body = await example('answer.txt');
const request = decodeJws(await example('request.jwt')).payload;
const now = Number(await example('moment.txt'));

const formOf = (presentation) =>
    new URLSearchParams({
        vp_token: JSON.stringify({ profile: [presentation] }),
        state: request.state,
    }).toString();
const presentation = JSON.parse(new URLSearchParams(body).get('vp_token')).profile[0];

test('forty lines', async () => {
    const text = await readFile(join(COMPANIES, 'verifier.mjs'), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line));
    assert.ok(lines.length <= 40, `${lines.length} lines`);
});

test('yes to what a wallet answers', async () => {
    const { claims, presentationHash } = await verify(body, request, now);
    assert.equal(claims.email, 'maren.v@example.org');
    assert.equal(presentationHash, sha256Text(presentation));
});

const BENT = {
    'a nonce of another request': [body, { ...request, nonce: 'another' }],
    'for another company': [body, { ...request, client_id: 'x509_san_dns:other.example' }],
    'the state of another request': [body, { ...request, state: 'another' }],
    'under another offer': [body, { ...request, transaction_data: [toBase64url('{"another":"offer"}')] }],
    'under no offer': [body, (({ transaction_data: gone, ...rest }) => rest)(request)],
    'of another type': [
        body,
        { ...request, dcql_query: { credentials: [{ id: 'profile', meta: { vct_values: ['urn:other'] } }] } },
    ],
};
for (const [name, [form, asked]] of Object.entries(BENT)) {
    test(`no: ${name}`, () => assert.rejects(verify(form, asked, now)));
}

test('no: a claim was edited', async () => {
    const parts = presentation.split('~');
    const place = parts.findIndex((part) => Buffer.from(part, 'base64url').includes('maren.v'));
    parts[place] = toBase64url(
        Buffer.from(parts[place], 'base64url').toString().replace('maren.v', 'karen.v'),
    );
    await assert.rejects(verify(formOf(parts.join('~')), request, now));
});

test('no: bound by a foreign key', async () => {
    const bound = presentation.slice(0, presentation.lastIndexOf('~') + 1);
    const { header, payload } = decodeJws(presentation.slice(bound.length));
    const { privateKey } = await newHolder();
    await assert.rejects(verify(formOf(bound + (await sign(header, payload, privateKey))), request, now));
});

test('no: its key is not the one that it names', async () => {
    const { did } = await newHolder();
    const [jwt, ...rest] = presentation.split('~');
    const { header, payload } = decodeJws(jwt);
    const { privateKey } = await newHolder();
    const forged = await sign(header, { ...payload, iss: did }, privateKey);
    await assert.rejects(verify(formOf([forged, ...rest].join('~')), request, now));
});

test('no: without a key binding', () =>
    assert.rejects(verify(formOf(presentation.slice(0, presentation.lastIndexOf('~') + 1)), request, now)));
