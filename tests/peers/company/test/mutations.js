// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Answers that are wrong in one place. `check` is the one that must say so, and no other; `library` whether the public
 * libraries, used as library.js uses them, refuse it too ("accepts" is a gap that the check is there for).
 */
import { randomText, sha256Text, toBase64url } from '../bytes.js';
import { sign } from '../requests.js';
import { disclose, encrypt } from './bent.js';
import { newHolder } from './wallet.js';

const HOUR = 3600;
const ENCRYPTED = { encrypted: true };

const header = (change) => ({ jwt: (parts) => change(parts.header, parts) });
const payload = (change) => ({ jwt: (parts) => change(parts.payload, parts) });
const kb = (change) => ({ kb: (parts) => change(parts.kbPayload, parts) });
const form = (change) => ({ form: change });
const response = (content, head) => form(async (fields, { request, token }) => {
    const [jwk] = request.client_metadata.jwks.keys;
    fields.set('response', await encrypt(await content(fields, request, token), jwk, head));
});

/** A presentation in an encrypted answer, kept for a second wrapping. */
function rewrapped(wrap, head) {
    let kept;
    return {
        token: (token) => { kept = token; return token; },
        ...response((_, request) => wrap({ vp_token: kept, state: request.state }, request), head),
    };
}

/** Lists a new disclosure and shows it. */
function add(parts, name, value, salt) {
    const one = disclose(value, name, salt);
    parts.disclosures.push(one);
    parts.payload._sd.push(one.digest);
}

async function strangerKey(parts) {
    parts.stranger = await newHolder();
    return parts.stranger;
}

const shownBefore = randomText(16);

export const MUTATIONS = [
    // The form
    { check: 'content-type', name: 'plain text', library: 'accepts', bend: { type: 'text/plain' } },
    { check: 'content-type', name: 'JSON', library: 'accepts', bend: { type: 'application/json' } },
    { check: 'parameter-twice', name: 'state', library: 'accepts', bend: form((fields) => fields.append('state', fields.get('state'))) },
    { check: 'parameter-unknown', name: 'a name of the wallet', library: 'accepts', bend: form((fields) => fields.append('wallet', 'Fieldfare')) },
    { check: 'response-mode', name: 'no vp_token', library: 'refuses', bend: form((fields) => fields.delete('vp_token')) },
    {
        check: 'response-mode', name: 'in the open, although encryption was asked for', library: 'refuses', wish: ENCRYPTED,
        bend: {
            token: (token, parts) => { parts.token = token; return token; },
            form: (fields, { request, token }) => {
                fields.delete('response');
                fields.set('vp_token', JSON.stringify(token));
                fields.set('state', request.state);
            },
        },
    },
    { check: 'response-encryption', name: 'no kid', library: 'accepts', wish: ENCRYPTED, bend: rewrapped((content) => content, { kid: undefined }) },
    { check: 'response-encryption', name: 'another alg', library: 'accepts', wish: ENCRYPTED, bend: rewrapped((content) => content, { alg: 'ECDH-ES+A128KW' }) },
    { check: 'response-encryption', name: 'another enc', library: 'accepts', wish: ENCRYPTED, bend: rewrapped((content) => content, { enc: 'A128CBC-HS256' }) },
    {
        check: 'response-encryption', name: 'a JWS inside the JWE', library: 'refuses', wish: ENCRYPTED,
        bend: rewrapped(async (content) => sign({ alg: 'ES256', kid: 'x' }, content, (await newHolder()).privateKey)),
    },
    { check: 'request-expired', name: 'two hours late', library: 'accepts', late: 2 * HOUR, bend: {} },

    // The token
    { check: 'state', name: 'another', library: 'refuses', bend: form((fields) => fields.set('state', 'another')) },
    { check: 'state', name: 'none', library: 'refuses', bend: form((fields) => fields.delete('state')) },
    { check: 'state', name: 'outside the JWE', library: 'refuses', wish: ENCRYPTED, bend: rewrapped(({ vp_token: token }) => ({ vp_token: token })) },
    { check: 'vp-token', name: 'a list', library: 'refuses', bend: { token: ({ profile }) => profile } },
    { check: 'vp-token', name: 'a bare presentation', library: 'refuses', bend: form((fields, { bound }) => fields.set('vp_token', bound)) },
    { check: 'vp-token', name: 'text inside the JWE', library: 'accepts', wish: ENCRYPTED, bend: rewrapped((content) => ({ ...content, vp_token: JSON.stringify(content.vp_token) })) },
    { check: 'query-unknown', name: 'an id that was not asked for', library: 'refuses', bend: { token: (token) => ({ ...token, other: token.profile }) } },
    { check: 'query-unanswered', name: 'an empty object', library: 'refuses', bend: { token: () => ({}) } },
    { check: 'presentation-list', name: 'a text', library: 'accepts', bend: { token: ({ profile }) => ({ profile: profile[0] }) } },
    { check: 'presentation-list', name: 'an empty list', library: 'refuses', bend: { token: () => ({ profile: [] }) } },
    { check: 'presentation-single', name: 'the same twice', library: 'refuses', bend: { token: ({ profile }) => ({ profile: [...profile, ...profile] }) } },

    // The form of the presentation
    { check: 'sd-jwt', name: 'a JWT without a tilde', library: 'refuses', bend: { presentation: (raw) => raw.split('~')[0] } },
    { check: 'sd-jwt', name: 'padding', library: 'refuses', bend: { presentation: (raw) => raw.replace('~', '=~') } },
    { check: 'sd-jwt', name: 'a disclosure of one element', library: 'refuses', bend: { jwt: ({ disclosures }) => { disclosures.push({ raw: toBase64url(['alone']) }); } } },
    { check: 'key-binding', name: 'none', library: 'refuses', bend: { presentation: (_, { bound }) => bound } },
    { check: 'issuer-typ', name: 'the draft\'s', library: 'accepts', bend: header((head) => { head.typ = 'vc+sd-jwt'; }) },
    { check: 'issuer-typ', name: 'none', library: 'accepts', bend: header((head) => { delete head.typ; }) },
    { check: 'issuer-alg', name: 'none', library: 'refuses', bend: header((head) => { head.alg = 'none'; }) },
    { check: 'issuer-header', name: 'jku', library: 'accepts', bend: header((head) => { head.jku = 'https://wallet.example/keys'; }) },
    { check: 'issuer-did', name: 'an https issuer', library: 'refuses', bend: { jwt: (parts) => { parts.payload.iss = 'https://wallet.example'; parts.header.kid = `${parts.payload.iss}#0`; } } },
    {
        check: 'issuer-did', name: 'the private key in it', library: 'refuses',
        bend: { jwt: (parts) => { parts.payload.iss = `did:jwk:${toBase64url({ ...parts.holder.jwk, d: parts.holder.jwk.x })}`; parts.header.kid = `${parts.payload.iss}#0`; } },
    },
    { check: 'issuer-kid', name: 'none', library: 'accepts', bend: header((head) => { delete head.kid; }) },
    { check: 'issuer-kid', name: 'without its fragment', library: 'accepts', bend: header((head, { holder }) => { head.kid = holder.did; }) },
    { check: 'holder-key', name: 'no cnf', library: 'refuses', bend: payload((claims) => { delete claims.cnf; }) },
    { check: 'holder-key', name: 'a kid beside the key', library: 'accepts', bend: payload((claims) => { claims.cnf.kid = 'my-key'; }) },
    { check: 'holder-key', name: 'the private key in it', library: 'refuses', bend: payload((claims) => { claims.cnf = { jwk: { ...claims.cnf.jwk, d: claims.cnf.jwk.x } }; }) },
    { check: 'disclosure-algorithm', name: 'SHA-512 said, SHA-256 done', library: 'refuses', bend: payload((claims) => { claims._sd_alg = 'sha-512'; }) },
    { check: 'kb-typ', name: 'JWT', library: 'refuses', bend: { kb: ({ kbHeader }) => { kbHeader.typ = 'JWT'; } } },
    { check: 'kb-alg', name: 'none', library: 'refuses', bend: { kb: ({ kbHeader }) => { kbHeader.alg = 'none'; } } },
    { check: 'kb-header', name: 'a key', library: 'accepts', bend: { kb: ({ kbHeader, holder }) => { kbHeader.jwk = holder.jwk; } } },

    // Issuer, holder, time
    { check: 'issuer-signature', name: 'by another key', library: 'refuses', bend: { jwt: async (parts) => { parts.issuerKey = (await strangerKey(parts)).privateKey; } } },
    {
        check: 'issuer-key', name: 'another key in cnf, which binds', library: 'accepts',
        bend: { jwt: async (parts) => { const { jwk, privateKey } = await strangerKey(parts); parts.payload.cnf = { jwk }; parts.kbKey = privateKey; } },
    },
    { check: 'issuer-times', name: 'expired', library: 'refuses', bend: payload((claims, { now }) => { claims.exp = now - HOUR; }) },
    { check: 'issuer-times', name: 'not yet', library: 'refuses', bend: payload((claims, { now }) => { claims.nbf = now + HOUR; }) },
    { check: 'issuer-times', name: 'made tomorrow', library: 'refuses', bend: payload((claims, { now }) => { claims.iat = now + 24 * HOUR; }) },
    { check: 'issuer-times', name: 'made before it was asked for', library: 'accepts', bend: payload((claims, { now }) => { claims.iat = now - HOUR; }) },
    { check: 'vct', name: 'another', library: 'refuses', bend: payload((claims) => { claims.vct = 'urn:fieldfare:profile:2'; }) },

    // Disclosures
    { check: 'disclosure-duplicate', name: 'one twice', library: 'accepts', bend: { jwt: ({ disclosures }) => { disclosures.push(disclosures[0]); } } },
    { check: 'disclosure-foreign', name: 'one that nothing stands for', library: 'accepts', bend: { jwt: ({ disclosures }) => { disclosures.push(disclose('x', 'nickname')); } } },
    { check: 'disclosure-place', name: 'an element among members', library: 'accepts', bend: { jwt: (parts) => add(parts, undefined, 'x') } },
    { check: 'disclosure-place', name: 'a member called _sd', library: 'accepts', bend: { jwt: (parts) => add(parts, '_sd', ['x']) } },
    {
        check: 'disclosure-reserved', name: 'vct', library: 'accepts',
        bend: { jwt: (parts) => { add(parts, 'vct', parts.payload.vct); } },
    },
    { check: 'disclosure-reserved', name: 'status', library: 'accepts', bend: { jwt: (parts) => { add(parts, 'status', 'x'); } } },
    { check: 'disclosure-collision', name: 'a claim that is in the open too', library: 'accepts', bend: payload((claims, parts) => { claims.email = parts.claims.email; }) },
    { check: 'digest-duplicate', name: 'in one list', library: 'accepts', bend: payload((claims) => { claims._sd.push(claims._sd[0]); }) },
    { check: 'digest-unopened', name: 'a decoy', library: 'accepts', bend: payload((claims) => { claims._sd.push(randomText(32)); }) },
    {
        check: 'salt-short', name: '64 bits', library: 'accepts',
        bend: { claims: (parts) => { delete parts.claims.given_name; }, jwt: (parts) => add(parts, 'given_name', 'Mara', randomText(8)) },
    },
    {
        check: 'salt-again', name: 'twice in one answer', library: 'accepts',
        bend: {
            claims: (parts) => { parts.claims = {}; },
            jwt: (parts) => { add(parts, 'email', 'm@example.net', shownBefore); add(parts, 'given_name', 'Mara', shownBefore); },
        },
    },

    // The claims
    { check: 'claims-missing', name: 'neither claim set', library: 'refuses', bend: { claims: (parts) => { delete parts.claims.email; } } },
    { check: 'claims-missing', name: 'a value that was not asked for', library: 'refuses', wish: { scenario: 'values' }, bend: { claims: (parts) => { parts.claims.address = { country: 'FR' }; } } },
    { check: 'claims-extra', name: 'a claim more', library: 'accepts', bend: { claims: (parts) => { parts.claims.phone_number = '+491711234567'; } } },
    { check: 'claims-extra', name: 'a member more of the address', library: 'accepts', wish: { scenario: 'order' }, bend: { claims: (parts) => { parts.claims.address = { ...parts.claims.address, region: 'Sachsen' }; } } },
    { check: 'claims-extra', name: 'an identifier in the open', library: 'accepts', bend: payload((claims) => { claims.sub = 'mara'; }) },

    // Key binding
    { check: 'kb-signature', name: 'by another key', library: 'refuses', bend: { kb: async (parts) => { parts.kbKey = (await newHolder()).privateKey; } } },
    { check: 'kb-aud', name: 'without its prefix', library: 'accepts', bend: kb((claims) => { claims.aud = claims.aud.split(':')[1]; }) },
    { check: 'kb-aud', name: 'a list', library: 'accepts', bend: kb((claims) => { claims.aud = [claims.aud]; }) },
    { check: 'kb-aud', name: 'the response_uri', library: 'accepts', bend: kb((claims, { request }) => { claims.aud = request.response_uri; }) },
    { check: 'kb-nonce', name: 'another', library: 'refuses', bend: kb((claims) => { claims.nonce = randomText(); }) },
    { check: 'kb-iat', name: 'before it was asked for', library: 'accepts', bend: kb((claims, { now }) => { claims.iat = now - HOUR; }) },
    { check: 'kb-iat', name: 'tomorrow', library: 'accepts', bend: kb((claims, { now }) => { claims.iat = now + 24 * HOUR; }) },
    { check: 'kb-iat', name: 'none', library: 'refuses', bend: kb((claims) => { delete claims.iat; }) },
    { check: 'kb-iat', name: 'text', library: 'accepts', bend: kb((claims) => { claims.iat = String(claims.iat); }) },
    { check: 'kb-sd-hash', name: 'without the last tilde', library: 'refuses', bend: kb((claims, { bound }) => { claims.sd_hash = sha256Text(bound.slice(0, -1)); }) },
    { check: 'kb-members', name: 'a jti', library: 'accepts', bend: kb((claims) => { claims.jti = randomText(); }) },

    // What was offered
    { check: 'hashes-list', name: 'none', library: 'refuses', bend: kb((claims) => { delete claims.transaction_data_hashes; }) },
    { check: 'hashes-list', name: 'a text', library: 'accepts', bend: kb((claims) => { [claims.transaction_data_hashes] = claims.transaction_data_hashes; }) },
    { check: 'hashes-list', name: 'although nothing was offered', library: 'accepts', wish: { scenario: 'plain' }, bend: kb((claims) => { claims.transaction_data_hashes = []; }) },
    { check: 'hashes-alg', name: 'not said', library: 'accepts', bend: kb((claims) => { delete claims.transaction_data_hashes_alg; }) },
    { check: 'hashes-alg', name: 'a list', library: 'refuses', bend: kb((claims) => { claims.transaction_data_hashes_alg = ['sha-256', 'sha-512']; }) },
    { check: 'hashes-missing', name: 'of the decoded JSON', library: 'refuses', bend: kb((claims, { request }) => { claims.transaction_data_hashes = request.transaction_data.map((text) => sha256Text(Buffer.from(text, 'base64url'))); }) },
    { check: 'hashes-missing', name: 'an empty list', library: 'refuses', bend: kb((claims) => { claims.transaction_data_hashes = []; }) },
    { check: 'hashes-missing', name: 'one of two', library: 'refuses', wish: { scenario: 'two' }, bend: kb((claims) => { claims.transaction_data_hashes.pop(); }) },
    { check: 'hashes-extra', name: 'one that nobody offered', library: 'accepts', bend: kb((claims) => { claims.transaction_data_hashes.push(randomText(32)); }) },
    { check: 'hashes-extra', name: 'the same twice', library: 'accepts', bend: kb((claims) => { claims.transaction_data_hashes.push(claims.transaction_data_hashes[0]); }) },
];
