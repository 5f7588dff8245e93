// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What the company offers after a counter-offer. */

const PLACES = 4;

function units(amount) {
    const [whole, part = ''] = amount.split('.');
    return BigInt(whole + part.padEnd(PLACES, '0'));
}

function decimal(number) {
    const digits = number.toString().padStart(PLACES + 1, '0');
    return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/(\.\d{2}\d*?)0+$/, '$1');
}

function moneyIn(offer) {
    const item = offer.compensation?.find(({ kind }) => kind === 'money');
    return item ? item.amount : '0';
}

/** `meet` pays what was asked; `halfway` the middle, rounded down. */
export function amountFor(way, offer, asked) {
    return way === 'meet' ? asked : decimal((units(moneyIn(offer)) + units(asked)) / 2n);
}

// Conditions may name things by a text or by the object that the offer has them as.
const named = (list) => list?.map((item) => (typeof item === 'string' ? item : (item.id ?? item.name)));

/**
 * The offer and query that answer `counter`: for its paths alone, under its conditions, paid in money at once.
 * `request` is the one that it counters.
 */
export function betterAsk(request, counter, way) {
    const { id, expires_at: _expires, field_compensation: _fields, ...offer } = request.offers[0].offer;
    const { amount, currency } = counter.total;
    const { retention, ...conditions } = counter.conditions ?? {};
    const purposes = named(conditions.purposes);
    const recipients = named(conditions.recipients);
    const wanted = counter.paths.map((path) => JSON.stringify(path));
    const [query] = request.payload.dcql_query.credentials;
    const { claim_sets: _sets, claims, ...rest } = query;
    const kept = claims.filter(({ path }) => wanted.includes(JSON.stringify(path)));
    const allowed = offer.purposes.filter(({ id: purpose }) => !purposes || purposes.includes(purpose));
    return {
        query: { ...request.payload.dcql_query, credentials: [{ ...rest, claims: kept }] },
        offer: {
            ...offer,
            purposes: allowed.length ? allowed : offer.purposes,
            ...(retention ? { retention } : {}),
            ...(recipients
                ? { recipients: (offer.recipients ?? []).filter(({ name }) => recipients.includes(name)) }
                : {}),
            compensation: [
                { kind: 'money', amount: amountFor(way, offer, amount), currency, delivered: 'with-grant' },
            ],
            supersedes: id,
        },
    };
}
