// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The verifier has the habits that are said of it. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { sha256Text } from '../../company/bytes.js';
import { makeIdentity } from '../../company/identity.js';
import { decodeJws } from '../../company/jws.js';
import { sign } from '../../company/requests.js';
import { claimsFor, newHolder, post, present } from '../../company/test/wallet.js';
import { Verifier, serve } from '../verifier.js';

const now = () => Math.floor(Date.now() / 1000);
const OFFER = { id: 'o-1', controller: { name: 'Verifier' }, purposes: [{ id: 'dpv:DirectMarketing' }] };

async function start(context) {
    const identity = await makeIdentity({ name: 'localhost', organisation: 'Verifier', now: now() });
    const events = [];
    const verifier = new Verifier({ identity, tell: (event) => events.push(event) });
    const server = await serve(verifier);
    context.after(() => {
        server.close();
        server.closeAllConnections();
    });
    return { verifier, events };
}

/** A request fetched, and the form that a wallet would answer it with. */
async function answerTo({ request_uri: uri }, bend = (raw) => raw) {
    const { payload: request } = decodeJws(await (await fetch(uri)).text());
    const holder = await newHolder();
    const raw = await present(request, claimsFor(request.dcql_query), holder, now());
    const token = JSON.stringify({ profile: [await bend(raw, holder)] });
    return { request, form: new URLSearchParams({ vp_token: token, state: request.state }) };
}

test('yes once, and no to the same bytes again', async (context) => {
    const { verifier, events } = await start(context);
    const asked = await verifier.ask({ paths: [['email'], ['given_name']], offer: OFFER });
    const { request, form } = await answerTo(asked);
    assert.equal(request.aud, asked.request_uri);
    assert.equal((await post(request.response_uri, form)).status, 200);
    assert.deepEqual(events.at(-1).claims, { email: 'mara.lindqvist@example.net', given_name: 'Mara' });
    assert.equal((await post(request.response_uri, form)).status, 400);
});

test('by GET alone', async (context) => {
    const { verifier } = await start(context);
    const { request_uri: uri, link } = await verifier.ask();
    assert.equal((await fetch(uri, { method: 'POST', body: 'wallet_nonce=x' })).status, 405);
    assert.ok(!link.includes('request_uri_method'));
});

test('400 to a correct error response, and the session is over', async (context) => {
    const { verifier } = await start(context);
    const asked = await verifier.ask();
    const { request, form } = await answerTo(asked);
    const declined = new URLSearchParams({ error: 'access_denied', state: request.state });
    assert.equal((await post(request.response_uri, declined)).status, 400);
    assert.equal(verifier.stateOf(asked.id), 'ended');
    assert.equal((await post(request.response_uri, form)).status, 400);
});

/** The presentation with another header or key binding, signed anew by its holder. */
async function rebound(raw, holder, change) {
    const [jwt, ...rest] = raw.split('~');
    const kb = decodeJws(rest.pop());
    const parts = { header: decodeJws(jwt).header, kb: kb.payload };
    change(parts);
    const bound = [await sign(parts.header, decodeJws(jwt).payload, holder.privateKey), ...rest, ''].join(
        '~',
    );
    const payload = { ...parts.kb, sd_hash: sha256Text(bound) };
    return bound + (await sign(kb.header, payload, holder.privateKey));
}

for (const [name, status, change] of [
    ['yes: signed anew, nothing changed', 200, () => {}],
    ['no: a bare kid', 400, ({ header }) => (header.kid = '0')],
    ['no: no kid', 400, ({ header }) => delete header.kid],
    ['no: no transaction_data_hashes_alg', 400, ({ kb }) => delete kb.transaction_data_hashes_alg],
]) {
    test(name, async (context) => {
        const { verifier } = await start(context);
        const { request, form } = await answerTo(await verifier.ask({ offer: OFFER }), (raw, holder) =>
            rebound(raw, holder, change),
        );
        assert.equal((await post(request.response_uri, form)).status, status);
    });
}
