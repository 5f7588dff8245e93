#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# node.sh ARGUMENT…: runs Node, the machine's own where that is new enough, else the one that install.sh fetched.
# node.sh --own: exit code 0 if the machine's own is new enough, else 1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
needed=20
# Not its link in .bin: npm 9 makes none where scripts are off.
fetched=("$here"/runtime/node_modules/node-linux-*/bin/node)

own_is_new_enough() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    ((${version%%.*} >= needed))
}

if [[ ${1:-} == --own ]]; then own_is_new_enough && exit 0 || exit 1; fi
if [[ ! -e $here/node_modules/.brought ]]; then
    echo "tests/peers/install.sh was not run here: the companies' packages are missing." >&2
    exit 1
fi
if own_is_new_enough; then exec node "$@"; fi
if [[ -x ${fetched[0]} ]]; then exec "${fetched[0]}" "$@"; fi
echo "Node $needed or newer is missing here: tests/peers/install.sh fetches one." >&2
exit 1
