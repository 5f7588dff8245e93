// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits or more, with letters that OpenID4VP allows in nonce and state. */
export function randomText(bytes = 16) {
    return randomBytes(bytes).toString('base64url');
}

export function sha256(data) {
    return createHash('sha256').update(data).digest();
}

export function sha256Text(data) {
    return sha256(data).toString('base64url');
}

/** The bytes of unpadded base64url, or an exception where the text is anything else: Node itself forgives all. */
export function fromBase64url(text) {
    const bytes = Buffer.from(text, 'base64url');
    if (typeof text !== 'string' || bytes.toString('base64url') !== text) {
        throw new Error('not unpadded base64url');
    }
    return bytes;
}

export function toBase64url(json) {
    return Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64url');
}
