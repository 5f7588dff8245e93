// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The places that a claims path pointer selects (OpenID4VP 7): [{ path, value }], none where it selects nothing. */
export function select(claims, pointer) {
    let selected = [{ path: [], value: claims }];
    for (const step of pointer) {
        const next = [];
        for (const { path, value } of selected) {
            const isArray = Array.isArray(value);
            if (
                typeof step === 'string' ? isArray || value === null || typeof value !== 'object' : !isArray
            ) {
                return [];
            }
            if (step === null) {
                next.push(...value.map((item, index) => ({ path: [...path, index], value: item })));
            } else if (Object.hasOwn(value, step)) {
                next.push({ path: [...path, step], value: value[step] });
            }
        }
        selected = next;
    }
    return selected;
}

/** The places of all values that are neither object nor array, and of empty objects and arrays. */
function leaves(value, path = []) {
    const inner = value !== null && typeof value === 'object' ? Object.keys(value) : [];
    if (inner.length === 0) {
        return path.length ? [path] : [];
    }
    return inner.flatMap((name) =>
        leaves(value[name], [...path, Array.isArray(value) ? Number(name) : name]),
    );
}

function within(path, places) {
    return places.some((place) => place.every((step, index) => path[index] === step));
}

function matching(claims, { path, values }) {
    return select(claims, path).filter(({ value }) => !values || values.some((wanted) => wanted === value));
}

/**
 * Holds disclosed claims against a credential query. Returns `asked` (the places that the query's claim set covers,
 * as claim paths), or `missing` (claims that no claim set was complete without), or `extra` (what was disclosed
 * beyond the closest claim set).
 */
export function holdAgainst(claims, { claims: asked = [], claim_sets: sets }) {
    const options = sets
        ? sets.map((ids) => ids.map((id) => asked.find((claim) => claim.id === id)))
        : [asked];
    const met = [];
    let missing;
    for (const option of options) {
        const absent = option.filter((claim) => matching(claims, claim).length === 0);
        if (absent.length === 0) {
            const places = option.flatMap((claim) => matching(claims, claim).map(({ path }) => path));
            const extra = leaves(claims).filter((path) => !within(path, places));
            met.push({ asked: option.map(({ path }) => path), extra });
        } else if (!missing || absent.length < missing.length) {
            missing = absent.map(({ path }) => path);
        }
    }
    if (met.length === 0) {
        return { missing: missing ?? [] };
    }
    const closest = met.reduce((best, one) => (one.extra.length < best.extra.length ? one : best));
    return closest.extra.length ? { extra: closest.extra } : { asked: closest.asked };
}
