#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh PROGRAMS FOLDER: the first evening on the command line, with sample exports of a made-up person, then a
# demonstration wallet whose made-up companies ask. Leaves the wallets, PDFs and pictures in FOLDER. Stops at the first
# command that fails.
set -euo pipefail

programs=$(cd "$1" && pwd)
folder=$2
if [[ -n $(ls -A "$folder" 2>/dev/null) && ! -e $folder/passphrase.txt ]]; then
    echo "$folder is in use for something else: name a folder that is empty or does not exist." >&2
    exit 1
fi
rm -rf "$folder"/{exports,letters,pages,receipts} "$folder"/emergency-sheet* "$folder"/{demo,Demonstration}.fieldfare*
mkdir -p "$folder"/{exports,letters,pages,receipts}
folder=$(cd "$folder" && pwd)
wallet=$folder/demo.fieldfare
passphrase=$folder/passphrase.txt
export QT_QPA_PLATFORM=offscreen

step() {
    printf '\n%s\n' "$1"
}

# Shown as a person would type it, without the two options that every command needs.
cli() {
    local word
    {
        printf '  $ fieldfare-cli'
        for word in "${@//"$folder/"/}"; do
            if [[ $word == *' '* ]]; then printf ' "%s"' "$word"; else printf ' %s' "$word"; fi
        done
        printf '\n'
    } >&2
    "$programs/fieldfare-cli" --wallet "$wallet" --passphrase-file "$passphrase" "$@"
}

# field EXPRESSION: what a Python expression makes of the JSON document on standard input.
field() {
    python3 -c "import json, sys; document = json.load(sys.stdin); print($1)"
}

first_lines() {
    sed -n "1,$1 s/^/    /p"
}

step "A new wallet, with prices to start from and an emergency sheet"
printf 'fieldfares eat rowan berries in winter\n' >"$passphrase"
cli init --currency EUR --preset firm
cli emergency-sheet "$folder/emergency-sheet.pdf"

step "The exports of a password manager and of a browser"
"$programs/make_sample_exports" "$folder/exports" --logins 120 | sed "s|$folder/|    |"
bitwarden=$(find "$folder/exports" -iname '*bitwarden*.json' -print -quit)
firefox=$folder/exports/passwords.csv
cli import "$bitwarden" --dry-run | first_lines 12
cli import "$bitwarden" | first_lines 12
echo "    The same accounts out of another program add nothing:"
cli import "$firefox" | first_lines 6

step "Who holds what"
cli company list | first_lines 15
companies=$(cli --json company list)
breached=$(field 'max(document, key=lambda company: len(company["breaches"]))["name"]' <<<"$companies")
holder=$(field 'max(document, key=lambda company: len(company["holdings"]))["name"]' <<<"$companies")
cli company show "$breached" | first_lines 20

step "Which of them were breached"
cli breach list | first_lines 12

step "A charge to $breached, an access letter to $holder, an erasure letter to $breached"
for letter in "charge new --company|$breached" "letter new --right access --company|$holder" \
    "letter new --right erasure --company|$breached"; do
    # shellcheck disable=SC2086 # the words before the bar are separate arguments
    id=$(cli --json ${letter%|*} "${letter#*|}" | field 'document["id"]')
    cli letter export "$id" --to "$folder/letters" | first_lines 3
done
cli letter list | first_lines 6

step "Another wallet, whose made-up companies ask and are answered on this computer"
cli demo --to "$folder" | sed 's/^/    /'
wallet=$folder/Demonstration.fieldfare
passphrase=$folder/demonstration-passphrase.txt
printf 'demonstration\n' >"$passphrase"
cli request list | first_lines 14
cli reward list | first_lines 10

step "Its receipts"
cli receipt export --all --format pdf --to "$folder/receipts" | first_lines 4
one=$(find "$folder/receipts" -name '*.pdf' | sort | sed -n '1p')
cli receipt verify "$one" | first_lines 6

step "Pictures"
shopt -s nullglob
for pdf in "$folder"/*.pdf "$folder"/letters/*.pdf "$one"; do
    pdftoppm -r 80 -png "$pdf" "${pdf%.pdf}"
done
if [[ -x $programs/fieldfare-shots ]]; then
    "$programs/fieldfare-shots" "$folder/pages" >/dev/null
fi
find "$folder" -name '*.pdf' -o -name '*.png' -o -name '*.eml' | sort | sed "s|$folder/|    |"

printf '\nThe wallets, their passphrases, PDFs and pictures lie in %s\n' "$folder"
