// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { compactDecrypt, decodeProtectedHeader } from 'jose';

import {
    FORM_CHECKS,
    FORMAT_CHECKS,
    QUERY_CHECKS,
    SIGNED_CHECKS,
    TOKEN_CHECKS,
    prepareSigned,
} from './checks.js';
import { keyOfDid, libraryComplaint } from './library.js';
import { decodePresentation, unpack } from './presentation.js';

async function run(checks, subject) {
    const problems = [];
    for (const [check, judge] of Object.entries(checks)) {
        const says = await judge(subject);
        if (says) {
            problems.push({ check, says });
        }
    }
    return problems;
}

async function openJwe(response, { privateKey }) {
    const jwe = {};
    try {
        jwe.header = decodeProtectedHeader(response);
        const value = JSON.parse(
            Buffer.from((await compactDecrypt(response, privateKey)).plaintext).toString(),
        );
        jwe.payload =
            value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
    } catch {
        /* what is not there is said by the check */
    }
    return jwe;
}

function parseToken(answer) {
    const { request, jwe, form } = answer;
    if (request.encryption) {
        // Inside a JWE vp_token is an object; as text it would be one more encoding that nobody asked for.
        return { ...answer, parameters: jwe.payload, token: jwe.payload.vp_token };
    }
    let token;
    try {
        token = JSON.parse(form.get('vp_token'));
    } catch {
        /* the check says so */
    }
    return { ...answer, parameters: Object.fromEntries(form), token };
}

function takeApart(raw, id, { queries }) {
    try {
        const one = decodePresentation(raw);
        return { ...one, id, query: queries.get(id), issuerKey: keyOfDid(one.jwt.payload.iss) };
    } catch (error) {
        return { fault: { check: 'sd-jwt', says: error.message } };
    }
}

async function judgePresentation(raw, id, answer) {
    const one = takeApart(raw, id, answer);
    if (one.fault) {
        return { problems: [one.fault] };
    }
    const early = await run(FORMAT_CHECKS, one);
    if (early.length) {
        return { problems: early };
    }
    const { request, now, seen } = answer;
    const ready = { ...prepareSigned(one, unpack(one), request), request, now, seen };
    return { problems: await run(SIGNED_CHECKS, ready), one: ready };
}

async function strictly(answer) {
    let problems = await run(FORM_CHECKS, answer);
    if (problems.length) {
        return { problems };
    }
    const parsed = parseToken(answer);
    problems = await run(TOKEN_CHECKS, parsed);
    if (problems.length) {
        return { problems };
    }
    const queries = new Map(answer.request.payload.dcql_query.credentials.map((query) => [query.id, query]));
    const asked = { ...parsed, queries };
    problems = await run(QUERY_CHECKS, asked);
    if (problems.length) {
        return { problems };
    }
    const judged = [];
    for (const [id, presentations] of Object.entries(asked.token)) {
        for (const raw of presentations) {
            judged.push(await judgePresentation(raw, id, asked));
        }
    }
    return { problems: judged.flatMap((one) => one.problems), presentations: judged.map(({ one }) => one) };
}

/**
 * Judges an approval: { contentType, form, request, now, seen }. `problems` is empty for a good one, otherwise what is
 * wrong, each with the name of its check; `library` is what the public libraries say against it, or nothing. A good
 * answer that only they refuse has the problem "library".
 */
export async function verifyApproval(answer) {
    const { request, form } = answer;
    const jwe =
        request.encryption && form.has('response')
            ? await openJwe(form.get('response'), request.decryptionKey)
            : undefined;
    const { problems, presentations } = await strictly({ ...answer, jwe });
    const library = await libraryComplaint(answer);
    if (problems.length === 0 && library) {
        problems.push({ check: 'library', says: library });
    }
    return { problems, library, presentations: problems.length ? [] : presentations };
}
