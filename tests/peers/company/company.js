// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { betterAsk } from './better.js';
import { randomText, sha256Text } from './bytes.js';
import { Clock } from './clock.js';
import { answerKeys } from './encryption.js';
import { FAULTS, withFault } from './faults.js';
import { itemsDue, makeGrant } from './grants.js';
import { keyName } from './jws.js';
import { judgeError, judgeWithdrawal } from './refusals.js';
import { bendEveryWay, judgeAgain } from './rejudge.js';
import { encodeOffer, linkByValue, makeRequest, unsignedLink } from './requests.js';
import { queryOf, scenarioNamed } from './scenarios.js';
import { verifyApproval } from './verify.js';

/** What the company is asked to do and cannot, in words for whoever drives it. */
export class CannotDo extends Error {}

function reply(status, body = {}) {
    return { status, type: 'application/json', body: JSON.stringify(body) };
}

/**
 * A company: what it asked, what came back, what it promised. It knows nothing of HTTP but bodies and addresses
 * (server.js) and nothing of who drives it but the events that it tells (`tell`).
 */
export class Company {
    #requests = new Map();
    #grants = new Map();
    // Salts and keys that were shown here before: whoever shows one again can be recognised by it.
    #seen = { salts: new Set(), keys: new Set() };
    #behaviour = { times: 0 };

    constructor({ identity, client = 'x509_san_dns', clock = new Clock(), tell = () => {} }) {
        this.identity = identity;
        this.clock = clock;
        this.tell = tell;
        this.clientId = this.#clientId(client);
    }

    #clientId(prefix, responseUri) {
        const identity = { x509_hash: this.identity.own.hash, redirect_uri: responseUri };
        return `${prefix}:${identity[prefix] ?? this.identity.name}`;
    }

    /** Where the company is reached; known only once it listens. */
    set base(base) {
        this.address = base;
    }

    /**
     * Makes a request. `scenario` names it; `query`, `offer` (laid over the first one) and `payload` change it, where
     * a null removes; `expires_in` seconds, `method` post, `encrypted` (encryption.js), `client`: another prefix than
     * usually, `unsigned`: by the parameters of a link alone, `by_value`: whole in the link; `fault`.
     */
    async ask(wish = {}) {
        const scenario = scenarioNamed(wish.scenario ?? 'newsletter');
        if (!scenario) {
            throw new CannotDo(`no scenario is called ${wish.scenario}`);
        }
        if (wish.fault && !Object.hasOwn(FAULTS, wish.fault)) {
            throw new CannotDo(`no fault is called ${wish.fault}`);
        }
        const id = randomText(9);
        const issued = this.clock.now();
        const offers = scenario.offers.map((offer, index) =>
            this.#wholeOffer(id, index, offer, wish, issued),
        );
        const responseUri = `${this.address}/answer?session=${id}&via=wallet`;
        const record = {
            id,
            wish,
            scenario,
            issued,
            expires: issued + (wish.expires_in ?? 3600),
            nonce: randomText(),
            state: randomText(),
            clientId: wish.client ? this.#clientId(wish.client, responseUri) : this.clientId,
            requestUri: `${this.address}/request/${id}`,
            responseUri,
            offers: offers.map((offer) => ({
                offer,
                encoded: encodeOffer(offer),
                credentialIds: ['profile'],
            })),
            answers: new Map(),
        };
        if (wish.encrypted) {
            Object.assign(record, await answerKeys(wish.encrypted));
        }
        await this.#sign(record);
        this.#requests.set(id, record);
        return {
            id,
            link: record.link,
            request_uri: record.requestUri,
            request: record.jws,
            state: record.state,
            nonce: record.nonce,
            offer_ids: offers.map((offer) => offer.id),
        };
    }

    #wholeOffer(id, index, offer, wish, issued) {
        const whole = {
            id: `${id}-${index}`,
            expires_at: issued + 30 * 86400,
            controller: {
                name: this.identity.organisation,
                country: 'DE',
                privacy_policy_uri: 'https://bergkiosk.example/privacy',
                contact: 'privacy@bergkiosk.example',
            },
            legal_basis: 'dpv:Consent',
            ...offer,
            withdrawal_uri: `${this.address}/withdrawal?session=${id}`,
            ...(index === 0 ? wish.offer : {}),
        };
        return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
    }

    async #sign(record, walletNonce) {
        const { wish } = record;
        const made = await makeRequest({
            ...record,
            signer: this.identity.own,
            query: wish.query ?? queryOf(record.scenario),
            transactionData: record.offers.map(({ encoded }) => encoded),
            now: record.issued,
            expiresIn: record.expires - record.issued,
            method: wish.method,
            walletNonce,
        });
        const header = { alg: this.identity.own.algorithm, typ: 'oauth-authz-req+jwt' };
        const changed = { ...made, payload: { ...made.payload, ...wish.payload } };
        if (wish.payload?.client_id) {
            const link = new URL(made.link);
            link.searchParams.set('client_id', wish.payload.client_id);
            changed.link = link.toString();
        }
        for (const [member, value] of Object.entries(changed.payload)) {
            if (value === null) {
                delete changed.payload[member];
            }
        }
        Object.assign(
            record,
            await withFault(wish.fault ?? 'none', changed, {
                identity: this.identity,
                header,
                signer: this.identity.own,
            }),
        );
        if (wish.unsigned) {
            record.link = unsignedLink(record.payload);
        } else if (wish.by_value) {
            record.link = linkByValue(record.link, record.jws);
        }
    }

    /** How the next `times` answers are met: `status` is sent, and where `lost` the answer is taken in all the same. */
    behave({ status = 500, times = 1, lost = false, hang = false }) {
        this.#behaviour = { status, times, lost, hang };
    }

    #misbehaves() {
        if (this.#behaviour.times <= 0) {
            return undefined;
        }
        this.#behaviour.times -= 1;
        return this.#behaviour;
    }

    /** The request object for whoever fetches it: { jws, serve }, or nothing. */
    async fetched(id, { walletNonce, headers, method }) {
        const record = this.#requests.get(id);
        if (record) {
            if (walletNonce) {
                await this.#sign(record, walletNonce);
            }
            this.tell({ event: 'fetched', id, method, headers });
        }
        return record;
    }

    /** An answer to request `id`: { form, contentType, body, headers }. Returns what is sent back. */
    async answered(id, post) {
        const record = this.#requests.get(id);
        if (!record) {
            this.tell({ event: 'stray', body: post.body });
            return reply(404);
        }
        const misbehaviour = this.#misbehaves();
        if (misbehaviour && !misbehaviour.lost) {
            this.tell({ event: 'turned-away', id, status: misbehaviour.status, hang: misbehaviour.hang });
            return { ...reply(misbehaviour.status), hang: misbehaviour.hang };
        }
        const said = await this.#judge(record, post);
        return misbehaviour ? { ...reply(misbehaviour.status), hang: misbehaviour.hang } : said;
    }

    async #judge(record, post) {
        const fingerprint = sha256Text(post.body);
        const common = { id: record.id, body: post.body, headers: post.headers };
        const before = record.answers.get(fingerprint);
        if (before) {
            this.tell({ ...before.event, ...common, repeated: true });
            return before.reply;
        }
        const outcome = record.settled
            ? this.#late(record, post)
            : await (post.form.has('error') ? this.#refused(record, post) : this.#approved(record, post));
        const event = { ...outcome.event, ...common, repeated: false };
        const { status, body } = outcome.reply;
        outcome.event.reply = { status, body: JSON.parse(body) };
        event.reply = outcome.event.reply;
        record.answers.set(fingerprint, { event: outcome.event, reply: outcome.reply });
        this.tell(event);
        return outcome.reply;
    }

    #late(record, { form }) {
        const problems = [{ check: 'answered-already', says: `it was ${record.settled} before` }];
        const event = form.has('error') ? 'declined' : 'answered';
        return { event: { event, verdict: 'no', problems }, reply: reply(400, { error: 'invalid_request' }) };
    }

    async #approved(record, post) {
        const { problems, library, presentations } = await verifyApproval({
            ...post,
            request: record,
            now: this.clock.now(),
            seen: this.#seen,
        });
        if (problems.length) {
            const event = { event: 'answered', verdict: 'no', problems, library };
            return { event, reply: reply(400, { error: 'invalid_request', problems }) };
        }
        record.settled = 'approved';
        record.accepted = {
            presentations: presentations.map(({ hash, jwt }) => ({ hash, holder: jwt.payload.cnf.jwk })),
            offerIds: record.offers.map(({ offer }) => offer.id),
            answer: { body: post.body, contentType: post.contentType },
        };
        for (const { disclosures, jwt } of presentations) {
            disclosures.forEach(({ salt }) => this.#seen.salts.add(salt));
            this.#seen.keys.add(keyName(jwt.payload.cnf.jwk));
        }
        const claims = Object.assign({}, ...presentations.map((one) => one.claims));
        const asked = presentations.flatMap(({ held }) => held.asked);
        const event = {
            event: 'answered',
            verdict: 'yes',
            problems: [],
            claims,
            asked,
            presentations: presentations.map(({ raw }) => raw),
            presentation_hashes: presentations.map(({ hash }) => hash),
        };
        return { event, reply: reply(200, await this.#thanks(record)) };
    }

    async #thanks(record) {
        const more = record.wish.redirect_uri ? { redirect_uri: record.wish.redirect_uri } : {};
        const items = record.offers.length ? itemsDue(record.offers[0].offer, false) : [];
        if (record.scenario.grant !== 'with-answer' || items.length === 0) {
            return more;
        }
        const { grant } = await this.grant({ id: record.id, fault: record.wish.grant_fault });
        return { ...more, grant };
    }

    /** A grant for an approved request: `later` grants what was promised for later; `fault`, see grants.js. */
    async grant({ id, later = false, change, fault, offer: index = 0 }) {
        const record = this.#requests.get(id);
        if (!record?.accepted) {
            throw new CannotDo('nothing was approved there');
        }
        const { offer } = record.offers[index] ?? {};
        if (!offer) {
            throw new CannotDo('there was no such offer');
        }
        const { jws, payload } = await makeGrant({
            identity: this.identity,
            clientId: record.clientId,
            now: this.clock.now(),
            offer,
            change,
            fault,
            hashes: record.accepted.presentations.map(({ hash }) => hash),
            items: itemsDue(offer, later),
        });
        const name = randomText(9);
        this.#grants.set(name, jws);
        const uri = `${this.address}/grant/${name}`;
        return {
            grant: jws,
            payload,
            grant_uri: uri,
            link: `fieldfare://grant?grant_uri=${encodeURIComponent(uri)}`,
        };
    }

    grantNamed(name) {
        return this.#grants.get(name);
    }

    async #refused(record, post) {
        const judged = await judgeError({
            ...post,
            request: record,
            now: this.clock.now(),
            seen: this.#seen,
        });
        const { kind, problems, ...rest } = judged;
        const event = { event: kind, verdict: problems.length ? 'no' : 'yes', problems, ...rest };
        if (problems.length) {
            return { event, reply: reply(400, { error: 'invalid_request', problems }) };
        }
        record.settled = kind;
        const way = record.wish.counter ?? record.scenario.counter;
        if (kind !== 'countered' || way === 'ignore') {
            return { event, reply: reply(200) };
        }
        const better = await this.ask({
            scenario: record.scenario.name,
            ...betterAsk(record, judged.counter, way),
        });
        return { event: { ...event, better }, reply: reply(200, { request_uri: better.request_uri }) };
    }

    /** What became of a request: how it was settled, how many different answers came, which presentations are kept. */
    look({ id }) {
        const record = this.#known(id);
        return {
            settled: record.settled ?? null,
            answers: record.answers.size,
            presentation_hashes: (record.accepted?.presentations ?? []).map(({ hash }) => hash),
        };
    }

    /** Judges `body` as an approval of request `id`, without taking it in. */
    judge({ id, body, content_type: contentType = 'application/x-www-form-urlencoded' }) {
        return judgeAgain(this.#known(id), { body, contentType }, this.clock.now());
    }

    /** Bends the approval of request `id` in every way of rejudge.js; `right` only if each was refused for its reason. */
    async bend({ id }) {
        const record = this.#known(id);
        if (!record.accepted || record.encryption) {
            throw new CannotDo('nothing was approved there in the open');
        }
        const results = await bendEveryWay(record, record.accepted.answer, this.clock.now());
        return { right: results.every(({ right }) => right), results };
    }

    #known(id) {
        const record = this.#requests.get(id);
        if (!record) {
            throw new CannotDo(`no request is called ${id}`);
        }
        return record;
    }

    /** A withdrawal of what was approved in request `id`. */
    async withdrawn(id, post) {
        const record = this.#requests.get(id);
        const judged = await judgeWithdrawal({ ...post, accepted: record?.accepted, now: this.clock.now() });
        const { problems, offerId, hashes } = judged;
        if (problems.length === 0) {
            record.settled = 'withdrawn';
        }
        this.tell({
            event: 'withdrawn',
            id,
            verdict: problems.length ? 'no' : 'yes',
            problems,
            offer_id: offerId,
            presentation_hashes: hashes,
            body: post.body,
            headers: post.headers,
        });
        return reply(
            problems.length ? 400 : 200,
            problems.length ? { error: 'invalid_request', problems } : {},
        );
    }
}
