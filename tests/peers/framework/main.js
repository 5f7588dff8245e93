// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The verifier as a program, driven by lines as the company is (company/README.md): `ask` with `paths` and `offer`,
 * `look` with `id`, `quit`. `--folder` is where ca.pem goes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { makeIdentity } from '../company/identity.js';
import { Verifier, serve } from './verifier.js';

const { values: options } = parseArgs({ options: { folder: { type: 'string' } } });
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const identity = await makeIdentity({
    name: 'localhost',
    organisation: 'Verifier as shipped',
    now: Math.floor(Date.now() / 1000),
});
const verifier = new Verifier({ identity, tell: say });
const server = await serve(verifier);
const ca = join(options.folder, 'ca.pem');
await writeFile(ca, identity.caPem);
say({ event: 'ready', base: verifier.base, client_id: verifier.clientId, ca });

for await (const line of createInterface({ input: process.stdin })) {
    const { do: deed, ...wish } = JSON.parse(line);
    if (deed === 'ask') {
        say({ done: deed, ...(await verifier.ask(wish)) });
    } else if (deed === 'look') {
        say({ done: deed, state: verifier.stateOf(wish.id) });
    } else {
        say({ done: deed });
        break;
    }
}
process.stdin.destroy();
server.close();
server.closeAllConnections();
