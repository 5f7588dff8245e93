// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** One answer wrong in one place for every check: the company says no, for that reason and no other. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { FORM_CHECKS, FORMAT_CHECKS, QUERY_CHECKS, SIGNED_CHECKS, TOKEN_CHECKS } from '../checks.js';
import { randomText } from '../bytes.js';
import { bentAnswer, disclose } from './bent.js';
import { startCompany } from './company_under_test.js';
import { MUTATIONS as BINDING } from './mutations_binding.js';
import { MUTATIONS as FORM } from './mutations_form.js';
import { MUTATIONS as PRESENTATION } from './mutations_presentation.js';
import { resolve } from './wallet.js';

const MUTATIONS = [...FORM, ...PRESENTATION, ...BINDING];
const CHECKS = [
    'sd-jwt',
    ...[FORM_CHECKS, TOKEN_CHECKS, QUERY_CHECKS, FORMAT_CHECKS, SIGNED_CHECKS].flatMap(Object.keys),
];

async function judged({ company, last, clock }, { wish, bend, late = 0 }) {
    const { link } = await company.ask(wish);
    const { authorizationRequestPayload: request } = await resolve(link);
    clock.set(clock.now() + late);
    const { form, type } = await bentAnswer(request, clock.now(), bend);
    await fetch(request.response_uri, {
        method: 'POST',
        body: form.toString(),
        headers: { 'Content-Type': type },
    });
    clock.set(clock.now() - late);
    return last('answered');
}

test('every check has an answer that only it refuses', () => {
    assert.deepEqual([...new Set(MUTATIONS.map(({ check }) => check))].sort(), [...CHECKS].sort());
});

test('unbent it is good', async (context) => {
    const company = await startCompany(context);
    for (const wish of [
        {},
        { scenario: 'order' },
        { scenario: 'two' },
        { scenario: 'plain' },
        { encrypted: true },
    ]) {
        const { verdict, problems, library } = await judged(company, { wish });
        assert.deepEqual([verdict, problems, library], ['yes', [], undefined]);
    }
});

test('wrong in one place', async (context) => {
    const company = await startCompany(context);
    for (const mutation of MUTATIONS) {
        await context.test(`${mutation.check}: ${mutation.name}`, async () => {
            const { verdict, problems, library } = await judged(company, mutation);
            assert.equal(verdict, 'no');
            assert.deepEqual(
                problems.map(({ check }) => check),
                [mutation.check],
                JSON.stringify(problems),
            );
            assert.ok(problems[0].says);
            assert.equal(library ? 'refuses' : 'accepts', mutation.library, library);
        });
    }
});

test('a salt of an earlier answer', async (context) => {
    const company = await startCompany(context);
    const salt = randomText(16);
    const bend = {
        claims: (parts) => {
            delete parts.claims.email;
        },
        jwt: (parts) => {
            const one = disclose('mara@example.net', 'email', salt);
            parts.disclosures.push(one);
            parts.payload._sd.push(one.digest);
        },
    };
    assert.equal((await judged(company, { bend })).verdict, 'yes');
    const again = await judged(company, { bend });
    assert.deepEqual(
        again.problems.map(({ check }) => check),
        ['salt-again'],
    );
});
