// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What companies get of us (packaging/companies) put to use: the schemas in ajv, and the verifier in forty lines. As a
 * program it answers a line of standard input with a line: {"schema", "value"} with {"good", "says"}, and {"verify":
 * {"body", "request", "now"}}, `request` being the JWS, with {"good", "says", "claims", "hash"}.
 */
import { copyFile, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

import Ajv2020 from 'ajv/dist/2020.js';

import { decodeJws } from './jws.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const COMPANIES = join(HERE, '../../../packaging/companies');
export const SCHEMAS = ['offer', 'counter', 'grant', 'withdrawal', 'receipt'];

/** Reads what is given to companies: { schemas, validators }, by name. */
export async function readContract() {
    const schemas = {};
    for (const name of SCHEMAS) {
        schemas[name] = JSON.parse(await readFile(join(COMPANIES, `${name}.schema.json`), 'utf8'));
    }
    // Formats stand there for people; members of a sub-schema have their type said elsewhere.
    const ajv = new Ajv2020({
        strict: true,
        strictTypes: false,
        strictRequired: false,
        validateFormats: false,
    });
    Object.values(schemas).forEach((schema) => ajv.addSchema(schema));
    const validators = Object.fromEntries(
        SCHEMAS.map((name) => [name, (value) => ajv.validate(schemas[name].$id, value)]),
    );
    validators.entry = (value) => ajv.validate(`${schemas.offer.$id}#/$defs/entry`, value);
    return { schemas, validators, says: () => ajv.errorsText() };
}

/** The verifier as a company would have it: alone in a folder, with its packages. */
export async function readVerifier() {
    const folder = await mkdtemp(join(tmpdir(), 'verifier-'));
    await copyFile(join(COMPANIES, 'verifier.mjs'), join(folder, 'verifier.mjs'));
    await symlink(join(HERE, '../node_modules'), join(folder, 'node_modules'));
    return (await import(pathToFileURL(join(folder, 'verifier.mjs')))).verifyAnswer;
}

/** An example as it lies there. */
export async function example(name) {
    return (await readFile(join(COMPANIES, 'examples', name), 'utf8')).trim();
}

async function answerLines() {
    const contract = await readContract();
    const verify = await readVerifier();
    for await (const line of createInterface({ input: process.stdin })) {
        const asked = JSON.parse(line);
        let said;
        if (asked.verify) {
            const { body, request, now } = asked.verify;
            said = await verify(body, decodeJws(request).payload, now).then(
                ({ claims, presentationHash }) => ({ good: true, claims, hash: presentationHash }),
                (error) => ({ good: false, says: error.message }),
            );
        } else {
            const good = contract.validators[asked.schema](asked.value);
            said = { good, says: good ? '' : contract.says() };
        }
        process.stdout.write(`${JSON.stringify(said)}\n`);
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await answerLines();
}
