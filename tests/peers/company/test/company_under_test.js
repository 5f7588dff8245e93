// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Clock } from '../clock.js';
import { Company } from '../company.js';
import { makeIdentity } from '../identity.js';
import { serve } from '../server.js';

/** A company that listens, and the events that it told, until `context` (of a test or a suite) ends. */
export async function startCompany(context, { client, ...options } = {}) {
    const clock = new Clock();
    const events = [];
    const identity = await makeIdentity({
        name: 'localhost',
        organisation: 'Bergkiosk',
        now: clock.now(),
        ...options,
    });
    const company = new Company({ identity, client, clock, tell: (event) => events.push(event) });
    const server = await serve(company);
    context.after(() => {
        server.close();
        server.closeAllConnections();
    });
    const last = (name) => events.findLast(({ event }) => event === name);
    return { company, events, last, clock, identity };
}
