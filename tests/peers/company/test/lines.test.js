// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The program as others drive it: lines of JSON in, lines of JSON out. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { approve } from './wallet.js';

function start(context, ...options) {
    const main = fileURLToPath(new URL('../main.js', import.meta.url));
    const program = spawn(process.execPath, [main, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
    context.after(() => program.kill());
    const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
    return {
        next: async () => JSON.parse((await lines.next()).value),
        say: (line) => program.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`),
        end: () => program.stdin.end(),
        code: new Promise((resolve) => {
            program.once('exit', resolve);
        }),
    };
}

test('a round from ready to quit', async (context) => {
    const company = start(context);
    const ready = await company.next();
    assert.equal(ready.event, 'ready');
    assert.equal(ready.client_id, 'x509_san_dns:localhost');
    assert.match(readFileSync(ready.ca, 'utf8'), /^-----BEGIN CERTIFICATE-----/);

    company.say({ do: 'ask', scenario: 'survey', tag: 7 });
    const asked = await company.next();
    assert.deepEqual([asked.done, asked.tag], ['ask', 7]);
    assert.equal(readFileSync(asked.file, 'utf8'), asked.request);

    await approve(asked.link);
    const fetched = await company.next();
    assert.deepEqual([fetched.event, fetched.id, fetched.method], ['fetched', asked.id, 'GET']);
    const answered = await company.next();
    assert.deepEqual([answered.event, answered.id, answered.verdict], ['answered', asked.id, 'yes']);

    company.say({ do: 'grant', id: asked.id, later: true });
    const granted = await company.next();
    assert.equal(readFileSync(granted.file, 'utf8'), granted.grant);

    for (const line of [
        '{"do":"fly"}',
        'no JSON',
        '{"do":"ask","scenario":"none such"}',
        '{"do":"ask","fault":"none such"}',
    ]) {
        company.say(line);
        assert.ok((await company.next()).says);
    }
    company.say({ do: 'behave', status: 503, times: 2 });
    assert.equal((await company.next()).done, 'behave');
    company.say({ do: 'list' });
    const { scenarios, faults, grant_faults: grantFaults } = await company.next();
    assert.ok(
        scenarios.every(({ name, about }) => name && about) && faults.length > 40 && grantFaults.length > 5,
    );

    company.say({ do: 'quit' });
    assert.equal((await company.next()).done, 'quit');
    assert.equal(await company.code, 0);
    assert.equal(existsSync(ready.ca), false);
});

test('its time is what it is told, and it ends with its input', async (context) => {
    const company = start(
        context,
        '--at',
        '1800000000',
        '--client',
        'x509_hash',
        '--organisation',
        'Zweitladen',
        '--tls',
    );
    const ready = await company.next();
    assert.match(ready.client_id, /^x509_hash:/);
    assert.match(ready.base, /^https:/);
    company.say({ do: 'ask', expires_in: 60 });
    const { request } = await company.next();
    const { iat, exp } = JSON.parse(Buffer.from(request.split('.')[1], 'base64url'));
    assert.ok(iat >= 1800000000 && iat < 1800000600);
    assert.equal(exp - iat, 60);
    company.say({ do: 'clock', at: 1900000000 });
    assert.ok((await company.next()).at >= 1900000000);
    company.end();
    assert.equal(await company.code, 0);
});
