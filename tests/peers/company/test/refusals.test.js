// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What a wallet sends that is no approval, each piece of it broken in turn; and the same bytes twice. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { amountFor } from '../better.js';
import { sign } from '../requests.js';
import { startCompany } from './company_under_test.js';
import { approve, newHolder, post, resolve } from './wallet.js';

const names = ({ problems }) => problems.map(({ check }) => check);

function decline(request, more = {}) {
    return new URLSearchParams({ error: 'access_denied', state: request.state, ...more });
}

async function asked({ company }, wish) {
    const {
        link,
        offer_ids: [offerId],
        id,
    } = await company.ask(wish);
    return { id, link, offerId, request: (await resolve(link)).authorizationRequestPayload };
}

async function counterFor({ offerId }, now, bend = () => {}) {
    const holder = await newHolder();
    const counter = {
        key: holder.privateKey,
        header: { alg: 'ES256', typ: 'fieldfare-counter+jwt', jwk: holder.jwk },
        payload: {
            offer_id: offerId,
            iat: now,
            exp: now + 86400,
            total: { amount: '9.50', currency: 'EUR' },
            paths: [['email']],
        },
    };
    await bend(counter);
    return sign(counter.header, counter.payload, counter.key);
}

test('a no and "no such data" are taken alike, byte for byte but for state', async (context) => {
    const company = await startCompany(context);
    const bodies = [];
    for (const scenario of ['newsletter', 'nothing']) {
        const { request } = await asked(company, { scenario });
        const { status } = await post(request.response_uri, decline(request));
        const event = company.last('declined');
        assert.deepEqual([status, event.verdict, event.reason], [200, 'yes', undefined]);
        bodies.push(event.body.replace(request.state, 'STATE'));
    }
    assert.equal(bodies[0], bodies[1]);
});

test('a reason, and other errors', async (context) => {
    const company = await startCompany(context);
    const one = await asked(company);
    await post(one.request.response_uri, decline(one.request, { decline_reason: 'price' }));
    assert.equal(company.last('declined').reason, 'price');
    const other = await asked(company);
    await post(
        other.request.response_uri,
        decline(other.request, { error: 'invalid_transaction_data', error_description: 'x' }),
    );
    assert.deepEqual(
        [company.last('error').verdict, company.last('error').error],
        ['yes', 'invalid_transaction_data'],
    );
});

const ERRORS = {
    state: { state: 'another' },
    'decline-reason': { decline_reason: 'because' },
    'parameter-unknown': { wallet: 'Fieldfare' },
    error: { error: 'no' },
};

test('a broken error answer', async (context) => {
    const company = await startCompany(context);
    for (const [check, more] of Object.entries(ERRORS)) {
        await context.test(check, async () => {
            const { request } = await asked(company);
            assert.equal((await post(request.response_uri, decline(request, more))).status, 400);
            assert.deepEqual(names(company.events.at(-1)), [check]);
        });
    }
});

test('a counter-offer is met', async (context) => {
    const company = await startCompany(context);
    const one = await asked(company, { scenario: 'cheap' });
    const counter = await counterFor(one, company.clock.now(), ({ payload }) => {
        payload.conditions = { purposes: ['dpv:DirectMarketing'], retention: 'P1Y', recipients: [] };
        payload.fields = [{ path: ['email'], minimum: '4.00' }];
    });
    const { body } = await post(one.request.response_uri, decline(one.request, { counter_offer: counter }));
    const { better, counter: heard } = company.last('countered');
    assert.equal(body.request_uri, better.request_uri);
    assert.equal(heard.total.amount, '9.50');

    const { authorizationRequestPayload: request, transactionData } = await resolve(better.link);
    const { offer } = transactionData[0].transactionData;
    assert.deepEqual(
        request.dcql_query.credentials[0].claims.map(({ path }) => path),
        [['email']],
    );
    assert.deepEqual(offer.compensation, [
        { kind: 'money', amount: '9.50', currency: 'EUR', delivered: 'with-grant' },
    ]);
    assert.deepEqual([offer.supersedes, offer.retention, offer.recipients], [one.offerId, 'P1Y', []]);
    assert.deepEqual(
        offer.purposes.map(({ id }) => id),
        ['dpv:DirectMarketing'],
    );

    await approve(better.link);
    assert.equal(company.last('answered').verdict, 'yes');
});

test('a counter-offer is met halfway, or not at all', async (context) => {
    const company = await startCompany(context);
    for (const [scenario, amount] of [
        ['halfway', '4.80'],
        ['deaf', undefined],
    ]) {
        const one = await asked(company, { scenario });
        const counter = await counterFor(one, company.clock.now());
        const { status, body } = await post(
            one.request.response_uri,
            decline(one.request, { counter_offer: counter }),
        );
        assert.deepEqual([status, Boolean(body.request_uri)], [200, Boolean(amount)]);
        if (amount) {
            const { transactionData } = await resolve(company.last('countered').better.link);
            assert.equal(transactionData[0].transactionData.offer.compensation[0].amount, amount);
        }
    }
    assert.equal(amountFor('halfway', { compensation: [] }, '0.0003'), '0.0001');
});

const COUNTERS = {
    'counter-typ': ({ header }) => {
        header.typ = 'JWT';
    },
    'counter-alg': async (counter) => {
        // No signature by the public key in its header can be of this kind, so that two checks say no.
        counter.header.alg = 'HS256';
        counter.key = new Uint8Array(32);
    },
    'counter-key': ({ header }) => {
        delete header.jwk;
    },
    'counter-signature': async (counter) => {
        counter.key = (await newHolder()).privateKey;
    },
    'counter-members': ({ payload }) => {
        payload.name = 'Mara';
    },
    'counter-offer': ({ payload }) => {
        payload.offer_id = 'another';
    },
    'counter-times': ({ payload }) => {
        payload.exp = payload.iat - 1;
    },
    'counter-total': ({ payload }) => {
        payload.total.amount = 9.5;
    },
    'counter-paths': ({ payload }) => {
        payload.paths = [['shoe_size']];
    },
    'counter-fields': ({ payload }) => {
        payload.fields = [{ path: ['email'], minimum: 4 }];
    },
    'counter-conditions': ({ payload }) => {
        payload.conditions = { mood: 'good' };
    },
};

test('a broken counter-offer', async (context) => {
    const company = await startCompany(context);
    for (const [check, bend] of Object.entries(COUNTERS)) {
        await context.test(check, async () => {
            const one = await asked(company, { scenario: 'cheap' });
            const counter = await counterFor(one, company.clock.now(), bend);
            const { status } = await post(
                one.request.response_uri,
                decline(one.request, { counter_offer: counter }),
            );
            assert.equal(status, 400);
            assert.deepEqual(
                names(company.last('countered')),
                check === 'counter-alg' ? [check, 'counter-signature'] : [check],
            );
        });
    }
    await context.test('counter-key-again', async () => {
        const holder = await newHolder();
        const bend = (counter) =>
            Object.assign(counter, {
                key: holder.privateKey,
                header: { ...counter.header, jwk: holder.jwk },
            });
        for (const expected of [[], ['counter-key-again']]) {
            const one = await asked(company, { scenario: 'deaf' });
            const counter = await counterFor(one, company.clock.now(), bend);
            await post(one.request.response_uri, decline(one.request, { counter_offer: counter }));
            assert.deepEqual(names(company.last('countered')), expected);
        }
    });
    await context.test('counter-jws', async () => {
        const one = await asked(company, { scenario: 'cheap' });
        await post(one.request.response_uri, decline(one.request, { counter_offer: 'more' }));
        assert.deepEqual(names(company.last('countered')), ['counter-jws']);
    });
});

test('the same bytes twice are one presentation; other bytes come too late', async (context) => {
    const company = await startCompany(context);
    const { link } = await company.company.ask();
    const { body: first, request } = await approve(link);
    const { body, headers } = company.last('answered');
    assert.match(headers['content-type'], /^application\/x-www-form-urlencoded/);
    const again = await post(request.response_uri, body);
    assert.deepEqual([again.status, again.body], [200, first]);
    assert.equal(company.last('answered').repeated, true);
    assert.equal((await post(request.response_uri, decline(request))).status, 400);
    assert.deepEqual(names(company.last('declined')), ['answered-already']);
});

test('it can be down, or take an answer in and say otherwise', async (context) => {
    const company = await startCompany(context);
    const { link } = await company.company.ask();
    company.company.behave({ status: 503, times: 1 });
    assert.equal((await approve(link)).status, 503);
    assert.equal(company.last('turned-away').status, 503);
    company.company.behave({ status: 500, lost: true });
    const { status, request } = await approve(link);
    assert.equal(status, 500);
    assert.deepEqual([company.last('answered').verdict, company.last('answered').repeated], ['yes', false]);
    assert.equal((await post(request.response_uri, company.last('answered').body)).status, 200);
    assert.equal(company.last('answered').repeated, true);
});

test('the query of response_uri must be kept', async (context) => {
    const company = await startCompany(context);
    const { request } = await asked(company);
    assert.equal((await post(request.response_uri.replace('&via=wallet', ''), decline(request))).status, 404);
    assert.equal(company.events.at(-1).event, 'stray');
});

const WITHDRAWALS = {
    none: () => {},
    'withdrawal-typ': ({ header }) => {
        header.typ = 'JWT';
    },
    'withdrawal-members': ({ payload }) => {
        payload.why = 'enough';
    },
    'withdrawal-offer': ({ payload }) => {
        payload.offer_id = 'another';
    },
    'withdrawal-presentation': ({ payload }) => {
        payload.presentation_hashes = ['abc'];
    },
    'withdrawal-signature': async (withdrawal) => {
        withdrawal.key = (await newHolder()).privateKey;
    },
    'withdrawal-times': ({ payload }) => {
        payload.iat += 86400;
    },
};

test('a withdrawal, whole and broken', async (context) => {
    const company = await startCompany(context);
    const holder = await newHolder();
    const {
        link,
        offer_ids: [offerId],
    } = await company.company.ask();
    const { request } = await approve(link, { holder });
    const [{ offer }] = request.transaction_data.map((text) => JSON.parse(Buffer.from(text, 'base64url')));
    for (const [check, bend] of Object.entries(WITHDRAWALS).reverse()) {
        await context.test(check, async () => {
            const withdrawal = {
                key: holder.privateKey,
                header: { alg: 'ES256', typ: 'fieldfare-withdrawal+jwt' },
                payload: {
                    offer_id: offerId,
                    iat: company.clock.now(),
                    presentation_hashes: company.last('answered').presentation_hashes,
                },
            };
            await bend(withdrawal);
            const { key, header, payload } = withdrawal;
            const form = new URLSearchParams({ withdrawal: await sign(header, payload, key) });
            const { status } = await post(offer.withdrawal_uri, form);
            assert.equal(status, check === 'none' ? 200 : 400);
            assert.deepEqual(names(company.last('withdrawn')), check === 'none' ? [] : [check]);
        });
    }
    await post(offer.withdrawal_uri, new URLSearchParams({ withdrawal: 'x' }));
    assert.deepEqual(names(company.last('withdrawn')), ['withdrawal-jws']);
});
