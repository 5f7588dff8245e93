#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setup.sh GROUP…: installs what packages.txt lists under the groups, and SQLCipher, as far as they are missing.
# Says nothing when nothing is missing. Exit codes: 0 all there, 1 with one sentence on stderr.
set -euo pipefail

# Tests point FIELDFARE_ETC at a folder of their own; everything else is the machine's.
etc=${FIELDFARE_ETC:-/etc}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sqlcipher_needed=4.5
sqlcipher_packages=(libsqlcipher-dev sqlcipher)

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

# The groups' lines of packages.txt, in order, each once.
packages_of() {
    local groups=" $* " group="" line
    while read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') group=${line:1:-1} ;;
            *) if [[ $groups == *" $group "* ]]; then printf '%s\n' "$line"; fi ;;
        esac
    done <"$here/packages.txt" | awk '!seen[$0]++'
}

# Installed version of a package, or nothing.
installed_version() {
    # shellcheck disable=SC2016 # the format is dpkg-query's
    dpkg-query -W -f='${db:Status-Status} ${Version}\n' "$1" 2>/dev/null | sed -n 's/^installed //p'
}

# Reads lines of alternatives, prints those of which nothing is installed.
lines_missing() {
    local installed line name found
    # shellcheck disable=SC2016
    installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
    while read -r line; do
        found=no
        for name in ${line//|/ }; do
            case $name in
                program:*) if command -v "${name#program:}" >/dev/null; then found=yes; fi ;;
                *) if [[ $installed == *" $name "* ]]; then found=yes; fi ;;
            esac
        done
        if [[ $found == no ]]; then printf '%s\n' "$line"; fi
    done
}

sqlcipher_missing() {
    local name version
    for name in "${sqlcipher_packages[@]}"; do
        version=$(installed_version "$name")
        if [[ -z $version ]] || dpkg --compare-versions "$version" lt "$sqlcipher_needed"; then
            return 0
        fi
    done
    return 1
}

# The newest version that the machine's sources have of a package, pinned or not.
newest_offered() {
    local version best=""
    while read -r version; do
        if [[ -z $best ]] || dpkg --compare-versions "$version" gt "$best"; then best=$version; fi
    done < <(apt-cache madison "$1" 2>/dev/null | awk -F'|' '{gsub(/ /, "", $2); print $2}')
    printf '%s' "$best"
}

sqlcipher_offered() {
    local version
    version=$(newest_offered libsqlcipher-dev)
    [[ -n $version ]] && dpkg --compare-versions "$version" ge "$sqlcipher_needed"
}

# Prints the machine's own source of a suite, rewritten for its backports, and as the first line the ending of the
# file that it belongs into: "sources" (paragraphs) or "list" (one line each). Nothing if no source has the suite.
backports_source() {
    local suite=$1 file
    shopt -s nullglob
    for file in "$etc"/apt/sources.list.d/*.sources; do
        awk -v suite="$suite" '
            function flush() {
                if (deb && ours && main && !off) { print "sources"; printf "%s", text; found = 1; exit }
                text = ""; deb = ours = main = off = skip = 0
            }
            /^[ \t]*$/ { flush(); next }
            /^#/ { next }
            /^[ \t]/ { if (!skip) text = text $0 "\n"; next }
            {
                key = tolower($0); sub(/:.*/, "", key)
                value = $0; sub(/^[^:]*:[ \t]*/, "", value)
                padded = " " value " "; gsub(/\t/, " ", padded)
                skip = 0
            }
            key == "types" { deb = index(padded, " deb ") > 0; text = text "Types: deb\n"; next }
            key == "suites" { ours = index(padded, " " suite " ") > 0; text = text "Suites: " suite "-backports\n"; next }
            key == "components" { main = index(padded, " main ") > 0; text = text "Components: main\n"; next }
            key == "enabled" { off = tolower(value) ~ /^(no|false|0|off)/ }
            { text = text $0 "\n" }
            END { if (!found) flush() }
        ' "$file" | grep . && return
    done
    for file in "$etc"/apt/sources.list "$etc"/apt/sources.list.d/*.list; do
        [[ -r $file ]] || continue
        awk -v suite="$suite" '
            $1 != "deb" || /cdrom:/ { next }
            {
                options = ""; rest = $0; sub(/^[ \t]*deb[ \t]+/, "", rest); sub(/#.*/, "", rest)
                if (rest ~ /^\[/) {
                    options = rest; sub(/\].*/, "] ", options); sub(/^\[[^\]]*\][ \t]*/, "", rest)
                }
                n = split(rest, word, /[ \t]+/)
                if (word[2] != suite) next
                for (i = 3; i <= n; i++)
                    if (word[i] == "main") {
                        print "list"; print "deb " options word[1] " " suite "-backports main"; exit
                    }
            }
        ' "$file" | grep . && return
    done
    return 1
}

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi
}

# Apt's own words are of use only when it fails.
apt_get() {
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 \
        --no-install-recommends "$@" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        stop "apt-get $1 failed: the lines above are its last."
    fi
}

add_backports() {
    local source ending target
    source=$(backports_source bookworm) ||
        stop "SQLCipher $sqlcipher_needed or newer is missing: no apt source of this machine has bookworm's main part, from which its backports could be derived."
    ending=$(head -n 1 <<<"$source")
    target=$etc/apt/sources.list.d/bookworm-backports-fieldfare.$ending
    tail -n +2 <<<"$source" | as_root tee "$target" >/dev/null
    apt_get update
    if ! sqlcipher_offered; then
        as_root rm -f "$target"
        stop "SQLCipher $sqlcipher_needed or newer is missing: this machine's Debian mirror offers no bookworm-backports with it."
    fi
}

install_sqlcipher() {
    local release=() offered
    if [[ $VERSION_CODENAME == bookworm ]]; then
        if ! sqlcipher_offered; then add_backports; fi
        release=(-t bookworm-backports)
    elif ! sqlcipher_offered; then
        offered=$(newest_offered libsqlcipher-dev)
        stop "SQLCipher $sqlcipher_needed or newer is missing: $PRETTY_NAME offers ${offered:-none} (package libsqlcipher-dev)."
    fi
    apt_get install "${release[@]}" "${sqlcipher_packages[@]}"
}

# Reads lines of alternatives, prints of each the first that the system offers.
choose() {
    local line name
    while read -r line; do
        line=${line%%|program:*}
        for name in ${line//|/ }; do
            if [[ -n $(newest_offered "$name") ]]; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        stop "The package ${line//|/ or } is missing and no apt source of $PRETTY_NAME has it."
    done
}

main() {
    local known="This script sets up Debian 12 and newer and Ubuntu 24.04 and newer"
    local ID="" VERSION_ID="" missing need_sqlcipher=no names
    PRETTY_NAME="this system"
    VERSION_CODENAME=""
    # shellcheck source=/dev/null
    if [[ -r $etc/os-release ]]; then . "$etc/os-release"; fi
    case $ID in
        debian) [[ ${VERSION_ID:-99} != [0-9] && ${VERSION_ID:-99} != 1[01] ]] ;;
        ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 24.04 ;;
        *) false ;;
    esac || stop "$known; on $PRETTY_NAME install what packaging/linux/packages.txt lists and SQLCipher $sqlcipher_needed or newer by hand, and set FIELDFARE_NO_SETUP=1."

    missing=$(packages_of "$@" | lines_missing)
    if sqlcipher_missing; then need_sqlcipher=yes; fi
    if [[ -z $missing && $need_sqlcipher == no ]]; then return; fi

    names=$(cut -d'|' -f1 <<<"$missing")
    if [[ $need_sqlcipher == yes ]]; then names+=" ${sqlcipher_packages[*]}"; fi
    # shellcheck disable=SC2086,SC2116 # joined into one line
    names=$(echo $names)
    if [[ $(id -u) != 0 ]] && ! command -v sudo >/dev/null; then
        stop "Installing packages needs root or sudo; missing are: $names"
    fi
    printf 'Installing %s\n' "$names"
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    apt_get update
    if [[ -n $missing ]]; then
        names=$(choose <<<"$missing") || exit 1
        # shellcheck disable=SC2086 # one word a package
        apt_get install $names
    fi
    if [[ $need_sqlcipher == yes ]]; then install_sqlcipher; fi
}

# Sourced by its test, run by dev.sh.
if [[ ${BASH_SOURCE[0]} == "$0" ]]; then main "$@"; fi
