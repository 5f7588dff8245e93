// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

// More than any answer has: one SD-JWT with a handful of claims.
const MOST_BYTES = 1024 * 1024;

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

function send(response, { status, type = 'text/plain', body = '', headers = {} }) {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
    response.end(body);
}

const jwt = (body) => ({ status: 200, type: 'application/oauth-authz-req+jwt', body });

/** How a faulty company serves a request that may itself be fine (faults.js, `serve`). */
const SERVED = {
    redirect: (response, { jws, requestUri }) =>
        response.req.url.endsWith('&moved')
            ? send(response, jwt(jws))
            : send(response, { status: 302, headers: { Location: `${requestUri}?&moved` } }),
    large: (response, { jws }) => send(response, jwt(jws + ' '.repeat(MOST_BYTES + 1))),
    slow: () => {},
    error: (response) => send(response, { status: 500 }),
    html: (response) =>
        send(response, { status: 200, type: 'text/html', body: '<h1>Bergkiosk</h1><img src="/pixel">' }),
    short: (response, { jws }) => {
        response.writeHead(200, {
            'Content-Type': 'application/oauth-authz-req+jwt',
            'Content-Length': jws.length,
        });
        response.write(jws.slice(0, 40), () => response.socket.destroy());
    },
};

async function serveRequest(company, request, response, id, body) {
    const walletNonce = new URLSearchParams(body).get('wallet_nonce') ?? undefined;
    const record = await company.fetched(id, {
        walletNonce,
        headers: request.headers,
        method: request.method,
        body,
    });
    if (!record) {
        send(response, { status: 404 });
    } else if (record.serve) {
        SERVED[record.serve](response, record);
    } else {
        send(response, jwt(record.jws));
    }
}

async function route(company, request, response) {
    const url = new URL(request.url, 'http://company');
    const [, place, name] = url.pathname.split('/');
    const body = await bodyOf(request);
    const post = {
        body,
        form: new URLSearchParams(body),
        contentType: request.headers['content-type'] ?? '',
        headers: request.headers,
    };
    const session = url.searchParams.get('session');
    const isPost = request.method === 'POST';
    if (place === 'request' && name) {
        await serveRequest(company, request, response, name, body);
    } else if (place === 'grant' && company.grantNamed(name)) {
        send(response, { status: 200, type: 'application/jwt', body: company.grantNamed(name) });
    } else if (place === 'answer' && isPost) {
        // The query of response_uri is the wallet's to keep as it is.
        const said = await company.answered(url.searchParams.get('via') === 'wallet' ? session : '', post);
        if (!said.hang) {
            send(response, said);
        }
    } else if (place === 'withdrawal' && isPost) {
        send(response, await company.withdrawn(session, post));
    } else {
        company.tell({ event: 'stray', method: request.method, url: request.url, body });
        send(response, { status: 404 });
    }
}

/** Listens on loopback; resolves to the server once it does. `tls`: { key, cert } in PEM. */
export function serve(company, { port = 0, tls } = {}) {
    const handle = (request, response) =>
        route(company, request, response).catch((error) => {
            company.tell({ event: 'fault', says: error.stack });
            response.destroy();
        });
    const server = tls ? createSecureServer(tls, handle) : createServer(handle);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            const scheme = tls ? 'https' : 'http';
            company.base = `${scheme}://${company.identity.name}:${server.address().port}`;
            resolve(server);
        });
    });
}
