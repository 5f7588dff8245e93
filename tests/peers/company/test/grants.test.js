// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Grants: with the answer, later, and broken on purpose. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import test from 'node:test';

import { compactVerify } from 'jose';

import { sha256Text } from '../bytes.js';
import { GRANT_FAULTS } from '../grants.js';
import { startCompany } from './company_under_test.js';
import { approve } from './wallet.js';

/** What a wallet finds out about a grant. */
async function read(grant, { identity, company }, { offerId, presentation }) {
    const [head, body] = grant.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    const header = JSON.parse(head);
    const payload = JSON.parse(body);
    const leaf = new X509Certificate(Buffer.from(header.x5c[0], 'base64'));
    const signed = await compactVerify(grant, leaf.publicKey).then(
        () => true,
        () => false,
    );
    return {
        payload,
        sound: {
            signature: signed,
            typ: header.typ === 'fieldfare-grant+jwt',
            trusted: leaf.verify(new X509Certificate(identity.caPem).publicKey),
            name: leaf.subjectAltName === 'DNS:localhost',
            issuer: payload.iss === company.clientId,
            offer: payload.offer_id === offerId,
            presentation: payload.presentation_hashes.includes(sha256Text(presentation)),
            future: payload.iat <= Date.now() / 1000 + 60,
            'no-rewards': Array.isArray(payload.rewards),
        },
    };
}

const failed = ({ sound }) =>
    Object.entries(sound)
        .filter(([, good]) => !good)
        .map(([name]) => name);

test('with the answer', async (context) => {
    const company = await startCompany(context);
    const {
        link,
        offer_ids: [offerId],
    } = await company.company.ask({ redirect_uri: 'https://bergkiosk.example/thanks' });
    const { body, presentation } = await approve(link);
    assert.equal(body.redirect_uri, 'https://bergkiosk.example/thanks');
    const granted = await read(body.grant, company, { offerId, presentation });
    assert.deepEqual(failed(granted), []);
    assert.deepEqual(
        granted.payload.rewards.map(({ kind }) => kind),
        ['money', 'discount_percent'],
    );
    for (const { id, code, redeem_uri: uri, delivered } of granted.payload.rewards) {
        assert.ok(id && code && uri.endsWith(code));
        assert.equal(delivered, undefined);
    }
});

test('later', async (context) => {
    const company = await startCompany(context);
    const {
        link,
        id,
        offer_ids: [offerId],
    } = await company.company.ask({ scenario: 'survey' });
    await assert.rejects(company.company.grant({ id, later: true }), /nothing was approved/);
    const { body, presentation } = await approve(link);
    assert.deepEqual(body, {});
    const { grant, grant_uri: uri, link: grantLink } = await company.company.grant({ id, later: true });
    assert.equal(new URL(grantLink).searchParams.get('grant_uri'), uri);
    assert.equal(await (await fetch(uri)).text(), grant);
    const granted = await read(grant, company, { offerId, presentation });
    assert.deepEqual(failed(granted), []);
    assert.deepEqual(
        granted.payload.rewards.map(({ amount }) => amount),
        ['25.00'],
    );
});

test('broken on purpose, each in one place', async (context) => {
    const company = await startCompany(context);
    const {
        link,
        id,
        offer_ids: [offerId],
    } = await company.company.ask();
    const { presentation } = await approve(link);
    for (const fault of Object.keys(GRANT_FAULTS)) {
        const { grant } = await company.company.grant({ id, fault });
        const expected = fault === 'untrusted' ? 'trusted' : fault;
        assert.deepEqual(failed(await read(grant, company, { offerId, presentation })), [expected]);
    }
});
