# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes JSON with one record a line, so that a diff shows which records changed."""

import json
from pathlib import Path


def one(value):
    return json.dumps(value, ensure_ascii=False)


def write(path, head, lists):
    """head: plain members; lists: name -> records, each written on a line of its own."""
    members = [f" {one(name)}: {one(value)}" for name, value in head.items()]
    for name, records in lists.items():
        body = ",\n".join(f"  {one(record)}" for record in records)
        members.append(f" {one(name)}: [\n{body}\n ]")
    Path(path).write_text("{\n" + ",\n".join(members) + "\n}\n", encoding="utf-8", newline="\n")
