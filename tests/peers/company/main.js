// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The company as a program of its own: README.md says how it is driven over its standard input and output. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { Clock } from './clock.js';
import { CannotDo, Company } from './company.js';
import { FAULTS } from './faults.js';
import { GRANT_FAULTS } from './grants.js';
import { makeIdentity } from './identity.js';
import { SCENARIOS } from './scenarios.js';
import { serve } from './server.js';

const { values: options } = parseArgs({
    options: {
        name: { type: 'string', default: 'localhost' },
        organisation: { type: 'string', default: 'Bergkiosk' },
        client: { type: 'string', default: 'x509_san_dns' },
        port: { type: 'string', default: '0' },
        folder: { type: 'string' },
        at: { type: 'string' },
        intermediate: { type: 'boolean', default: false },
        tls: { type: 'boolean', default: false },
        algorithm: { type: 'string', default: 'ES256' },
    },
});

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const about = (table, text) => Object.entries(table).map(([name, entry]) => ({ name, about: entry[text] }));

const clock = new Clock();
if (options.at) {
    clock.set(Number(options.at));
}
const identity = await makeIdentity({ ...options, now: clock.now() });
const company = new Company({ identity, client: options.client, clock, tell: say });
const server = await serve(company, {
    port: Number(options.port),
    tls: options.tls ? { key: identity.own.keyPem, cert: identity.own.chainPem } : undefined,
});
const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'company-')));
const place = (name) => join(folder, name);
await writeFile(place('ca.pem'), identity.caPem);

const DEEDS = {
    ask: async (wish) => {
        const asked = await company.ask(wish);
        // A request may be handed over as a file too.
        await writeFile(place(`${asked.id}.jwt`), asked.request);
        return { ...asked, file: place(`${asked.id}.jwt`) };
    },
    grant: async (wish) => {
        const granted = await company.grant(wish);
        await writeFile(place(`${granted.payload.jti}.jwt`), granted.grant);
        return { ...granted, file: place(`${granted.payload.jti}.jwt`) };
    },
    look: (wish) => company.look(wish),
    judge: (wish) => company.judge(wish),
    bend: (wish) => company.bend(wish),
    behave: (wish) => company.behave(wish) ?? {},
    clock: ({ at }) => {
        clock.set(at);
        return { at: clock.now() };
    },
    list: () => ({
        scenarios: about(SCENARIOS, 'about'),
        faults: about(FAULTS, 'says'),
        grant_faults: Object.keys(GRANT_FAULTS),
    }),
    quit: () => ({}),
};

async function obey(line) {
    let wish;
    try {
        wish = JSON.parse(line);
        if (!Object.hasOwn(DEEDS, wish.do)) {
            throw new CannotDo(`it cannot do ${wish.do}`);
        }
        say({ done: wish.do, tag: wish.tag, ...(await DEEDS[wish.do](wish)) });
    } catch (error) {
        const known = error instanceof CannotDo || error instanceof SyntaxError;
        say({ failed: wish?.do ?? null, tag: wish?.tag, says: known ? error.message : error.stack });
    }
    return wish?.do;
}

say({
    event: 'ready',
    base: company.address,
    client_id: company.clientId,
    organisation: identity.organisation,
    ca: place('ca.pem'),
    folder,
});
for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() && (await obey(line)) === 'quit') {
        break;
    }
}
server.close();
server.closeAllConnections();
if (!options.folder) {
    await rm(folder, { recursive: true });
}
process.exit(0);
