// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import 'reflect-metadata';

import { webcrypto } from 'node:crypto';

import * as x509 from '@peculiar/x509';
import { exportJWK, exportPKCS8 } from 'jose';

import { sha256Text } from './bytes.js';

x509.cryptoProvider.set(webcrypto);

const KEY = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const RSA = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
const DAY = 86400;

/** What a company may sign with, by the name of the signature: the key of its certificate. */
export const ALGORITHMS = {
    ES256: KEY,
    ES384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
    PS256: { name: 'RSA-PSS', ...RSA },
    RS256: { name: 'RSASSA-PKCS1-v1_5', ...RSA },
    EdDSA: { name: 'Ed25519' },
    Ed25519: { name: 'Ed25519' },
};

function newKey(key = KEY) {
    return webcrypto.subtle.generateKey(key, true, ['sign', 'verify']);
}

function serial() {
    // The first bit is off: a serial number is positive.
    const bytes = webcrypto.getRandomValues(new Uint8Array(16));
    bytes[0] = (bytes[0] & 0x3f) | 0x40;
    return Buffer.from(bytes).toString('hex');
}

function span(now, days) {
    return { notBefore: new Date((now - DAY) * 1000), notAfter: new Date((now + days * DAY) * 1000) };
}

async function authority(subject, now, issuer) {
    const keys = await newKey();
    const extensions = [
        new x509.BasicConstraintsExtension(true, issuer ? 0 : undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ];
    const common = { serialNumber: serial(), ...span(now, 3650), extensions, signingAlgorithm: KEY };
    if (!issuer) {
        const certificate = await x509.X509CertificateGenerator.createSelfSigned({
            name: subject,
            keys,
            ...common,
        });
        return { keys, certificate };
    }
    extensions.push(await x509.AuthorityKeyIdentifierExtension.create(issuer.certificate));
    const certificate = await x509.X509CertificateGenerator.create({
        subject,
        issuer: issuer.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: issuer.keys.privateKey,
        ...common,
    });
    return { keys, certificate };
}

/** A leaf as a public authority would give to a shop's web server, for one DNS name. */
async function leaf({ name, organisation, now, issuer, algorithm, validity = span(now, 90) }) {
    const keys = await newKey(ALGORITHMS[algorithm]);
    const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: serial(),
        ...validity,
        subject: `CN=${name}, O=${organisation}`,
        issuer: issuer.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: issuer.keys.privateKey,
        signingAlgorithm: KEY,
        extensions: [
            new x509.BasicConstraintsExtension(false, undefined, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
            new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
            new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
            await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
            await x509.AuthorityKeyIdentifierExtension.create(issuer.certificate),
        ],
    });
    return { keys, certificate, algorithm };
}

function base64(certificate) {
    return Buffer.from(certificate.rawData).toString('base64');
}

/** What a company signs with: its key, and the chain without its root, as x5c has it. */
async function signer(made, between) {
    return {
        algorithm: made.algorithm,
        privateKey: made.keys.privateKey,
        publicJwk: await exportJWK(made.keys.publicKey),
        keyPem: await exportPKCS8(made.keys.privateKey),
        chainPem: [made, ...between].map((one) => one.certificate.toString('pem')).join('\n') + '\n',
        x5c: [made, ...between].map((one) => base64(one.certificate)),
        hash: sha256Text(Buffer.from(made.certificate.rawData)),
    };
}

/**
 * A throw-away authority and a leaf for `name`, with an intermediate authority between them if asked for; beside it
 * the leaves that a wallet must refuse. `caPem` is what the wallet is told to trust; `algorithm` one of ALGORITHMS.
 */
export async function makeIdentity({ name, organisation, now, intermediate = false, algorithm = 'ES256' }) {
    const root = await authority(`CN=Throw-away root of ${organisation}`, now);
    const between = intermediate
        ? [await authority(`CN=Throw-away authority of ${organisation}`, now, root)]
        : [];
    const issuer = between[0] ?? root;
    const stranger = await authority('CN=An authority that nobody trusts', now);
    const past = {
        notBefore: new Date((now - 100 * DAY) * 1000),
        notAfter: new Date((now - 10 * DAY) * 1000),
    };
    const future = {
        notBefore: new Date((now + 10 * DAY) * 1000),
        notAfter: new Date((now + 100 * DAY) * 1000),
    };
    const common = { name, organisation, now, issuer, algorithm };
    const made = async (options) => signer(await leaf({ ...common, ...options }), between);
    return {
        name,
        organisation,
        caPem: root.certificate.toString('pem') + '\n',
        own: await made({}),
        otherName: await made({ name: 'elsewhere.example' }),
        untrusted: await signer(await leaf({ ...common, issuer: stranger }), []),
        expired: await made({ validity: past }),
        notYet: await made({ validity: future }),
    };
}

/** The DNS names of a DER certificate in base64, as the library asks for them. */
export function certificateNames(der) {
    const names =
        new x509.X509Certificate(der).getExtension(x509.SubjectAlternativeNameExtension)?.names.items ?? [];
    return {
        sanDnsNames: names.filter((item) => item.type === 'dns').map((item) => item.value),
        sanUriNames: names.filter((item) => item.type === 'url').map((item) => item.value),
    };
}
