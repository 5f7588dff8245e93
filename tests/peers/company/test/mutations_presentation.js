// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** As mutations_form.js: the presentation, its disclosures and its claims. */
import { randomText, toBase64url } from '../bytes.js';
import { disclose } from './bent.js';
import { HOUR, add, header, payload } from './bends.js';
import { newHolder } from './wallet.js';

const shownBefore = randomText(16);

export const MUTATIONS = [
    // The form of the presentation
    {
        check: 'sd-jwt',
        name: 'a JWT without a tilde',
        library: 'refuses',
        bend: { presentation: (raw) => raw.split('~')[0] },
    },
    {
        check: 'sd-jwt',
        name: 'padding',
        library: 'refuses',
        bend: { presentation: (raw) => raw.replace('~', '=~') },
    },
    {
        check: 'sd-jwt',
        name: 'a disclosure of one element',
        library: 'refuses',
        bend: {
            jwt: ({ disclosures }) => {
                disclosures.push({ raw: toBase64url(['alone']) });
            },
        },
    },
    {
        check: 'key-binding',
        name: 'none',
        library: 'refuses',
        bend: { presentation: (_, { bound }) => bound },
    },
    {
        check: 'issuer-typ',
        name: "the draft's",
        library: 'accepts',
        bend: header((head) => {
            head.typ = 'vc+sd-jwt';
        }),
    },
    {
        check: 'issuer-typ',
        name: 'none',
        library: 'accepts',
        bend: header((head) => {
            delete head.typ;
        }),
    },
    {
        check: 'issuer-alg',
        name: 'none',
        library: 'refuses',
        bend: header((head) => {
            head.alg = 'none';
        }),
    },
    {
        check: 'issuer-header',
        name: 'jku',
        library: 'accepts',
        bend: header((head) => {
            head.jku = 'https://wallet.example/keys';
        }),
    },
    {
        check: 'issuer-did',
        name: 'an https issuer',
        library: 'refuses',
        bend: {
            jwt: (parts) => {
                parts.payload.iss = 'https://wallet.example';
                parts.header.kid = `${parts.payload.iss}#0`;
            },
        },
    },
    {
        check: 'issuer-did',
        name: 'the private key in it',
        library: 'refuses',
        bend: {
            jwt: (parts) => {
                parts.payload.iss = `did:jwk:${toBase64url({ ...parts.holder.jwk, d: parts.holder.jwk.x })}`;
                parts.header.kid = `${parts.payload.iss}#0`;
            },
        },
    },
    {
        check: 'issuer-kid',
        name: 'none',
        library: 'accepts',
        bend: header((head) => {
            delete head.kid;
        }),
    },
    {
        check: 'issuer-kid',
        name: 'without its fragment',
        library: 'accepts',
        bend: header((head, { holder }) => {
            head.kid = holder.did;
        }),
    },
    {
        check: 'holder-key',
        name: 'no cnf',
        library: 'refuses',
        bend: payload((claims) => {
            delete claims.cnf;
        }),
    },
    {
        check: 'holder-key',
        name: 'a kid beside the key',
        library: 'accepts',
        bend: payload((claims) => {
            claims.cnf.kid = 'my-key';
        }),
    },
    {
        check: 'holder-key',
        name: 'the private key in it',
        library: 'refuses',
        bend: payload((claims) => {
            claims.cnf = { jwk: { ...claims.cnf.jwk, d: claims.cnf.jwk.x } };
        }),
    },
    {
        check: 'disclosure-algorithm',
        name: 'SHA-512 said, SHA-256 done',
        library: 'refuses',
        bend: payload((claims) => {
            claims._sd_alg = 'sha-512';
        }),
    },
    {
        check: 'kb-typ',
        name: 'JWT',
        library: 'refuses',
        bend: {
            kb: ({ kbHeader }) => {
                kbHeader.typ = 'JWT';
            },
        },
    },
    {
        check: 'kb-alg',
        name: 'none',
        library: 'refuses',
        bend: {
            kb: ({ kbHeader }) => {
                kbHeader.alg = 'none';
            },
        },
    },
    {
        check: 'kb-header',
        name: 'a key',
        library: 'accepts',
        bend: {
            kb: ({ kbHeader, holder }) => {
                kbHeader.jwk = holder.jwk;
            },
        },
    },

    // Issuer, holder, time
    {
        check: 'issuer-signature',
        name: 'by another key',
        library: 'refuses',
        bend: {
            jwt: async (parts) => {
                parts.issuerKey = (await newHolder()).privateKey;
            },
        },
    },
    {
        check: 'issuer-key',
        name: 'another key in cnf, which binds',
        library: 'accepts',
        bend: {
            jwt: async (parts) => {
                const { jwk, privateKey } = await newHolder();
                parts.payload.cnf = { jwk };
                parts.kbKey = privateKey;
            },
        },
    },
    {
        check: 'issuer-times',
        name: 'expired',
        library: 'refuses',
        bend: payload((claims, { now }) => {
            claims.exp = now - HOUR;
        }),
    },
    {
        check: 'issuer-times',
        name: 'not yet',
        library: 'refuses',
        bend: payload((claims, { now }) => {
            claims.nbf = now + HOUR;
        }),
    },
    {
        check: 'issuer-times',
        name: 'made tomorrow',
        library: 'refuses',
        bend: payload((claims, { now }) => {
            claims.iat = now + 24 * HOUR;
        }),
    },
    {
        check: 'issuer-times',
        name: 'made before it was asked for',
        library: 'accepts',
        bend: payload((claims, { now }) => {
            claims.iat = now - HOUR;
        }),
    },
    {
        check: 'vct',
        name: 'another',
        library: 'refuses',
        bend: payload((claims) => {
            claims.vct = 'urn:fieldfare:profile:2';
        }),
    },

    // Disclosures
    {
        check: 'disclosure-duplicate',
        name: 'one twice',
        library: 'accepts',
        bend: {
            jwt: ({ disclosures }) => {
                disclosures.push(disclosures[0]);
            },
        },
    },
    {
        check: 'disclosure-foreign',
        name: 'one that nothing stands for',
        library: 'accepts',
        bend: {
            jwt: ({ disclosures }) => {
                disclosures.push(disclose('x', 'nickname'));
            },
        },
    },
    {
        check: 'disclosure-place',
        name: 'an element among members',
        library: 'accepts',
        bend: { jwt: (parts) => add(parts, undefined, 'x') },
    },
    {
        check: 'disclosure-place',
        name: 'a member called _sd',
        library: 'accepts',
        bend: { jwt: (parts) => add(parts, '_sd', ['x']) },
    },
    {
        check: 'disclosure-reserved',
        name: 'vct',
        library: 'accepts',
        bend: {
            jwt: (parts) => {
                add(parts, 'vct', parts.payload.vct);
            },
        },
    },
    {
        check: 'disclosure-reserved',
        name: 'status',
        library: 'accepts',
        bend: {
            jwt: (parts) => {
                add(parts, 'status', 'x');
            },
        },
    },
    {
        check: 'disclosure-collision',
        name: 'a claim that is in the open too',
        library: 'accepts',
        bend: payload((claims, parts) => {
            claims.email = parts.claims.email;
        }),
    },
    {
        check: 'digest-duplicate',
        name: 'in one list',
        library: 'accepts',
        bend: payload((claims) => {
            claims._sd.push(claims._sd[0]);
        }),
    },
    {
        check: 'digest-unopened',
        name: 'a decoy',
        library: 'accepts',
        bend: payload((claims) => {
            claims._sd.push(randomText(32));
        }),
    },
    {
        check: 'salt-short',
        name: '64 bits',
        library: 'accepts',
        bend: {
            claims: (parts) => {
                delete parts.claims.given_name;
            },
            jwt: (parts) => add(parts, 'given_name', 'Mara', randomText(8)),
        },
    },
    {
        check: 'salt-again',
        name: 'twice in one answer',
        library: 'accepts',
        bend: {
            claims: (parts) => {
                parts.claims = {};
            },
            jwt: (parts) => {
                add(parts, 'email', 'm@example.net', shownBefore);
                add(parts, 'given_name', 'Mara', shownBefore);
            },
        },
    },

    // The claims
    {
        check: 'claims-missing',
        name: 'neither claim set',
        library: 'refuses',
        bend: {
            claims: (parts) => {
                delete parts.claims.email;
            },
        },
    },
    {
        check: 'claims-missing',
        name: 'a value that was not asked for',
        library: 'refuses',
        wish: { scenario: 'values' },
        bend: {
            claims: (parts) => {
                parts.claims.address = { country: 'FR' };
            },
        },
    },
    {
        check: 'claims-extra',
        name: 'a claim more',
        library: 'accepts',
        bend: {
            claims: (parts) => {
                parts.claims.phone_number = '+491711234567';
            },
        },
    },
    {
        check: 'claims-extra',
        name: 'a member more of the address',
        library: 'accepts',
        wish: { scenario: 'order' },
        bend: {
            claims: (parts) => {
                parts.claims.address = { ...parts.claims.address, region: 'Sachsen' };
            },
        },
    },
    {
        check: 'claims-extra',
        name: 'an identifier in the open',
        library: 'accepts',
        bend: payload((claims) => {
            claims.sub = 'mara';
        }),
    },
];
