// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Requests that a wallet must refuse, each broken in one place. A fault may change the payload, the JWS header, who
 * signs (`signer`, of identity.js, or a whole `jws`), the link's parameters, and how the request is served.
 */
import { createHmac } from 'node:crypto';

import { toBase64url } from './bytes.js';
import { sign } from './requests.js';

function editEntry(payload, edit) {
    const entry = JSON.parse(Buffer.from(payload.transaction_data[0], 'base64url').toString());
    edit(entry);
    payload.transaction_data = [toBase64url(entry), ...payload.transaction_data.slice(1)];
}

const drop =
    (...members) =>
    ({ payload }) =>
        members.forEach((member) => delete payload[member]);
const set =
    (members) =>
    ({ payload }) =>
        Object.assign(payload, members);
const offer =
    (edit) =>
    ({ payload }) =>
        editEntry(payload, (entry) => edit(entry.offer, entry));

export const FAULTS = {
    // What a request has that is as it should be; it goes the same way as the broken ones.
    none: { says: 'nothing is wrong' },

    // Arrival (protocol.md, section 1)
    'link-both': {
        link: (link) => link.set('request', 'eyJ4IjoxfQ.e30.AA'),
        says: 'request and request_uri in one link',
    },
    'link-method': {
        link: (link) => link.set('request_uri_method', 'PUT'),
        says: 'request_uri_method is neither get nor post',
    },
    'link-client': {
        link: (link) => link.set('client_id', 'x509_san_dns:elsewhere.example'),
        says: 'client_id of the link is not that of the request',
    },
    'serve-redirect': { serve: 'redirect', says: 'request_uri answers 302' },
    'serve-large': { serve: 'large', says: 'the request is larger than 1 MiB' },
    'serve-slow': { serve: 'slow', says: 'request_uri never answers' },
    'serve-error': { serve: 'error', says: 'request_uri answers 500' },
    'serve-html': { serve: 'html', says: 'a web page instead of a request' },
    'serve-short': { serve: 'short', says: 'the connection ends in the middle of the request' },

    // Who is asking (section 2)
    typ: {
        header: (header) => {
            header.typ = 'JWT';
        },
        says: 'typ is not oauth-authz-req+jwt',
    },
    'typ-missing': {
        header: (header) => {
            delete header.typ;
        },
        says: 'no typ',
    },
    'alg-none': {
        jws: ({ header, payload }) => `${toBase64url({ ...header, alg: 'none' })}.${toBase64url(payload)}.`,
        says: 'alg is none',
    },
    'alg-hmac': {
        jws: ({ header, payload, signer }) => {
            const text = `${toBase64url({ ...header, alg: 'HS256' })}.${toBase64url(payload)}`;
            return `${text}.${createHmac('sha256', signer.x5c[0]).update(text).digest('base64url')}`;
        },
        says: 'alg is HS256, keyed with the certificate',
    },
    crit: {
        header: (header) => {
            header.crit = ['urn:example:must'];
            header['urn:example:must'] = true;
        },
        says: 'a critical header that nobody knows',
    },
    signature: {
        jws: async ({ header, payload, signer }) => {
            const [head, , signature] = (await sign(header, payload, signer.privateKey)).split('.');
            return `${head}.${toBase64url({ ...payload, state: `${payload.state}x` })}.${signature}`;
        },
        says: 'the payload was changed after signing',
    },
    'signature-other-key': {
        jws: ({ header, payload, identity }) => sign(header, payload, identity.untrusted.privateKey),
        says: 'signed by another key than the certificate has',
    },
    'certificate-missing': {
        header: (header) => {
            delete header.x5c;
        },
        says: 'no x5c',
    },
    'certificate-empty': {
        header: (header) => {
            header.x5c = [];
        },
        says: 'x5c is empty',
    },
    'certificate-broken': {
        header: (header) => {
            header.x5c = [`AAAA${header.x5c[0].slice(4)}`];
        },
        says: 'x5c is no certificate',
    },
    'certificate-untrusted': { signer: 'untrusted', says: 'the chain ends at nobody that is trusted' },
    'certificate-expired': { signer: 'expired', says: 'the certificate has expired' },
    'certificate-early': { signer: 'notYet', says: 'the certificate is not valid yet' },
    'certificate-name': { signer: 'otherName', says: 'the certificate is of another name' },
    'client-name': {
        payload: set({ client_id: 'x509_san_dns:elsewhere.example' }),
        follow: true,
        says: 'client_id names another domain than the certificate',
    },
    'client-prefix': {
        payload: set({ client_id: 'unheard_of:localhost' }),
        follow: true,
        says: 'a client identifier prefix that nobody knows',
    },
    'client-origin': {
        payload: set({ client_id: 'origin:https://shop.example' }),
        follow: true,
        says: 'the prefix origin, which must never be accepted',
    },
    'client-bare': {
        payload: set({ client_id: 'localhost' }),
        follow: true,
        says: 'no prefix: pre-registered, which nobody is',
    },
    'client-missing': { payload: drop('client_id'), says: 'no client_id in the request' },
    'response-host': {
        payload: ({ payload }) => {
            payload.response_uri = payload.response_uri.replace(/\/\/[^:/]+/, '//127.0.0.1');
        },
        says: 'response_uri has another host than client_id',
    },
    audience: { payload: set({ aud: 'https://elsewhere.example' }), says: 'aud is somebody else' },
    'audience-missing': { payload: drop('aud'), says: 'no aud' },
    expired: {
        payload: ({ payload }) => {
            payload.iat -= 90000;
            payload.exp = payload.iat + 600;
        },
        says: 'exp is long past',
    },
    early: {
        payload: ({ payload }) => {
            payload.nbf = payload.iat + 86400;
        },
        says: 'nbf is tomorrow',
    },

    // The request itself (OpenID4VP 5)
    'nonce-missing': { payload: drop('nonce'), says: 'no nonce' },
    'nonce-letters': { payload: set({ nonce: 'n/o+n c=e' }), says: 'letters in nonce that are not allowed' },
    'state-letters': { payload: set({ state: 'a&b' }), says: 'letters in state that are not allowed' },
    'response-type': { payload: set({ response_type: 'code' }), says: 'response_type is not vp_token' },
    'response-mode': {
        payload: set({ response_mode: 'fragment' }),
        says: 'a response_mode that is not taken',
    },
    'response-mode-missing': { payload: drop('response_mode'), says: 'no response_mode' },
    'response-uri-missing': { payload: drop('response_uri'), says: 'no response_uri' },
    'redirect-uri': {
        payload: ({ payload }) => {
            payload.redirect_uri = payload.response_uri;
        },
        says: 'redirect_uri beside response_uri',
    },
    'query-missing': { payload: drop('dcql_query'), says: 'neither dcql_query nor scope' },
    'query-and-scope': { payload: set({ scope: 'profile' }), says: 'dcql_query and scope' },
    'query-empty': { payload: set({ dcql_query: { credentials: [] } }), says: 'a query for nothing' },
    'query-meta': {
        payload: ({ payload }) => {
            payload.dcql_query = structuredClone(payload.dcql_query);
            delete payload.dcql_query.credentials[0].meta;
        },
        says: 'a credential query without meta',
    },
    'query-claim-sets': {
        payload: ({ payload }) => {
            payload.dcql_query = structuredClone(payload.dcql_query);
            payload.dcql_query.credentials[0].claim_sets = [['nobody']];
        },
        says: 'a claim set of a claim that is not there',
    },

    // The offer (section 4): every one is invalid_transaction_data
    'offer-type': {
        payload: offer((_, entry) => {
            entry.type = 'urn:example:other';
        }),
        says: 'an unknown type of transaction data',
    },
    'offer-second-type': {
        payload: ({ payload }) => {
            payload.transaction_data = [
                ...payload.transaction_data,
                toBase64url({ type: 'urn:example:other', credential_ids: ['profile'] }),
            ];
        },
        says: 'an unknown type beside a known one',
    },
    'offer-encoding': {
        payload: ({ payload }) => {
            payload.transaction_data = [`${payload.transaction_data[0]}=`];
        },
        says: 'padded base64url',
    },
    'offer-credential': {
        payload: offer((_, entry) => {
            entry.credential_ids = ['nobody'];
        }),
        says: 'credential_ids that no query has',
    },
    'offer-credential-missing': {
        payload: offer((_, entry) => {
            delete entry.credential_ids;
        }),
        says: 'no credential_ids',
    },
    'offer-hash': {
        payload: offer((_, entry) => {
            entry.transaction_data_hashes_alg = ['sha-512'];
        }),
        says: 'a hash that is not taken',
    },
    'offer-entry-member': {
        payload: offer((_, entry) => {
            entry.surprise = true;
        }),
        says: 'an unknown member beside offer',
    },
    'offer-member': {
        payload: offer((one) => {
            one.surprise = true;
        }),
        says: 'an unknown member in offer',
    },
    'offer-id': {
        payload: offer((one) => {
            delete one.id;
        }),
        says: 'an offer without id',
    },
    'offer-controller': {
        payload: offer((one) => {
            delete one.controller;
        }),
        says: 'an offer without controller',
    },
    'offer-purposes': {
        payload: offer((one) => {
            one.purposes = [];
        }),
        says: 'an offer without a purpose',
    },
    'offer-retention': {
        payload: offer((one) => {
            one.retention = 'for ever';
        }),
        says: 'a retention that is no duration',
    },
    'offer-amount': {
        payload: offer((one) => {
            one.compensation = [{ kind: 'money', amount: 5, currency: 'EUR' }];
        }),
        says: 'an amount that is a number',
    },
    'offer-kind': {
        payload: offer((one) => {
            one.compensation = [{ kind: 'love', description: 'much' }];
        }),
        says: 'a kind of compensation that nobody knows',
    },
};

/** `made` ({ jws, payload, link } of makeRequest) with a fault: { jws, payload, link, serve }. */
export async function withFault(name, made, { identity, header, signer }) {
    const fault = FAULTS[name];
    const payload = { ...made.payload };
    const changed = {
        header: { ...header },
        payload,
        signer: fault.signer ? identity[fault.signer] : signer,
        identity,
    };
    changed.header.x5c = changed.signer.x5c;
    fault.header?.(changed.header);
    fault.payload?.(changed);
    const jws = fault.jws
        ? await fault.jws(changed)
        : await sign(changed.header, payload, changed.signer.privateKey);
    const link = new URL(made.link);
    if (fault.follow) {
        link.searchParams.set('client_id', payload.client_id);
    }
    fault.link?.(link.searchParams);
    return { jws, payload, link: link.toString(), serve: fault.serve };
}
