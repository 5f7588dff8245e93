#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh: brings the packages of the companies (package-lock.json) and, where the machine's Node is older than they
# need, a newer one (runtime/package-lock.json). Says nothing when all is there as the lock files want it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# bring FOLDER WHAT: npm ci, unless the last one that went well was with the same lock file.
bring() {
    local folder=$1 what=$2 log
    if cmp -s "$folder/package-lock.json" "$folder/node_modules/.brought"; then return; fi
    echo "Installing $what"
    log=$(mktemp)
    if ! (cd "$folder" && npm ci --no-progress >"$log" 2>&1); then
        tail -n 30 "$log" >&2
        rm -f "$log"
        echo "npm ci failed in $folder: the lines above are its last." >&2
        exit 1
    fi
    rm -f "$log"
    cp "$folder/package-lock.json" "$folder/node_modules/.brought"
}

if ! command -v npm >/dev/null; then
    echo "npm is missing here: packaging/linux/setup.sh test installs it." >&2
    exit 1
fi
if ! "$here/node.sh" --own; then bring "$here/runtime" "a newer Node for the tests' companies"; fi
bring "$here" "what the tests' companies are made of"
