// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A verifier as frameworks for agents ship it, with the habits that were found in one: a wallet has to get along with
 * them. It knows nothing of offers beyond what any transaction data is.
 *
 * `aud` of its request objects is their request_uri; they are fetched by GET alone. It answers 400 to a correct error
 * response. Whatever POST it does not like ends the session, and a second, identical answer is one of those. It wants
 * transaction_data_hashes_alg whenever there are hashes, and a did:jwk issuer only with the kid DID#0.
 */
import { createServer } from 'node:http';
import { isDeepStrictEqual } from 'node:util';

import { DcqlPresentationResult, DcqlQuery } from 'dcql';

import { randomText, sha256Text } from '../company/bytes.js';
import { decodeJws } from '../company/jws.js';
import { keyOfDid, verifiedPresentation } from '../company/library.js';
import { encodeOffer, sign } from '../company/requests.js';

const MOST_BYTES = 1024 * 1024;

export class Verifier {
    #sessions = new Map();

    /** `tell` hears of each answer: { event: 'answered' | 'turned-away', id, says, claims }. */
    constructor({ identity, now = () => Math.floor(Date.now() / 1000), tell = () => {} }) {
        this.identity = identity;
        this.clientId = `x509_san_dns:${identity.name}`;
        this.now = now;
        this.tell = tell;
    }

    /** Asks for fields, under an offer where there is one: { id, link, request_uri }. */
    async ask({ paths = [['email']], offer } = {}) {
        const id = randomText(9);
        const uri = `${this.base}/authorization/${id}`;
        const payload = {
            client_id: this.clientId,
            aud: uri,
            response_type: 'vp_token',
            response_mode: 'direct_post',
            response_uri: `${uri}/response`,
            nonce: randomText(),
            state: id,
            iat: this.now(),
            exp: this.now() + 300,
            dcql_query: {
                credentials: [
                    {
                        id: 'profile',
                        format: 'dc+sd-jwt',
                        meta: { vct_values: ['urn:fieldfare:profile:1'] },
                        claims: paths.map((path) => ({ path })),
                    },
                ],
            },
            ...(offer ? { transaction_data: [encodeOffer(offer)] } : {}),
        };
        const header = { alg: 'ES256', typ: 'oauth-authz-req+jwt', x5c: this.identity.own.x5c };
        const jws = await sign(header, payload, this.identity.own.privateKey);
        this.#sessions.set(id, { payload, jws, state: 'open' });
        const link = new URLSearchParams({ client_id: this.clientId, request_uri: uri });
        return { id, link: `openid4vp://?${link}`, request_uri: uri };
    }

    stateOf(id) {
        return this.#sessions.get(id)?.state;
    }

    fetched(id, method) {
        const session = this.#sessions.get(id);
        if (!session) {
            return { status: 404 };
        }
        return method === 'GET'
            ? { status: 200, type: 'application/oauth-authz-req+jwt', body: session.jws }
            : { status: 405 };
    }

    async posted(id, body) {
        const session = this.#sessions.get(id);
        const says = session?.state === 'open' ? await this.#fault(session, body) : 'no such session is open';
        if (session) {
            session.state = says ? 'ended' : 'done';
        }
        this.tell({
            event: says ? 'turned-away' : 'answered',
            id,
            says,
            claims: says ? undefined : session.claims,
        });
        return says
            ? { status: 400, type: 'application/json', body: JSON.stringify({ error: 'invalid_request' }) }
            : { status: 200, type: 'application/json', body: '{}' };
    }

    async #fault(session, body) {
        try {
            const form = new URLSearchParams(body);
            if (form.get('state') !== session.payload.state) {
                return 'another state';
            }
            if (!form.has('vp_token')) {
                return `error: ${form.get('error')}`;
            }
            const [presentation] = JSON.parse(form.get('vp_token')).profile;
            session.claims = await this.#claimsOf(presentation, session.payload);
            return undefined;
        } catch (error) {
            return error.message;
        }
    }

    async #claimsOf(presentation, request) {
        const { header, payload } = decodeJws(presentation.split('~')[0]);
        if (!keyOfDid(payload.iss) || header.kid !== `${payload.iss}#0`) {
            throw new Error('the issuer is not resolved');
        }
        const { payload: shown, kb } = await verifiedPresentation(presentation, request, this.now());
        if (kb.payload.aud !== request.client_id) {
            throw new Error(`aud is ${kb.payload.aud}`);
        }
        if (request.transaction_data) {
            const { transaction_data_hashes: hashes, transaction_data_hashes_alg: alg } = kb.payload;
            if (alg !== 'sha-256' || !isDeepStrictEqual(hashes, request.transaction_data.map(sha256Text))) {
                throw new Error('the transaction data is not authorized');
            }
        }
        const { vct, iss, iat, cnf, ...claims } = shown;
        const result = DcqlPresentationResult.fromDcqlPresentation(
            {
                profile: [
                    { credential_format: 'dc+sd-jwt', vct, claims, cryptographic_holder_binding: true },
                ],
            },
            { dcqlQuery: DcqlQuery.parse(request.dcql_query) },
        );
        if (!result.can_be_satisfied || !iss || !iat || !cnf) {
            throw new Error('the query is not satisfied');
        }
        return claims;
    }
}

async function bodyOf(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MOST_BYTES) {
            throw new Error('too large');
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

/** Listens on loopback; resolves to the server once it does. */
export function serve(verifier) {
    const server = createServer(async (request, response) => {
        try {
            const [, , id, place] = new URL(request.url, 'http://verifier').pathname.split('/');
            const body = await bodyOf(request);
            const said =
                place === 'response' && request.method === 'POST'
                    ? await verifier.posted(id, body)
                    : verifier.fetched(id, place ? 'none' : request.method);
            response.writeHead(said.status, { 'Content-Type': said.type ?? 'text/plain' });
            response.end(said.body ?? '');
        } catch {
            response.destroy();
        }
    });
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            verifier.base = `http://${verifier.identity.name}:${server.address().port}`;
            resolve(server);
        });
    });
}
