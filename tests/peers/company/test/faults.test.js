// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** A broken request differs from a sound one in the place that its fault names, and nowhere else. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import test from 'node:test';

import { compactVerify } from 'jose';

import { FAULTS } from '../faults.js';
import { startCompany } from './company_under_test.js';

const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());
// These are new in every request, or have its id in them.
const OF_ITS_OWN = ['nonce', 'state', 'iat', 'exp', 'transaction_data', 'response_uri'];
// What each of those that change one of them changes all the same.
const ALSO = {
    expired: ['iat', 'exp'],
    'nonce-missing': ['nonce'],
    'nonce-letters': ['nonce'],
    'state-letters': ['state'],
    'response-host': ['response_uri'],
    'response-uri-missing': ['response_uri'],
};
// What does not verify, be it for the signature or for its key; jose knows no critical header.
const SIGNATURE = [
    'crit',
    'signature',
    'signature-other-key',
    'alg-none',
    'alg-hmac',
    'certificate-missing',
    'certificate-empty',
    'certificate-broken',
];

async function facts({ link, request }, { identity }) {
    const [head, body] = request.split('.');
    const { x5c, ...header } = decode(head);
    const payload = decode(body);
    const leaf = x5c?.[0]?.startsWith('MII') ? new X509Certificate(Buffer.from(x5c[0], 'base64')) : undefined;
    const now = Date.now();
    return {
        header,
        payload,
        link: [...new URL(link).searchParams.keys()].join(' '),
        linkClient: new URL(link).searchParams.get('client_id'),
        leaf: leaf && {
            trusted: leaf.verify(new X509Certificate(identity.caPem).publicKey),
            name: leaf.subjectAltName,
            timely: Date.parse(leaf.validFrom) < now && now < Date.parse(leaf.validTo),
        },
        signed: leaf
            ? await compactVerify(request, leaf.publicKey).then(
                  () => true,
                  () => false,
              )
            : false,
    };
}

test('every fault changes its place', async (context) => {
    const company = await startCompany(context);
    const sound = await facts(await company.company.ask(), company);
    assert.deepEqual(
        [sound.signed, sound.leaf],
        [true, { trusted: true, name: 'DNS:localhost', timely: true }],
    );
    for (const [fault, { payload, header, signer, serve, link, follow, jws }] of Object.entries(FAULTS)) {
        await context.test(fault, async () => {
            const broken = await facts(await company.company.ask({ fault }), company);
            const members = Object.keys({ ...sound.payload, ...broken.payload });
            const changed = members.filter(
                (name) =>
                    !OF_ITS_OWN.includes(name) &&
                    JSON.stringify(sound.payload[name]) !== JSON.stringify(broken.payload[name]),
            );
            if (payload && !ALSO[fault] && !fault.startsWith('offer-')) {
                assert.equal(changed.length, 1, String(changed));
            } else {
                assert.deepEqual(changed, []);
            }
            assert.equal(
                JSON.stringify(broken.header) !== JSON.stringify(sound.header),
                (Boolean(header) && !fault.startsWith('certificate-')) || fault.startsWith('alg-'),
            );
            assert.equal(broken.signed, !SIGNATURE.includes(fault));
            assert.equal(
                JSON.stringify(broken.leaf) !== JSON.stringify(sound.leaf),
                fault.startsWith('certificate-'),
            );
            assert.equal(
                broken.link !== sound.link || broken.linkClient !== sound.linkClient,
                Boolean(link || follow),
            );
            assert.equal(fault === 'none', !(payload || header || signer || serve || link || jws));
        });
    }
});

test('an offer is broken in its place', async (context) => {
    const company = await startCompany(context);
    const entryOf = async (wish) =>
        decode(
            (await facts(await company.company.ask(wish), company)).payload.transaction_data[0].replace(
                /=$/,
                '',
            ),
        );
    const text = (entry, offer) =>
        JSON.stringify({
            ...entry,
            offer: { ...offer, id: typeof offer.id, withdrawal_uri: '', expires_at: 0 },
        });
    const { offer, ...entry } = await entryOf();
    for (const fault of Object.keys(FAULTS).filter((name) => name.startsWith('offer-'))) {
        const { offer: brokenOffer, ...brokenEntry } = await entryOf({ fault });
        const beside = ['offer-second-type', 'offer-encoding'].includes(fault);
        assert.equal(text(brokenEntry, brokenOffer) === text(entry, offer), beside, fault);
    }
});

test('a request is served in a broken way', async (context) => {
    const { company } = await startCompany(context);
    const get = async (fault, options = {}) =>
        fetch((await company.ask({ fault })).request_uri, { redirect: 'manual', ...options });
    assert.equal((await get('serve-redirect')).status, 302);
    assert.equal((await get('serve-error')).status, 500);
    assert.ok((await (await get('serve-large')).text()).length > 1024 * 1024);
    assert.match((await get('serve-html')).headers.get('content-type'), /html/);
    await assert.rejects(get('serve-short').then((response) => response.text()));
    const waiting = new AbortController();
    const slow = get('serve-slow', { signal: waiting.signal });
    waiting.abort();
    await assert.rejects(slow, { name: 'AbortError' });
});
