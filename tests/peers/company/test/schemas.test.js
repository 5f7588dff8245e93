// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The schemas that companies get: they take the examples, want each required member, and agree with the wallet. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'node:test';

import { SCHEMAS, example, readContract } from '../contract.js';
import { decodeJws } from '../jws.js';

const { schemas, validators, says } = await readContract();
const EXAMPLES = {
    offer: JSON.parse(await example('offer.json')),
    counter: decodeJws(await example('counter.jwt')).payload,
    grant: decodeJws(await example('grant.jwt')).payload,
    withdrawal: decodeJws(await example('withdrawal.jwt')).payload,
    receipt: decodeJws(await example('receipt.jwt')).payload,
};

/** One of each kind of thing that can be given. */
const ITEMS = [
    { kind: 'money', amount: '5.00', currency: 'EUR', delivered: 'with-grant' },
    { kind: 'discount_amount', amount: '500', currency: 'JPY', min_spend: '2000', valid_until: 1811116800 },
    { kind: 'discount_percent', percent: '12.5', max_amount: '20.000', currency: 'KWD', delivered: 'later' },
    { kind: 'points', points: 200, amount: '0.01', currency: 'EUR', description: 'in our club' },
    { kind: 'free_period', duration: 'P1M' },
    { kind: 'goods', description: 'a loaf of bread' },
];
/** An offer that says all that can be said. */
const FULL = {
    ...EXAMPLES.offer,
    expires_at: 1798675200,
    controller: {
        ...EXAMPLES.offer.controller,
        privacy_policy_uri: 'https://zugvogel-reisen.example/privacy',
    },
    compensation: ITEMS,
    field_compensation: [{ path: ['address', 'postal_code'], compensation: ITEMS[2] }],
    supersedes: 'journeys-1',
    collective: { id: 'c-1', closes_at: 1798675200, tiers: [{ members: 500, compensation: [ITEMS[0]] }] },
    ext: { anything: [1, { goes: null }] },
};
const GRANTED = {
    ...EXAMPLES.grant,
    rewards: ITEMS.map((item, index) => ({ ...item, id: `r-${index}`, code: 'X' })),
};
const together = { 'dct:title': 'Name and street', 'ff:ask': EXAMPLES.receipt['ff:paid'] };
const WHOLE = {
    ...EXAMPLES,
    offer: FULL,
    grant: GRANTED,
    counter: {
        ...EXAMPLES.counter,
        conditions: { purposes: ['dpv:DirectMarketing'], retention: 'P1Y', recipients: [] },
    },
    receipt: { ...EXAMPLES.receipt, 'ff:combinations': [together] },
};

const copyOf = (value) => JSON.parse(JSON.stringify(value));

/** Every object inside, with what its place is called. */
function objectsIn(value, place = '') {
    if (value === null || typeof value !== 'object') {
        return [];
    }
    const inside = Object.entries(value).flatMap(([name, member]) => objectsIn(member, `${place}/${name}`));
    return Array.isArray(value) ? inside : [{ place, object: value }, ...inside];
}

function requiredIn(schema) {
    return new Set(
        objectsIn(schema).flatMap(({ object }) => (Array.isArray(object.required) ? object.required : [])),
    );
}

for (const name of SCHEMAS) {
    test(`${name}: takes its example, and one that says everything`, () => {
        assert.ok(validators[name](EXAMPLES[name]), says());
        assert.ok(validators[name](WHOLE[name]), says());
    });

    test(`${name}: wants every required member`, () => {
        const refused = new Set();
        for (const { place } of objectsIn(WHOLE[name])) {
            const find = (whole) =>
                place
                    .split('/')
                    .slice(1)
                    .reduce((value, step) => value[step], whole);
            for (const member of Object.keys(find(WHOLE[name]))) {
                const bent = copyOf(WHOLE[name]);
                delete find(bent)[member];
                if (!validators[name](bent)) {
                    refused.add(member);
                }
            }
        }
        const wanted = requiredIn(schemas[name]);
        // Those of an entry of transaction data stand around the offer.
        for (const member of name === 'offer' ? ['type', 'credential_ids', 'offer', 'kind'] : []) {
            wanted.delete(member);
        }
        assert.ok(wanted.size > 2);
        assert.deepEqual(
            [...wanted].filter((member) => !refused.has(member)),
            [],
        );
    });
}

test('offer: an entry of transaction data as it is sent', async () => {
    const [entry] = decodeJws(await example('request.jwt')).payload.transaction_data;
    const decoded = JSON.parse(Buffer.from(entry, 'base64url'));
    assert.ok(validators.entry(decoded), says());
    for (const member of ['type', 'credential_ids', 'offer']) {
        const { [member]: gone, ...bent } = decoded;
        assert.ok(gone && !validators.entry(bent), member);
    }
    assert.ok(!validators.entry({ ...decoded, transaction_data_hashes_alg: ['sha-512'] }));
    assert.ok(!validators.entry({ ...decoded, more: 1 }));
});

/** The same numbers in every run (mulberry32). */
function dice(seed) {
    let state = seed;
    return (sides) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
    };
}

const VALUES = [
    null,
    true,
    0,
    1,
    -1,
    5.5,
    1e9,
    1e9 + 1,
    253402300799,
    253402300800,
    '',
    'x',
    [],
    {},
    ['x'],
    [''],
    [null],
    [['x']],
    'x'.repeat(200),
    'x'.repeat(201),
    'x'.repeat(2000),
    'x'.repeat(2001),
    '🧺'.repeat(150),
    '🧺'.repeat(201),
    'tab\tand\nline',
    'bell\u0007',
    'turned \u202e round',
    '\ufeffx',
    'a\u2066b',
    '5',
    '5.00',
    '5.0',
    '5.',
    '.5',
    '5.005',
    '5.0005',
    ' 5.00 ',
    '-5',
    '-0',
    '\u22125',
    '1234567890123',
    '0',
    '0.0',
    '00',
    '100',
    '100.0',
    '100.01',
    '000100',
    '101',
    '12.1234567',
    'EUR',
    'JPY',
    'KWD',
    'eur',
    'EURO',
    'P1Y',
    'P1M1Y',
    'P0D',
    'P',
    'PT1H',
    'P10000D',
    'P1Y2M3W4D',
    'p1y',
    'until-withdrawn',
    'with-grant',
    'later',
    'money',
    'points',
    'discount_percent',
    'goods',
    'free_period',
    'discount_amount',
    'A'.repeat(43),
    'A'.repeat(42),
    `${'A'.repeat(42)}=`,
    Array(33).fill('x'),
    Array(65).fill(ITEMS[0]),
    Array(33).fill(ITEMS[0]),
    Array(17).fill('x'),
    Array(201).fill('x'),
    ITEMS[3],
    [ITEMS[4]],
    ['email'],
    ['email', 0],
];
const NAMES = [
    'amount',
    'currency',
    'percent',
    'max_amount',
    'min_spend',
    'points',
    'duration',
    'delivered',
    'name',
    'country',
    'path',
    'ext',
    'more',
    'kind',
    'description',
    'valid_until',
];

/** One change somewhere in a copy. */
function bend(whole, roll) {
    const bent = copyOf(whole);
    const places = objectsIn(bent).filter(({ place }) => !place.startsWith('/ext'));
    const { object } = places[roll(places.length)];
    const members = Object.keys(object);
    const member = members[roll(members.length)];
    const value = copyOf(VALUES[roll(VALUES.length)]);
    switch (roll(5)) {
        case 0:
            delete object[member];
            break;
        case 1:
            object[NAMES[roll(NAMES.length)]] = value;
            break;
        default:
            if (Array.isArray(object[member]) && object[member].length && roll(2)) {
                object[member][roll(object[member].length)] = value;
            } else {
                object[member] = value;
            }
    }
    return bent;
}

test('the wallet and the schemas agree', { timeout: 240000 }, async (context) => {
    const programs = process.env.FIELDFARE_PROGRAMS;
    if (!programs) {
        context.skip('FIELDFARE_PROGRAMS does not say where read_company_texts is');
        return;
    }
    const wallet = spawn(join(programs, 'read_company_texts'), { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: wallet.stdout })[Symbol.asyncIterator]();
    const counts = { yes: 0, no: 0 };
    for (const [schema, times] of [
        ['offer', 2400],
        ['grant', 1200],
        ['counter', 800],
        ['withdrawal', 300],
    ]) {
        const roll = dice(20261124);
        for (let i = 0; i <= times; ++i) {
            const value = i === 0 ? WHOLE[schema] : bend(WHOLE[schema], roll);
            wallet.stdin.write(`${JSON.stringify({ schema, value })}\n`);
            const { value: answer } = await lines.next();
            const good = validators[schema](value);
            assert.equal(answer, good ? 'yes' : 'no', `${schema}: ${says()}: ${JSON.stringify(value)}`);
            counts[answer] += 1;
        }
    }
    wallet.stdin.end();
    assert.ok(counts.yes > 500 && counts.no > 500, JSON.stringify(counts));
});
