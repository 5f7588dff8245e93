// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/SchemaSteps.h"

#include <array>

namespace fieldfare {

namespace {

// Rows that can change carry changed_at and copy_id; rows that record what happened are only ever added.
// Paths are JSON arrays of claim names, instants are microseconds UTC, dates are ISO 8601 text, amounts minor
// units.
constexpr const char *kFirst = R"sql(
CREATE TABLE copy (
    copy_id BLOB PRIMARY KEY, made_at INTEGER NOT NULL, last_change INTEGER NOT NULL,
    writes INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE remembered (
    name TEXT PRIMARY KEY, stamp TEXT NOT NULL, content TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY, value TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL,
    merged_into BLOB REFERENCES company (id),
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX company_merged ON company (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE domain (
    domain TEXT PRIMARY KEY, company_id BLOB NOT NULL REFERENCES company (id), place INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX domain_company ON domain (company_id);

CREATE TABLE contact (
    company_id BLOB NOT NULL REFERENCES company (id), kind INTEGER NOT NULL, value TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL,
    PRIMARY KEY (company_id, kind, value)) STRICT, WITHOUT ROWID;

CREATE TABLE value (
    id BLOB PRIMARY KEY, path TEXT NOT NULL, label TEXT NOT NULL, content TEXT NOT NULL, withdrawn_at INTEGER,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX value_content ON value (path, content);

CREATE TABLE holding (
    id BLOB PRIMARY KEY, company_id BLOB NOT NULL REFERENCES company (id), path TEXT NOT NULL,
    value_id BLOB REFERENCES value (id)) STRICT;
CREATE UNIQUE INDEX holding_once ON holding (company_id, path, ifnull(value_id, x''));
CREATE INDEX holding_value ON holding (value_id) WHERE value_id IS NOT NULL;

CREATE TABLE evidence (
    id BLOB PRIMARY KEY, holding_id BLOB NOT NULL REFERENCES holding (id) ON DELETE CASCADE, kind INTEGER NOT NULL,
    source TEXT NOT NULL, since TEXT NOT NULL, precision INTEGER NOT NULL, purposes TEXT NOT NULL, until TEXT,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX evidence_holding ON evidence (holding_id);

CREATE TABLE import (
    id BLOB PRIMARY KEY, format TEXT NOT NULL, file_name TEXT NOT NULL, sha256 BLOB NOT NULL,
    taken_at INTEGER NOT NULL, passwords_dropped INTEGER NOT NULL, undone_at INTEGER,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE TABLE import_item (
    import_id BLOB NOT NULL REFERENCES import (id), natural_key BLOB NOT NULL,
    evidence_id BLOB, value_id BLOB, company_id BLOB,
    PRIMARY KEY (import_id, natural_key)) STRICT, WITHOUT ROWID;
CREATE INDEX import_item_value ON import_item (value_id) WHERE value_id IS NOT NULL;
CREATE INDEX import_item_company ON import_item (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE ask (
    id BLOB PRIMARY KEY, path TEXT NOT NULL, company_id BLOB REFERENCES company (id), purpose_class TEXT,
    amount INTEGER, currency TEXT NOT NULL, at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX ask_path ON ask (path, at);

CREATE TABLE factor (
    name TEXT PRIMARY KEY, hundredths INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE combination (
    members TEXT PRIMARY KEY, amount INTEGER NOT NULL, currency TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE rate (
    currency TEXT PRIMARY KEY, rate TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE worth (
    company_id BLOB NOT NULL REFERENCES company (id), kind TEXT NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL,
    PRIMARY KEY (company_id, kind)) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    source TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, domain TEXT NOT NULL, date TEXT NOT NULL,
    fields TEXT NOT NULL, accounts INTEGER NOT NULL, counted INTEGER NOT NULL, passwords INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL,
    PRIMARY KEY (source, name)) STRICT, WITHOUT ROWID;
CREATE INDEX incident_domain ON incident (domain);
CREATE TABLE incident_hit (
    incident TEXT NOT NULL, holding_id BLOB NOT NULL REFERENCES holding (id) ON DELETE CASCADE,
    state INTEGER NOT NULL, changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL,
    PRIMARY KEY (incident, holding_id)) STRICT, WITHOUT ROWID;
CREATE INDEX incident_hit_holding ON incident_hit (holding_id);

CREATE TABLE reward (
    id BLOB PRIMARY KEY, company_id BLOB NOT NULL REFERENCES company (id), terms TEXT NOT NULL,
    at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX reward_company ON reward (company_id);
CREATE TABLE reward_entry (
    id BLOB PRIMARY KEY, reward_id BLOB NOT NULL REFERENCES reward (id), kind INTEGER NOT NULL,
    amount INTEGER NOT NULL, currency TEXT NOT NULL, at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX reward_entry_reward ON reward_entry (reward_id);

CREATE TABLE letter (
    id BLOB PRIMARY KEY, company_id BLOB NOT NULL REFERENCES company (id), right_kind TEXT NOT NULL, law TEXT NOT NULL,
    language TEXT NOT NULL, number TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX letter_company ON letter (company_id);
CREATE TABLE letter_event (
    id BLOB PRIMARY KEY, letter_id BLOB NOT NULL REFERENCES letter (id), kind INTEGER NOT NULL, at INTEGER NOT NULL,
    day TEXT NOT NULL, note TEXT NOT NULL, attachment_id BLOB, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX letter_event_letter ON letter_event (letter_id, at);
CREATE TABLE charge_line (
    letter_id BLOB NOT NULL REFERENCES letter (id), place INTEGER NOT NULL, holding_id BLOB NOT NULL,
    amount INTEGER, currency TEXT NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY (letter_id, place)) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL, content BLOB NOT NULL) STRICT;
)sql";

// Requests, decisions, receipts, grants, trust; lists of breaches are imports.
constexpr const char *kSecond = R"sql(
CREATE TABLE party (
    id BLOB PRIMARY KEY, prefix TEXT NOT NULL, identity TEXT NOT NULL, anchor TEXT NOT NULL,
    company_id BLOB NOT NULL REFERENCES company (id), first_seen INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL, UNIQUE (prefix, identity)) STRICT;
CREATE INDEX party_company ON party (company_id);
CREATE TABLE party_key (
    id BLOB PRIMARY KEY, party_id BLOB NOT NULL REFERENCES party (id), private_key BLOB NOT NULL, jwk TEXT NOT NULL,
    used_from INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX party_key_party ON party_key (party_id, used_from);

CREATE TABLE thread (
    id BLOB PRIMARY KEY, party_id BLOB REFERENCES party (id), at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE TABLE request (
    id BLOB PRIMARY KEY, thread_id BLOB NOT NULL REFERENCES thread (id), party_id BLOB REFERENCES party (id),
    company_id BLOB REFERENCES company (id), source INTEGER NOT NULL, state INTEGER NOT NULL,
    called_name TEXT NOT NULL, domain TEXT NOT NULL, raw BLOB NOT NULL, sha256 BLOB NOT NULL,
    fetched_from TEXT NOT NULL, nonce TEXT NOT NULL, expires_at INTEGER, supersedes TEXT NOT NULL,
    checks TEXT NOT NULL, arrived_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX request_once ON request (party_id, nonce) WHERE party_id IS NOT NULL;
CREATE INDEX request_thread ON request (thread_id);
CREATE INDEX request_company ON request (company_id);
CREATE INDEX request_arrived ON request (arrived_at);
CREATE TABLE offer (
    id BLOB PRIMARY KEY, request_id BLOB NOT NULL REFERENCES request (id), entry TEXT NOT NULL,
    offer_id TEXT NOT NULL, content TEXT NOT NULL) STRICT;
CREATE INDEX offer_request ON offer (request_id);

CREATE TABLE decision (
    id BLOB PRIMARY KEY, request_id BLOB NOT NULL REFERENCES request (id), kind INTEGER NOT NULL,
    decided_at INTEGER NOT NULL, send_after INTEGER NOT NULL, taken_back_at INTEGER, ordered INTEGER NOT NULL,
    reason TEXT NOT NULL, total INTEGER, currency TEXT, key_id BLOB REFERENCES party_key (id),
    evaluation TEXT NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX decision_request ON decision (request_id);
CREATE TABLE decision_claim (
    decision_id BLOB NOT NULL REFERENCES decision (id), place INTEGER NOT NULL, path TEXT NOT NULL, value_id BLOB,
    PRIMARY KEY (decision_id, place)) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    decision_id BLOB PRIMARY KEY REFERENCES decision (id), owner_copy BLOB NOT NULL, uri TEXT NOT NULL,
    content_type TEXT NOT NULL, body BLOB NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL,
    next_at INTEGER NOT NULL, answer BLOB NOT NULL, problem TEXT NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX outbox_due ON outbox (next_at) WHERE state IN (1, 2, 5);
CREATE TABLE presentation (
    decision_id BLOB NOT NULL REFERENCES decision (id), place INTEGER NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (decision_id, place)) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    id BLOB PRIMARY KEY, request_id BLOB NOT NULL REFERENCES request (id), decision_id BLOB REFERENCES decision (id),
    event INTEGER NOT NULL, jws BLOB NOT NULL, sha256 BLOB NOT NULL UNIQUE, at INTEGER NOT NULL,
    copy_id BLOB NOT NULL) STRICT;
CREATE INDEX receipt_request ON receipt (request_id);
CREATE INDEX receipt_at ON receipt (at);
CREATE TABLE receipt_log (
    copy_id BLOB NOT NULL, seq INTEGER NOT NULL, sha256 BLOB NOT NULL, previous BLOB NOT NULL,
    PRIMARY KEY (copy_id, seq)) STRICT, WITHOUT ROWID;

-- GRANT is a word of SQL
CREATE TABLE grant_record (
    id BLOB PRIMARY KEY, request_id BLOB NOT NULL REFERENCES request (id), jws BLOB NOT NULL, valid INTEGER NOT NULL,
    problems TEXT NOT NULL, at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
CREATE INDEX grant_request ON grant_record (request_id);
ALTER TABLE reward ADD COLUMN decision_id BLOB REFERENCES decision (id);
ALTER TABLE reward ADD COLUMN grant_id BLOB REFERENCES grant_record (id);
ALTER TABLE reward ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE reward ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE reward ADD COLUMN redeem_uri TEXT NOT NULL DEFAULT '';
ALTER TABLE reward ADD COLUMN valid_until INTEGER;
ALTER TABLE reward ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX reward_decision ON reward (decision_id) WHERE decision_id IS NOT NULL;

CREATE INDEX evidence_source ON evidence (source) WHERE source <> '';
CREATE TABLE trust_anchor (
    fingerprint TEXT PRIMARY KEY, pem TEXT NOT NULL, name TEXT NOT NULL, added_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT, WITHOUT ROWID;

INSERT INTO import (id, format, file_name, sha256, taken_at, passwords_dropped, changed_at, copy_id)
    SELECT randomblob(16), 'breaches', source, x'', max(changed_at), 0, max(changed_at), copy_id
    FROM incident GROUP BY source;
CREATE TABLE listed_incident (
    import_id BLOB NOT NULL REFERENCES import (id), name TEXT NOT NULL, title TEXT NOT NULL, domain TEXT NOT NULL,
    date TEXT NOT NULL, fields TEXT NOT NULL, accounts INTEGER NOT NULL, counted INTEGER NOT NULL,
    passwords INTEGER NOT NULL, changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL,
    PRIMARY KEY (import_id, name)) STRICT, WITHOUT ROWID;
INSERT INTO listed_incident
    SELECT i.id, n.name, n.title, n.domain, n.date, n.fields, n.accounts, n.counted, n.passwords, n.changed_at,
        n.copy_id
    FROM incident n JOIN import i ON i.format = 'breaches' AND i.file_name = n.source;
DROP TABLE incident;
ALTER TABLE listed_incident RENAME TO incident;
CREATE INDEX incident_domain ON incident (domain);
)sql";

// The person's rules, what they decided and what they set aside.
constexpr const char *kThird = R"sql(
CREATE TABLE rule (
    id BLOB PRIMARY KEY, kind INTEGER NOT NULL, party_id BLOB REFERENCES party (id), content TEXT NOT NULL,
    written_at INTEGER NOT NULL, active INTEGER NOT NULL, removed_at INTEGER,
    changed_at INTEGER NOT NULL, copy_id BLOB NOT NULL) STRICT;
ALTER TABLE decision ADD COLUMN by_rule BLOB REFERENCES rule (id);
CREATE INDEX decision_rule ON decision (by_rule) WHERE by_rule IS NOT NULL;
ALTER TABLE request ADD COLUMN set_aside_by BLOB REFERENCES rule (id);
CREATE INDEX request_rule ON request (set_aside_by) WHERE set_aside_by IS NOT NULL;
)sql";

constexpr std::array kSteps{kFirst, kSecond, kThird};

} // namespace

std::span<const char *const> schemaSteps()
{
    return kSteps;
}

} // namespace fieldfare
