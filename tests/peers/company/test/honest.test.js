// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The company says yes to what an honest wallet sends, grants it, and takes back what is withdrawn. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { ALGORITHMS } from '../identity.js';
import { SCENARIOS } from '../scenarios.js';
import { startCompany } from './company_under_test.js';
import { PERSON, approve, claimsFor, resolve } from './wallet.js';

const ANSWERABLE = Object.keys(SCENARIOS).filter((name) => name !== 'nothing');

test('yes to every scenario', async (context) => {
    const { company, last } = await startCompany(context);
    for (const scenario of ANSWERABLE) {
        await context.test(scenario, async () => {
            const { link } = await company.ask({ scenario });
            const { status, request } = await approve(link);
            const event = last('answered');
            assert.deepEqual([event.verdict, event.problems, event.library], ['yes', [], undefined]);
            assert.equal(status, 200);
            assert.deepEqual(event.claims, claimsFor(request.dcql_query));
        });
    }
});

const WISHES = [
    { encrypted: true },
    { encrypted: { curve: 'P-384', encryptions: ['A256GCM'] } },
    { encrypted: { encryptions: null } },
    { method: 'post' },
    { by_value: true },
    { client: 'x509_hash' },
];

for (const wish of WISHES) {
    test(`yes with ${JSON.stringify(wish)}`, async (context) => {
        const { company, last } = await startCompany(context);
        const asked = await company.ask(wish);
        // By post the library sends what no verifier understands: see openid4vp-rules.md. What the link says is ours.
        assert.equal(asked.link.includes('request_uri_method=post'), wish.method === 'post');
        await approve(asked.link.replace('&request_uri_method=post', ''));
        assert.deepEqual([last('answered').verdict, last('answered').problems], ['yes', []]);
    });
}

test('by post the wallet gets its nonce back', async (context) => {
    const { company } = await startCompany(context);
    const { request_uri: uri } = await company.ask({ method: 'post' });
    const response = await fetch(uri, {
        method: 'POST',
        body: new URLSearchParams({ wallet_nonce: 'abc', wallet_metadata: '{}' }),
    });
    const payload = JSON.parse(Buffer.from((await response.text()).split('.')[1], 'base64url'));
    assert.equal(payload.wallet_nonce, 'abc');
});

test('yes under an intermediate authority and with x509_hash', async (context) => {
    const { company, last } = await startCompany(context, { client: 'x509_hash', intermediate: true });
    const { link } = await company.ask();
    const { client } = await resolve(link);
    assert.equal(client.prefix, 'x509_hash');
    assert.equal(client.x5c.length, 2);
    await approve(link);
    assert.equal(last('answered').verdict, 'yes');
});

for (const algorithm of Object.keys(ALGORITHMS)) {
    test(`it can sign by ${algorithm}`, async (context) => {
        const { company, last } = await startCompany(context, { algorithm });
        const { link, request } = await company.ask();
        assert.equal(JSON.parse(Buffer.from(request.split('.')[0], 'base64url')).alg, algorithm);
        await approve(link);
        assert.equal(last('answered').verdict, 'yes');
    });
}

test('a request that nobody signs has no signature and no more than its parameters', async (context) => {
    const { company } = await startCompany(context);
    const { link } = await company.ask({ client: 'redirect_uri', unsigned: true });
    const parameters = Object.fromEntries(new URL(link).searchParams);
    assert.deepEqual(Object.keys(parameters).sort(), [
        'client_id',
        'client_metadata',
        'dcql_query',
        'nonce',
        'response_mode',
        'response_type',
        'response_uri',
        'state',
        'transaction_data',
    ]);
    assert.equal(parameters.client_id, `redirect_uri:${parameters.response_uri}`);
    assert.equal(JSON.parse(parameters.dcql_query).credentials[0].id, 'profile');
});

test('keys for something else stand before the right one', async (context) => {
    const { company } = await startCompany(context);
    const { request } = await company.ask({ encrypted: { others: true } });
    const { keys } = JSON.parse(Buffer.from(request.split('.')[1], 'base64url')).client_metadata.jwks;
    const fit = ({ use, alg, kty }) => use === 'enc' && alg === 'ECDH-ES' && kty === 'EC';
    assert.deepEqual(keys.map(fit), [...Array(keys.length - 1).fill(false), true]);
});

test('the modest claim set is as good', async (context) => {
    const { company, last } = await startCompany(context);
    const { link } = await company.ask({ scenario: 'overasking' });
    await approve(link, { person: { email: PERSON.email } });
    assert.equal(last('answered').verdict, 'yes');
    assert.deepEqual(last('answered').asked, [['email']]);
});

test('a wish changes what is asked', async (context) => {
    const { company } = await startCompany(context);
    const { link } = await company.ask({
        offer: { retention: 'P9Y', recipients: null },
        payload: { state: null },
    });
    const { authorizationRequestPayload: request, transactionData } = await resolve(link);
    assert.equal(transactionData[0].transactionData.offer.retention, 'P9Y');
    assert.equal(request.state, undefined);
});

test('its clock can be set', async (context) => {
    const { company, last, clock } = await startCompany(context);
    const { link } = await company.ask({ expires_in: 600 });
    clock.set(clock.now() + 900);
    await approve(link);
    assert.deepEqual(
        last('answered').problems.map(({ check }) => check),
        ['request-expired'],
    );
});

test('a good answer is refused once it is bent, and judged again without being taken in', async (context) => {
    const { company, last } = await startCompany(context);
    for (const scenario of ['newsletter', 'order', 'plain', 'two']) {
        const { link, id } = await company.ask({ scenario });
        await assert.rejects(company.bend({ id }), /nothing was approved/);
        await approve(link);
        const { right, results } = await company.bend({ id });
        assert.ok(right, JSON.stringify(results.filter((one) => !one.right)));
        assert.equal((await company.judge({ id, body: last('answered').body })).verdict, 'yes');
        assert.equal((await company.judge({ id, body: 'vp_token={}' })).verdict, 'no');
        assert.deepEqual([company.look({ id }).settled, company.look({ id }).answers], ['approved', 1]);
    }
});
